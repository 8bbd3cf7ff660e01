import type { Nouvelle, Sujet } from "@/lib/socle/vif/sujets";
import { nouvelleCle } from "../cle.ts";
import { pause, quandFini } from "./attendre.ts";
import { CANAL, type Message, VERROU, verrouDe } from "./entre-onglets.ts";
import { mener } from "./meneur.ts";

/** A tab that the system has put to sleep keeps its lock, and says nothing. */
const SIGNE_DE_VIE_MS = 3000;
/** A page read less long ago than that has missed nothing that the server would not tell again. */
const RECENTE_MS = 5000;

/** Locks and channels are given to sites in https only, and not by the oldest browsers. */
export const peutPartager = () => "locks" in navigator && "BroadcastChannel" in window;

/**
 * Follows subjects until `signal` ends, with one stream for all the tabs of the browser, which at six would not have a
 * connection left. The one that holds the lock keeps the stream of what all follow, and tells the others.
 */
export function partager(sujets: readonly Sujet[], recevoir: (nouvelle: Nouvelle) => void, signal: AbortSignal): void {
  const moi = nouvelleCle();
  const debut = performance.now();
  const canal = new BroadcastChannel(CANAL);
  let tete: ReturnType<typeof mener> | null = null;
  let accueilli = false;

  const livrer = (nouvelle: Nouvelle) => {
    if (nouvelle === "tout" || sujets.includes(nouvelle.sujet)) recevoir(nouvelle);
  };
  canal.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === "arrivee") return tete?.accueillir(data);
    if (data.type === "present") accueilli ||= data.pour === moi;
    else if (!data.pour || data.pour === moi) livrer(data.nouvelle);
  };

  const diriger = async (options: LockOptions) => {
    await navigator.locks
      .request(VERROU, options, async () => {
        tete = mener(canal, livrer, signal, performance.now() - debut > RECENTE_MS);
        await tete.fini;
      })
      // Gone before its turn, or the lock was taken while it slept.
      .catch(() => tete?.arreter());
    tete = null;
    if (!signal.aborted && !options.steal) void diriger(options);
  };

  const arriver = async () => {
    const arrivee = { type: "arrivee", moi, sujets: [...sujets] } as const satisfies Message;
    if (tete) return tete.accueillir(arrivee);
    if (document.hidden) return;
    accueilli = false;
    canal.postMessage(arrivee);
    await pause(SIGNE_DE_VIE_MS, signal);
    if (!accueilli && !tete && !signal.aborted && !document.hidden) void diriger({ steal: true });
  };

  void diriger({ signal });
  void Promise.all(sujets.map((sujet) => tenir(verrouDe(sujet), signal))).then(arriver);
  document.addEventListener("visibilitychange", arriver);
  signal.addEventListener("abort", () => {
    document.removeEventListener("visibilitychange", arriver);
    canal.close();
  });
}

/** Takes its share of a lock until `signal` ends; answers once it has it. */
const tenir = (verrou: string, signal: AbortSignal) =>
  new Promise<void>((tenu) => {
    navigator.locks
      .request(verrou, { mode: "shared", signal }, () => {
        tenu();
        return quandFini(signal);
      })
      .catch(() => tenu());
  });
