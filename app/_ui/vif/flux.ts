import type { Nouvelle, Sujet } from "@/lib/socle/vif/sujets";
import { pause, quandFini } from "./attendre.ts";

/** How often pages are read again when nothing comes by itself. */
export const RELECTURE_MS = 20_000;
const REESSAI_MS = 1000;

export const adresseVif = (sujets: readonly Sujet[]) => `/api/vif?sujets=${[...sujets].sort().join(",")}`;

/** Told each time a stream opens, and each time one that was open, or should have been, is not. */
type Etats = { ouvert(): void; coupe(): void };

/**
 * Keeps a stream open until `signal` ends, or nothing of it may be followed any more; after a cut it is opened again. While
 * the server is well but gives no stream, everything is told to be read again every twenty seconds. Never while the server
 * does not answer: a page that is read again then is lost.
 */
export async function tenirLeFlux(
  sujets: readonly Sujet[],
  dire: (nouvelle: Nouvelle) => void,
  signal: AbortSignal,
  etats: Etats,
): Promise<void> {
  const adresse = adresseVif(sujets);
  for (let echecs = 0; !signal.aborted; echecs++) {
    const ouvert = await ecouter(adresse, signal, dire, () => {
      etats.ouvert();
      echecs = 0;
    });
    if (signal.aborted) return;
    etats.coupe();
    let attente = Math.min(RELECTURE_MS, REESSAI_MS * 2 ** echecs);
    if (!ouvert) {
      const reponse = await sonder(adresse);
      if (reponse === 404) return;
      if (reponse === 200) {
        dire("tout");
        attente = RELECTURE_MS;
      }
    }
    // Not all the browsers of a room at the same instant.
    await pause(attente * (0.75 + Math.random() / 2), signal);
  }
}

/** What the server says of following this: 200, 404 when one may not, 0 when it does not answer. */
export const sonder = (adresse: string): Promise<number> =>
  fetch(adresse, { method: "HEAD", headers: { accept: "application/json" }, cache: "no-store" }).then(
    (reponse) => reponse.status,
    () => 0,
  );

/** One stream, to its end; whether it was open. */
function ecouter(
  adresse: string,
  signal: AbortSignal,
  dire: (nouvelle: Nouvelle) => void,
  ouvrir: () => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const source = new EventSource(adresse);
    let ouvert = false;
    const finir = () => {
      source.close();
      resolve(ouvert);
    };
    source.onopen = () => {
      ouvert = true;
      ouvrir();
    };
    source.onerror = finir;
    source.addEventListener("change", (e) => dire(JSON.parse(e.data)));
    source.addEventListener("tout", () => dire("tout"));
    void quandFini(signal).then(finir);
  });
}
