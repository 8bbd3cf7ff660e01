const ECHECS = new Map<string | undefined, (nom: string) => string>(
  Object.entries({
    echec: (nom: string) => `La connexion par ${nom} n’a pas abouti. Réessayez, ou demandez un lien par courriel.`,
    annulee: (nom: string) => `La connexion par ${nom} s’est arrêtée avant la fin. Rien n’a changé.`,
    acr: (nom: string) =>
      `Votre connexion à ${nom} n’est pas assez sûre pour cette plateforme : activez-y la double authentification, ou demandez un lien par courriel.`,
  }),
);

/** Why a sign-in by a provider did not come to its end, by what the address says. */
export const direEchec = (cle: string | undefined, nom: string) => ECHECS.get(cle)?.(nom);
