import { completes } from "../../lib/appel/mentions/mentions.ts";
import { ecrireMentions } from "../../lib/appel/mentions/operations.ts";
import { actorOfCourriel } from "../../lib/socle/auth/load-actor.ts";
import { exiger } from "./personnes.ts";

/** Nobody’s: names, addresses and numbers kept for fiction. */
export const MENTIONS_DEMO = completes({
  faits: {
    denomination: "CRESS de démonstration, association fictive",
    siege: "1 rue de l’Exemple, 59000 Lille",
    immatriculation: "SIRET 000 000 000 00000 (fictif)",
    telephone: "+33353010001",
    horaires: "du lundi au jeudi, de 9 h à 12 h",
    courriel: "equipe@cress.test",
    directeur: "La présidence de la CRESS de démonstration",
    hebergeur: "Hébergeur de démonstration",
    hebergeurAdresse: "2 rue de l’Exemple, 59000 Lille",
    hebergeurTelephone: "03 53 01 00 02",
    protection: "donnees@cress.test",
    schema: "Schéma de démonstration, de 2026 à 2028",
    plan: "Plan de démonstration de l’année 2026",
  },
});

/** Fills the legal pages: without them nothing is published. */
export async function ecrireMentionsDemo(now: Date): Promise<void> {
  const administrateur = await actorOfCourriel("administrateur@demo.test");
  exiger(await ecrireMentions(administrateur, { version: 0, donnees: MENTIONS_DEMO }, now), "pages légales");
}
