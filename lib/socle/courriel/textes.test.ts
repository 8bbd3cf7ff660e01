import { expect, test } from "@playwright/test";
import { type Contact, encadrer, enHtml } from "./cadre.ts";
import type { Dossier } from "./donnees.ts";
import { dossier, EXEMPLES, LILLE } from "./exemples.ts";
import { EXPLICATIONS } from "./explications.ts";
import { marques } from "./marques.ts";
import { appliquer, modeleDe, placesDe, placesRequises } from "./modele.ts";
import { enUnTexte } from "./texte.ts";
import { TEXTES } from "./textes.ts";
import { TYPES_COURRIEL, type TypeCourriel } from "./types.ts";

const ORIGINE = "https://trame.test";
const CONTACT: Contact = { nom: "Camille Essai", telephone: "+33353010000", courriel: "accueil@cress.test" };

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
  structures_reunies: ["L’Établi", "Lille", "Etabli (assoc.)"],
  membre_invite: ["L’Établi", "Lille", "Lou Test"],
  second_facteur_change: ["Lou Test", "deux étapes"],
  identite_changee: ["Lou Test", "n’est plus relié à ProConnect", "par un lien reçu par courriel"],
  synthese_diffusee: ["Conférence régionale 2030", "version 2", "DLA de l’Aisne"],
  destinataire_invite: ["Conférence régionale 2030", "3 propositions à Région", "2 propositions attendent une réponse"],
  recapitulatif: ["Édition 2030", "3 candidatures à examiner", "1 fiche à valider", "chaque jour ouvré"],
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
const rendre = <T extends TypeCourriel>(type: T) => encadrer(TEXTES[type](EXEMPLES[type], LE), CONTACT, ORIGINE);
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
    TEXTES.fiche_remise(EXEMPLES.fiche_remise, LE),
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

/** Every string of a sample, but for what a model may say by itself. */
function* chaines(valeur: unknown): Generator<string> {
  if (typeof valeur === "string") yield valeur;
  else if (typeof valeur === "object" && valeur !== null) for (const v of Object.values(valeur)) yield* chaines(v);
}

for (const type of TYPES_COURRIEL)
  test(`${type}: its model names all that is of one mail alone, each name explained, and gives the same mail again`, () => {
    const texte = TEXTES[type](EXEMPLES[type] as never, LE);
    const modele = modeleDe(texte);
    const lu = `${modele.sujet}\n${modele.corps}`;
    expect(lu).not.toMatch(/\d|\/espace|\/cress|[\uE000-\uE002]/u);
    for (const mots of chaines(EXEMPLES[type]))
      if (mots.length > 5 && !/^[a-z_]+$/.test(mots)) expect(lu).not.toContain(mots);
    expect(placesDe(lu).filter((nom) => !EXPLICATIONS[nom])).toEqual([]);
    const [avant, apres] = [texte, appliquer(modele, texte)].map((t) => encadrer(t, CONTACT, ORIGINE));
    expect(apres).toEqual(avant);
    expect(placesRequises(modele), "one cannot take away where to go").not.toEqual([]);
  });

test("one name stands for one thing in a mail", () => {
  for (const type of TYPES_COURRIEL) {
    const { sujet, corps } = TEXTES[type](EXEMPLES[type] as never, LE);
    const dits = new Map<string, string>();
    for (const { nom, valeur } of marques(`${sujet}\n${enUnTexte(corps)}`)) {
      expect(dits.get(nom) ?? valeur, `${type}, ${nom}`).toBe(valeur);
      dits.set(nom, valeur);
    }
  }
});
