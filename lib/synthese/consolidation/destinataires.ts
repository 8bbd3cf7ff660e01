import { replier } from "../../socle/typographie/replier.ts";

/** Kinds of body a proposition is addressed to. */
export const TYPES_DESTINATAIRE = ["etat", "region", "departement", "epci", "reseau", "autre"] as const;
export type TypeDestinataire = (typeof TYPES_DESTINATAIRE)[number];

export type DestinataireSaisi = { type: TypeDestinataire; nom: string; codes: string[] };

/** What the first words of a body tell of its kind, folded. */
const INDICES: readonly (readonly [RegExp, TypeDestinataire])[] = [
  [/^(l ?)?(etat|prefecture|ministere|dreets|dreal|drac|ars|rectorat)\b/, "etat"],
  [/^(la |le )?(conseil )?regional|^(la )?region\b/, "region"],
  [/^(le |les |conseils? )*departement/, "departement"],
  [/^(les? |la )*(epci|intercommunalite|metropole|communaute|agglomeration)/, "epci"],
  [/^(les? |la |l ?)*(reseau|tete|federation|union|cress|mouvement|france active)/, "reseau"],
];

/** Bodies out of the words an organiser addressed a proposition to: « État, Région et départements » is three. */
export function lireDestinataires(mots: string): DestinataireSaisi[] {
  const noms = mots
    .split(/\s*[,;/]\s*|\s+et\s+(?=(?:l[ae’']|les\s|[A-ZÉÈÀ]|départ|régi|réseau|intercom|métropole))/u)
    .map((nom) => nom.trim().replace(/^et\s+/u, ""))
    .filter((nom) => nom !== "");
  return [...new Map(noms.map((nom) => [replier(nom), { type: typeDe(nom), nom, codes: [] }])).values()];
}

const typeDe = (nom: string): TypeDestinataire =>
  INDICES.find(([motif]) =>
    motif.test(
      replier(nom)
        .replace(/[^a-z]+/g, " ")
        .trim(),
    ),
  )?.[1] ?? "autre";
