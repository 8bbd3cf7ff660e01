import {
  type CleLue,
  type CleRubrique,
  champDe,
  deLaPartie,
  isLue,
  isPropre,
  nomSeul,
  type Partie,
  type Rubrique,
  rubriqueDe,
} from "../rubriques/rubriques.ts";
import { direEnonce } from "./dire.ts";
import type { EnonceBrouillon, FicheBrouillon } from "./schema.ts";

/** A fiche as one of its revisions says it; its énoncés keep their identity from one to the next. */
export type FicheRevisee = Pick<FicheBrouillon, CleLue | "verbatims" | "reponses"> & {
  enonces: (EnonceBrouillon & { id: string; code: string | null })[];
};

export type DifferenceFiche = { champ: string; nom: string; avant: string; apres: string };

/** What changed between two revisions, in words, in the order of the form; énoncés taken out come last. */
export function differences(
  avant: FicheRevisee,
  apres: FicheRevisee,
  rubriques: readonly Rubrique[],
): DifferenceFiche[] {
  const paroles = (f: FicheRevisee) =>
    f.verbatims.map((v) => [v.texte, v.fonction].filter(Boolean).join(", ")).join("\n");
  const reponse = (f: FicheRevisee, cle: CleRubrique) => {
    if (isPropre(cle)) return f.reponses[cle] ?? "";
    return cle === "verbatims" ? paroles(f) : isLue(cle) ? f[cle] : "";
  };
  const textes = (partie: Partie) =>
    deLaPartie(rubriques, partie).map(
      (r) => [champDe(r.cle), r.nom, reponse(avant, r.cle), reponse(apres, r.cle)] as const,
    );
  const ids = new Set(apres.enonces.map((e) => e.id));
  const enonces = [...apres.enonces, ...avant.enonces.filter((e) => !ids.has(e.id))].map((e) => {
    const dite = (f: FicheRevisee) => {
      const lu = f.enonces.find((autre) => autre.id === e.id);
      return lu ? direEnonce(lu, nomSeul(rubriqueDe(rubriques, lu.type))) : "";
    };
    return [`enonces.${e.id}`, e.code ?? "Énoncé nouveau", dite(avant), dite(apres)] as const;
  });
  return [...textes("recit"), ...enonces, ...textes("suite")]
    .map(([champ, nom, a, b]) => ({ champ, nom, avant: a, apres: b }))
    .filter((d) => d.avant !== d.apres);
}
