import type { Nouvelle, Sujet } from "@/lib/vif/sujets";
import { pause, quandFini } from "./attendre.ts";

/** How often pages are read again when nothing comes by itself. */
export const RELECTURE_MS = 20_000;
const REESSAI_MS = 1000;

export const adresseVif = (sujets: readonly Sujet[]) => `/api/vif?sujets=${[...sujets].sort().join(",")}`;

/**
 * Keeps a stream open until `signal` ends, or nothing of it may be followed any more. After a cut it is opened again and
 * everything is told to be read again; while the server is well but gives no stream, so it is every twenty seconds. Never
 * while the server does not answer: a page that is read again then is lost. `reprise`: pages have been open for a while, and
 * may have missed something.
 */
export async function tenirLeFlux(
  sujets: readonly Sujet[],
  dire: (nouvelle: Nouvelle) => void,
  signal: AbortSignal,
  reprise: boolean,
): Promise<void> {
  const adresse = adresseVif(sujets);
  let dejaOuvert = reprise;
  for (let echecs = 0; !signal.aborted; echecs++) {
    const ouvert = await ecouter(adresse, signal, dire, () => {
      if (dejaOuvert) dire("tout");
      dejaOuvert = true;
      echecs = 0;
    });
    if (signal.aborted) return;
    let attente = Math.min(RELECTURE_MS, REESSAI_MS * 2 ** echecs);
    if (!ouvert) {
      const reponse = await sonder(adresse);
      if (reponse === 404) return;
      if (reponse === 200) {
        dire("tout");
        dejaOuvert = true;
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
