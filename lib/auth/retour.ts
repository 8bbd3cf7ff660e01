/** A path of this site to come back to after sign-in; anything else becomes the person's home. */
export function cheminDeRetour(retour: string | undefined): string {
  if (!retour?.startsWith("/") || retour.startsWith("//") || retour.includes("\\")) return "/espace";
  return retour;
}
