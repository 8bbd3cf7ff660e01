import type { AtelierDit, DonneesCourriel, Dossier, SeanceDite } from "./donnees.ts";

export const LILLE: AtelierDit = {
  id: "a1",
  code: "A12",
  etat: "programme",
  date: "2030-05-10",
  mois: "2030-05",
  heureDebut: "14:00:00",
  heureFin: "17:00:00",
  modalite: "presentiel",
  lieu: "Maison des associations",
  commune: "Lille",
  departement: "Nord",
};
export const dossier: Dossier = {
  id: "c1",
  annee: 2030,
  intitule: "Comment réparer ensemble ?",
  organisateurs: ["L’Établi", "La Recyclerie"],
  ateliers: [LILLE],
  delaiRestitution: 15,
  delais: { delaiReponse: 21, delaiComplement: 10 },
  reponseAvant: "2030-03-22",
  inscriptionUrl: null,
  referent: { nom: "Lou Test", telephone: "+33612345678", courriel: "lou@etabli.test" },
};
const fiche = { dossier, fiche: { id: "f1", code: "F7" } };
const demandees = [{ nom: "Méthode", motif: "Dites comment on travaille.", suggestion: "Par tables de six." }];

const ETABLI = { nom: "L’Établi", commune: "Lille" };

const ADRESSEES = { annee: 2030, conference: "Conférence régionale 2030", organisme: "Région", propositions: 3 };
const CHAPITRE = { annee: 2030, conference: "Conférence 2030", transition: "sociale", avantLe: "2030-11-06" } as const;

const SEANCE: SeanceDite = {
  annee: 2030,
  conference: "Conférence régionale 2030",
  seance: 2,
  date: "2030-11-06",
  heure: "14:00",
  lieu: "Lille, hôtel de région",
  transitions: ["ecologique", "sociale"],
};

