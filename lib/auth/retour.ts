/** Where one is sent to one's own room. */
export const ENTREE = "/connexion/entree";

/** A path of this site to come back to after sign-in; anything else leads to the person's own room. */
export function cheminDeRetour(retour: string | undefined): string {
  if (!retour?.startsWith("/") || retour.startsWith("//") || retour.includes("\\")) return ENTREE;
  return retour;
}
