import { ligne, phrase, portionDite, renvoisEnLigne } from "../../../socle/dessin/mots.ts";
import { accorder, pluriel } from "../../../socle/typographie/nombre.ts";
import { trierFr } from "../../../socle/typographie/tri.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import type { NoeudSection } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";
import { textePartie } from "./editorial.ts";

/** Who held the ateliers that count, each once, with the codes of theirs: computed, never typed, after a word of the CRESS. */
export function structuresOrganisatrices(arbre: SyntheseArbre, ancres: Ancres): NoeudSection[] {
  const parNom = new Map<string, string[]>();
  for (const { code, organisateurs, etat } of arbre.ateliers)
    if (etat !== "reporte" && etat !== "annule")
      for (const nom of organisateurs.map(ligne).filter(Boolean)) parNom.set(nom, [...(parNom.get(nom) ?? []), code]);
  const n = parNom.size;
  const texte = textePartie(arbre, "structures");
  if (n === 0 && texte.length === 0) return [];
  const items = trierFr([...parNom], ([nom]) => nom).map(([nom, codes]) => [
    portionDite(`${nom}\u00A0: `),
    ...renvoisEnLigne(codes.map(ancres.atelier)),
  ]);
  return [
    {
      type: "section",
      ancre: "structures",
      titre: "Les structures organisatrices",
      numero: null,
      complement: null,
      sommaire: true,
      enfants: [
        ...texte,
        ...(n === 0
          ? []
          : [
              ...phrase(
                `${pluriel(n, "structure")} ${accorder(n, "a organisé ou co-organisé", "ont organisé ou co-organisé")} ces ateliers.`,
              ),
              { type: "liste" as const, items },
            ]),
      ],
    },
  ];
}
