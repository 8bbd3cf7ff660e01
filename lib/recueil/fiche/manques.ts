import { pluriel } from "../../socle/typographie/nombre.ts";
import { champDe, deLaPartie, formeDe, isPropre, type Rubrique } from "../rubriques/rubriques.ts";
import { parolesManquantes } from "./completude.ts";
import { enoncesManquants } from "./demandes.ts";
import { type FicheBrouillon, lien } from "./schema.ts";

/** One answer without which the fiche cannot be handed in: the field, and how to name it. */
export type Manque = { champ: string; nom: string };

/**
 * What is still missing of what the edition asks, in the order of the form. The attendance, told elsewhere, is not looked
 * at.
 */
export function manquesDe(f: FicheBrouillon, rubriques: readonly Rubrique[]): Manque[] {
  return [
    ...(f.ateliers.length === 0 ? [{ champ: "ateliers", nom: "les ateliers couverts" }] : []),
    ...deLaPartie(rubriques, "recit").flatMap((r) => deReponse(f, r)),
    ...enoncesManquants(rubriques, f.enonces).map((nom) => ({ champ: "enonces", nom })),
    ...f.enonces.flatMap(deLEnonce),
    ...[...deLaPartie(rubriques, "suite"), ...deLaPartie(rubriques, "avis")].flatMap((r) => deReponse(f, r)),
  ];
}

function deReponse(f: FicheBrouillon, r: Rubrique): Manque[] {
  if (r.cle === "verbatims") {
    const n = parolesManquantes(r, f.verbatims);
    return n === 0 ? [] : [{ champ: r.cle, nom: n === 1 ? r.enPhrase : `${n} réponses à « ${r.nom} »` }];
  }
  const reponse = isPropre(r.cle) ? (f.reponses[r.cle] ?? "") : f[r.cle as keyof FicheBrouillon];
  if (r.retiree || typeof reponse !== "string") return [];
  const dite = reponse.trim();
  const champ = champDe(r.cle);
  if (dite === "") return r.demande === "obligatoire" ? [{ champ, nom: r.enPhrase }] : [];
  const court = formeDe(r) === "choix" ? 0 : (r.minimum ?? 0) - dite.length;
  return court > 0 ? [{ champ, nom: `${r.enPhrase} : encore ${pluriel(court, "caractère")}` }] : [];
}

function deLEnonce(e: FicheBrouillon["enonces"][number], i: number): Manque[] {
  const manques: Manque[] = [];
  const ajouter = (manque: boolean, champ: string, nom: string) => {
    if (manque) manques.push({ champ: `enonces.${i}.${champ}`, nom });
  };
  ajouter(e.type === "levier" && e.action === null, "action", `ce qu’est le levier ${i + 1}`);
  ajouter(e.accroche.trim() === "", "accroche", `l’essentiel de l’énoncé ${i + 1}`);
  for (const [n, l] of e.liens.entries()) {
    const fautif = lien.safeParse(l).error?.issues[0]?.path[0];
    if (fautif) ajouter(true, `liens.${n}.${String(fautif)}`, `un lien de l’énoncé ${i + 1}`);
  }
  return manques;
}
