import { ATELIER_VIDE } from "@/lib/appel/candidature/questions/vide";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { telephoneLisible } from "@/lib/socle/formulaire/telephone";

/** The answers as the form shows them: telephones one can read, and an atelier to begin with. */
export function versForme(f: CandidatureBrouillon): CandidatureBrouillon {
  return {
    ...f,
    contacts: f.contacts.map((c) => ({ ...c, telephone: telephoneLisible(c.telephone) })),
    ateliers: f.ateliers.length > 0 ? f.ateliers : [ATELIER_VIDE],
  };
}
