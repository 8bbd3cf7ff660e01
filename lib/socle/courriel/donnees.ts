import type { EtatAtelier, Modalite } from "../../appel/atelier/states.ts";
import type { ReponseCo } from "../../appel/equipe/rules.ts";
import type { Attente } from "../../conduite/afaire/attente.ts";
import type { Piece } from "../../recueil/retour/rules.ts";
import type { Issue } from "../../synthese/seance/states.ts";
import type { DroitInvitation, RoleEdition } from "../acteur/roles.ts";
import type { Delais } from "../horloge/delais.ts";
import type { CodeTransition } from "../transitions/transitions.ts";
import type { Rythme } from "./rythmes.ts";

/** An atelier as mails name it. */
export type AtelierDit = {
  id: string;
  code: string | null;
  etat: EtatAtelier;
  date: string | null;
  mois: string | null;
  heureDebut: string | null;
  heureFin: string | null;
  modalite: Modalite | null;
  lieu: string | null;
  commune: string | null;
  departement: string | null;
};

/** What every mail about a candidature may name: what, of whom, where and when. */
export type Dossier = {
  id: string;
  annee: number;
  intitule: string;
  organisateurs: string[];
  ateliers: AtelierDit[];
  /** Days to hand in a return. */
  delaiRestitution: number;
  /** Days each side has to answer the other. */
  delais: Delais;
  /** The day the CRESS answers by; null before it is handed in. */
  reponseAvant: string | null;
  /** Where one registers or joins, when it is public. */
  inscriptionUrl: string | null;
  /** Who to call among the organisers. */
  referent: { nom: string; telephone: string | null; courriel: string | null } | null;
};

export type Demandee = { nom: string; motif: string; suggestion: string | null };
type Fiche = { dossier: Dossier; fiche: { id: string; code: string | null } };
type Corriger = Fiche & { correction: string | null; demandees: Demandee[] };
type Structure = { structure: { nom: string; commune: string | null } };
type Co = { dossier: Dossier; structure: string };
type Dossiers = { dossiers: Dossier[] };
/** What one atelier still lacks. */
export type Attendu = {
  atelier: AtelierDit;
  intitule: string;
  organisateurs: string[];
  pieces: Piece[];
  echeance: string | null;
};

/** All that one person owes, and all that comes. */
type Rappel = { attendus: Attendu[]; prochains: { dossier: Dossier; atelier: AtelierDit }[]; jour: string };

/** A chapter of an edition, to answer about at the latest that day. */
type Chapitre = { annee: number; conference: string; transition: CodeTransition; avantLe: string };

/** A séance of the comité, as it is announced. */
export type SeanceDite = {
  annee: number;
  conference: string;
  seance: number;
  date: string;
  heure: string | null;
  lieu: string;
  transitions: CodeTransition[];
};

type Adressees = { annee: number; conference: string; organisme: string; propositions: number };

