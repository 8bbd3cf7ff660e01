import { parse } from "csv-parse/sync";
import { decoderTexte, typeDeTexte } from "../../recueil/depouillement/lire-texte.ts";
import { enCellule, LIGNES_MAX, type Tableau } from "./tableau.ts";

const SEPARATEURS = [";", "\t", ",", "|"] as const;

/** A text of rows: UTF-8, UTF-16 or the Windows of France, whatever separates its cells; null when it is no text. */
export function lireCsv(octets: Uint8Array): Tableau | null {
  if (typeDeTexte(octets) !== "text/plain" || Buffer.from(octets.subarray(0, 5)).toString("latin1") === "%PDF-")
    return null;
  const texte = decoderTexte(octets);
  // Excel's own word for the separator, in a line it does not show but counts.
  const dit = /^sep=(.)\r?\n/i.exec(texte);
  const separateur = dit?.[1] ?? deviner(texte);
  const lignes = decouper(dit ? texte.slice(dit[0].length) : texte, separateur);
  return { feuilles: [{ nom: null, lignes: dit ? [[], ...lignes] : lignes }], cachees: 0 };
}

/** The sign that cuts the first lines in most pieces; what stands between quotes cuts nothing. */
function deviner(texte: string): string {
  const debut = texte
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r?\n/)
    .slice(0, 20);
  const combien = (signe: string) => debut.reduce((n, ligne) => n + ligne.split(signe).length - 1, 0);
  return SEPARATEURS.reduce((mieux, signe) => (combien(signe) > combien(mieux) ? signe : mieux));
}

/** One more row than is taken, so that a file too long is seen to be. A quote that never closes is a sign like others. */
function decouper(texte: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    to: LIGNES_MAX + 1,
  };
  const lire = (quote: '"' | null): string[][] => parse(texte, { ...options, quote });
  try {
    return lire('"').map((l) => l.map(enCellule));
  } catch {
    return lire(null).map((l) => l.map(enCellule));
  }
}
