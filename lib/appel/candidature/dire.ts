import type { Simple } from "./questions/question.ts";
import { type CleSimple, complementDe, type Reponses, simpleDe } from "./questions/questions.ts";

/** Answers as the form holds them, or as their columns do. */
type Lues = { [C in CleSimple]: Reponses[C] | number | null };

/** Told as several things: options, or a text of one answer a line. */
export const isListe = (q: Simple) => q.genre === "choix_multiple" || ("parLigne" in q && q.parLigne !== undefined);

/** An answer in words, with the text that completes it; none when it is not given. */
export function motsDe(cle: CleSimple, f: Lues): string[] {
  const complement = complementDe(cle);
  const mots = [...direReponse(simpleDe(cle), f[cle]), ...(complement ? motsDe(complement, f) : [])];
  return mots.filter(Boolean);
}

function direReponse(q: Simple, valeur: Lues[CleSimple]): string[] {
  if (valeur === null) return [];
  if (typeof valeur === "number") return [String(valeur)];
  if ("options" in q) return (typeof valeur === "string" ? [valeur] : valeur).map((v) => q.options[v] ?? "");
  const texte = String(valeur);
  return "parLigne" in q && q.parLigne ? lignesDe(texte) : [texte];
}

/** One answer a line, blank lines apart. */
export const lignesDe = (texte: string) =>
  texte
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter(Boolean);
