import { enumerer } from "../../socle/typographie/enumerer.ts";
import type { EtatAtelier, Modalite } from "./states.ts";

type Faits = {
  etat: EtatAtelier;
  modalite: Modalite | null;
  inscriptionUrl: string | null;
  organisateurs: readonly string[];
};

/**
 * How one comes, as the organisers chose: the address they made public, or a link they send themselves to who registers.
 * The link of the meeting is never given. Null when there is nothing to say: one comes to the place.
 */
export function commentVenir({
  etat,
  modalite,
  inscriptionUrl,
  organisateurs,
}: Faits): { mots: string; url: string | null } | null {
  if (etat !== "programme") return null;
  const enLigne = modalite === "visio" || modalite === "hybride";
  if (inscriptionUrl)
    return {
      mots: enLigne ? "S’inscrire ou rejoindre en ligne" : "S’inscrire auprès des organisateurs",
      url: inscriptionUrl,
    };
  if (!enLigne) return null;
  return {
    mots: `Le lien pour rejoindre est envoyé aux personnes inscrites : adressez-vous à ${enumerer(organisateurs)}.`,
    url: null,
  };
}
