import { renderSynthesePdf } from "../../lib/document/pdf/synthese.ts";
import type { SyntheseArbre } from "../../lib/document/tree.ts";
import type { Base } from "./base.ts";
import { mediane } from "./mesure.ts";

/** Processor time of the synthesis as a PDF, in milliseconds: the median of five, in this process. */
export async function processeurPdf({ sql }: Base, annee: number): Promise<number> {
  const [row] = await sql<{ arbre: SyntheseArbre }[]>`
    select p.arbre from publications p join editions e on e.id = p.edition_id where e.annee = ${annee}`;
  if (!row) throw new Error(`pas de publication en ${annee}`);
  const durees = Array.from({ length: 6 }, () => {
    const avant = process.cpuUsage();
    renderSynthesePdf(row.arbre);
    const { user, system } = process.cpuUsage(avant);
    return (user + system) / 1000;
  });
  return mediane(durees.slice(1));
}
