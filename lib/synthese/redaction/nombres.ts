import type { Valeurs, Variable } from "../../socle/texte/variables.ts";
import { chercher, type Regle, sansAdresses } from "./remarque.ts";

const MOIS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const JOUR = `\\d{1,2}(?:er)?[ \\u00A0]+(?:${MOIS})(?:[ \\u00A0]+\\d{4})?`;

/** What bears a number as its name: laws, articles, licences. */
const NOMMES = new RegExp(
  `n°[ \\u00A0]*[\\d-]+(?:[ \\u00A0]+du[ \\u00A0]+${JOUR})?|articles?[ \\u00A0]+[LRD]?\\.?[ \\u00A0]?[\\d-]+|Ouverte[ \\u00A0]+[\\d.]+`,
  "giu",
);
/** The facts of the edition that a typed date or year may be. */
const FAITS: readonly Variable[] = ["lancement", "cloture", "annee"];

const plat = (t: string) => t.replace(/[\s\u00A0\u202F]+/gu, " ");
const variableDe = (ecrit: string, valeurs: Valeurs) =>
  FAITS.find((v) => plat(valeurs[v] ?? "") === plat(ecrit)) ?? null;

/** In a text that no organiser said, a date or a number that is typed: those of the document follow the ateliers. */
export const nombres: Regle = (texte, contexte) => {
  if (!contexte.editorial) return [];
  const nus = sansAdresses(texte).replace(NOMMES, (t) => "\uE000".repeat(t.length));
  const vagues = chercher(
    "nombre_tape",
    /(?<!\p{L})une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine) (?:de |d[’'])/giu,
    () => ({ pourquoi: "À peu près, alors que le nombre se compte : dites-le, ou laissez-le aux données.", par: null }),
  )(nus, contexte);
  const tapes = chercher(
    "nombre_tape",
    new RegExp(`(?<![\\p{L}\\p{N}{_.,-])(?:${JOUR}|\\d+(?:[ \\u00A0\\u202F.,]\\d+)*)(?![\\p{L}\\p{N}}_])`, "giu"),
    ([ecrit]) => {
      const variable = variableDe(ecrit, contexte.valeurs);
      return variable
        ? { pourquoi: `C’est écrit une fois dans l’édition : {${variable}} suivra.`, par: `{${variable}}` }
        : {
            pourquoi:
              "Tapé, ce nombre ne suivra rien. S’il se calcule, choisissez-le dans « Insérer un chiffre ou une période ».",
            par: null,
          };
    },
  )(nus, contexte);
  return [...tapes, ...vagues];
};
