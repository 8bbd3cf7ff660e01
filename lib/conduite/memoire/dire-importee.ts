import type { Accueillie } from "./accueillir.ts";
import type { Rapprochee } from "./rapprocher.ts";

const DITES: Record<Rapprochee["sorte"], string> = {
  personnes: "Personnes déjà là",
  structures: "Structures déjà là",
  destinataires: "Destinataires déjà là",
  fichiers: "Fichiers déjà là",
};

/** What came of an import, on the terminal of who asked for it: what was there already is named, or counted when it has no name. */
export function direImportee(
  { entete, manifeste, rapprochees, laissees }: Accueillie,
  print: (line: string) => void,
): void {
  const lignes = Object.values(manifeste.tables).reduce((n, t) => n + t.lignes, 0);
  print(`Édition ${entete.edition} importée : fichier du ${entete.creeAt}, ${lignes} lignes lues.`);
  for (const sorte of ["personnes", "structures", "destinataires", "fichiers"] as const) {
    const deja = rapprochees.filter((r) => r.sorte === sorte);
    if (deja.length === 0) continue;
    print(`${DITES[sorte]}, laissées telles quelles : ${deja.length}.`);
    if (sorte !== "fichiers") for (const { nom } of deja) print(`  ${nom}`);
  }
  if (laissees > 0) print(`Rattachements à ces structures laissés de côté : ${laissees}.`);
  if (rapprochees.length === 0) print("Relue dans cette base : mêmes empreintes.");
}
