import { expect, test } from "@playwright/test";
import { VARIABLES, type Valeurs } from "../../socle/texte/variables.ts";
import { CODES_USUELS } from "../../socle/transitions/transitions.ts";
import type { AtelierCompte } from "../chiffres/compute.ts";
import { TITRE_BLOC, type TypeBloc } from "../consolidation/blocs.ts";
import type { BlocLu, PointLu } from "../consolidation/consolidation.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { CLES_EDITORIALES, PARTIE_VIDE } from "../editorial/parties.ts";
import type { Matiere } from "./constat.ts";
import { controler, REGLES } from "./controler.ts";

const atelier = (a: Partial<AtelierCompte> = {}): AtelierCompte => ({
  code: "A1",
  candidatureId: "c1",
  etatCandidature: "labellisee",
  etat: "tenu",
  intitule: "Composter ensemble",
  organisateurs: ["Association A"],
  transitions: ["ecologique"],
  format: null,
  categorie: null,
  date: "2023-05-04",
  mois: "2023-05",
  modalite: "presentiel",
  commune: "Arras",
  codeInsee: "62041",
  departement: "62",
  participants: 12,
  ...a,
});
const source = { type: "frein", transition: "ecologique", aRelire: false } as PointLu["sources"][number];
const point = (p: Partial<PointLu> = {}): PointLu => ({
  ...SANS_MOTS,
  id: "p1",
  code: "P1",
  groupeId: "g1",
  cle: "a0",
  version: 1,
  motsDepuis: 1,
  rang: 1,
  signalFaible: false,
  accroche: "Le tri :",
  texte: "il manque des bras.",
  sources: [source],
  soutien: { ateliers: 2, structures: 2, departements: 1 },
  ...p,
});
const bloc = (points: PointLu[], type: TypeBloc = "freins", b: Partial<BlocLu> = {}): BlocLu => ({
  transition: "ecologique",
  chapitreId: "ch1",
  id: `b-${type}`,
  version: 1,
  type,
  titre: TITRE_BLOC[type],
  groupes: [{ id: "g1", version: 1, titre: null, remarque: "", exemple: "", paragraphes: "", points }],
  ...b,
});
const SIGNATAIRE = { fonction: "Présidence", institution: "CRESS", nom: "", accord: false };
const LIGNE = { heure: "", genre: "accueil" as const, titre: "Accueil", intervenants: "" };
const valeurs = { ...(Object.fromEntries(VARIABLES.map((v) => [v, "7"])) as Valeurs), ateliers: "36" };

/** Nothing to say of it. */
const NETTE: Matiere = {
  annee: "2023",
  depotsOuverts: false,
  coOrganisateurs: ["CRESS"],
  dateLancement: "2023-03-27",
  datesComite: ["2023-11-06"],
  departements: new Map([["62", "Pas-de-Calais"]]),
  ateliers: [atelier()],
  chiffres: {
    ateliers: 1,
    candidatures: 1,
    participations: 12,
    base: 1,
    moyenne: 12,
    mediane: 12,
    parDepartement: { "62": 1 },
    parTransition: { ecologique: 1, sociale: 0, economique: 0, organisationnelle: 0 },
    parMois: {},
  },
  dus: [],
  aTraiter: CODES_USUELS.map((transition) => ({ transition, aTraiter: 0 })),
  aValider: [],
  mentionsManquantes: [],
  blocs: [bloc([point()])],
  chapitres: [{ transition: "ecologique", question: "Comment ?", problematique: "Pourquoi.", remarque: "" }],
  enjeux: [{ titre: "Durer", texte: "Trois ans.", points: ["P1"] }],
  parties: CLES_EDITORIALES.map((cle) => ({
    ...PARTIE_VIDE,
    cle,
    version: 1,
    at: null,
    par: null,
    texte: "Des mots.",
    signataires: cle === "remerciements" ? [SIGNATAIRE] : [],
    programme: cle === "lancement" ? [LIGNE] : [],
  })),
  logos: [{ id: "l1", nom: "CRESS", largeur: 320, hauteur: 160 }],
  valeurs,
  ecarts: [],
  douteux: [],
  liste: [],
  personnes: ["Camille Fictive"],
  reseaux: [{ structure: "Association A", reseau: "Réseau des A" }],
};
const ecrit = (texte: string, p: Partial<Matiere["parties"][number]> = {}) => ({
  parties: NETTE.parties.map((lue) => (lue.cle === "comite" ? { ...lue, texte, ...p } : lue)),
});
const points = (p: Partial<PointLu>, type?: TypeBloc) => ({ blocs: [bloc([point(p)], type)] });

