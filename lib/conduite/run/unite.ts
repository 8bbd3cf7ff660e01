/** The unit of systemd for the checkout in `dossier`, run by this Node. A path with a space or a percent sign is quoted as systemd reads it. */
export function composerUnite(modele: string, dossier: string, node: string): string {
  const chemin = (c: string) => c.replaceAll("%", "%%").replaceAll(" ", "\\x20");
  return modele.replaceAll("@DOSSIER@", chemin(dossier)).replaceAll("@NODE@", chemin(node));
}
