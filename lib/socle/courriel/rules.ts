import type { Refus } from "../refus.ts";
import type { EtatCourriel } from "./types.ts";

type Faits = { etat: EtatCourriel; complet: boolean; editionRetenue: boolean };

/** What a person does to a mail, and the états it is done from. One in hand, or gone, is out of reach. */
export const GESTES_COURRIEL = {
  renvoyer: ["a_envoyer", "retenu", "echec", "doute", "abandonne"],
  retenir: ["a_envoyer"],
  abandonner: ["a_envoyer", "retenu", "echec", "doute"],
  signaler: ["echec"],
} as const satisfies Record<string, readonly EtatCourriel[]>;
export type GesteCourriel = keyof typeof GESTES_COURRIEL;

/** Why nobody can do this to a mail they see, or null. */
export function whyNotCourriel(geste: GesteCourriel, c: Faits): Refus | null {
  const etats: readonly EtatCourriel[] = GESTES_COURRIEL[geste];
  if (!etats.includes(c.etat)) return "etat";
  if (geste !== "renvoyer" && geste !== "signaler") return null;
  // Its words and its address are gone: there is nothing left to send.
  if (!c.complet) return "courriel_efface";
  return geste === "renvoyer" && c.editionRetenue ? "courriels_retenus" : null;
}
