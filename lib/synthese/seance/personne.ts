import { nomTransition } from "../../socle/transitions/transitions.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import type { Membre } from "./membres.ts";

/** How a person is named to the rest of the comité: their name, else their address, which the comité knows. */
export const nomDe = (p: { nom: string | null; courriel: string }) => p.nom ?? p.courriel;

/** Who sits in the chair of a member: they, or their deputy, said so. */
export function assisA(m: Membre, isLa: (personneId: string) => boolean): { nom: string; qualite: string } {
  const qualite = qualiteDe(m);
  if (isLa(m.personneId) || !m.suppleant) return { nom: nomDe(m), qualite };
  return { nom: m.suppleant.nom, qualite: `en suppléance de ${nomDe(m)}, ${qualite}` };
}

/** What they sit for: their structures, else their seat. */
export function qualiteDe(m: Pick<Membre, "structures" | "roles" | "transitions">): string {
  if (m.structures.length > 0) return enumerer(m.structures.map((s) => s.nom));
  if (m.roles.includes("partenaire")) return "Partenaire";
  const transitions = m.transitions.map((t) => nomTransition(t).toLowerCase());
  return transitions.length > 0 ? `Comité, ${enumerer(transitions)}` : "Comité";
}

/** Who said something, by their structure or seat; a member who left the comité since keeps what they said. */
export const direQui = (m: Membre | undefined) => (m ? qualiteDe(m) : "Ancien membre du comité");
