import { remplir, type Variable } from "../../socle/texte/variables.ts";
import { chercher, type Regle } from "./remarque.ts";

/** Nouns that a figure of the document counts. */
const NOMS: readonly (readonly [RegExp, Variable])[] = [
  [/^ateliers?$/iu, "ateliers"],
  [/^(participations?|participants?|participantes?)$/iu, "participations"],
  [/^structures?$/iu, "structures"],
  [/^départements?$/iu, "departements"],
];

const MOIS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

const nu = (chiffre: string) => chiffre.replace(/[\s\u00A0\u202F.]/gu, "");

/** A number typed where the document has its own, the same or nearly: it would not follow the ateliers. */
export const chiffres: Regle = (texte, contexte) => {
  const nombres = chercher(
    "chiffre",
    /(?<![\p{L}\p{N}{,.])(\d{1,3}(?:[ \u00A0\u202F.]\d{3})*|\d+)([ \u00A0\u202F]+)(\p{L}+)/gu,
    ([, chiffre = "", espace = "", nom = ""]) => {
      const variable = NOMS.find(([motif]) => motif.test(nom))?.[1];
      if (!variable) return null;
      const [ecrit, calcule] = [Number(nu(chiffre)), Number(nu(contexte.valeurs[variable] ?? ""))];
      const pres = ecrit === calcule || (ecrit >= 10 && Math.abs(ecrit - calcule) <= calcule / 5);
      if (!Number.isFinite(calcule) || !pres) return null;
      const pourquoi =
        ecrit === calcule
          ? `Ce nombre est calculé par ailleurs : écrit {${variable}}, il suivra.`
          : `Le nombre calculé est ${contexte.valeurs[variable]} : écrit {${variable}}, il suivra.`;
      return { pourquoi, par: `{${variable}}${espace}${nom}` };
    },
  );
  const periodes = chercher(
    "periode",
    new RegExp(
      `(?<!\\p{L})(?:entre |d[’']|de )?(?:${MOIS})(?: \\d{4})? (?:à|et) (?:${MOIS})(?: \\d{4})?(?!\\p{L})`,
      "giu",
    ),
    () => ({
      pourquoi: `La période des ateliers est calculée : ${remplir("{periode}", contexte.valeurs)}.`,
      par: "{periode}",
    }),
  );
  return [...nombres(texte, contexte), ...periodes(texte, contexte)];
};
