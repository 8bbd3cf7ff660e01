import { SANS_MOTS } from "@/lib/synthese/consolidation/mots";
import { CRESS } from "../adresses.ts";
import { INCONNU, type Ligne, motif } from "./ligne.ts";

const mots = { ...SANS_MOTS, accroche: "Accroche", texte: "Texte du point." };

const surTable = { annee: "2023", transition: "ecologique", depuis: 0 };

const surLaTable = (donnees: object) => [{ ouverte: surTable, donnees }];

/** Of who sorts, writes, reads again, publishes and answers the synthèse. */
export const SYNTHESE: Record<string, Ligne> = {
  "app/cress/[annee]/couverture/actions.ts#fixerCiblesAction": {
    droit: CRESS,
    args: (id) => [
      { editionId: id.edition, cibles: [{ departement: "60", transition: "sociale", lue: null, cible: "3" }] },
    ],
  },
  "app/comite/candidatures/[id]/actions.ts#rendreAvisAction": {
    droit: ["partenaire"],
    args: (id) => [{ id: id.soumise, valeur: "favorable", motif: "" }],
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#relireTableAction": {
    droit: CRESS,
    args: () => [surTable],
  },
  "app/cress/[annee]/synthese/[transition]/actions.ts#histoireAction": {
    droit: CRESS,
    args: () => [{ ouverte: surTable, donnees: "P1" }],
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
  "app/cress/[annee]/synthese/[transition]/comite/actions.ts#transmettreAction": {
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
  "app/cress/[annee]/synthese/[transition]/comite/actions.ts#prendrePropositionAction": {
    droit: CRESS,
    args: () => [{ positionId: INCONNU, versionLue: 1 }],
  },
  "app/cress/[annee]/synthese/[transition]/comite/actions.ts#prendreCorrectionAction": {
    droit: CRESS,
    args: () => [{ relectureId: INCONNU, versionLue: 1 }],
  },
  "app/cress/[annee]/synthese/[transition]/comite/actions.ts#validerChapitreAction": {
    droit: CRESS,
    args: (id) => [{ chapitreId: id.chapitre }],
  },
  "app/cress/[annee]/synthese/[transition]/comite/actions.ts#rouvrirChapitreAction": {
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
  "app/cress/[annee]/document/actions.ts#ecrireCoOrganisateursAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, lus: [], lignes: [{ avant: "", nom: "CRESS" }] }],
  },
  "app/cress/[annee]/document/actions.ts#reformulerAction": {
    droit: CRESS,
    args: (id) => [{ pointId: id.point, versionLue: 1, mots }],
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
      { id: id.edition, lue: 1, note: "Une phrase.", errata: "", derogation: "", delai: "15", sansAdresse: true },
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
  "app/reponses/[id]/[annee]/[code]/actions.ts#repondreAction": {
    droit: ["destinataire"],
    args: (id) => [
      {
        destinataireId: id.organisme,
        pointId: id.pointAdresse,
        lue: 0,
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
  "app/cress/[annee]/diffusion/actions.ts#inscrireDiffusionAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, nom: "DLA", courriel: "dla@essai.test" }],
  },
  "app/cress/[annee]/diffusion/actions.ts#retirerDiffusionAction": {
    droit: CRESS,
    args: (id) => [{ editionId: id.edition, diffusionId: INCONNU }],
  },
  "app/cress/[annee]/publication/actions.ts#cloturerAction": { droit: CRESS, args: (id) => [{ id: id.edition }] },
};
