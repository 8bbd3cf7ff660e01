import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { CANDIDATURE_VIDE } from "@/lib/candidature/vide";
import { saisieDe } from "@/lib/emargement/schema";
import { completes } from "@/lib/mentions/mentions";
import { RUBRIQUES_USUELLES } from "@/lib/rubriques/usuelles";
import { STRUCTURE_VIDE } from "@/lib/structure/vide";
import { SANS_MOTS } from "@/lib/synthese/mots";
import { ouvrirDesSeances } from "./donnees/seances.ts";
import { COOKIE, expect, sessionDemie, test } from "./navigateur.ts";

/** Every server action, called straight over HTTP by each wrong role with an input the right one could use: refused. */
const COMPTES = {
  anonyme: null,
  organisateur: "organisateur@demo.test",
  organisatrice: "organisatrice@demo.test",
  comite: "comite@demo.test",
  partenaire: "partenaire.etat@demo.test",
  instructeur: "instructeur@demo.test",
  administrateur: "administrateur@demo.test",
} as const;
type Qui = keyof typeof COMPTES;

type Ids = Record<
  | "brouillon"
  | "soumise"
  | "aCompleter"
  | "correction"
  | "correctionDeFiche"
  | "labellisee"
  | "atelierPasse"
  | "fiche"
  | "ficheValidee"
  | "enonceATraiter"
  | "enonceEcarte"
  | "point"
  | "enonceCite"
  | "autrePoint"
  | "bloc"
  | "groupe"
  | "geste"
  | "chapitre"
  | "enjeu"
  | "edition"
  | "membre"
  | "structure"
  | "structurePressentie"
  | "membreEnPlace"
  | "membreSorti"
  | "candidature2023"
  | "piece"
  | "atelierLabellise"
  | "invitation"
  | "codeTardif"
  | "courriel"
  | "arrivee"
  | "feuille"
  | "photo"
  | "document"
  | "documentDuKit"
  | "publication"
  | "vue"
  | "seancePrevue"
  | "seanceOuverte"
  | "seanceLevee"
  | "position"
  | "constat"
  | "edition2023"
  | "organisme"
  | "pointAdresse"
  | "membreDestinataire"
  | "roleComite"
  | "administrateur",
  string
>;

/** `droit`: who may; they are not called. The candidatures used are organised by `organisatrice`, the fiches of 2023 by `organisateur`. */
type Ligne = { droit: Qui[]; args: (id: Ids) => unknown[] };
const ORGA: Qui[] = ["organisatrice"];
const CRESS: Qui[] = ["instructeur", "administrateur"];
const ORGA_2023: Qui[] = ["organisateur", ...CRESS];
const motif = "Un motif assez long pour être accepté.";
const brouillon = (structureId: string) => ({ ...CANDIDATURE_VIDE, structureId, intitule: "Titre" });
const structure = { ...STRUCTURE_VIDE, nom: "Nouvelle", categorie: "etat", sansSiretMotif: "Service de l’État" };
const mots = { ...SANS_MOTS, accroche: "Accroche", texte: "Texte du point." };
const surTable = { annee: "2023", transition: "ecologique", depuis: 0 };
const surLaTable = (donnees: object) => [{ vue: surTable, donnees }];
const ficheVide = { ateliers: [], problematique: "", deroule: "", enonces: [] };
const INCONNU = "00000000-0000-4000-8000-000000000000";

const seance = {
  date: "2023-12-14",
  heure: "",
  lieu: "Lille",
  chapitres: [INCONNU],
  attendus: [],
};
const PREPARATION = "app/cress/[annee]/preparation/actions.ts";
const edition = {
  intitule: "Une conférence",
  presentation: "Une présentation.",
  coOrganisateurs: "CRESS",
  dateWebinaire: "",
  dateOuvertureAppel: "2023-01-15",
  dateClotureAppel: "2023-03-17",
  dateLancement: "",
  dateDebut: "2023-04-01",
  dateFin: "2023-12-31",
  dateCloture: "2024-01-15",
  transitions: [{ id: "", libelle: "Autre", question: "Q", code: "", couleur: "vert", marque: "feuille" }],
  categories: ["etat"],
};
/** Of the instructeur who conducts it, whatever the other roles of the CRESS. */
const EN_SEANCE = "app/comite/[annee]/seance/[n]/actions.ts";

