import { randomUUID } from "node:crypto";
import { CANDIDATURE_VIDE } from "@/lib/appel/candidature/questions/vide";
import { STRUCTURE_VIDE } from "@/lib/appel/structure/vide";
import { saisieDe } from "@/lib/recueil/emargement/schema";
import { CONNECTES, CRESS } from "../adresses.ts";
import { type Ids, INCONNU, type Ligne, motif, ORGA, ORGA_2023 } from "./ligne.ts";

const brouillon = (structureId: string) => ({ ...CANDIDATURE_VIDE, structureId, intitule: "Titre" });

const structure = { ...STRUCTURE_VIDE, nom: "Nouvelle", categorie: "etat", sansSiretMotif: "Service de l’État" };

const ficheVide = { ateliers: [], problematique: "", deroule: "", enonces: [] };

/** Of who applies, holds an atelier and hands in; and of anybody, on oneself. */
export const ORGANISATEURS: Record<string, Ligne> = {
  "app/espace/candidatures/actions.ts#creerAction": {
    droit: [],
    args: () => [{ annee: 2099, cle: INCONNU, donnees: brouillon(INCONNU) }],
  },
  "app/espace/candidatures/actions.ts#enregistrerAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.brouillon, version: 1, donnees: brouillon(INCONNU) }],
  },
  "app/espace/candidatures/concurrence-actions.ts#lireEnregistrementAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.brouillon }],
  },
  "app/espace/candidatures/intitule-action.ts#chercherIntituleAction": {
    droit: CONNECTES,
    args: () => [{ annee: 2023, intitule: "Un titre", sauf: null }],
  },
  "app/espace/candidatures/actions.ts#soumettreAction": { droit: ORGA, args: (id) => [{ id: id.brouillon }] },
  "app/espace/candidatures/actions.ts#completerAction": { droit: ORGA, args: (id) => [{ id: id.aCompleter }] },
  "app/espace/candidatures/[id]/corriger/actions.ts#repondreAction": {
    droit: ORGA,
    args: (id) => [{ id: id.correction, champ: "methode", valeur: null, lue: 1 }],
  },
  "app/espace/fiches/[id]/corriger/actions.ts#repondreAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.correctionDeFiche, champ: "deroule", valeur: "Texte", lue: 1 }],
  },
  "app/_ui/messages-action.ts#ecrireMessageAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ candidatureId: id.soumise, cle: INCONNU, texte: "Bonjour, une question." }],
  },
  "app/espace/candidatures/actions.ts#retirerAction": { droit: ORGA, args: (id) => [{ id: id.soumise }] },
  "app/espace/candidatures/tardif-actions.ts#utiliserCodeAction": {
    droit: ORGA,
    args: (id) => [{ id: id.brouillon, code: "TRAME-2222-2222" }],
  },
  "app/espace/candidatures/tardif-actions.ts#ouvrirAvecCodeAction": {
    droit: [],
    args: () => [{ annee: 2023, structureId: INCONNU, code: "TRAME-2222-2222" }],
  },
  "app/espace/candidatures/[id]/equipe-actions.ts#inviterAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ candidatureId: id.labellisee, courriel: "quelquun@essai.test", droit: "edition" }],
  },
  "app/espace/candidatures/[id]/equipe-actions.ts#renvoyerInvitationAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.invitation }],
  },
  "app/espace/candidatures/[id]/equipe-actions.ts#changerDroitAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.invitation, droit: "lecture" }],
  },
  "app/espace/candidatures/[id]/equipe-actions.ts#retirerInvitationAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.invitation }],
  },
  "app/espace/candidatures/[id]/equipe-actions.ts#transfererAction": {
    droit: ORGA,
    args: (id) => [{ candidatureId: id.labellisee, vers: INCONNU }],
  },
  "app/espace/candidatures/[id]/equipe-actions.ts#annulerTransfertAction": {
    droit: [],
    args: (id) => [{ candidatureId: id.labellisee }],
  },
  "app/espace/invitations/actions.ts#accepterCoAction": {
    droit: ["organisateur", ...CRESS],
    args: (id) => [{ candidatureId: id.labellisee, structureId: id.structurePressentie }],
  },
  "app/espace/invitations/actions.ts#declinerCoAction": {
    droit: ["organisateur", ...CRESS],
    args: (id) => [{ candidatureId: id.labellisee, structureId: id.structurePressentie }],
  },
  "app/espace/invitations/actions.ts#accepterInvitationAction": {
    droit: ["comite"],
    args: (id) => [{ id: id.invitation }],
  },
  "app/espace/invitations/actions.ts#quitterInvitationAction": {
    droit: ["comite"],
    args: (id) => [{ id: id.invitation }],
  },
  "app/espace/candidatures/[id]/presentation/actions.ts#modifierPresentationAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [
      {
        id: id.labellisee,
        version: 1,
        donnees: {
          resume: "r".repeat(150),
          methode: "m".repeat(50),
          intervenants: [],
          accessibilites: [],
          inscriptionUrl: "",
        },
      },
    ],
  },
  "app/espace/ateliers/[id]/modifier/actions.ts#modifierAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [
      {
        id: id.atelierLabellise,
        version: 1,
        donnees: { modalite: "visio", heureDebut: "", heureFin: "", communeCode: "", lieu: "", lienVisio: "" },
      },
    ],
  },
  "app/espace/ateliers/[id]/modifier/actions.ts#reporterAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [
      {
        id: id.atelierLabellise,
        version: 1,
        donnees: { date: "", heureDebut: "", heureFin: "", motif: "" },
      },
    ],
  },
  "app/espace/ateliers/[id]/modifier/actions.ts#annulerAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.atelierLabellise, motif }],
  },
  "app/espace/structures/actions.ts#retirerLogoAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ structureId: id.structure }],
  },
  "app/espace/structures/actions.ts#quitterAction": { droit: [], args: () => [{ structureId: INCONNU }] },
  "app/espace/candidatures/actions.ts#retirerPieceAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ id: id.piece }],
  },
  "app/espace/candidatures/actions.ts#reconduireAction": {
    droit: ["organisateur"],
    args: (id) => [{ id: id.candidature2023 }],
  },
  "app/espace/structures/actions.ts#creer": {
    droit: CONNECTES,
    args: () => [{ cle: randomUUID(), donnees: structure }],
  },
  "app/espace/structures/actions.ts#modifierAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ structureId: id.structure, version: 1, donnees: structure }],
  },
  "app/espace/structures/actions.ts#rejoindre": { droit: [], args: () => [{ structureId: INCONNU }] },
  "app/espace/structures/actions.ts#accepter": { droit: [...ORGA, ...CRESS], args: (id) => [{ membreId: id.membre }] },
  "app/espace/structures/actions.ts#refuserAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ membreId: id.membre, mot: "" }],
  },
  "app/espace/structures/actions.ts#sortirAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ membreId: id.membreEnPlace }],
  },
  "app/espace/structures/actions.ts#remettreAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ membreId: id.membreSorti }],
  },
  "app/espace/ateliers/[id]/presence/actions.ts#declarerAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.atelierPasse, ...saisieDe(12, null) }],
  },
  "app/espace/ateliers/[id]/presence/actions.ts#reglerArriveesAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.atelierPasse, ouvrir: true }],
  },
  "app/espace/ateliers/[id]/presence/actions.ts#retirerArriveeAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.arrivee }],
  },
  ...Object.fromEntries(
    [
      ["app/espace/ateliers/[id]/presence/actions.ts#retirerRafaleAction", ORGA_2023],
      ["app/cress/ateliers/[id]/presence/actions.ts#retirerRafaleAction", ORGA_2023],
    ].map(([nom, droit]) => [
      nom,
      {
        droit,
        args: (id: Ids) => [
          { id: id.atelierPasse, du: "2023-01-01T00:00:00.000Z", au: "2023-01-02T00:00:00.000Z", nombre: 1 },
        ],
      },
    ]),
  ),
  "app/espace/ateliers/[id]/presence/actions.ts#tournerFeuilleAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.feuille, quarts: 1 }],
  },
  "app/espace/ateliers/[id]/presence/actions.ts#retirerFeuilleAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.feuille }],
  },
  "app/espace/candidatures/[id]/fiche/nouvelle/actions.ts#creerAction": {
    droit: ORGA_2023,
    args: (id) => [{ candidatureId: id.candidature2023, ateliers: [id.atelierPasse] }],
  },
  "app/espace/fiches/[id]/documents/[document]/actions.ts#garderAction": {
    droit: ORGA_2023,
    args: (id) => [
      { ficheId: id.fiche, documentId: INCONNU, version: 1, cartes: [], problematique: "Autre", deroule: null },
    ],
  },
  "app/espace/fiches/[id]/documents/[document]/actions.ts#retirerDocumentAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.document }],
  },
  "app/espace/fiches/[id]/photos/actions.ts#modifierPhotoAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.photo, alt: "Autre", credit: "Autre" }],
  },
  "app/espace/fiches/[id]/photos/actions.ts#retirerPhotoAction": { droit: ORGA_2023, args: (id) => [{ id: id.photo }] },
  "app/espace/fiches/[id]/confirmer/actions.ts#confirmerAction": {
    droit: ["organisateur"],
    args: (id) => [{ id: id.fiche, lue: 1 }],
  },
  "app/espace/fiches/[id]/confirmer/actions.ts#infirmerAction": {
    droit: ["organisateur"],
    args: (id) => [{ id: id.fiche, lue: 1 }],
  },
  "app/espace/fiches/[id]/modifier/actions.ts#enregistrerAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.fiche, version: 1, donnees: ficheVide }],
  },
  "app/espace/fiches/[id]/modifier/actions.ts#lireEnregistrementAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.fiche }],
  },
  "app/espace/fiches/[id]/modifier/actions.ts#remettreAction": { droit: ORGA_2023, args: (id) => [{ id: id.fiche }] },
  "app/espace/relecture/actions.ts#relireSesMotsAction": {
    droit: ORGA_2023,
    args: (id) => [{ pointId: id.point, enonceId: id.enonceCite, lus: 1, avis: "fidele", texte: "" }],
  },
  // Each acts on oneself alone.
  "app/espace/mes-donnees/actions.ts#supprimerMonCompteAction": {
    droit: CONNECTES,
    args: () => [{}],
  },
  // Here no provider of identities is set.
  "app/espace/mes-donnees/actions.ts#relierAction": { droit: [], args: () => [{}] },
  "app/espace/mes-donnees/actions.ts#delierAction": { droit: [], args: () => [{}] },
  "app/espace/mes-donnees/actions.ts#reglerRappelsAction": {
    droit: CONNECTES,
    args: () => [{ recevoir: false }],
  },
  "app/espace/mes-donnees/actions.ts#reglerRecapitulatifAction": {
    droit: CRESS,
    args: () => [{ rythme: null }],
  },
};
