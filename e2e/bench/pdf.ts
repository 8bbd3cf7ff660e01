import { renderSynthesePdf } from "../../lib/synthese/document/pdf/synthese.ts";
import { type ArbreFige, lireArbre } from "../../lib/synthese/version/format-1.ts";
import type { Base } from "./base.ts";
import { mediane } from "./mesure.ts";

/** Processor time of the book of a version as a PDF, in milliseconds: the median of five, in this process. */
export async function processeurPdf({ sql }: Base, annee: number): Promise<number> {
  const [row] = await sql<{ arbre: ArbreFige; numero: number; publieeAt: Date }[]>`
    select p.arbre, p.numero, p.publiee_at as "publieeAt" from publications p join editions e on e.id = p.edition_id where e.annee = ${annee}`;
  if (!row) throw new Error(`pas de publication en ${annee}`);
  const arbre = lireArbre(row.arbre, row);
  const durees = Array.from({ length: 6 }, () => {
    const avant = process.cpuUsage();
    renderSynthesePdf(arbre, null, { fichier: "livre" });
    const { user, system } = process.cpuUsage(avant);
    return (user + system) / 1000;
  });
  return mediane(durees.slice(1));
}
