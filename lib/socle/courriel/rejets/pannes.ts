/** Why the mailbox of returns is not read. */
export const PANNES_REJETS = ["injoignable", "identifiants", "dossier", "autre"] as const;
export type PanneRejets = (typeof PANNES_REJETS)[number];

export const DIRE_PANNE: Record<PanneRejets, string> = {
  injoignable: "son serveur ne répond pas",
  identifiants: "son serveur refuse le nom ou le mot de passe",
  dossier: "le dossier donné n’y est pas",
  autre: "son serveur ne répond pas comme il devrait",
};
