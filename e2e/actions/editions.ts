import { completes } from "@/lib/appel/mentions/mentions";
import { RUBRIQUES_USUELLES } from "@/lib/recueil/rubriques/usuelles";
import { CRESS } from "../adresses.ts";
import { INCONNU, type Ligne } from "./ligne.ts";

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

/** Of who prepares an edition, names people and keeps the instance. */
export const EDITIONS: Record<string, Ligne> = {
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
  "app/cress/[annee]/kit/actions.ts#publierDocumentAction": {
    droit: CRESS,
    args: (id) => [{ id: id.documentDuKit, lue: 1, note: "Une phrase." }],
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
};
