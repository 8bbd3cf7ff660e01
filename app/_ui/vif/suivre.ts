import type { Changement, Nouvelle, Sujet } from "@/lib/socle/vif/sujets";
import { enfant, pause } from "./attendre.ts";
import { adresseVif, RELECTURE_MS, sonder } from "./flux.ts";
import { partager, peutPartager } from "./onglets.ts";

/** What changed since the last reading; `tout` when nobody can say. */
export type Nouvelles = Changement[] | "tout";

/** What comes together is read together. */
const ENSEMBLE_MS = 400;
const REESSAI_MS = 3000;
/** A page nobody looks at stops following; it is read again when somebody does. */
const VEILLE_MS = 5 * 60_000;

/** Reads again; `false`, told or promised: it could not. */
export type Relire = (nouvelles: Nouvelles) => unknown;

/**
 * Tells `relire` what changes of these subjects, while the page is looked at; the rest waits until it is. What could not be
 * read is told again a little later.
 */
export function suivre(sujets: readonly Sujet[], relire: Relire): () => void {
  const vie = new AbortController();
  let suivi: AbortController | null = null;
  let attente: Nouvelles = [];
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  let veille: ReturnType<typeof setTimeout> | undefined;

  const lire = () => {
    minuterie = undefined;
    if (vie.signal.aborted || document.hidden || attente.length === 0) return;
    const nouvelles = attente;
    attente = [];
    void Promise.resolve(relire(nouvelles)).then((lu) => {
      if (lu === false) recevoir("tout", REESSAI_MS);
    });
  };
  const recevoir = (nouvelle: Nouvelle, dans = ENSEMBLE_MS) => {
    if (nouvelle === "tout") attente = "tout";
    else if (attente !== "tout") attente = [...attente, nouvelle];
    minuterie ??= setTimeout(lire, dans);
  };
  const commencer = () => {
    suivi = enfant(vie.signal);
    if (peutPartager()) partager(sujets, recevoir, suivi.signal);
    else void relireParMoments(sujets, recevoir, suivi.signal);
  };
  const regarder = () => {
    clearTimeout(veille);
    if (document.hidden) {
      veille = setTimeout(arreter, VEILLE_MS);
      return;
    }
    if (!suivi) {
      commencer();
      recevoir("tout");
    } else lire();
  };
  const arreter = () => {
    suivi?.abort();
    suivi = null;
  };

  commencer();
  document.addEventListener("visibilitychange", regarder);
  // A page kept aside by the browser holds no lock, and comes back as it was.
  window.addEventListener("pagehide", arreter);
  window.addEventListener("pageshow", regarder);
  return () => {
    document.removeEventListener("visibilitychange", regarder);
    window.removeEventListener("pagehide", arreter);
    window.removeEventListener("pageshow", regarder);
    clearTimeout(veille);
    clearTimeout(minuterie);
    vie.abort();
  };
}

/** For a browser that cannot share a stream between its tabs. */
async function relireParMoments(
  sujets: readonly Sujet[],
  recevoir: (nouvelle: Nouvelle) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await pause(RELECTURE_MS, signal);
    if (!signal.aborted && !document.hidden && (await sonder(adresseVif(sujets))) === 200) recevoir("tout");
  }
}
