import { expect, test } from "@playwright/test";
import { type Contact, encadrer, enHtml } from "./cadre.ts";
import type { AtelierDit, DonneesCourriel, Dossier, SeanceDite } from "./donnees.ts";
import { TEXTES } from "./textes.ts";
import { TYPES_COURRIEL, type TypeCourriel } from "./types.ts";

const ORIGINE = "https://trame.test";
const CONTACT: Contact = { nom: "Camille Essai", telephone: "+33353010000", courriel: "accueil@cress.test" };

const LILLE: AtelierDit = {
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
const dossier: Dossier = {
  id: "c1",
  annee: 2030,
  intitule: "Comment réparer ensemble ?",
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

const DONNEES: DonneesCourriel = {
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
  fiche_a_corriger: { ...fiche, correction: "Une chose encore :", demandees },
  fiche_validee: fiche,
  destinataire_invite: { ...ADRESSEES, aRepondre: 2 },
  propositions_rappel: { ...ADRESSEES, aRepondre: 1 },
  role_donne: { annee: 2030, conference: "Conférence régionale 2030", role: "comite", transitions: ["sociale"] },
  administrateur_nomme: { par: "Lou Test" },
  second_facteur_change: { geste: "retire", par: "Lou Test" },
  synthese_diffusee: { annee: 2030, conference: "Conférence régionale 2030", numero: 2, organisme: "DLA de l’Aisne" },
  synthese_demandee: { annee: 2030, conference: "Conférence régionale 2030" },
  synthese_publiee: { annee: 2030, conference: "Conférence régionale 2030", numero: 2 },
  avis_demande: { dossiers: [dossier] },
  avis_relance: { dossiers: [dossier, { ...dossier, id: "c2", intitule: "Nourrir la ville" }] },
  message_recu: { dossier, de: "organisateur", texte: "Peut-on changer de salle ?" },
  corrections_demandees: { dossier, demande: { complement: null, demandees } },
  corrections_recues: { dossier },
  invitation: { dossier, droit: "edition" },
  candidature_transferee: { dossier, a: "successeur" },
  rappel_brouillon: { dossiers: [dossier], dateCloture: "2030-03-31", jours: 9 },
  code_tardif: { conference: "Appel 2030", annee: 2030, code: "TRAME-ABCD-EFGH", dernierJour: "2030-04-08" },
  atelier_modifie: { dossier, atelier: LILLE, quoi: "change de date", details: ["Il était prévu le 2 mai."] },
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

const LA_SEANCE = [
  "Conférence régionale 2030",
  "séance n° 2",
  "mercredi 6 novembre 2030",
  "Lille, hôtel de région",
  "transition écologique et transition sociale",
];
const WHO = ["L’Établi", "La Recyclerie"];
const WHAT = ["Comment réparer ensemble ?"];
const WHERE = ["vendredi 10 mai 2030", "14 h", "Maison des associations", "Lille (Nord)"];
/** Mails that are not about one atelier say what they are about all the same. */
const NAMED: Partial<Record<TypeCourriel, string[]>> = {
  adhesion_demandee: ["Sam Voisin", "L’Établi", "Lille"],
  adhesion_acceptee: ["L’Établi", "Lille"],
  adhesion_refusee: ["L’Établi", "Lille", "Écrivez d’abord à la présidente."],
  membre_sorti: ["L’Établi", "Lille"],
  membre_remis: ["L’Établi", "Lille"],
  transfert_demande: ["Sam Voisin", "lou@relais.test", "L’Établi", "Lille"],
  transfert_refuse: ["L’Établi", "Lille"],
  synthese_publiee: ["Conférence régionale 2030", "version 2"],
  synthese_demandee: ["Conférence régionale 2030", "votre adresse est effacée"],
  role_donne: ["Conférence régionale 2030", "membre du comité partenarial", "transition sociale"],
  administrateur_nomme: ["Lou Test", "administrateur"],
  second_facteur_change: ["Lou Test", "deux étapes"],
  synthese_diffusee: ["Conférence régionale 2030", "version 2", "DLA de l’Aisne"],
  destinataire_invite: ["Conférence régionale 2030", "3 propositions à Région", "2 propositions attendent une réponse"],
  propositions_rappel: ["Conférence régionale 2030", "1 proposition attend une réponse de Région"],
  seance_annoncee: [...LA_SEANCE, "mercredi 6 novembre 2030, 14 h"],
  seance_changee: [...LA_SEANCE, "mercredi 6 novembre 2030, 14 h"],
  seance_annulee: [...LA_SEANCE, "La salle est fermée.", "annulée"],
  seance_rappel: LA_SEANCE,
  proces_verbal: [
    "Conférence régionale 2030",
    "séance n° 2",
    "mercredi 6 novembre 2030",
    "Lille, hôtel de région",
    "12 points adoptés, 1 point avec une position divergente et 2 points à revoir",
  ],
  code_tardif: ["Appel 2030", "TRAME-ABCD-EFGH", "8 avril 2030"],
  // Before they accept, an invited person reads a name and nothing else.
  invitation: [...WHO, ...WHAT],
  chapitre_transmis: [
    "14 points de votre transition, 20 minutes, avant le mercredi 6 novembre 2030",
    "Conférence 2030",
    "Transition sociale",
    "suppléant de Lou Test",
  ],
  travail_a_lire: ["Conférence 2030", "Transition sociale", "14 points", "ne le diffusez pas"],
  mots_a_relire: ["Conférence 2030", "Transition sociale", "3 phrases", "F7 et F9", "6 novembre 2030"],
  suppleance: ["Lou Test", "Conférence 2030", "transition sociale", "transition écologique"],
  co_organisation_demandee: ["Le Relais", ...WHO, ...WHAT],
  co_organisation_retiree: ["Le Relais", ...WHO, ...WHAT],
};
const POUR_LA_CRESS: readonly TypeCourriel[] = [
  "candidature_a_instruire",
  "candidature_completee",
  "corrections_recues",
  "candidature_retiree",
  "emargement_declare",
  "fiche_a_valider",
  "fiche_infirmee",
  "atelier_modifie",
];

/** 1 March: the CRESS has until the 22nd, organisers until the 11th. */
const LE = new Date("2030-03-01T10:00:00Z");
const rendre = <T extends TypeCourriel>(type: T) => encadrer(TEXTES[type](DONNEES[type], LE), CONTACT, ORIGINE);
const plain = (texte: string) => texte.replace(/[\u00a0\u202f]/g, " ");

const AVANT: Partial<Record<TypeCourriel, string>> = {
  candidature_recue: "vous répond avant le vendredi 22 mars 2030",
  candidature_a_instruire: "À vous de répondre avant le vendredi 22 mars 2030",
  complement_demande: "renvoyez-la avant le lundi 11 mars 2030",
  corrections_demandees: "renvoyez-la avant le lundi 11 mars 2030",
  candidature_completee: "À vous de répondre avant le vendredi 22 mars 2030",
  corrections_recues: "À vous de répondre avant le vendredi 22 mars 2030",
  candidature_labellisee: "A12 : avant le samedi 25 mai 2030",
  emargement_declare: "À vous de la valider avant le vendredi 22 mars 2030",
  fiche_remise: "vous répond avant le vendredi 22 mars 2030",
  fiche_a_valider: "À vous de répondre avant le vendredi 22 mars 2030",
  fiche_a_confirmer: "La CRESS valide la fiche avant le vendredi 22 mars 2030",
  fiche_infirmee: "la remet avant le lundi 11 mars 2030",
  fiche_a_corriger: "remettez la fiche avant le lundi 11 mars 2030",
  avis_demande: "La CRESS répond à l’organisateur avant le vendredi 22 mars 2030",
  avis_relance: "La CRESS répond à l’organisateur avant le vendredi 22 mars 2030",
  rappel_brouillon: "jusqu’au dimanche 31 mars 2030",
  code_tardif: "jusqu’au lundi 8 avril 2030",
  retour_rappel: "au plus tard le samedi 25 mai 2030",
};

test("whose turn it becomes is told with the day it ends, as the edition is set", () => {
  for (const type of TYPES_COURRIEL) expect(plain(rendre(type).corps), type).toContain(AVANT[type] ?? "");
});

for (const type of TYPES_COURRIEL)
  test(`${type}: says what, who, when and where, links with words, and who to call`, () => {
    const { sujet, corps } = rendre(type);
    const lu = plain(`${sujet}\n${corps}`);
    for (const mots of NAMED[type] ?? [...WHO, ...WHAT, ...WHERE]) expect(lu).toContain(mots);
    expect(lu).toContain("Appelez Camille Essai, de la CRESS, au 03 53 01 00 00, ou écrivez à accueil@cress.test.");
    if (POUR_LA_CRESS.includes(type)) expect(lu).toContain("Lou Test, 06 12 34 56 78");
    expect(lu).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object| {2}/);

    const adresses = corps.match(/https?:\/\/[^\s)]+/g) ?? [];
    expect(adresses.length).toBeGreaterThan(0);
    const html = enHtml(corps, ORIGINE);
    expect(html.match(/<a href="[^"]+">(?!https?:)[^<]{4,}<\/a>/g)).toHaveLength(adresses.length);

    // Whatever the source was typed with: no plain space before a high sign nor inside « », no straight apostrophe.
    expect(`${sujet}\n${corps}`).not.toMatch(/ [;:!?»]|« |\p{L}'\p{L}|!/u);
    expect(sujet).not.toContain("\n");
    expect(plain(corps)).toMatch(/^Bonjour,\n\n/);
  });

test("without a name or a number, the address alone is given", () => {
  const { corps } = encadrer(
    TEXTES.fiche_remise(DONNEES.fiche_remise, LE),
    { ...CONTACT, nom: null, telephone: null },
    ORIGINE,
  );
  expect(plain(corps)).toContain("Une question ? Écrivez à la CRESS : accueil@cress.test.");
});

test("several ateliers reminded at once are told apart by their dates and places", () => {
  const visio = {
    ...LILLE,
    id: "a2",
    code: "A13",
    date: "2030-05-12",
    modalite: "visio",
    lieu: null,
    commune: null,
    departement: null,
  } as const;
  const { sujet, corps } = encadrer(
    TEXTES.retour_rappel(
      {
        attendus: [
          { ...dossier, atelier: LILLE, pieces: ["fiche"], echeance: "2030-05-25" },
          { ...dossier, atelier: visio, pieces: ["presence"], echeance: null },
        ],
        prochains: [],
        jour: "2030-05-20",
      },
      LE,
    ),
    CONTACT,
    ORIGINE,
  );
  expect(plain(sujet)).toBe("2 ateliers : votre retour est attendu");
  expect(plain(corps)).toContain(
    "A12 Comment réparer ensemble ?\nL’Établi et La Recyclerie\nvendredi 10 mai 2030, 14 h – 17 h, Maison des associations, Lille (Nord)\nLa fiche de synthèse, à rendre au plus tard le samedi 25 mai 2030.",
  );
  expect(plain(corps)).toContain(
    "A13 Comment réparer ensemble ?\nL’Établi et La Recyclerie\ndimanche 12 mai 2030, 14 h – 17 h, En visio",
  );
});

test("the label and the reminder before say how one joins an online atelier, as the organisers chose", () => {
  const enLigne = { ...dossier, ateliers: [{ ...LILLE, modalite: "hybride" as const }] };
  const dits = (d: Dossier) =>
    [
      TEXTES.candidature_labellisee({ dossier: d, mot: null }, LE),
      TEXTES.atelier_bientot(
        {
          attendus: [],
          prochains: [{ dossier: d, atelier: d.ateliers[0] ?? LILLE }],
          jour: "2030-05-01",
        },
        LE,
      ),
    ].map((texte) => encadrer(texte, CONTACT, ORIGINE).corps);
  for (const corps of dits(enLigne)) expect(corps).toContain("vous envoyez le lien aux personnes inscrites");
  for (const corps of dits({ ...enLigne, inscriptionUrl: "https://etabli.test/venir" }))
    expect(corps).toContain("https://etabli.test/venir");
  for (const corps of dits(dossier)) expect(corps).not.toContain("rejoindre");
});
