import type { Cellule } from "./csv.ts";
import { enteteCsv, lignesCsv } from "./csv.ts";

/** Files being read from the base at once: each holds a connection, and pages need some. */
const A_LA_FOIS = 3;
/** A reader who takes nothing for this long is left. */
const SILENCE_MS = 30_000;

type Guichet = { pris: number; file: (() => void)[] };
const globals = globalThis as typeof globalThis & { trameFichiersLus?: Guichet };

/** One for the server, whatever its bundles. */
globals.trameFichiersLus ??= { pris: 0, file: [] };
const guichet = globals.trameFichiersLus;

type Reglages = { excel: boolean; silence?: number };

/**
 * A table as CSV, written as its lines come and as its reader takes them. Three at once in this process, the others wait
 * their turn; who leaves, or takes nothing for half a minute, ends the reading of the lines.
 */
export function csvEnFlux(
  colonnes: readonly string[],
  lots: AsyncGenerator<readonly (readonly Cellule[])[], void>,
  { excel, silence = SILENCE_MS }: Reglages,
): ReadableStream<Uint8Array> {
  const encodeur = new TextEncoder();
  let rendre = () => {};
  let attente: NodeJS.Timeout | undefined;
  let fini = false;
  const finir = async () => {
    fini = true;
    clearTimeout(attente);
    await lots.return();
    rendre();
  };
  const donner = (controle: ReadableStreamDefaultController<Uint8Array>, texte: string) => {
    if (fini) return;
    controle.enqueue(encodeur.encode(texte));
    attente = setTimeout(() => {
      controle.error(new Error("le lecteur ne lit plus"));
      void finir();
    }, silence);
  };
  return new ReadableStream<Uint8Array>({
    async start(controle) {
      rendre = await prendrePlace();
      // Left while it waited.
      if (fini) rendre();
      else donner(controle, enteteCsv(colonnes, excel));
    },
    async pull(controle) {
      clearTimeout(attente);
      try {
        const lot = await lots.next();
        if (!lot.done) return donner(controle, lignesCsv(lot.value, excel));
        await finir();
        controle.close();
      } catch (error) {
        await finir();
        throw error;
      }
    },
    cancel: finir,
  });
}

/** Waits for a place, and answers what gives it back, once. */
async function prendrePlace(): Promise<() => void> {
  if (guichet.pris < A_LA_FOIS) guichet.pris++;
  else await new Promise<void>((tour) => guichet.file.push(tour));
  let rendue = false;
  return () => {
    if (rendue) return;
    rendue = true;
    const suivant = guichet.file.shift();
    if (suivant) suivant();
    else guichet.pris--;
  };
}