/** Fictitious data for a mail of each type: what a model is tried on. */
export const EXEMPLES: DonneesCourriel = {
  candidature_recue: { dossier },
  candidature_a_instruire: { dossier },
  complement_demande: { dossier, complement: "Précisez le lieu." },
  candidature_completee: { dossier },
  candidature_labellisee: { dossier, mot: "Bravo pour la méthode." },
  candidature_refusee: { dossier, motif: "Hors du sujet." },
  candidature_retiree: { dossier },
  label_retire: { dossier, motif: "Atelier payant." },
  adhesion_demandee: {
    structure: ETABLI,
    demandeur: "Sam Voisin (sam@voisin.test)",
    sansMembre: false,
  },
  adhesion_acceptee: { structure: ETABLI },
  adhesion_refusee: { structure: ETABLI, mot: "Écrivez d’abord à la présidente." },
  membre_sorti: { structure: ETABLI },
  membre_remis: { structure: ETABLI },
  transfert_demande: { structure: ETABLI, de: "Sam Voisin (sam@voisin.test)", vers: "lou@relais.test" },
  transfert_refuse: { structure: ETABLI, mot: "" },
  proces_verbal: {
    annee: 2030,
    conference: "Conférence régionale 2030",
    seance: 2,
    date: "2030-11-06",
    lieu: "Lille, hôtel de région",
    version: 1,
    note: "",
    comptes: [
      { issue: "adopte", n: 12 },
      { issue: "divergence", n: 1 },
      { issue: "a_revoir", n: 2 },
    ],
  },
  seance_annoncee: SEANCE,
  seance_changee: SEANCE,
  seance_annulee: { ...SEANCE, motif: "La salle est fermée." },
  seance_rappel: { ...SEANCE, heure: null },
  co_organisation_demandee: { dossier, structure: "Le Relais" },
  co_organisation_retiree: { dossier, structure: "Le Relais" },
  co_organisation_repondue: { dossier, structure: "Le Relais", reponse: "accepter", a: "cress" },
  emargement_declare: { dossier, atelier: LILLE, nombre: 24 },
  fiche_remise: fiche,
  fiche_a_valider: { ...fiche, saisiePar: "organisateurs" },
  fiche_a_corriger: { ...fiche, correction: "Une chose encore :", demandees },
  fiche_validee: fiche,
  destinataire_invite: { ...ADRESSEES, aRepondre: 2 },
  recapitulatif: {
    attentes: [
      {
        annee: 2030,
        attentes: [
          {
            cle: "candidatures",
            n: 3,
            quoi: "3 candidatures à examiner",
            href: "/cress/2030/candidatures?etat=soumise",
          },
          { cle: "fiches", n: 1, quoi: "1 fiche à valider", href: "/cress/2030/fiches?vue=remise" },
        ],
      },
    ],
    rythme: "jour",
  },
  propositions_rappel: { ...ADRESSEES, aRepondre: 1 },
  role_donne: { annee: 2030, conference: "Conférence régionale 2030", role: "comite", transitions: ["sociale"] },
  administrateur_nomme: { par: "Lou Test" },
  ecrit_a_la_liste: {
    dossiers: [dossier],
    sujet: "Une réunion le 3 avril",
    texte: "Venez à la réunion de préparation.",
  },
  structures_reunies: { structure: { nom: "L’Établi", commune: "Lille" }, ancien: "Etabli (assoc.)", separees: false },
  membre_invite: { structure: { nom: "L’Établi", commune: "Lille" }, par: "Lou Test" },
  identite_changee: { geste: "deliee", fournisseur: "ProConnect", par: "Lou Test" },
  second_facteur_change: { geste: "retire", par: "Lou Test" },
  synthese_diffusee: { annee: 2030, conference: "Conférence régionale 2030", numero: 2, organisme: "DLA de l’Aisne" },
  synthese_demandee: { annee: 2030, conference: "Conférence régionale 2030" },
  synthese_publiee: { annee: 2030, conference: "Conférence régionale 2030", numero: 2 },
  avis_demande: { dossiers: [dossier] },
  avis_relance: { dossiers: [dossier, { ...dossier, id: "c2", intitule: "Nourrir la ville" }] },
  message_recu: { dossier, de: "organisateur", texte: "Peut-on changer de salle ?" },
  corrections_demandees: { dossier, demande: { complement: null, demandees } },
  corrections_recues: { dossier },
  invitation: { dossier, droit: "edition" },
  candidature_transferee: { dossier, a: "successeur" },
  rappel_brouillon: { dossiers: [dossier], dateCloture: "2030-03-31", jours: 9 },
  code_tardif: { conference: "Appel 2030", annee: 2030, code: "TRAME-ABCD-EFGH", dernierJour: "2030-04-08" },
  atelier_modifie: { dossier, atelier: LILLE, quoi: "change de date", details: ["Il était prévu le 2 mai."] },
  retour_rappel: {
    attendus: [{ ...dossier, atelier: LILLE, pieces: ["presence", "fiche"], echeance: "2030-05-25" }],
    prochains: [],
    jour: "2030-05-31",
  },
  retour_dispense: { dossier, atelier: LILLE, motif: "L’animatrice est partie." },
  fiche_a_confirmer: fiche,
  fiche_infirmee: fiche,
  atelier_bientot: { attendus: [], prochains: [{ dossier, atelier: LILLE }], jour: "2030-05-01" },
  chapitre_transmis: { ...CHAPITRE, points: 14, minutes: 20, membre: "Lou Test" },
  travail_a_lire: { annee: 2030, conference: "Conférence 2030", transition: "sociale", points: 14, membre: null },
  mots_a_relire: { ...CHAPITRE, phrases: 3, fiches: ["F7", "F9"] },
  suppleance: {
    annee: 2030,
    conference: "Conférence 2030",
    membre: "Lou Test",
    transitions: ["sociale", "ecologique"],
  },
};
