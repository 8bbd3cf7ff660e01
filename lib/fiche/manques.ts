import { pluriel } from "../typographie/nombre.ts";
import { type FicheBrouillon, hasLevierOuFrein, lien, PROBLEMATIQUE_MIN } from "./schema.ts";

/** One answer without which the fiche cannot be handed in: the field, and how to name it. */
export type Manque = { champ: string; nom: string };

/** What is still missing, in the order of the form. The attendance, told elsewhere, is not looked at. */
export function manquesDe(f: Pick<FicheBrouillon, "ateliers" | "problematique" | "enonces">): Manque[] {
  const manques: Manque[] = [];
  const ajouter = (manque: boolean, champ: string, nom: string) => {
    if (manque) manques.push({ champ, nom });
  };
  const longueur = f.problematique.trim().length;
  ajouter(f.ateliers.length === 0, "ateliers", "les ateliers couverts");
  ajouter(longueur === 0, "problematique", "la problématique");
  ajouter(
    longueur > 0 && longueur < PROBLEMATIQUE_MIN,
    "problematique",
    `encore ${pluriel(PROBLEMATIQUE_MIN - longueur, "caractère")} à la problématique`,
  );
  ajouter(!hasLevierOuFrein(f.enonces), "enonces", "un levier ou un frein");
  for (const [i, e] of f.enonces.entries()) {
    ajouter(e.type === "levier" && e.action === null, `enonces.${i}.action`, `ce qu’est le levier ${i + 1}`);
    ajouter(e.accroche.trim() === "", `enonces.${i}.accroche`, `l’essentiel de l’énoncé ${i + 1}`);
    ajouter(e.texte.trim() === "", `enonces.${i}.texte`, `la suite de l’énoncé ${i + 1}`);
    for (const [n, l] of e.liens.entries()) {
      const fautif = lien.safeParse(l).error?.issues[0]?.path[0];
      if (fautif) ajouter(true, `enonces.${i}.liens.${n}.${String(fautif)}`, `un lien de l’énoncé ${i + 1}`);
    }
  }
  return manques;
}
