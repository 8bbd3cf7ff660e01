import { replier } from "../../socle/typographie/replier.ts";
import { type CleChoix, optionsDe } from "../rubriques/rubriques.ts";

const VIDES = /^(?:[☐□]|\[\s*\])$/u;
const CASE = /([☐□☑☒✓✔✗✘⊠]|\[\s*[xX]?\s*\])/u;

/** What a document says of a choice: one answer; nothing (the boxes as they were printed); or something a person is to read. */
export type ChoixLu = { reponse: string } | "vide" | "illisible";

/**
 * One box ticked, or the one answer left when the others were erased, or an answer written in its place: never the likeliest.
 * Two boxes, a remark, a mark elsewhere than in a box are for a person to read.
 */
export function lireChoix(cle: CleChoix, mots: string): ChoixLu {
  const options = Object.entries(optionsDe(cle)).map(([valeur, nom]) => ({ valeur, dits: ditsDe(valeur, nom) }));
  const lues = segmenter(mots).map(({ marque, dit }) => ({
    coche: marque !== null && !VIDES.test(marque),
    marque,
    valeur: options.find((o) => o.dits.includes(dit))?.valeur ?? null,
  }));
  if (lues.length === 0) return "vide";
  if (lues.some((l) => l.valeur === null)) return "illisible";
  const cochees = lues.filter((l) => l.coche);
  const [seule] = cochees.length > 0 ? cochees : lues;
  const sures = lues.length === 1 || lues.every((l) => l.marque !== null);
  if (seule?.valeur && sures && (cochees.length === 1 || lues.length === 1)) return { reponse: seule.valeur };
  return cochees.length === 0 && sures && new Set(lues.map((l) => l.valeur)).size === options.length
    ? "vide"
    : "illisible";
}

/** « 4, satisfaits », « satisfaits », « 4 », « 4/5 ». */
function ditsDe(valeur: string, nom: string): string[] {
  const entier = replier(nom);
  if (!/^\d$/.test(valeur)) return [entier];
  return [entier, entier.replace(/^\d /, ""), valeur, `${valeur} sur 5`, `${valeur} 5`];
}

/** The words after each box, and those before the first. */
function segmenter(mots: string): { marque: string | null; dit: string }[] {
  const [avant = "", ...suite] = mots.split(CASE);
  const segments: { marque: string | null; dit: string }[] = [];
  if (replier(avant)) segments.push({ marque: null, dit: replier(avant) });
  for (let i = 0; i < suite.length; i += 2)
    segments.push({ marque: suite[i] ?? null, dit: replier(suite[i + 1] ?? "") });
  return segments;
}