/** What each type of mail is made of. */
export type DonneesCourriel = {
  candidature_recue: { dossier: Dossier };
  candidature_a_instruire: { dossier: Dossier };
  complement_demande: { dossier: Dossier; complement: string | null };
  candidature_completee: { dossier: Dossier };
  candidature_labellisee: { dossier: Dossier; mot: string | null };
  candidature_refusee: { dossier: Dossier; motif: string | null };
  candidature_retiree: { dossier: Dossier };
  label_retire: { dossier: Dossier; motif: string | null };
  adhesion_demandee: Structure & { demandeur: string; sansMembre: boolean };
  adhesion_acceptee: Structure;
  /** The word that goes with it, or "". */
  adhesion_refusee: Structure & { mot: string };
  membre_sorti: Structure;
  membre_invite: Structure & { par: string };
  /** `ancien`: the name that is one with it now, or no longer is. */
  structures_reunies: Structure & { ancien: string; separees: boolean };
  membre_remis: Structure;
  /** A member, and who they would hand their place to. */
  transfert_demande: Structure & { de: string; vers: string };
  transfert_refuse: Structure & { mot: string };
  co_organisation_demandee: Co;
  co_organisation_retiree: Co;
  co_organisation_repondue: Co & { reponse: ReponseCo; a: "organisateurs" | "cress" };
  emargement_declare: { dossier: Dossier; atelier: AtelierDit; nombre: number };
  fiche_remise: Fiche;
  fiche_a_valider: Fiche & { saisiePar: "organisateurs" | "cress" };
  fiche_a_corriger: Corriger;
  fiche_validee: Fiche;
  /** A body to which `propositions` are made, and how many of them it has not answered. */
  destinataire_invite: Adressees & { aRepondre: number };
  propositions_rappel: Adressees & { aRepondre: number };
  synthese_diffusee: { annee: number; conference: string; numero: number; organisme: string };
  /** To a participant who asked for it, once. */
  synthese_demandee: { annee: number; conference: string };
  role_donne: { annee: number; conference: string; role: RoleEdition; transitions: CodeTransition[] };
  administrateur_nomme: { par: string };
  /** What the CRESS writes to many organisers, in its own words, and the candidatures this one is written about. */
  ecrit_a_la_liste: { dossiers: Dossier[]; sujet: string; texte: string };
  /** `par`: whoever did it in the place of the person. */
  second_facteur_change: { geste: "active" | "retire" | "codes"; par: string | null };
  /** `fournisseur`: the name people know it by; `par`: whoever did it in the place of the person. */
  identite_changee: { geste: "reliee" | "deliee"; fournisseur: string; par: string | null };
  /** What waits for the CRESS, by edition, to one of its people who asked for it. */
  recapitulatif: { attentes: { annee: number; attentes: Attente[] }[]; rythme: Rythme };
  synthese_publiee: { annee: number; conference: string; numero: number };
  avis_demande: Dossiers;
  avis_relance: Dossiers;
  message_recu: { dossier: Dossier; de: "cress" | "organisateur"; texte: string };
  /** Without a request: it was taken back. */
  corrections_demandees: { dossier: Dossier; demande: { complement: string | null; demandees: Demandee[] } | null };
  corrections_recues: { dossier: Dossier };
  invitation: { dossier: Dossier; droit: DroitInvitation };
  candidature_transferee: { dossier: Dossier; a: "successeur" | "cress" };
  rappel_brouillon: Dossiers & { dateCloture: string; jours: number };
  code_tardif: { conference: string; annee: number; code: string; dernierJour: string };
  atelier_modifie: { dossier: Dossier; atelier: AtelierDit; quoi: string; details: readonly string[] };
  retour_rappel: Rappel;
  /** Without a reason: it is expected again. */
  retour_dispense: { dossier: Dossier; atelier: AtelierDit; motif: string | null };
  fiche_a_confirmer: Fiche;
  fiche_infirmee: Fiche;
  atelier_bientot: Rappel;
  /** A chapter to read: `membre` names who the deputy answers for. */
  chapitre_transmis: Chapitre & { points: number; minutes: number; membre: string | null };
  /** A document de travail: `membre` as above. */
  travail_a_lire: Omit<Chapitre, "avantLe"> & { points: number; membre: string | null };
  mots_a_relire: Chapitre & { phrases: number; fiches: string[] };
  suppleance: { annee: number; conference: string; membre: string; transitions: CodeTransition[] };
  proces_verbal: {
    annee: number;
    conference: string;
    seance: number;
    date: string;
    lieu: string;
    version: number;
    /** What a correction changed; "" for the first version. */
    note: string;
    comptes: { issue: Issue; n: number }[];
  };
  seance_annoncee: SeanceDite;
  seance_changee: SeanceDite;
  seance_annulee: SeanceDite & { motif: string };
  seance_rappel: SeanceDite;
};
