import { lien, type Texte } from "../texte.ts";

/** The mail of a sign-in, sent at once and never stored: it has no type, and no model. */
export const texteConnexion = (chemin: string): Texte => ({
  sujet: "Votre lien de connexion",
  corps: [
    "Voici le lien pour vous connecter à Trame, l’outil de la conférence régionale de l’ESS.",
    lien("Se connecter", chemin),
    "Il sert une seule fois et reste valable une heure. Si vous n’avez rien demandé, ignorez ce message.",
  ],
});
