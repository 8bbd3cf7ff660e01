import type { ArbreAtelier, ArbreEnjeu, ArbreEnonce, ArbreGroupe, ArbrePoint, SyntheseArbre } from "../version/tree.ts";

/** Nothing after the blocks of a chapter. */
const FIN = { remarque: "", encarts: [] };

/** A small synthesis written out whole: two chapters with points, two without, every shape a point may have. */
export const ARBRE: SyntheseArbre = {
  format: 3,
  annee: 2023,
  numeroEdition: 4,
  intitule: "Le temps des transitions",
  region: "Hauts-de-France",
  coOrganisateurs: ["État (préfecture de région)", "Région Hauts-de-France", "CRESS Hauts-de-France"],
  photos: [],
  precedente: null,
  version: 1,
  publieeAt: "2023-12-12T13:00:00.000Z",
  demonstration: true,
  editorial: {
    textes: {
      remerciements: "Merci à **toutes** celles et ceux qui sont venus.",
      lancement: "La conférence a été lancée à Arras.",
      quatrieme: "À *bientôt*",
    },
    signataires: [
      { fonction: "Présidence", institution: "CRESS Hauts-de-France", nom: null },
      { fonction: "Vice-présidence", institution: "Région Hauts-de-France", nom: "Camille Fictive" },
    ],
    programme: [
      { heure: "13:30", genre: "accueil", titre: "Accueil", intervenants: [] },
      {
        heure: null,
        genre: "table_ronde",
        titre: "Les transitions, vues d’ici",
        intervenants: ["Une gérante de coopérative", "Un directeur d’association"],
      },
    ],
    logos: [
      {
        id: "11111111-1111-4111-8111-111111111111",
        nom: "CRESS Hauts-de-France",
        coOrganisateur: true,
        largeur: 320,
        hauteur: 160,
      },
    ],
  },
  adresse: "https://conference.exemple.fr",
  chiffres: {
    ateliers: 3,
    candidatures: 2,
    participations: 1055,
    base: 2,
    moyenne: 527.5,
    mediane: 527.5,
    parDepartement: { "02": 0, "59": 1, "60": 0, "62": 1, "80": 0, distanciel: 1, non_disponible: 0 },
    parTransition: { ecologique: 2, sociale: 2, economique: 0, organisationnelle: 0 },
    parMois: { "2023-04": 1, "2023-05": 0, "2023-06": 2 },
  },
  ateliers: [
    atelier({ code: "A1", date: "2023-04-01", mois: "2023-04", participants: 1000 }),
    atelier({
      code: "A2",
      intitule: "Quel numérique pour l'accueil ?",
      organisateurs: ["Réseau B", "Réseau C"],
      date: null,
      mois: "2023-06",
      modalite: "visio",
      commune: null,
      departement: null,
      participants: null,
      transitions: ["sociale"],
    }),
    atelier({
      code: "A3",
      date: "2023-06-15",
      mois: "2023-06",
      modalite: "hybride",
      commune: "Arras",
      departement: "62",
      participants: 55,
    }),
    atelier({ code: "A4", date: "2023-06-20", mois: "2023-06", etat: "annule", participants: null }),
  ],
  chapitres: [
    {
      transition: "ecologique",
      libelle: "Transition écologique",
      question: "Comment s'inspirer des initiatives de l'ESS ?",
      problematique: "Premier paragraphe.\n\nSecond paragraphe.",
      rappel: [{ organisateurs: ["Association A"], intitule: "Composter ensemble", ateliers: ["A1", "A3"] }],
      ...FIN,
      blocs: [
        {
          type: "leviers",
          titre: "Leviers à conserver, amplifier ou créer",
          groupes: [
            groupe({
              points: [point({ code: "P1", liens: [{ url: "https://www.exemple.fr/outil?a=1", texte: "L'outil" }] })],
            }),
            groupe({
              titre: "Mobilité",
              points: [point({ code: "P2", accroche: "", texte: "Sans accroche.\nEt sur deux paragraphes." })],
            }),
          ],
        },
        { type: "freins", titre: "Freins à lever", groupes: [groupe({ titre: "Groupe sans point" })] },
      ],
    },
    {
      transition: "sociale",
      libelle: "Transition sociale",
      question: "Quelles solutions sociales ?",
      problematique: "",
      rappel: [],
      ...FIN,
      blocs: [
        {
          type: "propositions",
          titre: "Propositions",
          groupes: [
            groupe({
              points: [
                point({
                  code: "P3",
                  accroche: "Former les accueillants",
                  sources: [{ enonce: "F2-01", mode: "repris" }],
                  soutien: { ateliers: 1, structures: 2, departements: 0 },
                }),
              ],
            }),
          ],
        },
      ],
    },
    {
      transition: "economique",
      libelle: "Transition économique",
      question: "",
      problematique: "",
      rappel: [],
      ...FIN,
      blocs: [],
    },
    {
      transition: "organisationnelle",
      libelle: "Transition organisationnelle",
      question: "",
      problematique: "",
      rappel: [],
      ...FIN,
      blocs: [],
    },
  ],
  enjeux: [
    enjeu({ titre: "Financer dans la durée", texte: "Trois ans, un acompte, un bilan." }),
    enjeu({ titre: "Coopérer avec les collectivités", texte: "Un interlocuteur stable." }),
  ],
  enonces: [
    enonce({ code: "F1-01", fiche: "F1", type: "levier", action: "amplifier" }),
    enonce({
      code: "F1-02",
      fiche: "F1",
      type: "frein",
      accroche: "Le broyat manque",
      exemple: "À Arras, deux mois sans livraison.",
    }),
    enonce({
      code: "F2-01",
      fiche: "F2",
      type: "proposition",
      transition: "sociale",
      ateliers: ["A2"],
      structures: ["Réseau B", "Réseau C"],
      destinataire: "Région",
      horizon: "2025",
    }),
  ],
  doubleTraitement: [
    { transition: "ecologique", libelle: "Transition écologique", tires: 10, relus: 10, accords: 9 },
    { transition: "sociale", libelle: "Transition sociale", tires: 0, relus: 0, accords: 0 },
  ],
  methode: {
    fiches: 2,
    enonces: 5,
    repris: 3,
    reformules: 1,
    ecartes: [
      { motif: "Hors du champ de la conférence.", nombre: 1 },
      { motif: "Trop propre au lieu.", nombre: 1 },
    ],
    relus: { points: 2, fideles: 2, corrections: 1 },
    comite: { chapitres: 4, valides: 2, membres: 6, seances: 1, adoptes: 2, divergences: 1 },
  },
  preuve: { racine: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", feuilles: 8 },
};

/** An edition before its first atelier. */
export const ARBRE_VIDE: SyntheseArbre = {
  ...ARBRE,
  demonstration: false,
  chiffres: {
    ateliers: 0,
    candidatures: 0,
    participations: 0,
    base: 0,
    moyenne: null,
    mediane: null,
    parDepartement: {},
    parTransition: { ecologique: 0, sociale: 0, economique: 0, organisationnelle: 0 },
    parMois: {},
  },
  ateliers: [],
  chapitres: [],
  enjeux: [],
  enonces: [],
  doubleTraitement: null,
  methode: null,
  preuve: null,
};

export function atelier(valeurs: Partial<ArbreAtelier>): ArbreAtelier {
  return {
    code: "A1",
    intitule: "Composter ensemble",
    organisateurs: ["Association A"],
    transitions: ["ecologique", "sociale"],
    etat: "tenu",
    date: "2023-04-01",
    mois: "2023-04",
    modalite: "presentiel",
    commune: "Lille",
    departement: "59",
    participants: 10,
    ...valeurs,
  };
}

export function point(valeurs: Partial<ArbrePoint>): ArbrePoint {
  return {
    code: "P1",
    accroche: "Un référent par immeuble",
    texte: 'suffit à tenir un site : l\'eau, le broyat et "le reste" suivent...',
    liens: [],
    horizon: null,
    destinataires: [],
    action: null,
    exemple: null,
    structure: null,
    lieu: null,
    partenaires: null,
    sources: [
      { enonce: "F1-01", mode: "regroupe" },
      { enonce: "F1-02", mode: "reformule" },
    ],
    soutien: { ateliers: 2, structures: 1, departements: 2 },
    divergences: [],
    ...valeurs,
  };
}

export function groupe(valeurs: Partial<ArbreGroupe>): ArbreGroupe {
  return { titre: null, points: [], exemple: "", remarque: "", paragraphes: "", ...valeurs };
}

function enjeu(valeurs: Partial<ArbreEnjeu>): ArbreEnjeu {
  return { titre: "", texte: "", exemples: [], liens: [], points: [], ...valeurs };
}

export function enonce(valeurs: Partial<ArbreEnonce>): ArbreEnonce {
  return {
    code: "F1-01",
    fiche: "F1",
    type: "levier",
    action: null,
    transition: "ecologique",
    accroche: "Un habitant référent",
    texte: "change plus de choses qu'un affichage.",
    theme: "Biodéchets",
    exemple: null,
    destinataire: null,
    horizon: null,
    liens: [],
    ateliers: ["A1", "A3"],
    structures: ["Association A"],
    ...valeurs,
  };
}