const TABLE: Record<string, Ligne> = {
  "app/cress/[annee]/seances/actions.ts#preparerSeanceAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, cle: INCONNU, donnees: seance }],
  },
  "app/cress/[annee]/seances/actions.ts#modifierSeanceAction": {
    droit: CRESS,
    args: (id) => [{ id: id.seancePrevue, donnees: seance }],
  },
  "app/cress/[annee]/seances/actions.ts#annulerSeanceAction": {
    droit: CRESS,
    args: (id) => [{ id: id.seancePrevue, motif: "La salle est fermée." }, true],
  },
  [`${EN_SEANCE}#ouvrirSeanceAction`]: { droit: CRESS, args: (id) => [{ id: id.seancePrevue }] },
  [`${EN_SEANCE}#allerAuPointAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceOuverte, pointId: id.point }],
  },
  [`${EN_SEANCE}#passerLaMainAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceOuverte, versId: INCONNU }],
  },
  [`${EN_SEANCE}#reprendreLaMainAction`]: { droit: CRESS, args: (id) => [{ id: id.seanceOuverte }] },
  [`${EN_SEANCE}#arriverAction`]: { droit: ["comite", "partenaire"], args: (id) => [{ id: id.seanceOuverte }] },
  [`${EN_SEANCE}#pointerAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceOuverte, personneId: INCONNU, present: true }],
  },
  [`${EN_SEANCE}#deciderAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceOuverte, pointId: id.point, versionLue: 1, issue: "adopte", texte: "" }],
  },
  [`${EN_SEANCE}#adopterEnsembleAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceOuverte, points: [{ pointId: id.point, motsDepuis: 1 }] }],
  },
  [`${EN_SEANCE}#annulerEnsembleAction`]: { droit: CRESS, args: (id) => [{ id: id.seanceOuverte, lot: INCONNU }] },
  [`${EN_SEANCE}#annulerDecisionAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceOuverte, decisionId: INCONNU }],
  },
  [`${EN_SEANCE}#reformulerEnSeanceAction`]: {
    droit: CRESS,
    args: (id) => [{ pointId: id.point, versionLue: 1, mots: { ...SANS_MOTS, texte: "Autre" } }],
  },
  [`${EN_SEANCE}#prendrePropositionEnSeanceAction`]: {
    droit: CRESS,
    args: (id) => [{ positionId: id.position, versionLue: 1 }],
  },
  [`${EN_SEANCE}#annulerGesteEnSeanceAction`]: { droit: CRESS, args: (id) => [{ gesteId: id.geste }] },
  [`${EN_SEANCE}#leverSeanceAction`]: { droit: CRESS, args: (id) => [{ id: id.seanceOuverte }] },
  [`${EN_SEANCE}#corrigerProcesVerbalAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.seanceLevee, vue: 1, note: "Une phrase.", presents: [], observations: "", decisions: [] }],
  },
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
    droit: ["organisateur", "organisatrice", "comite", "partenaire", ...CRESS],
    args: () => [{ annee: 2023, intitule: "Un titre", sauf: null }],
  },
  "app/espace/candidatures/actions.ts#soumettreAction": { droit: ORGA, args: (id) => [{ id: id.brouillon }] },
  "app/espace/candidatures/actions.ts#completerAction": { droit: ORGA, args: (id) => [{ id: id.aCompleter }] },
  "app/espace/candidatures/[id]/corriger/actions.ts#repondreAction": {
    droit: ORGA,
    args: (id) => [{ id: id.correction, champ: "methode", valeur: null, vue: null }],
  },
  "app/espace/fiches/[id]/corriger/actions.ts#repondreAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.correctionDeFiche, champ: "deroule", valeur: "Texte", vue: null }],
  },
  "app/cress/candidatures/[id]/corrections-actions.ts#retirerDemandeAction": {
    droit: CRESS,
    args: (id) => [{ id: id.aCompleter, correctionId: id.correction }],
  },
  "app/_ui/messages-action.ts#ecrireMessageAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ candidatureId: id.soumise, cle: INCONNU, texte: "Bonjour, une question." }],
  },
  "app/espace/candidatures/actions.ts#retirerAction": { droit: ORGA, args: (id) => [{ id: id.soumise }] },
  "app/cress/candidatures/[id]/actions.ts#labelliserAction": { droit: CRESS, args: (id) => [{ id: id.soumise }] },
  "app/cress/candidatures/[id]/actions.ts#refuserAction": { droit: CRESS, args: (id) => [{ id: id.soumise, motif }] },
  "app/cress/candidatures/[id]/actions.ts#demanderComplementAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, motif }],
  },
  "app/cress/candidatures/[id]/actions.ts#retirerLabelAction": {
    droit: CRESS,
    args: (id) => [{ id: id.labellisee, motif }],
  },
  "app/cress/[annee]/candidatures/lot/actions.ts#attribuerLotAction": {
    droit: CRESS,
    args: (id) => [
      {
        editionId: id.edition,
        instructeurId: INCONNU,
        lignes: [{ id: id.candidature2023, etat: "labellisee", instructeurId: null }],
      },
    ],
  },
  "app/cress/[annee]/candidatures/lot/actions.ts#demanderAvisLotAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, lignes: [{ id: id.soumise, partenaires: [INCONNU] }] }],
  },
  "app/cress/[annee]/candidatures/lot/actions.ts#preparerLotAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, type: "refuser", motif, ids: [id.soumise] }],
  },
  "app/cress/[annee]/candidatures/lot/actions.ts#ecrireLotAction": {
    droit: CRESS,
    args: (id) => [
      { editionId: id.edition, naissance: crypto.randomUUID(), sujet: "Essai", texte: "Essai.", ids: [id.soumise] },
    ],
  },
  "app/cress/[annee]/couverture/actions.ts#fixerCiblesAction": {
    droit: CRESS,
    args: (id) => [
      { editionId: id.edition, cibles: [{ departement: "60", transition: "sociale", lue: null, cible: "3" }] },
    ],
  },
  "app/cress/[annee]/codes/actions.ts#donnerCodeAction": {
    droit: CRESS,
    args: () => [{ annee: 2023, motif, dernierJour: "2030-01-01", adresse: "" }],
  },
  "app/cress/[annee]/codes/actions.ts#revoquerCodeAction": { droit: CRESS, args: (id) => [{ id: id.codeTardif }] },
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
        lu: "2030-01-01T00:00:00.000Z",
        donnees: { modalite: "visio", heureDebut: "", heureFin: "", communeCode: "", lieu: "", lienVisio: "" },
      },
    ],
  },
  "app/espace/ateliers/[id]/modifier/actions.ts#reporterAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [
      {
        id: id.atelierLabellise,
        lu: "2030-01-01T00:00:00.000Z",
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
  "app/cress/candidatures/[id]/instruction-actions.ts#preparerAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, type: "refuser", motif, vue: null }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#retirerPrepareeAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#noterAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, critere: "calendrier", valeur: "oui", commentaire: "", vu: null }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#ecrireNoteAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, texte: motif, cle: randomUUID() }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#attribuerAction": {
    droit: CRESS,
    args: (id) => [
      {
        editionId: id.edition,
        instructeurId: null,
        ligne: { id: id.candidature2023, etat: "labellisee", instructeurId: null },
      },
    ],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#demanderAvisAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, partenaires: [INCONNU] }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#relancerAvisAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise }],
  },
  "app/cress/[annee]/annonces/actions.ts#annoncerAction": {
    droit: CRESS,
    args: (id) => [
      {
        editionId: id.edition,
        vus: [{ id: INCONNU, prepareeAt: "2030-01-01T00:00:00.000Z" }],
        empreinte: "0".repeat(64),
      },
    ],
  },
  "app/cress/[annee]/annonces/actions.ts#retirerDuLotAction": { droit: CRESS, args: (id) => [{ id: id.soumise }] },
  "app/cress/[annee]/annonces/actions.ts#mettreDeCoteAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, deCote: true }],
  },
  "app/comite/candidatures/[id]/actions.ts#rendreAvisAction": {
    droit: ["partenaire"],
    args: (id) => [{ id: id.soumise, valeur: "favorable", motif: "" }],
  },
  "app/cress/date/actions.ts#avancerAction": { droit: CRESS, args: () => [{ jours: 1 }] },
  "app/espace/structures/actions.ts#creer": {
    droit: ["organisateur", "organisatrice", "comite", "partenaire", "instructeur", "administrateur"],
    args: () => [{ cle: randomUUID(), donnees: structure }],
  },
  "app/espace/structures/actions.ts#modifierAction": {
    droit: [...ORGA, ...CRESS],
    args: (id) => [{ structureId: id.structure, lue: "", donnees: structure }],
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
  "app/cress/ateliers/[id]/presence/actions.ts#tournerFeuilleAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.feuille, quarts: 1 }],
  },
  "app/espace/ateliers/[id]/presence/actions.ts#retirerFeuilleAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.feuille }],
  },
  "app/cress/ateliers/[id]/presence/actions.ts#declarerAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.atelierPasse, ...saisieDe(12, null) }],
  },
  "app/cress/ateliers/[id]/presence/actions.ts#validerAction": {
    droit: CRESS,
    args: (id) => [{ id: id.atelierPasse, nombre: "12" }],
  },
  "app/cress/fiches/[id]/actions.ts#validerPresenceAction": {
    droit: CRESS,
    args: (id) => [{ id: id.atelierPasse, nombre: "12" }],
  },
  "app/cress/fiches/[id]/actions.ts#validerAction": { droit: CRESS, args: (id) => [{ id: id.fiche }] },
  "app/cress/fiches/[id]/actions.ts#demanderCorrectionAction": {
    droit: CRESS,
    args: (id) => [{ id: id.fiche, motif }],
  },
  "app/cress/fiches/[id]/actions.ts#rouvrirAction": { droit: CRESS, args: (id) => [{ id: id.ficheValidee, motif }] },
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
    args: (id) => [{ id: id.fiche, vue: 1 }],
  },
  "app/espace/fiches/[id]/confirmer/actions.ts#infirmerAction": {
    droit: ["organisateur"],
    args: (id) => [{ id: id.fiche, vue: 1 }],
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
  "app/cress/[annee]/synthese/[transition]/actions.ts#relireTableAction": {
    droit: CRESS,
    args: () => [surTable],
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#histoireAction": {
    droit: CRESS,
    args: () => [{ vue: surTable, donnees: "P1" }],
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#presenceAction": {
    droit: CRESS,
    args: (id) => [{ annee: "2023", transition: "ecologique", page: INCONNU, signe: "lit", id: id.enonceATraiter }],
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#ressemblancesAction": {
    droit: CRESS,
    args: () => [surTable],
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#refuserProcheAction": {
    droit: CRESS,
    args: (id) => surLaTable({ paires: [{ enonceId: id.enonceATraiter, pointId: id.point }] }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#creerPointAction": {
    droit: CRESS,
    args: (id) => surLaTable({ sources: [{ enonceId: id.enonceATraiter }], mots, place: { groupeId: id.groupe } }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#citerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointId: id.point, enonceIds: [id.enonceATraiter] }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#detacherAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointId: id.point, enonceId: id.enonceCite }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#reformulerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointId: id.point, versionLue: 1, mots }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#deplacerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointIds: [id.point], groupeId: id.groupe }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#fusionnerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointIds: [id.point, id.autrePoint], mots }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#scinderAction": {
    droit: CRESS,
    args: (id) =>
      surLaTable({ pointId: id.point, parts: [id.enonceCite, id.enonceCite].map((e) => ({ enonceIds: [e], mots })) }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#retirerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointId: id.point }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#ecarterAction": {
    droit: CRESS,
    args: (id) => surLaTable({ enonceIds: [id.enonceATraiter], motif }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#reprendreAction": {
    droit: CRESS,
    args: (id) => surLaTable({ enonceIds: [id.enonceEcarte] }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#classerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ enonceIds: [id.enonceATraiter], transition: "sociale" }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#confirmerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointId: id.point, enonceIds: [id.enonceCite] }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#garderSignalFaibleAction": {
    droit: CRESS,
    args: (id) => surLaTable({ pointIds: [id.point] }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#composerGroupeAction": {
    droit: CRESS,
    args: (id) => surLaTable({ blocId: id.bloc, titre: "Un groupe" }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#retirerGroupeAction": {
    droit: CRESS,
    args: (id) => surLaTable({ groupeId: id.groupe }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#composerBlocAction": {
    droit: CRESS,
    args: (id) => surLaTable({ blocId: id.bloc, versionLue: 1, chapitreId: id.chapitre, titre: "Un bloc" }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#ecrireChapitreAction": {
    droit: CRESS,
    args: (id) => surLaTable({ chapitreId: id.chapitre, versionLue: 1, problematique: "Autre" }),
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#annulerAction": {
    droit: CRESS,
    args: (id) => surLaTable({ gesteId: id.geste }),
  },
  "app/cress/[annee]/synthese/[transition]/contradicteur/actions.ts#voirContradictionAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre, cle: "departement:59", empreinte: "0".repeat(32) }],
  },
  "app/cress/[annee]/synthese/[transition]/retours/actions.ts#transmettreAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre, avantLe: "2099-01-01" }],
  },
  "app/cress/[annee]/synthese/[transition]/a-relire/actions.ts#relireAction": {
    droit: CRESS,
    args: (id) => [{ pointId: id.point, enonceIds: [id.enonceCite] }],
  },
  "app/cress/[annee]/synthese/[transition]/a-relire/actions.ts#detacherPerimeAction": {
    droit: CRESS,
    args: (id) => [{ pointId: id.point, enonceId: id.enonceCite }],
  },
  "app/cress/[annee]/synthese/[transition]/retours/actions.ts#prendrePropositionAction": {
    droit: CRESS,
    args: () => [{ positionId: INCONNU, versionLue: 1 }],
  },
  "app/cress/[annee]/synthese/[transition]/retours/actions.ts#prendreCorrectionAction": {
    droit: CRESS,
    args: () => [{ relectureId: INCONNU, versionLue: 1 }],
  },
  "app/cress/[annee]/synthese/[transition]/retours/actions.ts#validerChapitreAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre }],
  },
  "app/cress/[annee]/synthese/[transition]/retours/actions.ts#rouvrirChapitreAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre }],
  },
  "app/cress/[annee]/synthese/travail/actions.ts#envoyerTravailAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre }],
  },
  "app/comite/[annee]/synthese/actions.ts#prendrePositionAction": {
    droit: ["comite", "partenaire", ...CRESS],
    args: (id) => [{ pointId: id.point, membreId: INCONNU, lus: 1, avis: "rien_a_redire", texte: "", proposition: "" }],
  },
  "app/comite/[annee]/fiches/actions.ts#marquerFichesAction": {
    droit: ["organisateur", "comite", "partenaire", ...CRESS],
    args: (id) => [{ ids: [id.ficheValidee], lues: true }],
  },
  "app/comite/[annee]/fiches/actions.ts#marquerListeAction": {
    droit: ["organisateur", "comite", "partenaire", ...CRESS],
    args: (id) => [{ editionId: id.edition, requete: "", lues: true }],
  },
  "app/comite/[annee]/synthese/actions.ts#nommerSuppleantAction": {
    droit: ["comite", "partenaire"],
    args: () => [{ annee: 2023, courriel: "quelqu-un@demo.test" }],
  },
  "app/comite/[annee]/synthese/actions.ts#retirerSuppleantAction": {
    droit: ["comite", "partenaire"],
    args: () => [{ annee: 2023 }],
  },
  "app/espace/relecture/actions.ts#relireSesMotsAction": {
    droit: ORGA_2023,
    args: (id) => [{ pointId: id.point, enonceId: id.enonceCite, lus: 1, avis: "fidele", texte: "" }],
  },
  "app/cress/[annee]/synthese/[transition]/redaction/actions.ts#corrigerAction": {
    droit: CRESS,
    args: () => [
      { annee: "2023", transition: "ecologique", point: "P1", champ: "texte", debut: 0, avant: "Z", par: "z" },
    ],
  },
  "app/cress/[annee]/coherence/actions.ts#ecrireChiffreAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, cle: "ateliers", valeur: "36" }],
  },
  "app/cress/[annee]/coherence/actions.ts#retirerChiffreAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, cle: "ateliers" }],
  },
  "app/cress/[annee]/coherence/actions.ts#ecrireListeAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, version: 0, texte: "A3 ; 12" }],
  },
  "app/cress/[annee]/preparation/liste/actions.ts#reprendreListeAction": {
    droit: CRESS,
    args: (id) => [
      { editionId: id.edition, at: "2026-01-01T00:00:00.000Z", choix: { feuille: 0, entete: 0, colonnes: {} } },
      true,
    ],
  },
  "app/cress/[annee]/preparation/liste/actions.ts#laisserTableauAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition }],
  },
  "app/cress/[annee]/document/actions.ts#ecrireCoOrganisateursAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, lus: [], lignes: [{ avant: "", nom: "CRESS" }] }],
  },
  "app/cress/[annee]/document/actions.ts#ecrirePartieAction": {
    droit: CRESS,
    args: (id) => [
      {
        editionId: id.edition,
        cle: "loi",
        version: 0,
        donnees: { texte: "Un texte", signataires: [], programme: [] },
      },
    ],
  },
  "app/cress/[annee]/document/actions.ts#reprendrePartieAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, cle: "loi", version: 1 }],
  },
  "app/cress/[annee]/document/actions.ts#lirePartieAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, cle: "loi" }],
  },
  "app/cress/[annee]/document/actions.ts#retirerLogoAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, logoId: INCONNU }],
  },
  "app/cress/[annee]/document/copies/actions.ts#donnerCopieAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, transition: null }],
  },
  "app/cress/[annee]/document/copies/actions.ts#accepterConstatAction": {
    droit: CRESS,
    args: (id) => [{ constatId: id.constat }],
  },
  "app/cress/[annee]/document/copies/actions.ts#classerConstatAction": {
    droit: CRESS,
    args: (id) => [{ constatId: id.constat, issue: "traite" }],
  },
  "app/cress/[annee]/document/copies/actions.ts#rouvrirConstatAction": {
    droit: CRESS,
    args: (id) => [{ constatId: id.constat }],
  },
  "app/cress/[annee]/synthese/enjeux/actions.ts#ecrireEnjeuAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, titre: "Un enjeu" }],
  },
  "app/cress/[annee]/synthese/enjeux/actions.ts#retirerEnjeuAction": {
    droit: CRESS,
    args: (id) => [{ enjeuId: id.enjeu }],
  },
  "app/cress/[annee]/synthese/enjeux/actions.ts#nourrirEnjeuAction": {
    droit: CRESS,
    args: (id) => [{ enjeuId: id.enjeu, ajoutes: [id.point], retires: [] }],
  },
  "app/cress/[annee]/synthese/plan/actions.ts#partirDuPlanAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, transitions: ["sociale"] }],
  },
  "app/cress/[annee]/synthese/plan/actions.ts#annulerDepartAction": {
    droit: CRESS,
    args: (id) => [{ gesteId: id.geste }],
  },
  "app/cress/[annee]/synthese/deja-dit/actions.ts#redireAction": {
    droit: CRESS,
    args: (id) => [{ pointId: id.point, ajoutes: [], retires: [INCONNU] }],
  },
  "app/cress/[annee]/synthese/enjeux/actions.ts#annulerAction": {
    droit: CRESS,
    args: (id) => [{ gesteId: id.geste }],
  },
  "app/cress/[annee]/synthese/relecture/actions.ts#tirerAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre }],
  },
  "app/cress/[annee]/synthese/relecture/actions.ts#donnerSecondAvisAction": {
    droit: CRESS,
    args: () => [{ tirageId: INCONNU, enonceId: INCONNU, reprend: true }],
  },
  "app/cress/[annee]/publication/actions.ts#confirmerAction": {
    droit: CRESS,
    args: (id) => [
      { id: id.edition, vue: 1, note: "Une phrase.", errata: "", derogation: "", delai: "15", sansAdresse: true },
    ],
  },
  "app/cress/[annee]/publication/actions.ts#avancerAction": {
    droit: CRESS,
    args: (id) => [{ id: id.publication }],
  },
  "app/cress/[annee]/publication/actions.ts#arreterAction": {
    droit: CRESS,
    args: (id) => [{ id: id.publication }],
  },
  "app/cress/[annee]/publication/retrait/actions.ts#chercherNomAction": {
    droit: CRESS,
    args: (id) => [{ id: id.edition, nom: "Personne Ici" }],
  },
  "app/cress/[annee]/publication/retrait/actions.ts#masquerNomAction": {
    droit: CRESS,
    args: (id) => [{ id: id.edition, nom: "Personne Ici" }],
  },
  "app/cress/[annee]/kit/actions.ts#publierDocumentAction": {
    droit: CRESS,
    args: (id) => [{ id: id.documentDuKit, vue: 1, note: "Une phrase." }],
  },
  "app/cress/[annee]/attendues/actions.ts#dispenserAction": {
    droit: CRESS,
    args: (id) => [{ id: id.atelierPasse, motif }],
  },
  "app/cress/[annee]/attendues/actions.ts#annulerDispenseAction": {
    droit: CRESS,
    args: (id) => [{ id: id.atelierPasse }],
  },
  "app/cress/[annee]/attendues/actions.ts#relancerAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, atelierId: id.atelierPasse }],
  },
  "app/cress/[annee]/attendues/actions.ts#relancerTousAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, requete: "", empreinte: "" }],
  },
  "app/cress/[annee]/attendues/actions.ts#reglerRappelsAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, avant: "3", apres: "7, 21, 45" }],
  },
  // Somebody of the body, who is none of these accounts.
  "app/reponses/[id]/[annee]/[code]/actions.ts#repondreAction": {
    droit: [],
    args: (id) => [
      {
        destinataireId: id.organisme,
        pointId: id.pointAdresse,
        vue: 0,
        etat: "engagee",
        texte: "Oui.",
        signataire: "Direction",
      },
    ],
  },
  "app/cress/[annee]/propositions/actions.ts#inviterDestinataireAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition2023, destinataireId: id.organisme, courriel: "quelquun@essai.test" }],
  },
  "app/cress/[annee]/propositions/actions.ts#retirerDestinataireAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition2023, membreId: id.membreDestinataire }],
  },
  "app/administration/sauvegardes/actions.ts#demanderSauvegardeAction": { droit: ["administrateur"], args: () => [{}] },
  "app/administration/sauvegardes/actions.ts#exporterEditionAction": {
    droit: ["administrateur"],
    args: () => [{ annee: 2023 }],
  },
  "app/administration/sauvegardes/actions.ts#sortirSauvegardeAction": {
    droit: ["administrateur"],
    args: () => [{ id: INCONNU }],
  },
  "app/administration/sauvegardes/actions.ts#repeterAction": {
    droit: ["administrateur"],
    args: () => [{ id: INCONNU, cle: "AGE-SECRET-KEY-1" }],
  },
  "app/administration/sauvegardes/importer/actions.ts#deposerImportationAction": {
    droit: ["administrateur"],
    args: () => [{ taille: 1000 }],
  },
  "app/administration/sauvegardes/importer/actions.ts#lireImportationAction": {
    droit: ["administrateur"],
    args: () => [{ id: INCONNU, cle: "AGE-SECRET-KEY-1" }],
  },
  "app/administration/sauvegardes/importer/actions.ts#ecrireImportationAction": {
    droit: ["administrateur"],
    args: () => [{ id: INCONNU }],
  },
  "app/administration/sauvegardes/importer/actions.ts#abandonnerImportationAction": {
    droit: ["administrateur"],
    args: () => [{ id: INCONNU }],
  },
  "app/cress/[annee]/diffusion/actions.ts#inscrireDiffusionAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, nom: "DLA", courriel: "dla@essai.test" }],
  },
  "app/cress/[annee]/diffusion/actions.ts#retirerDiffusionAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, diffusionId: INCONNU }],
  },
  "app/administration/pages-legales/actions.ts#ecrireMentionsAction": {
    droit: ["administrateur"],
    args: () => [{ version: 0, donnees: completes() }],
  },
  "app/administration/pages-legales/actions.ts#reprendreMentionsAction": {
    droit: ["administrateur"],
    args: () => [{ version: 99 }],
  },
  "app/administration/editions/actions.ts#creerEditionAction": {
    droit: ["administrateur"],
    args: () => [{ annee: "2031", numero: "9", intitule: "Une conférence" }],
  },
  [`${PREPARATION}#modifierEditionAction`]: {
    droit: CRESS,
    args: (id) => [{ id: id.edition, version: 1, donnees: edition }],
  },
  [`${PREPARATION}#ouvrirAction`]: { droit: CRESS, args: (id) => [{ id: id.edition }] },
  [`${PREPARATION}#archiverAction`]: { droit: CRESS, args: (id) => [{ id: id.edition }] },
  [`${PREPARATION}#desarchiverAction`]: { droit: CRESS, args: (id) => [{ id: id.edition }] },
  [`${PREPARATION}#reprendreRolesAction`]: {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, roles: [id.roleComite] }],
  },
  // Each acts on oneself alone.
  "app/espace/mes-donnees/actions.ts#supprimerMonCompteAction": {
    droit: ["organisateur", "organisatrice", "comite", "partenaire", ...CRESS],
    args: () => [{}],
  },
  // Here no provider of identities is set.
  "app/espace/mes-donnees/actions.ts#relierAction": { droit: [], args: () => [{}] },
  "app/espace/mes-donnees/actions.ts#delierAction": { droit: [], args: () => [{}] },
  "app/espace/mes-donnees/actions.ts#reglerRappelsAction": {
    droit: ["organisateur", "organisatrice", "comite", "partenaire", ...CRESS],
    args: () => [{ recevoir: false }],
  },
  "app/espace/mes-donnees/actions.ts#reglerRecapitulatifAction": {
    droit: CRESS,
    args: () => [{ rythme: null }],
  },
  "app/_ui/roles/actions.ts#donnerRoleAction": {
    droit: CRESS,
    args: (id) => [
      { editionId: id.edition, courriel: "quelquun@essai.test", role: "comite", transitions: ["sociale"] },
    ],
  },
  "app/_ui/roles/actions.ts#changerTransitionsAction": {
    droit: CRESS,
    args: (id) => [{ id: id.roleComite, transitions: ["sociale"] }],
  },
  "app/_ui/roles/actions.ts#retirerRoleAction": { droit: CRESS, args: (id) => [{ id: id.roleComite }] },
  "app/administration/personnes/actions.ts#nommerAdministrateurAction": {
    droit: ["administrateur"],
    args: () => [{ courriel: "quelquun@essai.test" }],
  },
  "app/administration/personnes/actions.ts#voirCommeAction": {
    droit: ["administrateur"],
    args: (id) => [{ personneId: id.administrateur }],
  },
  "app/cress/[annee]/structures/actions.ts#fusionnerAction": {
    droit: CRESS,
    args: (id) => [{ gardeeId: id.structure, fusionneeId: id.structurePressentie, repris: [] }],
  },
  "app/cress/[annee]/structures/actions.ts#separerAction": { droit: CRESS, args: () => [{ id: INCONNU }] },
  "app/cress/[annee]/structures/actions.ts#distinguerAction": {
    droit: CRESS,
    args: () => [{ a: INCONNU, b: INCONNU }],
  },
  "app/cress/[annee]/structures/actions.ts#rapprocherDeNouveauAction": {
    droit: CRESS,
    args: () => [{ a: INCONNU, b: INCONNU }],
  },
  "app/cress/[annee]/structures/actions.ts#donnerNomUsageAction": {
    droit: CRESS,
    args: (id) => [{ structureId: id.structure, nomPublie: "Autrement" }],
  },
  "app/cress/[annee]/structures/actions.ts#inviterPremierMembreAction": {
    droit: CRESS,
    args: (id) => [{ structureId: id.structure, courriel: "premiere@essai.test" }],
  },
  "app/administration/personnes/actions.ts#reinitialiserSecondFacteurAction": {
    droit: ["administrateur"],
    args: (id) => [{ personneId: id.administrateur }],
  },
  "app/administration/personnes/actions.ts#delierIdentiteAction": {
    droit: ["administrateur"],
    args: (id) => [{ personneId: id.administrateur }],
  },
  "app/administration/personnes/actions.ts#exigerSecondFacteurAction": {
    droit: ["administrateur"],
    args: () => [{ exiger: false }],
  },
  "app/administration/personnes/actions.ts#retirerAdministrateurAction": {
    droit: ["administrateur"],
    args: (id) => [{ personneId: id.administrateur }],
  },
  "app/cress/[annee]/courriels/actions.ts#renvoyerCourrielAction": {
    droit: CRESS,
    args: (id) => [{ id: id.courriel }],
  },
  "app/cress/[annee]/courriels/actions.ts#signalerAdresseAction": {
    droit: CRESS,
    args: (id) => [{ id: id.courriel }],
  },
  "app/cress/[annee]/courriels/actions.ts#retenirCourrielAction": {
    droit: CRESS,
    args: (id) => [{ id: id.courriel }],
  },
  "app/cress/[annee]/courriels/actions.ts#abandonnerCourrielAction": {
    droit: CRESS,
    args: (id) => [{ id: id.courriel }],
  },
  "app/cress/[annee]/courriels/actions.ts#retenirCourrielsAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition }],
  },
  "app/cress/[annee]/courriels/actions.ts#relacherCourrielsAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition }],
  },
  "app/cress/[annee]/courriels/actions.ts#ecrireModeleAction": {
    droit: CRESS,
    args: (id) => [
      {
        editionId: id.edition,
        type: "fiche_validee",
        version: 0,
        sujet: "{fiche}",
        corps: "Validée : [ouvrir]({lien})",
      },
    ],
  },
  "app/cress/[annee]/courriels/actions.ts#restaurerModeleAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, type: "fiche_validee", version: 0 }],
  },
  "app/cress/[annee]/courriels/actions.ts#reglerContactAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, nom: "Lou", telephone: "", courriel: "" }],
  },
  "app/cress/[annee]/rubriques/actions.ts#modifierRubriquesAction": {
    droit: CRESS,
    args: (id) => [
      {
        id: id.edition,
        version: 1,
        donnees: { rubriques: RUBRIQUES_USUELLES.map((r) => ({ ...r, minimum: "", maximum: "" })) },
      },
    ],
  },
  "app/cress/[annee]/reglages/actions.ts#reglerAction": {
    droit: CRESS,
    args: (id) => [
      {
        id: id.edition,
        version: 1,
        donnees: {
          delaiReponse: "30",
          delaiComplement: "15",
          delaiRestitution: "15",
          datesComite: [],
          quorumComite: "",
        },
      },
    ],
  },
  "app/cress/[annee]/vues/actions.ts#enregistrerVueAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, liste: "candidatures", requete: "", nom: "Essai", partagee: false }],
  },
  "app/cress/[annee]/vues/actions.ts#modifierVueAction": {
    droit: ["instructeur"],
    args: (id) => [{ id: id.vue, nom: "Autre", partagee: false }],
  },
  "app/cress/[annee]/vues/actions.ts#supprimerVueAction": { droit: ["instructeur"], args: (id) => [{ id: id.vue }] },
  "app/cress/[annee]/publication/actions.ts#cloturerAction": { droit: CRESS, args: (id) => [{ id: id.edition }] },
};

