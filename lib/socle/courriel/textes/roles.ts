import type { RoleEdition } from "../../acteur/roles.ts";
import { nomTransition } from "../../transitions/transitions.ts";
import { enumerer } from "../../typographie/enumerer.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { mot } from "../marques.ts";
import { lien, type Texte } from "../texte.ts";

/** What a role is for, to who receives it, and where it is exercised. */
const ROLES: Record<RoleEdition, { nom: string; permet: string; lien: (annee: number) => ReturnType<typeof lien> }> = {
  comite: {
    nom: "membre du comité partenarial",
    permet: "Vous lisez les fiches des ateliers, et vous dites votre avis sur les chapitres de la synthèse.",
    lien: () => lien("Ouvrir le comité", "/comite"),
  },
  partenaire: {
    nom: "partenaire",
    permet: "Vous donnez votre avis sur les candidatures, vous lisez les fiches et les chapitres de la synthèse.",
    lien: () => lien("Ouvrir le comité", "/comite"),
  },
  instructeur: {
    nom: "instructeur",
    permet:
      "Vous instruisez les candidatures, vous validez ce que les organisateurs remettent, vous préparez la synthèse.",
    lien: (annee) => lien("Ouvrir l’édition", `/cress/${annee}`),
  },
};

const DIRE_SECOND_FACTEUR = {
  active:
    "La connexion en deux étapes est activée sur votre compte : un code de votre téléphone suit le lien reçu par courriel.",
  retire: "La connexion en deux étapes est retirée de votre compte : le lien reçu par courriel suffit.",
  codes: "De nouveaux codes de secours sont faits pour votre compte. Les anciens ne servent plus.",
};

const DIRE_IDENTITE = {
  reliee: "Vous pouvez désormais vous connecter par là, sans lien reçu par courriel.",
  deliee: "Vous vous connectez de nouveau par un lien reçu par courriel.",
};

export const TEXTES_ROLES = {
  role_donne: ({ annee, conference, role, transitions }) => ({
    sujet: `Vous êtes ${mot("role", ROLES[role].nom)} de la conférence ${mot("annee", String(annee))}`,
    corps: [
      `La CRESS vous compte comme ${mot("role", ROLES[role].nom)} de la conférence « ${mot("conference", conference)} »${mot(
        "transitions",
        transitions.length > 0 ? `, pour la ${enumerer(transitions.map((t) => nomTransition(t).toLowerCase()))}` : "",
      )}.`,
      `${mot("permet", ROLES[role].permet)} Connectez-vous avec cette adresse : un lien vous est envoyé, sans mot de passe.`,
      ROLES[role].lien(annee),
    ],
  }),
  administrateur_nomme: ({ par }) => ({
    sujet: "Vous administrez la plateforme de la conférence",
    corps: [
      `${mot("par", par)} vous a nommé administrateur de la plateforme de la conférence régionale : éditions, personnes, sauvegardes.`,
      "Connectez-vous avec cette adresse : un lien vous est envoyé, sans mot de passe.",
      lien("Ouvrir l’administration", "/administration"),
    ],
  }),
  second_facteur_change: ({ geste, par }) => ({
    sujet: "Votre connexion en deux étapes a changé",
    corps: [
      mot("changement", `${DIRE_SECOND_FACTEUR[geste]}${par ? ` C’est un geste de ${par}.` : ""}`),
      mot(
        "que_faire",
        par
          ? "Connectez-vous comme d’habitude, puis activez-la de nouveau avec votre téléphone."
          : "Si ce n’est pas vous, prévenez tout de suite la personne qui administre la plateforme : quelqu’un lit peut-être vos courriels.",
      ),
      lien("Voir mon compte", "/espace/mes-donnees"),
    ],
  }),
  identite_changee: ({ geste, fournisseur, par }) => ({
    sujet: `Votre compte ${geste === "reliee" ? "est relié à" : "n’est plus relié à"} ${mot("fournisseur", fournisseur)}`,
    corps: [
      mot("changement", `${DIRE_IDENTITE[geste]}${par ? ` C’est un geste de ${par}.` : ""}`),
      "Si ce n’est pas vous, prévenez tout de suite la personne qui administre la plateforme : quelqu’un lit peut-être vos courriels.",
      lien("Voir mon compte", "/espace/mes-donnees"),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T]) => Texte }>;
