import { randomUUID } from "node:crypto";
import { saisieDe } from "@/lib/recueil/emargement/schema";
import { CRESS } from "../adresses.ts";
import { INCONNU, type Ligne, motif, ORGA_2023 } from "./ligne.ts";

/** Of the CRESS, from a candidature to the fiche it validates. */
export const INSTRUCTION: Record<string, Ligne> = {
  "app/cress/candidatures/[id]/corrections-actions.ts#retirerDemandeAction": {
    droit: CRESS,
    args: (id) => [{ id: id.aCompleter, correctionId: id.correction }],
  },
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
  "app/cress/[annee]/codes/actions.ts#donnerCodeAction": {
    droit: CRESS,
    args: () => [{ annee: 2023, motif, dernierJour: "2030-01-01", adresse: "" }],
  },
  "app/cress/[annee]/codes/actions.ts#revoquerCodeAction": { droit: CRESS, args: (id) => [{ id: id.codeTardif }] },
  "app/cress/candidatures/[id]/instruction-actions.ts#preparerAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, type: "refuser", motif, lue: null }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#retirerPrepareeAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise }],
  },
  "app/cress/candidatures/[id]/instruction-actions.ts#noterAction": {
    droit: CRESS,
    args: (id) => [{ id: id.soumise, critere: "calendrier", valeur: "oui", commentaire: "", lue: 0 }],
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
  "app/cress/date/actions.ts#avancerAction": { droit: CRESS, args: () => [{ jours: 1 }] },
  "app/cress/ateliers/[id]/presence/actions.ts#tournerFeuilleAction": {
    droit: ORGA_2023,
    args: (id) => [{ id: id.feuille, quarts: 1 }],
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
  "app/cress/[annee]/vues/actions.ts#enregistrerVueAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, liste: "candidatures", requete: "", nom: "Essai", partagee: false }],
  },
  "app/cress/[annee]/vues/actions.ts#modifierVueAction": {
    droit: ["instructeur"],
    args: (id) => [{ id: id.vue, nom: "Autre", partagee: false }],
  },
  "app/cress/[annee]/vues/actions.ts#supprimerVueAction": { droit: ["instructeur"], args: (id) => [{ id: id.vue }] },
};
