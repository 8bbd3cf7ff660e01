/** Why the mailbox of returns is not read. */
export const PANNES_RETOURS = ["injoignable", "identifiants", "dossier", "autre"] as const;
export type PanneRetours = (typeof PANNES_RETOURS)[number];

export const DIRE_PANNE: Record<PanneRetours, string> = {
  injoignable: "son serveur ne répond pas",
  identifiants: "son serveur refuse le nom ou le mot de passe",
  dossier: "le dossier donné n’y est pas",
  autre: "son serveur ne répond pas comme il devrait",
};
