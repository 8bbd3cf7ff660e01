import { type CandidatureBrouillon, candidatureBrouillon, isIntervenantRempli } from "@/lib/candidature/schema";
import { telephoneLisible } from "@/lib/candidature/telephone";
import { ATELIER_VIDE } from "@/lib/candidature/vide";

/** The answers as the form shows them: telephones one can read, and an atelier to begin with. */
export function versForme(f: CandidatureBrouillon): CandidatureBrouillon {
  return {
    ...f,
    contacts: f.contacts.map((c) => ({ ...c, telephone: telephoneLisible(c.telephone) })),
    ateliers: f.ateliers.length > 0 ? f.ateliers : [ATELIER_VIDE],
  };
}

/** The answers as the server keeps them, as far as it can. */
export function depuisForme(values: CandidatureBrouillon): CandidatureBrouillon {
  const parsed = candidatureBrouillon.safeParse(values);
  return parsed.success ? parsed.data : structuredClone(values);
}

type Sauvegardable = { donnees: CandidatureBrouillon; aRevoir: string | null };

/**
 * What can be saved of what is typed: an answer no column can hold stays as it was last saved, and is told. Null when
 * nothing can be, for want of a structure.
 */
export function sauvegardable(values: CandidatureBrouillon, enregistrees: CandidatureBrouillon): Sauvegardable | null {
  // As the server counts them: a line left empty shifts nobody.
  const nettes = { ...values, intervenants: values.intervenants.filter(isIntervenantRempli) };
  const parsed = candidatureBrouillon.safeParse(nettes);
  if (parsed.success) return { donnees: parsed.data, aRevoir: null };
  const copie: unknown = structuredClone(nettes);
  for (const { path } of parsed.error.issues) remplacer(copie, enregistrees, path);
  const reste = candidatureBrouillon.safeParse(copie);
  return reste.success ? { donnees: reste.data, aRevoir: parsed.error.issues[0]?.message ?? "" } : null;
}

function remplacer(copie: unknown, source: unknown, [cle, ...suite]: PropertyKey[]): void {
  if (cle === undefined || typeof copie !== "object" || copie === null) return;
  const cible = copie as Record<PropertyKey, unknown>;
  const ancien =
    typeof source === "object" && source !== null ? (source as Record<PropertyKey, unknown>)[cle] : undefined;
  if (suite.length > 0) remplacer(cible[cle], ancien, suite);
  else cible[cle] = ancien ?? (Array.isArray(cible[cle]) ? [] : "");
}
