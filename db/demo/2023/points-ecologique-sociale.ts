import type { EcartDemo, PointDemo } from "../types.ts";

/** Consolidated synthesis v1, chapters écologique and sociale (fiches validated before the closing of 12 December 2023). */
export const pointsEcologiqueSociale: PointDemo[] = [
  // ecologique / leviers
  {
    chapitre: "ecologique",
    bloc: "leviers",
    groupe: "Biodéchets",
    accroche: "Des sites de compostage qui ne reposent pas sur les seuls bénévoles",
    texte:
      "tiennent dans la durée : un habitant référent par immeuble, quelques heures mensuelles d’un maître composteur rémunéré, du broyat livré à date fixe par les services techniques et un relais organisé en août. Il suffit que l’un des quatre manque pour que le site se dégrade.",
    sources: [
      { enonce: "3-03", mode: "regroupe" },
      { enonce: "10-03", mode: "regroupe" },
      { enonce: "3-05", mode: "reformule" },
      { enonce: "10-05", mode: "reformule" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "leviers",
    groupe: "Mobilité",
    accroche: "Le covoiturage entre voisins, organisé par la mairie",
    texte:
      "fonctionne mieux qu’une application : une liste papier à l’accueil, deux trajets réguliers vers la zone d’activités, une charte d’une page. Dix-neuf inscrits au bout d’un trimestre.",
    sources: [{ enonce: "11-03", mode: "repris" }],
  },
  {
    chapitre: "ecologique",
    bloc: "leviers",
    groupe: "Alimentation",
    accroche: "Un même comptoir pour tous, avec un double tarif invisible",
    texte:
      "éviterait la file à part que certains adhérents de l’épicerie sociale préfèrent fuir : le niveau de prix est porté par la carte, et la différence couverte par les collectivités et les autres membres.",
    sources: [{ enonce: "17-04", mode: "reformule" }],
  },
  {
    chapitre: "ecologique",
    bloc: "leviers",
    groupe: null,
    accroche: "L’environnement inscrit deux fois par an au dialogue social",
    texte:
      "sort le sujet du bureau de la direction : les propositions les plus utiles, sur les tournées, les locaux ou les véhicules, sont venues des salariés, parce qu’elles touchaient aussi leurs conditions de travail.",
    sources: [{ enonce: "8-01", mode: "reformule" }],
  },
  {
    chapitre: "ecologique",
    bloc: "leviers",
    groupe: null,
    accroche: "Un parcours de formation court négocié avec les opérateurs de compétences",
    texte:
      "pour les salariés de petites structures : deux jours, sur place, par métier. Les modules actuels s’adressent aux cadres et se tiennent à Paris ou en visioconférence.",
    sources: [{ enonce: "8-07", mode: "repris" }],
  },
  // ecologique / freins
  {
    chapitre: "ecologique",
    bloc: "freins",
    groupe: "Biodéchets",
    accroche: "Les erreurs de tri ruinent la collecte et la confiance",
    texte:
      "en même temps : quelques emballages dans un bac suffisent à faire refuser tout un chargement. Les habitants en déduisent que trier est inutile, et les restaurateurs ne comprennent pas ce qui leur est reproché.",
    sources: [
      { enonce: "3-01", mode: "regroupe" },
      { enonce: "10-01", mode: "regroupe" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "freins",
    groupe: "Mobilité",
    accroche: "Hors des villes, pas d’emploi sans voiture",
    texte:
      "ni de budget qui résiste au prix du carburant : les cars ne passent pas aux heures d’embauche, les foyers entretiennent deux véhicules, et ceux qui n’en ont aucun renoncent au poste avant l’entretien.",
    sources: [
      { enonce: "11-01", mode: "regroupe" },
      { enonce: "21-01", mode: "regroupe" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "freins",
    groupe: "Alimentation",
    accroche: "Le bio et le vrac réputés chers, faute de comparaison",
    texte:
      "alors qu’une part notable des produits relevés coûte moins cher au kilo qu’en grande surface. Un relevé de prix sur vingt produits, refait chaque saison par des adhérents et affiché à l’entrée, convainc mieux qu’un discours.",
    sources: [
      { enonce: "11-04", mode: "regroupe" },
      { enonce: "17-01", mode: "regroupe" },
      { enonce: "17-06", mode: "reformule" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "freins",
    groupe: "Alimentation",
    accroche: "Les maraîchers ne livrent pas pour trente euros",
    texte: "et les petites épiceries ne peuvent pas commander plus : chacun roule à moitié vide.",
    sources: [{ enonce: "17-05", mode: "repris" }],
  },
  {
    chapitre: "ecologique",
    bloc: "freins",
    groupe: null,
    accroche: "La mesure carbone, lourde pour les petites structures",
    texte:
      "et rarement suivie d’effet : les données sont éparpillées, les donneurs d’ordre l’exigent sans expliquer comment la conduire, et les jours de direction qu’elle absorbe ne débouchent sur aucune décision.",
    sources: [
      { enonce: "8-03", mode: "regroupe" },
      { enonce: "21-05", mode: "regroupe" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "freins",
    groupe: null,
    accroche: "Les aides à la transition restent introuvables",
    texte:
      "pour qui n’a personne à temps plein sur le sujet : elles sont éparpillées entre six guichets, pensées pour l’industrie, et les associations découvrent souvent à la dernière page qu’elles ne sont pas éligibles.",
    sources: [{ enonce: "8-05", mode: "repris" }],
  },
  // ecologique / projets_inspirants
  {
    chapitre: "ecologique",
    bloc: "projets_inspirants",
    groupe: "Réemploi et réparation",
    accroche: "Une recyclerie tenue par quatre chantiers d’insertion",
    texte:
      "partage un seul quai de tri, un camion et une boutique : chacun garde ses salariés en parcours, les invendus d’un atelier deviennent la matière d’un autre, et la benne de tout-venant est passée de deux tours par semaine à un seul.",
    sources: [{ enonce: "21-04", mode: "repris" }],
  },
  {
    chapitre: "ecologique",
    bloc: "projets_inspirants",
    groupe: "Réemploi et réparation",
    accroche: "Un atelier de réparation le premier samedi du mois",
    texte:
      "occupe l’ancienne salle de classe : cinq retraités et un lycéen, une quarantaine d’appareils remis en marche dans l’année, et une caisse à dons qui paie l’outillage.",
    sources: [{ enonce: "11-02", mode: "repris" }],
  },
  {
    chapitre: "ecologique",
    bloc: "projets_inspirants",
    groupe: "Alimentation et biodéchets",
    accroche: "Une maison du bien manger portée à plusieurs",
    texte:
      "par l’épicerie coopérative, des soignants et des associations de l’Arrageois : une cuisine ouverte, une boutique, des consultations de diététique, et la même porte d’entrée pour tout le monde.",
    sources: [{ enonce: "17-02", mode: "repris" }],
  },
  {
    chapitre: "ecologique",
    bloc: "projets_inspirants",
    groupe: "Alimentation et biodéchets",
    accroche: "Dix-sept cuisines collectées à vélo chaque matin",
    texte:
      "dans le Saint-Quentinois : 600 kilos par semaine, compostés à moins de quatre kilomètres et rendus aux jardins, pour un emploi et demi payé par les abonnements des restaurateurs.",
    sources: [{ enonce: "10-04", mode: "reformule" }],
  },
  // ecologique / outils
  {
    chapitre: "ecologique",
    bloc: "outils",
    groupe: null,
    accroche: "Une mesure simplifiée en trois postes",
    texte:
      "couvre les déplacements, l’énergie et les achats alimentaires : une demi-journée, les douze dernières factures et le relevé des kilomètres. Ce n’est pas un bilan complet, mais cela dit par où commencer.",
    liens: [{ url: "https://www.udes.fr", texte: "Site de l’UDES" }],
    sources: [{ enonce: "8-04", mode: "repris" }],
  },
  // ecologique / ressources
  {
    chapitre: "ecologique",
    bloc: "ressources",
    groupe: null,
    accroche: "Le cadre du tri à la source des biodéchets",
    texte:
      "est public et suffit à monter un dossier, pourvu que quelqu’un le traduise à l’échelle d’une petite cuisine : qui est concerné, à partir de quand, et ce que la collectivité doit proposer.",
    liens: [{ url: "https://www.ademe.fr", texte: "Site de l’ADEME" }],
    sources: [
      { enonce: "3-06", mode: "reformule" },
      { enonce: "10-07", mode: "reformule" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "ressources",
    groupe: null,
    accroche: "L’accord interprofessionnel d’avril 2023 sur la transition écologique",
    texte:
      "reste presque inconnu des employeurs de l’économie sociale et solidaire, alors qu’il leur fournit un texte signé pour ouvrir la discussion avec les représentants du personnel.",
    liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
    sources: [{ enonce: "8-02", mode: "reformule" }],
  },
  {
    chapitre: "ecologique",
    bloc: "ressources",
    groupe: null,
    accroche: "Les chiffres communaux de la statistique publique",
    texte:
      "sur les déplacements, l’âge des logements et le chauffage suffisent à ouvrir le débat : projetés sur le mur, ils ont calmé deux controverses que l’on croyait insolubles.",
    liens: [{ url: "https://www.insee.fr", texte: "Insee, statistiques locales" }],
    sources: [{ enonce: "11-06", mode: "repris" }],
  },
  // ecologique / bonnes_pratiques
  {
    chapitre: "ecologique",
    bloc: "bonnes_pratiques",
    groupe: "Alimentation et biodéchets",
    accroche: "Faire voir les quantités plutôt que donner des consignes",
    texte:
      "réussit au réfectoire comme au pied des immeubles : retours de plateaux pesés devant les élèves, ou contenu d’une poubelle étalé sur une bâche. Le gaspillage d’une cantine a reculé d’un quart en quinze jours.",
    sources: [
      { enonce: "3-02", mode: "reformule" },
      { enonce: "3-04", mode: "reformule" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "bonnes_pratiques",
    groupe: "Alimentation et biodéchets",
    accroche: "Partir de la casserole et du prix de l’assiette",
    texte:
      "avant toute leçon de nutrition : on cuisine ensemble, avec le matériel que les gens possèdent réellement et un coût calculé par portion.",
    sources: [{ enonce: "17-03", mode: "reformule" }],
  },
  {
    chapitre: "ecologique",
    bloc: "bonnes_pratiques",
    groupe: null,
    accroche: "Regrouper les tournées d’aide à domicile par quartier",
    texte:
      "après trois réunions avec les intervenantes : onze kilomètres de moins par jour et par personne, moins de retards, et un après-midi libéré par semaine pour la formation.",
    sources: [{ enonce: "8-06", mode: "repris" }],
  },
  // ecologique / propositions
  {
    chapitre: "ecologique",
    bloc: "propositions",
    groupe: null,
    accroche: "Ouvrir terrains et salles publics par une convention simple",
    texte:
      "de neuf ans pour une parcelle et d’un an pour une salle, avec un loyer nul ou symbolique et une clause de sortie claire. Demande adressée aux communes et aux EPCI : les salles d’ici fin 2024, les terrains d’ici 2025, les engagements d’un an actuels interdisant tout aménagement.",
    sources: [
      { enonce: "10-08", mode: "reformule" },
      { enonce: "11-07", mode: "reformule" },
      { enonce: "10-02", mode: "reformule" },
    ],
  },
  {
    chapitre: "ecologique",
    bloc: "propositions",
    groupe: null,
    accroche: "Allotir les achats publics à la mesure des fournisseurs locaux",
    texte:
      "par famille de produits et par bassin, avec un vrai poids donné à la distance et à la durabilité. Demande adressée à la Région, aux Départements, aux EPCI et aux communes, à échéance de 2025.",
    sources: [
      { enonce: "8-08", mode: "regroupe" },
      { enonce: "17-08", mode: "regroupe" },
    ],
  },
  // sociale / leviers
  {
    chapitre: "sociale",
    bloc: "leviers",
    groupe: null,
    accroche: "Une présence durable des chercheurs auprès des projets",
    texte:
      "évite de redécouvrir ce qui est connu à trente kilomètres et garde la mémoire quand les équipes changent. Deux rendez-vous par an, sur un cas réel et dans un lieu associatif, valent mieux qu’une étude ponctuelle.",
    sources: [
      { enonce: "4-02", mode: "regroupe" },
      { enonce: "22-06", mode: "regroupe" },
    ],
  },
  {
    chapitre: "sociale",
    bloc: "leviers",
    groupe: null,
    accroche: "Le binôme médiateur et travailleur social",
    texte:
      "aux accueils les plus tendus raccourcit les détours : l’un fait tomber la pression, l’autre ouvre le dossier, et la personne n’a pas à raconter deux fois la même chose.",
    sources: [{ enonce: "20-03", mode: "repris" }],
  },
  {
    chapitre: "sociale",
    bloc: "leviers",
    groupe: null,
    accroche: "L’immersion en entreprise, tôt dans le parcours d’insertion",
    texte:
      "permet de vérifier un projet avant de s’y engager : une semaine sur place dès le deuxième mois, et une embauche au bout d’environ une immersion sur trois dans le réseau qui les a comptées.",
    sources: [{ enonce: "21-03", mode: "reformule" }],
  },
  // sociale / freins
  {
    chapitre: "sociale",
    bloc: "freins",
    groupe: "Financements",
    accroche: "On finance la nouveauté, pas ce qui marche",
    texte:
      "ni le passage de un à cinq sites : les appels à projets paient l’essai, laissent la coordination à découvert et poussent les équipes à rebaptiser leurs actions pour rester éligibles.",
    sources: [
      { enonce: "4-01", mode: "regroupe" },
      { enonce: "22-01", mode: "regroupe" },
    ],
  },
  {
    chapitre: "sociale",
    bloc: "freins",
    groupe: "Financements",
    accroche: "Des subventions annuelles notifiées en juin",
    texte:
      "pour une action commencée en janvier : les équipes travaillent à crédit, les dirigeants signent des contrats sans savoir s’ils pourront les honorer, et les départs ont lieu au printemps.",
    sources: [{ enonce: "20-02", mode: "repris" }],
  },
  {
    chapitre: "sociale",
    bloc: "freins",
    groupe: "Accès à l’emploi et aux droits",
    accroche: "L’embauche à cinq heures du matin sans voiture",
    texte:
      "exclut d’emblée la moitié des candidats : dans le Ternois comme en Thiérache, aucun bus ne roule avant sept heures, et un salarié en parcours sur deux n’a ni permis ni véhicule.",
    sources: [{ enonce: "21-01", mode: "repris" }],
  },
  {
    chapitre: "sociale",
    bloc: "freins",
    groupe: "Accès à l’emploi et aux droits",
    accroche: "Des parcours d’insertion trop brefs pour ce qu’on leur demande",
    texte:
      "car le logement et la santé occupent les six premiers mois, tandis que le dialogue de gestion ne regarde que la sortie en emploi. Les équipes demandent du temps, pas un indicateur de plus.",
    sources: [{ enonce: "21-02", mode: "reformule" }],
  },
  {
    chapitre: "sociale",
    bloc: "freins",
    groupe: "Accès à l’emploi et aux droits",
    accroche: "Les démarches en ligne ont déplacé la file d’attente",
    texte:
      "vers ceux qui n’ont aucun titre pour les faire : le médiateur de gare ou l’agent d’accueil remplit des formulaires sur son propre téléphone, sans cadre, sans mandat et sans formation.",
    sources: [{ enonce: "20-04", mode: "repris" }],
  },
  // sociale / projets_inspirants
  {
    chapitre: "sociale",
    bloc: "projets_inspirants",
    groupe: null,
    accroche: "Des médiateurs à la grille d’un collège et de son école",
    texte:
      "sont là matin et soir, toujours les mêmes : en un an, les exclusions temporaires sont passées de soixante-deux à trente-huit, et les familles entrent désormais dans l’établissement sans y être convoquées.",
    sources: [{ enonce: "20-07", mode: "repris" }],
  },
  // sociale / outils
  {
    chapitre: "sociale",
    bloc: "outils",
    groupe: null,
    accroche: "La norme du métier de médiateur social",
    texte:
      "existe depuis plusieurs années et reste peu utilisée par les employeurs publics : elle décrit les tâches, les limites et les conditions d’exercice, et peut servir de base à une fiche de poste comme à un cahier des charges.",
    sources: [{ enonce: "20-06", mode: "repris" }],
  },
  // sociale / ressources
  {
    chapitre: "sociale",
    bloc: "ressources",
    groupe: null,
    accroche: "La définition légale de l’innovation sociale",
    texte:
      "inscrite dans la loi de 2014, reste mal connue des services instructeurs : la citer en tête de dossier a évité à deux structures d’être renvoyées vers les aides à l’innovation technologique.",
    liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
    sources: [{ enonce: "22-05", mode: "repris" }],
  },
  {
    chapitre: "sociale",
    bloc: "ressources",
    groupe: null,
    accroche: "Des récits d’échec consultables par tous",
    texte:
      "rendraient plus de services que les recueils de réussites : on y lit à quel moment un projet s’est défait, qui est parti, et ce qui n’avait pas été dit à temps.",
    sources: [{ enonce: "4-04", mode: "reformule" }],
  },
  // sociale / bonnes_pratiques
  {
    chapitre: "sociale",
    bloc: "bonnes_pratiques",
    groupe: "Évaluation",
    accroche: "Peu d’indicateurs, mais choisis après le but",
    texte:
      "suffisent à une équipe : une page sur ce que l’on veut changer, trois mesures au plus, et quelques scènes notées au jour le jour, relues avec les financeurs. À l’inverse, le même bilan recopié dans quatre formats coûte six jours par an à une petite équipe.",
    sources: [
      { enonce: "22-03", mode: "reformule" },
      { enonce: "20-05", mode: "reformule" },
      { enonce: "22-07", mode: "reformule" },
    ],
  },
  // sociale / propositions
  {
    chapitre: "sociale",
    bloc: "propositions",
    groupe: null,
    accroche: "Des postes de médiation engagés pour trois ans",
    texte:
      "cofinancés dès la signature par l’État, le Département et la ville, dans les contrats de ville de 2024 : un contrat d’un an s’achève au moment où l’équipe commence à être reconnue dans le quartier.",
    sources: [
      { enonce: "20-08", mode: "reformule" },
      { enonce: "20-01", mode: "reformule" },
    ],
  },
  {
    chapitre: "sociale",
    bloc: "propositions",
    groupe: null,
    accroche: "Une deuxième étape pour les projets éprouvés, un droit à l’arrêt pour les autres",
    texte:
      "se traduiraient par un contrat de quatre exercices après trois ans d’activité et, pour les essais qui n’aboutissent pas, une fin sans remboursement dès lors que les raisons sont publiées. Demande adressée à l’État, à la Région et aux fondations pour les appels à projets de 2025.",
    sources: [
      { enonce: "22-02", mode: "reformule" },
      { enonce: "22-08", mode: "reformule" },
    ],
  },
];

/** Validated énoncés of the two chapters set aside, each with its reason. */
export const ecartsEcologiqueSociale: EcartDemo[] = [
  {
    enonce: "3-07",
    motif: "Résultat d’un seul établissement, déjà illustré par la pesée des plateaux.",
  },
  {
    enonce: "3-08",
    motif: "Échéance du 1er janvier 2024 trop proche de la clôture pour être portée par la synthèse.",
  },
  {
    enonce: "10-06",
    motif: "Outil propre à une ville, non transposable sans les données locales.",
  },
  {
    enonce: "11-05",
    motif: "Méthode d’animation de réunion, hors du champ de la transition écologique.",
  },
  {
    enonce: "17-07",
    motif: "Règle de fonctionnement interne à une coopérative, sans portée régionale.",
  },
  {
    enonce: "22-04",
    motif: "Cas à confirmer auprès de la commune concernée, non vérifié à la date de clôture.",
  },
  {
    enonce: "4-03",
    motif: "Observation propre à un seul site, sans portée régionale.",
  },
];
