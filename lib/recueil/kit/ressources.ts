import { pluriel } from "../../socle/typographie/nombre.ts";
import { type DocumentKit, liste, paragraphe, titre } from "./arbre.ts";
import { ANIMER } from "./ressources-animer.ts";
import { ECO_RESPONSABLE } from "./ressources-eco.ts";

/** The method sheet, on its page and on paper. */
export const documentRessources = (delaiRestitution: number): DocumentKit => ({
  titre: "Fiche ressources",
  blocs: [
    paragraphe("Animer un atelier de co-construction, en garder les mots, et peser peu sur l’environnement."),
    ...ANIMER,
    ...ECO_RESPONSABLE,
    titre("Après l’atelier"),
    liste(
      [
        "Le jour même, photographiez les murs et recopiez les cartes : le lendemain, elles ne se lisent plus.",
        `Dans les ${pluriel(delaiRestitution, "jour")}, déclarez combien de personnes sont venues, puis écrivez la fiche de synthèse.`,
        "Faites-la relire à une personne qui était là et n’animait pas.",
        "À la publication de la synthèse, dites aux personnes venues où leurs mots sont allés.",
      ],
      true,
    ),
  ],
});