/** Called by anybody, signed in or not, and harmless: tested elsewhere. */
const SANS_DROIT = [
  "app/_ui/voir-comme/actions.ts#quitterVoirCommeAction",
  "app/connexion/actions.ts#deconnecter",
  "app/connexion/actions.ts#demanderConnexion",
  "app/connexion/code/actions.ts#donnerCode",
  "app/connexion/second-facteur/actions.ts#activerAction",
  "app/espace/mes-donnees/actions.ts#desactiverAction",
  "app/espace/mes-donnees/actions.ts#refaireCodesAction",
  "app/presence/actions.ts#arriverAction",
  "app/_ui/communes-action.ts#lireCommune",
  "app/_ui/communes-action.ts#proposerCommunes",
  "app/espace/structures/doublons-action.ts#proposerDoublons",
  "app/espace/structures/reseaux-action.ts#proposerReseaux",
];

function actionsConstruites(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  return new Map(Object.entries(manifest.node).map(([id, a]) => [`${a.filename}#${a.exportedName}`, id]));
}

test("the table names every server action of the application", () => {
  expect([...actionsConstruites().keys()].sort()).toEqual([...Object.keys(TABLE), ...SANS_DROIT].sort());
});

test("each wrong role is refused by each action, and nothing is journaled", async ({ serveur, request }) => {
  test.setTimeout(180_000);
  const { sql } = serveur;
  const un = async (query: Promise<readonly Record<string, unknown>[]>) => String((await query)[0]?.id);
  // What the right person could act on: a fiche handed in, an attendance to settle, a request to accept.
  await sql`update fiches set etat = 'remise' where code = 'F1'`;
  await sql`update emargements set etat = 'declare', nombre_valide = null where atelier_id = (select a.id from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3')`;
  const structureB = await un(
    sql`select m.structure_id as id from membres m join personnes p on p.id = m.personne_id where p.courriel = 'organisatrice@demo.test' limit 1`,
  );
  await sql`insert into membres (structure_id, personne_id, etat, demande_at) select ${structureB}, id, 'demande', now() from personnes where courriel = 'comite@demo.test'`;
  for (const etat of ["brouillon", "soumise", "a_completer", "labellisee"] as const)
    await sql`update candidature_structures set structure_id = ${structureB} where rang = 0 and candidature_id = (select id from candidatures where etat = ${etat} and not reprise order by created_at limit 1)`;
  await sql`update candidatures set cree_par = null`;
  const candidature = (etat: string) =>
    un(sql`select id from candidatures where etat = ${etat} and not reprise order by created_at limit 1`);
  const labellisee = await candidature("labellisee");
  await ouvrirDesSeances(sql);
  const ids: Ids = {
    seancePrevue: await un(sql`select id from seances where etat = 'prevue' and numero = 11`),
    seanceOuverte: await un(sql`select id from seances where etat = 'ouverte' limit 1`),
    seanceLevee: await un(sql`select id from seances where etat = 'levee' and numero = 13`),
    roleComite: await un(
      sql`select r.id from roles_edition r join editions e on e.id = r.edition_id where e.annee = 2023 and r.role = 'comite' limit 1`,
    ),
    administrateur: await un(sql`select id from personnes where administrateur limit 1`),
    edition2023: await un(sql`select id from editions where annee = 2023`),
    organisme: await un(sql`select destinataire_id as id from reponses limit 1`),
    pointAdresse: await un(sql`select point_id as id from reponses limit 1`),
    membreDestinataire: await un(sql`select id from destinataire_membres where fin_at is null limit 1`),
    position: await un(
      sql`with r as (insert into relectures (edition_id, chapitre_id, geste_id, ouverte_at, avant_le, close_at, close_par)
          select g.edition_id, c.id, g.id, now(), current_date, now(), g.id from gestes g join chapitres c on c.edition_id = g.edition_id
          join editions e on e.id = g.edition_id and e.annee = 2023 limit 1 returning id, edition_id)
        insert into positions (edition_id, relecture_id, point_id, point_version_id, personne_id, avis, texte, proposition, partie_prenante, at)
        select r.edition_id, r.id, v.point_id, v.id, p.id, 'reserve', 'À dire autrement.', 'Autrement dit.', false, now() from r
        join point_versions v on v.edition_id = r.edition_id and v.ferme_par is null, personnes p where p.courriel = 'comite@demo.test' limit 1 returning id`,
    ),
    atelierLabellise: await un(sql`select id from ateliers where candidature_id = ${labellisee} order by rang limit 1`),
    invitation: await un(
      sql`insert into invitations (candidature_id, personne_id, droit, created_at) select ${labellisee}, id, 'edition', now() from personnes where courriel = 'comite@demo.test' returning id`,
    ),
    codeTardif: await un(
      sql`insert into codes_tardifs (edition_id, code_hash, motif, cree_at, expire_at) select id, 'x', 'Essai', now(), now() + interval '1 day' from editions where annee = 2023 returning id`,
    ),
    courriel: await un(
      sql`insert into courriels (type, etat, edition_id, objet, objet_id, adresse, sujet, corps, created_at, prochain_essai_at, erreur)
        select 'code_tardif', 'echec', id, 'edition', id, 'x@essai.test', 'x', 'x', now(), now(), 'adresse_refusee' from editions where annee = 2023 returning id`,
    ),
    brouillon: await candidature("brouillon"),
    arrivee: await un(
      sql`insert into arrivees (atelier_id, at, visite, empreinte, prenom, nom, structure, fonction, departement)
        select a.id, now(), gen_random_uuid(), 'essai', 'P.', 'Essai', '', '', '' from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3' returning id`,
    ),
    feuille: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('feuille', 'application/pdf', 1, 'x', now()) returning id)
        insert into feuilles (atelier_id, fichier_id, at) select a.id, f.id, now() from f, ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3' returning id`,
    ),
    document: await un(sql`select id from fiche_documents limit 1`),
    constat: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('copie', 'x', 1, 'x', now()) returning id),
        c as (insert into copies (edition_id, fichier_id, lignes, valeurs, at) select e.id, f.id, '[]', '{}', now() from f, editions e where e.annee = 2023 returning id, edition_id, fichier_id),
        r as (insert into copies_rendues (edition_id, copie_id, fichier_id, sha256, nom, at) select edition_id, id, fichier_id, 'copie', 'x.docx', now() from c returning id, edition_id)
        insert into copie_constats (rendu_id, edition_id, rang, constat) select id, edition_id, 0, '{"nature":"nouveau","point":null}' from r returning id`,
    ),
    photo: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('photo', 'image/jpeg', 1, 'x', now()) returning id)
        insert into fiche_photos (fiche_id, fichier_id, revision, largeur, hauteur, alt, credit, accord, at) select fa.fiche_id, f.id, 1, 1, 1, 'x', 'x', 'personne', now()
        from f, fiche_ateliers fa join ateliers a on a.id = fa.atelier_id join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3' returning id`,
    ),
    piece: await un(
      sql`with f as (insert into fichiers (sha256, type, taille, octets, created_at) values ('essai', 'application/pdf', 1, 'x', now()) returning id)
        insert into pieces (candidature_id, fichier_id, nom, at) select ${await candidature("brouillon")}, f.id, 'essai.pdf', now() from f returning id`,
    ),
    soumise: await candidature("soumise"),
    aCompleter: await candidature("a_completer"),
    correction: await un(sql`select id from corrections where champ = 'methode' and repondue_at is null limit 1`),
    correctionDeFiche: await un(
      sql`insert into corrections (fiche_id, fiche_revision, champ, motif, demandee_at) select id, revision, 'deroule', 'Essai', now() from fiches where code = 'F1' returning id`,
    ),
    labellisee,
    atelierPasse: await un(
      sql`select a.id from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3'`,
    ),
    candidature2023: await un(
      sql`select a.candidature_id as id from ateliers a join editions e on e.id = a.edition_id where e.annee = 2023 and a.code = 'A3'`,
    ),
    fiche: await un(sql`select id from fiches where etat = 'remise' limit 1`),
    ficheValidee: await un(sql`select id from fiches where etat = 'validee' limit 1`),
    enonceATraiter: await un(sql`select enonce_id as id from dispositions where disposition = 'a_traiter' limit 1`),
    enonceEcarte: await un(sql`select enonce_id as id from dispositions where disposition = 'ecarte' limit 1`),
    point: await un(sql`select point_id as id from citations where ferme_par is null order by point_id limit 1`),
    enonceCite: await un(sql`select enonce_id as id from citations where ferme_par is null order by point_id limit 1`),
    autrePoint: await un(
      sql`select point_id as id from point_versions where ferme_par is null order by point_id desc limit 1`,
    ),
    bloc: await un(sql`select id from blocs limit 1`),
    groupe: await un(sql`select id from groupes limit 1`),
    geste: await un(sql`select id from gestes order by numero desc limit 1`),
    chapitre: await un(sql`select id from chapitres limit 1`),
    enjeu: await un(
      sql`select ev.enjeu_id as id from enjeu_versions ev join editions e on e.id = ev.edition_id where e.annee = 2023 and ev.ferme_par is null limit 1`,
    ),
    structure: structureB,
    vue: await un(
      sql`insert into vues (personne_id, edition_id, liste, nom, requete, partagee, created_at) select p.id, e.id, 'candidatures', 'Essai', 'etat=soumise', true, now()
        from personnes p, editions e where p.courriel = 'instructeur@demo.test' and e.annee = 2023 returning id`,
    ),
    edition: await un(sql`select id from editions where annee = 2023`),
    publication: await un(
      sql`select p.id from publications p join editions e on e.id = p.edition_id where e.annee = 2023 and p.numero = 2`,
    ),
    documentDuKit: await un(
      sql`select d.id from edition_documents d join editions e on e.id = d.edition_id where e.annee = 2023 limit 1`,
    ),
    membre: await un(sql`select id from membres where etat = 'demande' limit 1`),
    membreEnPlace: await un(
      sql`insert into membres (structure_id, personne_id, etat, demande_at, accepte_at) select ${structureB}, id, 'membre', now(), now() from personnes where courriel = 'partenaire.region@demo.test' returning id`,
    ),
    membreSorti: await un(
      sql`insert into membres (structure_id, personne_id, etat, demande_at, clos_at) select ${structureB}, id, 'sorti', now(), now() from personnes where courriel = 'partenaire.etat@demo.test' returning id`,
    ),
    structurePressentie: await un(
      sql`with s as (select m.structure_id as id from membres m join personnes p on p.id = m.personne_id where p.courriel = 'organisateur@demo.test' and m.structure_id <> ${structureB} limit 1)
        insert into candidature_structures (candidature_id, structure_id, rang) select ${labellisee}, s.id, 9 from s returning structure_id as id`,
    ),
  };
  expect(Object.entries(ids).filter(([, id]) => id === "undefined")).toEqual([]);

  const cookies = Object.fromEntries(
    await Promise.all(
      (Object.keys(COMPTES) as Qui[]).map(
        async (qui) => [qui, COMPTES[qui] ? `${COOKIE}=${await serveur.session(COMPTES[qui])}` : ""] as const,
      ),
    ),
  );
  const vue = await serveur.session("administrateur@demo.test");
  const enVue = `${COOKIE}=${vue}`;
  await sql`update sessions set comme_id = (select id from personnes where courriel = 'instructeur@demo.test') where jeton_hash = ${createHash("sha256").update(vue).digest("hex")}`;
  const demie = await sessionDemie(serveur);
  const [before] = await sql`select (select count(*) from evenements)::int + (select count(*) from gestes)::int as n`;
  const accepted: string[] = [];
  for (const [nom, id] of actionsConstruites()) {
    const ligne = TABLE[nom];
    if (!ligne) continue;
    const appeler = (cookie: string) =>
      request.post("/", {
        headers: {
          "next-action": id,
          accept: "text/x-component",
          "content-type": "text/plain;charset=UTF-8",
          origin: serveur.url,
          cookie,
        },
        data: JSON.stringify(ligne.args(ids)),
      });
    if (!(await (await appeler(enVue)).text()).includes('"code":"vue_seule"'))
      accepted.push(`${nom}: an administrateur who sees as an instructeur is not stopped at the door`);
    if (!(await (await appeler(demie)).text()).includes('"code":"session"'))
      accepted.push(`${nom}: an administrateur whose code is still to be given is not stopped at the door`);
    for (const qui of Object.keys(COMPTES) as Qui[]) {
      if (ligne.droit.includes(qui)) continue;
      const response = await appeler(cookies[qui] ?? "");
      const body = await response.text();
      if (!body.includes('"ok":false') || body.includes('"ok":true'))
        accepted.push(`${nom} by ${qui}: ${response.status()} ${body.slice(0, 200)}`);
      if (
        !(qui === "anonyme"
          ? body.includes('"code":"session"')
          : /"code":"(non_autorise|introuvable|interesse|adhesion_en_attente|structure_inconnue|etat)"/.test(body))
      )
        accepted.push(`${nom} by ${qui}: refused for another reason: ${body.slice(0, 300)}`);
    }
  }
  expect(accepted).toEqual([]);
  expect(await sql`select (select count(*) from evenements)::int + (select count(*) from gestes)::int as n`).toEqual([
    before,
  ]);
});
