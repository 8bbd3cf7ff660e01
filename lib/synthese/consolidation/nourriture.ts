import { type CodeTransition, nomTransition } from "../../socle/transitions/transitions.ts";

/**
 * What is to be said of an enjeu that is not transversal: it rests on no point, or on one chapter alone. `court`: in a list;
 * null when it rests on several chapters.
 */
export function signalDe(points: readonly { transition: CodeTransition }[]): { court: string; long: string } | null {
  const [premier, ...autres] = new Set(points.map((p) => p.transition));
  if (premier === undefined)
    return { court: "Aucun point", long: "Cet enjeu ne repose sur aucun point : choisissez ceux qui le nourrissent." };
  if (autres.length > 0) return null;
  return {
    court: "Un seul chapitre",
    long: `Cet enjeu repose sur un seul chapitre, ${nomTransition(premier).toLowerCase()} : un enjeu transversal en réunit au moins deux.`,
  };
}
