import { SANS_MOTS } from "@/lib/synthese/consolidation/mots";
import { CRESS } from "../adresses.ts";
import { INCONNU, type Ligne } from "./ligne.ts";

const seance = {
  date: "2023-12-14",
  heure: "",
  lieu: "Lille",
  chapitres: [INCONNU],
  attendus: [],
};

/** Of the instructeur who conducts it, whatever the other roles of the CRESS. */
const EN_SEANCE = "app/comite/[annee]/seance/[n]/actions.ts";

/** Of séances. */
export const SEANCES: Record<string, Ligne> = {
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
    args: (id) => [{ id: id.seanceLevee, lue: 1, note: "Une phrase.", presents: [], observations: "", decisions: [] }],
  },
};