/** One fault each: what is wrong, how it is told, and where it is mended. */
const FAUTES: Record<string, [Partial<Matiere>, titre: RegExp, href: string]> = {
  depots_ouverts: [{ depotsOuverts: true }, /^Les dépôts ne sont pas clos$/, "/cress/2023/publication#depots"],
  enonces_a_traiter: [
    { aTraiter: [{ transition: "sociale", aTraiter: 3 }] },
    /^1 chapitre où/,
    "/cress/2023/synthese/sociale",
  ],
  synthese_vide: [{ blocs: [] }, /^Aucun point n’est écrit$/, "/cress/2023/synthese"],
  mentions_incompletes: [
    { mentionsManquantes: ["denomination"] },
    /^1 blanc dans les pages légales$/,
    "/cress/2023/publication#legales",
  ],
  chapitres_a_valider: [{ aValider: ["sociale"] }, /^1 chapitre attend/, "/cress/2023/synthese/sociale/comite"],
  points_a_relire: [
    points({ sources: [{ ...source, aRelire: true }] }),
    /^1 point à relire$/,
    "/cress/2023/synthese/ecologique/a-relire",
  ],
  sans_retour: [
    { dus: [1, 2, 3, 4].map((n) => ({ code: `A${n}`, candidatureId: "c", organisateurs: ["A"] })) },
    /^4 ateliers sans retour$/,
    "/cress/2023/attendues#A1",
  ],
  participants_inconnus: [
    { ateliers: [atelier({ participants: null })] },
    /^1 atelier dont la présence/,
    "/cress/candidatures/c1",
  ],
  date_au_mois: [{ ateliers: [atelier({ date: null })] }, /^1 atelier sans jour$/, "/cress/candidatures/c1"],
  lieu_inconnu: [{ ateliers: [atelier({ commune: null })] }, /^1 atelier sans commune$/, "/cress/candidatures/c1"],
  intitule_recopie: [
    { ateliers: [atelier(), atelier({ code: "A2", candidatureId: "c2", transitions: ["sociale"] })] },
    /^2 intitulés peut-être recopiés$/,
    "/cress/candidatures/c1",
  ],
  departement_sans_atelier: [
    { departements: new Map([...NETTE.departements, ["60", "Oise"]]) },
    /^1 département sans atelier$/,
    "/cress/2023/couverture",
  ],
  comite_avant_la_fin: [
    { ateliers: [atelier({ date: "2023-11-21", mois: "2023-11" })], datesComite: ["2023-11-06"] },
    /^1 atelier venu après/,
    "/cress/2023/seances",
  ],
  nom_en_capitales: [
    { ateliers: [atelier({ organisateurs: ["HAUTS LES COOP !"] })] },
    /^1 nom écrit en capitales$/,
    "/cress/candidatures/c1",
  ],
  proposition_sans_destinataire: [
    points({ sources: [{ ...source, type: "proposition" }] }, "propositions"),
    /^1 proposition sans destinataire$/,
    "/cress/2023/document?point=P1#P1",
  ],
  accroche_sans_ponctuation: [
    points({ accroche: "Le tri", texte: "Il manque des bras." }),
    /^1 accroche sans ponctuation$/,
    "/cress/2023/document?point=P1#P1",
  ],
  point_d_un_seul_atelier: [
    points({ soutien: { ateliers: 1, structures: 1, departements: 1 } }),
    /^1 point porté par un seul atelier$/,
    "/cress/2023/synthese/ecologique?point=P1",
  ],
  point_mal_range: [
    points({}, "bonnes_pratiques"),
    /^1 point peut-être mal rangé$/,
    "/cress/2023/synthese/ecologique?point=P1",
  ],
  blocs_dans_un_autre_ordre: [
    { blocs: [bloc([point()]), bloc([point({ sources: [{ ...source, type: "levier" }] })], "leviers")] },
    /^1 chapitre dont les blocs/,
    "/cress/2023/synthese/ecologique",
  ],
  bloc_d_un_autre_nom: [
    {
      blocs: [bloc([point()], "freins", { titre: "Ce qui coince" }), bloc([], "freins", { transition: "sociale" })],
    },
    /^1 bloc nommé autrement$/,
    "/cress/2023/synthese/ecologique",
  ],
  enjeu_sans_point: [
    { enjeux: [{ titre: "Durer", texte: "", points: [] }] },
    /^1 enjeu sans point$/,
    "/cress/2023/synthese/enjeux",
  ],
  chapitre_sans_tete: [
    { chapitres: [{ transition: "ecologique", question: "", problematique: "Oui.", remarque: "" }] },
    /^1 chapitre sans question/,
    "/cress/2023/synthese/ecologique",
  ],
  chiffre_tape: [
    ecrit("Réuni avec 36 ateliers."),
    /^1 texte où un chiffre/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  personnes_pour_participations: [
    ecrit("Soit {participations} personnes."),
    /^1 texte qui compte des personnes$/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  lien_fragile: [
    points({ liens: [{ url: "https://interne.exemple.fr/x", texte: "Le guide" }] }),
    /^1 texte avec un lien à revoir$/,
    "/cress/2023/document?point=P1#P1",
  ],
  typographie: [
    ecrit("Une « parenthèse ou un guillemet."),
    /^1 texte avec une faute de signe/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  partie_vide: [ecrit(""), /^1 partie vide$/, "/cress/2023/document?partie=comite#partie-comite"],
  partie_proposee: [
    ecrit("Des mots.", { version: 0 }),
    /^1 texte de Trame à relire$/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  lignes_absentes: [
    { parties: NETTE.parties.map((p) => ({ ...p, signataires: [] })) },
    /^1 partie sans ses lignes$/,
    "/cress/2023/document?partie=remerciements#partie-remerciements",
  ],
  date_absente: [
    { ...ecrit("Le comité s’est réuni {comite}."), datesComite: [] },
    /^1 texte qui nomme une date inconnue$/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  nom_de_personne: [
    ecrit("Merci à Camille FICTIVE."),
    /^1 texte qui nomme une personne$/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  reseau_pour_ses_membres: [
    ecrit("Le Réseau des A y siège."),
    /^1 réseau cité pour ses membres$/,
    "/cress/2023/document?partie=comite#partie-comite",
  ],
  logo_absent: [{ logos: [] }, /^1 co-organisateur sans logo$/, "/cress/2023/document#couverture"],
  chiffres_imprimes: [
    { ecarts: [{ cle: "parTransition.ecologique", publie: 15, calcule: 14, enTrop: [], manquants: [] }] },
    /^1 chiffre imprimé ailleurs/,
    "/cress/2023/coherence",
  ],
  intitules_imprimes: [
    { douteux: [{ atelier: atelier(), imprimes: ["Un autre titre"], suspects: [] }] },
    /^1 intitulé imprimé autrement/,
    "/cress/2023/coherence#intitules",
  ],
  liste_imprimee: [
    {
      liste: [
        {
          rang: 2,
          mots: "Un",
          code: null,
          textes: ["Un"],
          date: null,
          participants: null,
          atelier: null,
          ecarts: [],
          double: null,
        },
      ],
    },
    /^1 ligne d’une liste imprimée/,
    "/cress/2023/coherence/liste",
  ],
  moyenne_trompeuse: [
    { chiffres: { ...NETTE.chiffres, moyenne: 32, mediane: 18 } },
    /^La moyenne est loin de la médiane$/,
    "/cress/2023/document?partie=prealable#partie-prealable",
  ],
};

test("nothing is said of a document that has no fault", () => {
  expect(controler(NETTE)).toEqual([]);
});

test("each rule sees its fault and no other does, tells how many, and leads to where it is mended", () => {
  expect(Object.keys(FAUTES).sort()).toEqual(REGLES.map((r) => r.cle).sort());
  for (const [cle, [faute, titre, href]] of Object.entries(FAUTES)) {
    const constats = controler({ ...NETTE, ...faute });
    expect(
      constats.map((c) => c.cle),
      cle,
    ).toEqual([cle]);
    const constat = constats.find((c) => c.cle === cle);
    expect(constat?.titre.replace(/\s/gu, " "), cle).toMatch(titre);
    expect(constat?.objets[0]?.href, cle).toBe(href);
    expect(constat?.pourquoi, cle).toMatch(/\.$/);
  }
});

test("what blocks comes first, and is what a publication refuses", () => {
  const constats = controler({ ...NETTE, ...ecrit(""), depotsOuverts: true, aValider: ["sociale"] });
  expect(constats.map((c) => [c.cle, c.bloque])).toEqual([
    ["depots_ouverts", true],
    ["chapitres_a_valider", true],
    ["partie_vide", false],
  ]);
  expect(REGLES.filter((r) => r.bloque).map((r) => r.cle)).toEqual([
    "depots_ouverts",
    "enonces_a_traiter",
    "synthese_vide",
    "mentions_incompletes",
    "chapitres_a_valider",
  ]);
});

/** The irregularities of the document made by hand in 2023: which rule sees each, or why none has to. */
const IRREGULARITES: Record<string, string[] | string> = {
  "1 figures that differ from the list": ["chiffres_imprimes"],
  "1a an atelier in a list that is not its own": ["chiffres_imprimes"],
  "1b ateliers left out of a list": ["chiffres_imprimes"],
  "2 titles and names written several ways": ["intitules_imprimes"],
  "3 a title copied from another atelier": ["intitule_recopie"],
  "4 one title on several dates": "a candidature holds its ateliers: figures count them, lists group them",
  "5 a place counted without being known": ["lieu_inconnu"],
  "6 a month without a day": ["date_au_mois"],
  "7 an attendance that is missing": ["participants_inconnus", "sans_retour"],
  "8 « 4 transitions » and other wordings": "the transitions of an atelier are worded in one place",
  "9 a zero that is not printed": ["departement_sans_atelier"],
  "10 two periods for the same ateliers": ["chiffre_tape"],
  "11 « une vingtaine » of 24": ["chiffre_tape"],
  "12 ateliers out of order": "they are sorted when the tree is built",
  "13 enjeux out of order": "they are numbered as they are read",
  "14 blocks in another order": ["blocs_dans_un_autre_ordre"],
  "15 the same block under several names": ["bloc_d_un_autre_nom"],
  "16 a point filed elsewhere": ["point_mal_range"],
  "17 a network named for its members": ["reseau_pour_ses_membres"],
  "18 « sociétés coopératives » for « commerciales »": "families and categories are lists of the law",
  "19 signs and acronyms": ["typographie"],
  "20 links": ["lien_fragile"],
  "21 a comité before the last ateliers": ["comite_avant_la_fin", "points_a_relire"],
  "22 a mean over very different formats": ["moyenne_trompeuse"],
  "23 persons for participations": ["personnes_pour_participations"],
  "24 names of persons": ["nom_de_personne"],
  "25 names in capitals": ["nom_en_capitales"],
  "26 communes typed by hand": "a commune is one of the list of INSEE",
  "27 « tous » for a visio": "the modalité of an atelier is worded in one place",
};

test("each irregularity of the document of 2023 has its rule, or cannot be made any more", () => {
  expect(Object.keys(IRREGULARITES)).toHaveLength(29);
  const cles = REGLES.map((r) => r.cle);
  for (const [quoi, vues] of Object.entries(IRREGULARITES))
    if (typeof vues !== "string") expect(cles, quoi).toEqual(expect.arrayContaining(vues));
});
