import { ACCROCHE_MAX } from "../fiche/schema.ts";
import { type BlocKit, liste, paragraphe, titre } from "./arbre.ts";

/** How to run an atelier whose statements can be used: choosing a method, a half-day, what to write down. */
export const ANIMER: BlocKit[] = [
  titre("Avant de choisir une méthode"),
  paragraphe("Répondez d’abord à trois questions, en une phrase chacune. Si la réponse hésite, l’atelier hésitera."),
  liste([
    "Qu’est-ce qui doit exister à la fin et qui n’existe pas aujourd’hui ? Une liste de freins partagée, trois propositions, une décision à préparer.",
    "Qui doit être dans la salle pour que ce soit vrai ? Invitez aussi celles et ceux qui vivent la difficulté, et une personne qui pourra agir ensuite.",
    "Combien de temps chacun peut-il vraiment donner ? Deux heures bien tenues valent mieux qu’une journée qui se vide.",
  ]),
  titre("Trois méthodes, et quand les choisir"),
  {
    genre: "tableau",
    entetes: ["Méthode", "Choisissez-la pour", "Personnes", "Durée"],
    lignes: [
      ["World café", "Croiser les regards sur quelques questions déjà posées", "16 à 60", "1 h 30 à 2 h"],
      ["Forum ouvert", "Laisser les personnes présentes fixer les sujets", "15 à 100", "Une demi-journée"],
      ["Fresque", "Comprendre ensemble un sujet complexe avant d’agir", "6 à 8 par table", "2 h 30 à 3 h"],
    ],
  },
  titre("Le world café", 2),
  paragraphe(
    "Des tables de quatre à six personnes, une question par table. Toutes les vingt minutes, on change de table ; une personne reste et raconte aux suivantes ce qui s’est dit.",
  ),
  liste(
    [
      "Préparez trois ou quatre questions courtes, qui appellent une expérience plutôt qu’un avis.",
      "Posez une grande feuille sur chaque table : on y écrit, on y relie, on n’y rature pas.",
      "À chaque tour, la personne qui reste résume en deux minutes, puis demande ce qui manque.",
      "Au dernier tour, chaque table choisit trois idées et les écrit chacune sur une carte.",
      "Affichez les cartes, regroupez celles qui se ressemblent, lisez-les à voix haute.",
    ],
    true,
  ),
  paragraphe("À éviter : plus de cinq questions, ou des tables où une seule personne connaît le sujet."),
  titre("Le forum ouvert", 2),
  paragraphe(
    "Aucun programme à l’avance : qui veut propose un sujet, l’écrit, l’affiche, et l’anime. Les autres choisissent où aller, et peuvent changer de groupe quand ils n’apprennent ni n’apportent plus rien.",
  ),
  liste(
    [
      "Posez la grande question, qui est souvent celle de la transition, et rappelez les règles en cinq minutes.",
      "Laissez un quart d’heure pour que les sujets s’affichent, chacun avec un lieu et une heure.",
      "Donnez à chaque groupe une feuille avec trois cadres : ce qui aide, ce qui freine, ce que nous proposons.",
      "Demandez à chaque groupe de rendre sa feuille avant de quitter sa table.",
      "Terminez ensemble : chaque feuille est lue, puis chacun marque les trois idées qu’il soutiendrait.",
    ],
    true,
  ),
  paragraphe("À éviter : l’employer quand la réponse est déjà décidée ; les personnes le sentent."),
  titre("La fresque", 2),
  paragraphe(
    "Par tables, on range des cartes, on les relie et on dessine les liens de cause à effet. On comprend d’abord, on discute ensuite. Les fresques existantes demandent une personne formée : prévoyez-la.",
  ),
  liste(
    [
      "Gardez la moitié du temps pour la suite : la fresque seule ne produit aucune proposition.",
      "Une fois la fresque lue, demandez : où pouvons-nous agir, ici, cette année ?",
      "Faites écrire une carte par réponse, et placez-la à l’endroit de la fresque où elle agit.",
      "Photographiez la fresque sans les visages, et recopiez les cartes le jour même.",
    ],
    true,
  ),
  paragraphe(
    "À éviter : confondre fresque et conférence. Si une personne parle plus de dix minutes, ce n’en est plus une.",
  ),
  titre("Une demi-journée, heure par heure"),
  {
    genre: "tableau",
    entetes: ["Heure", "Ce qu’on fait", "Ce qu’il faut"],
    lignes: [
      ["8 h 30", "Installer les tables, afficher la question et le code d’arrivée", "Feuille de présence, code QR"],
      ["9 h", "Accueillir, faire signer ou signaler les présences", "Boissons, badges au prénom"],
      ["9 h 20", "Dire le cadre : la question, la durée, ce que deviendront les mots", "La question, en grand"],
      ["9 h 35", "Faire parler tout le monde une première fois, par deux", "Rien"],
      ["9 h 50", "Travailler en groupes avec la méthode choisie", "Feuilles, cartes, feutres"],
      ["11 h", "Faire une pause ; regrouper les cartes qui se ressemblent", "Un mur libre"],
      ["11 h 15", "Lire à voix haute, corriger, choisir ensemble", "Gommettes"],
      ["11 h 50", "Dire la suite : qui écrit la fiche, quand elle sera relue", "Une personne nommée"],
      ["12 h", "Remercier, compter les personnes, photographier les murs", "Un téléphone"],
    ],
  },
  titre("Recueillir des mots utilisables"),
  paragraphe(
    "La synthèse se fait avec vos énoncés, un par un. Prévoyez une personne qui écrit et n’anime pas. Distinguez les cartes par leur titre, et non par leur seule couleur.",
  ),
  {
    genre: "tableau",
    entetes: ["Ce qu’on entend", "C’est", "On l’écrit ainsi"],
    lignes: [
      [
        "« Heureusement qu’on partage la salle »",
        "un levier",
        "Des locaux partagés : trois associations divisent leur loyer par deux.",
      ],
      [
        "« On n’a jamais le temps de répondre »",
        "un frein",
        "Des délais trop courts : un appel de trois semaines en été écarte les bénévoles.",
      ],
      [
        "« Il faudrait que la commune… »",
        "une proposition",
        "Ouvrir les salles communales aux associations le soir. À qui : les communes. Pour quand : la rentrée.",
      ],
    ],
  },
  liste([
    "Une idée par carte. S’il y a « et », il y a souvent deux cartes.",
    `L’essentiel d’abord, en ${ACCROCHE_MAX} caractères : ces mots paraîtront en gras.`,
    "Pour un levier, demandez : faut-il le conserver, l’amplifier ou le créer ?",
    "Pour une proposition, demandez : à qui s’adresse-t-elle, et pour quand ?",
    "Gardez les exemples et les chiffres. Laissez les noms de personnes, et tout ce qui touche à la santé ou aux opinions.",
    "Notez aussi les désaccords : une réserve écrite vaut mieux qu’un faux accord.",
    "Avant la fin, relisez à voix haute et demandez : est-ce bien ce que nous avons dit ?",
  ]),
  titre("Que chacun puisse venir et parler"),
  liste([
    "Dites dans l’invitation ce qui est prévu : accès en fauteuil, boucle magnétique, langue des signes, transcription, garde d’enfants.",
    "Demandez à l’inscription ce qui faciliterait la venue, sans demander pourquoi.",
    "Lisez à voix haute ce qui est projeté ou affiché ; décrivez les images.",
    "Parlez au micro s’il y en a un, même si la salle est petite.",
    "Prévoyez des moments par deux : on y parle plus facilement que devant trente personnes.",
    "En visio, donnez une adresse par téléphone, et lisez les messages écrits comme les paroles.",
  ]),
];
