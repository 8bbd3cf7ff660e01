import { enumerer } from "../typographie/enumerer.ts";

/** What the law asks to tell when names are collected (RGPD, art. 13): on the page, and on the sheet in eight lines. */
export const mentionArrivees = (organisateurs: readonly string[]) =>
  `Responsables, conjointement : ${enumerer([...organisateurs, "la CRESS"])}. Pourquoi : compter les participations et rendre compte de l’atelier (mission d’intérêt public ou intérêt légitime) ; envoyer la synthèse aux seules personnes qui le souhaitent (consentement, que l’on peut retirer). Qui lit : l’organisateur et la CRESS ; rien n’est publié. Combien de temps : effacé six mois après la publication de la synthèse, le nombre seul reste. Vos droits : accès, rectification, effacement, limitation, opposition, portabilité de ce que vous avez accepté, plainte à la CNIL. Dire son nom n’est pas obligatoire pour participer. Contact et détails : page « Confidentialité » du site.`;
