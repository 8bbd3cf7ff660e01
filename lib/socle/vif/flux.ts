import type { Ecoute } from "./ecoute.ts";
import type { Nouvelle, Sujet } from "./sujets.ts";

const PAR_PERSONNE_MAX = 10;
const PAR_PROCESSUS_MAX = 1000;
/** What a reader may leave unread: past that it is gone, or as good as gone. */
const RETARD_MAX = 500;
const BATTEMENT_MS = 20_000;

type Ouvert = { personneId: string; fermer(): void };
const globals = globalThis as typeof globalThis & { trameFlux?: Set<Ouvert> };
globals.trameFlux ??= new Set();
const ouverts = globals.trameFlux;

type Options = {
  ecoute: Ecoute;
  personneId: string;
  sujets: readonly Sujet[];
  /** Ends when the reader goes; the stream itself is never told. */
  signal: AbortSignal;
  /** Whether the person may still follow all of it: a session ends, a role is taken back. */
  encore(): Promise<boolean>;
  battementMs?: number;
};

/** Whether one more stream of this person is too many. */
export const isPlein = (personneId: string) =>
  ouverts.size >= PAR_PROCESSUS_MAX ||
  [...ouverts].filter((o) => o.personneId === personneId).length >= PAR_PERSONNE_MAX;

/** Ends every stream, so that a server that stops does not wait for their readers. */
export function fermerLesFlux(): void {
  for (const ouvert of ouverts) ouvert.fermer();
}

/** What changes of these subjects, as server-sent events, until the reader goes or may no longer follow them. */
export function ouvrirFlux({ ecoute, personneId, sujets, signal, encore, battementMs = BATTEMENT_MS }: Options) {
  const octets = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const ecrire = (lignes: string) => {
        controller.enqueue(octets.encode(`${lignes}\n\n`));
        if ((controller.desiredSize ?? 0) < -RETARD_MAX) ouvert.fermer();
      };
      const annoncer = (nouvelle: Nouvelle) => {
        if (nouvelle === "tout") ecrire("event: tout\ndata:");
        else if (sujets.includes(nouvelle.sujet)) ecrire(`event: change\ndata: ${JSON.stringify(nouvelle)}`);
      };
      const battre = async () => {
        const libre = await encore().catch(() => false);
        if (!ouverts.has(ouvert)) return;
        if (!libre) return ouvert.fermer();
        ecrire(": battement");
      };
      const ouvert: Ouvert = {
        personneId,
        fermer() {
          if (!ouverts.delete(ouvert)) return;
          clearInterval(battement);
          oublier();
          signal.removeEventListener("abort", ouvert.fermer);
          // A reader that went may have taken the stream with it.
          if (!signal.aborted) controller.close();
        },
      };
      ouverts.add(ouvert);
      const battement = setInterval(() => void battre(), battementMs);
      const oublier = ecoute.suivre(annoncer);
      signal.addEventListener("abort", ouvert.fermer);
      ecrire(": ouvert");
      for (const changement of ecoute.recents(sujets)) annoncer(changement);
      if (signal.aborted) ouvert.fermer();
    },
  });
}
