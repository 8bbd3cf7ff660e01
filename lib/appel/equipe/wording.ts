import type { DroitInvitation } from "../../socle/acteur/roles.ts";

export const NOM_DROIT: Record<DroitInvitation, string> = {
  edition: "Peut modifier",
  lecture: "Peut lire",
};

export type EtatCo = "porteuse" | "acceptee" | "declinee" | "pressentie";

/** Where a structure named in a candidature stands. */
export function reponseDe(n: { rang: number; accepteeAt: Date | null; declineeAt: Date | null }): EtatCo {
  if (n.rang === 0) return "porteuse";
  if (n.accepteeAt) return "acceptee";
  return n.declineeAt ? "declinee" : "pressentie";
}

export const NOM_ETAT_CO: Record<EtatCo, string> = {
  porteuse: "Structure porteuse",
  acceptee: "Co-organise",
  declinee: "A décliné",
  pressentie: "Pressentie, n’a pas encore répondu",
};
