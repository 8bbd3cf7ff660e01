import type { GroupeV2Demo, PointV2Demo } from "../types.ts";

/** Chapter sociale of v2. */
export const pointsSociale: PointV2Demo[] = [
  // ---------------------------------------------------------------- leviers
  {
    cle: "deux-metiers",
    bloc: "leviers",
    groupe: "Médiation sociale",
    action: "amplifier",
    depuis: ["P26"],
    sources: ["20-03", "34-04"],
    mots: {
      accroche: "Deux métiers au même accueil, aux mêmes heures",
      texte:
        "raccourcissent les détours : le médiateur fait tomber la pression et oriente, le travailleur social ouvre le dossier, le conseiller numérique enseigne. Séparés, l’un reçoit les colères et l’autre attend ses rendez-vous ; ensemble, la personne n’a pas à raconter deux fois la même chose.",
    },
  },
  {
    cle: "chercheurs",
    bloc: "leviers",
    groupe: "Innovation sociale",
    action: "amplifier",
    depuis: ["P25"],
    sources: ["4-02", "22-06"],
  },
  {
    cle: "immersion",
    bloc: "leviers",
    groupe: "Insertion",
    action: "amplifier",
    depuis: ["P27"],
    sources: ["21-03"],
    signalFaible: true,
  },
  {
    cle: "prix-adaptes",
    bloc: "leviers",
    groupe: "Accès aux biens et aux droits",
    action: "creer",
    depuis: ["P3"],
    sources: ["17-04", "30-05"],
    mots: {
      accroche: "Un prix adapté, au même comptoir que tout le monde",
      texte:
        "plutôt que le don ou la file à part, que certains préfèrent fuir. À l’épicerie, la carte d’adhérent porterait le niveau de prix sans que rien s’affiche ; pour un ordinateur, trente euros payables en trois fois, cours compris, changent la relation : les appareils reviennent moins souvent en panne et plus souvent pour une question.",
    },
  },
  {
    cle: "reconditionne",
    bloc: "leviers",
    groupe: "Accès aux biens et aux droits",
    action: "amplifier",
    sources: ["30-02", "30-06", "34-06"],
    mots: {
      accroche: "Le matériel réformé des employeurs, remis en état et suivi",
      texte:
        "Les parcs se renouvellent tous les quatre ans et le don reste marginal. Une administration de la métropole a cédé cent vingt postes en une fois, remis en état pour 45 euros pièce ; un lycée professionnel, un chantier d’insertion et sept centres sociaux en distribuent trois cents par an. Trois rendez-vous après la remise, et deux appareils sur trois servent encore au bout d’un an.",
    },
  },
  // ---------------------------------------------------------------- freins
  {
    cle: "nouveaute",
    bloc: "freins",
    groupe: "Durée",
    depuis: ["P28"],
    sources: ["4-01", "22-01", "24-01"],
    mots: {
      accroche: "On finance la nouveauté, pas ce qui marche",
      texte:
        "ni le passage de un à cinq sites : les appels à projets paient l’essai, laissent la coordination à découvert et poussent les équipes à rebaptiser leurs actions tous les dix-huit mois ou tous les deux ans pour rester éligibles. Un même accueil de jour a été présenté sous trois titres à des interlocuteurs qui le savaient.",
    },
  },
  {
    cle: "moyens-retires",
    bloc: "freins",
    groupe: "Durée",
    depuis: ["P31"],
    sources: ["20-01", "21-02", "34-03"],
    mots: {
      accroche: "Des moyens retirés au moment où ils commencent à servir",
      texte:
        "Il faut six mois à un médiateur pour être reconnu dans un quartier, six mois à un accompagnateur pour traiter le logement et la santé avant le métier : c’est alors que le contrat s’achève ou que le dialogue de gestion demande des sorties. Des conseillers numériques formés ont été remplacés par un service civique de huit mois.",
    },
  },
  {
    cle: "sans-voiture",
    bloc: "freins",
    groupe: "Accès à l’emploi",
    depuis: ["P7", "P30"],
    sources: ["11-01", "21-01", "28-05"],
    mots: {
      accroche: "Hors des villes, pas d’emploi sans voiture",
      texte:
        "Dans le Ternois, en Thiérache ou autour de Soissons, l’horaire du car décide de qui peut suivre une formation, tenir un poste en équipe ou venir à une réunion : rien avant sept heures, rien après dix-huit heures dix. Un salarié en parcours sur deux n’a ni permis ni véhicule ; les foyers qui en entretiennent deux y laissent 280 euros de carburant par mois.",
    },
    exemple:
      "Un chantier d’espaces verts a décalé sa prise de poste à huit heures trente : trois postes vacants depuis le printemps ont été pourvus en un mois.",
  },
  {
    cle: "demarches-en-ligne",
    bloc: "freins",
    groupe: "Numérique",
    depuis: ["P32"],
    sources: ["20-04", "30-01", "34-01"],
    mots: {
      accroche: "Les démarches en ligne ont déplacé la file d’attente",
      texte:
        "vers ceux qui n’ont aucun titre pour les faire. Médiateurs, agents d’accueil et travailleurs sociaux remplissent des formulaires à la place des personnes, avec leurs identifiants et sans mandat, jusqu’à deux heures par jour ; quarante et un participants sur soixante-cinq l’avaient fait la veille, parce que le délai tombait le soir même.",
    },
  },
  {
    cle: "forfait-coupe",
    bloc: "freins",
    groupe: "Numérique",
    sources: ["30-03"],
    signalFaible: true,
    mots: {
      accroche: "Le forfait coupé le vingt du mois",
      texte:
        "annule tout le reste : sans connexion, plus d’actualisation, plus de rendez-vous, plus de ticket de cantine. L’équipement donné au début du parcours dort alors dans un tiroir.",
    },
  },
  // ---------------------------------------------------------------- projets inspirants
  {
    cle: "conciergerie-cafe",
    bloc: "projets_inspirants",
    groupe: null,
    sources: ["4-03", "22-04"],
    structure: "Associations de quartier",
    lieu: "Bassin minier, et une ville de la région",
    partenaires: "des étudiants, une mairie",
    mots: {
      accroche: "Une conciergerie et un café qui ont déplacé les règles",
      texte:
        "Dans le bassin minier, vingt étudiants ont interrogé deux cent dix foyers sur les services qui manquaient : le relevé a servi de cahier des charges à trois associations qui ne travaillaient pas ensemble. Ailleurs, un café associatif servait depuis quatre ans des repas à prix libre, d’abord tolérés ; un arrêté vient d’en étendre la possibilité à trois autres lieux.",
    },
  },
  // ---------------------------------------------------------------- outils
  {
    cle: "outils-accueil",
    bloc: "outils",
    groupe: null,
    sources: ["30-04", "34-02"],
    mots: {
      accroche: "À l’accueil, huit questions et un mandat",
      texte:
        "évitent d’aider à l’aveugle :\n\n- le **diagnostic numérique** se pose à l’oral en cinq minutes et distingue celui qui n’a rien, celui qui n’ose pas et celui qui ne veut pas ;\n- le **mandat écrit** fixe une durée, une liste de démarches et le moyen d’y mettre fin. Là où il est utilisé, la discussion sur les mots de passe a disparu.",
    },
  },
  {
    cle: "norme-mediateur",
    bloc: "outils",
    groupe: null,
    depuis: ["P34", "P64"],
    sources: ["20-06", "25-04"],
    mots: {
      accroche: "La norme du métier de médiateur, pour qualifier sans exclure",
      texte:
        "Elle décrit les tâches, les limites et les conditions d’exercice, et peut servir de fiche de poste comme de cahier des charges ; les employeurs publics l’utilisent peu. La certification ne doit pas fermer la porte aux personnes recrutées dans le quartier, dont la première compétence est d’être connues de tous : la validation des acquis est la bonne clé, si l’on dégage les heures.",
    },
  },
  // ---------------------------------------------------------------- ressources
  {
    cle: "annuaire-supports",
    bloc: "ressources",
    groupe: null,
    sources: ["30-07", "34-07"],
    mots: {
      accroche: "Un annuaire et des supports déjà prêts",
      texte:
        "L’annuaire des lieux d’accueil labellisés évite d’envoyer les gens d’un guichet à l’autre, s’il est tenu à jour : un lieu sur cinq avait changé d’horaires sans que personne l’ait signalé. Les supports de formation écrits pour les structures d’insertion, courts, imprimables et sans sigle, conviennent aussi aux équipes de médiation.",
    },
    liens: [
      { url: "https://www.service-public.fr", texte: "Service-public.fr" },
      { url: "https://www.inclusion.gouv.fr", texte: "Plateforme de l’inclusion" },
    ],
  },
  {
    cle: "definition-innovation",
    bloc: "ressources",
    groupe: null,
    depuis: ["P35"],
    sources: ["22-05"],
    signalFaible: true,
  },
  {
    cle: "recits-echec",
    bloc: "ressources",
    groupe: null,
    depuis: ["P36"],
    sources: ["4-04", "22-08"],
    mots: {
      accroche: "Des récits d’échec consultables par tous",
      texte:
        "rendraient plus de services que les recueils de réussites : on y lit à quel moment un projet s’est défait, qui est parti, et ce que personne n’avait osé dire. Encore faut-il qu’un arrêt expliqué ne coûte rien à celui qui le raconte.",
    },
  },
  // ---------------------------------------------------------------- bonnes pratiques
  {
    cle: "aller-vers",
    bloc: "bonnes_pratiques",
    groupe: null,
    depuis: ["P33"],
    sources: ["20-07", "28-04", "34-05"],
    mots: {
      accroche: "Se tenir là où les gens passent déjà",
      texte:
        "plutôt que d’attendre qu’ils poussent une porte :\n\n- à la grille d’un collège, matin et soir, toujours les mêmes médiateurs : les exclusions temporaires sont passées de soixante-deux à trente-huit en un an ;\n- dans la galerie d’un supermarché, le mercredi et le samedi : 480 passages en quatre mois ;\n- dans les villages, en fourgon, une écrivaine publique, un conseiller numérique et une infirmière : onze communes, une centaine de personnes vues.",
    },
  },
  {
    cle: "peu-d-indicateurs",
    bloc: "bonnes_pratiques",
    groupe: "Évaluation",
    depuis: ["P37"],
    sources: ["20-05", "22-03", "22-07", "25-05"],
    mots: {
      accroche: "Peu d’indicateurs, choisis après le but, et quelques lignes par jour",
      texte:
        "suffisent à une équipe : une page sur ce que l’on veut changer, relue par deux usagers et un élu, trois mesures au plus, et un carnet de trois à cinq lignes tenu au quotidien, qui sert au suivi d’abord et au bilan ensuite. Relus avec les financeurs, ces carnets ont fait modifier deux conventions ; à l’inverse, le même bilan recopié dans quatre formats coûte six jours par an.",
    },
  },
  // ---------------------------------------------------------------- propositions
  {
    cle: "postes-mediation",
    bloc: "propositions",
    groupe: null,
    depuis: ["P38"],
    sources: ["20-01", "20-08", "34-08"],
    destinataires: ["etat", "departements", "epci", "communes"],
    horizon: "dans les contrats de ville signés en 2024",
    mots: {
      accroche: "Donner trois ans aux postes de médiation, numérique compris",
      texte:
        "avec un cofinancement arrêté dès la signature, un temps dédié et un référent nommé. Un poste remis en jeu chaque année s’achève au moment où le quartier commence à reconnaître celui qui l’occupe ; l’aide numérique, elle, est faite par tout le monde et ne figure dans aucune fiche de poste ni dans aucun bilan.",
    },
  },
  {
    cle: "deuxieme-etape",
    bloc: "propositions",
    groupe: null,
    depuis: ["P39"],
    sources: ["4-01", "22-02", "22-08"],
    destinataires: ["etat", "region", "fondations"],
    horizon: "dans les appels à projets de 2025",
    mots: {
      accroche: "Une deuxième étape pour les projets éprouvés, un droit à l’arrêt pour les autres",
      texte:
        "Après trois ans d’activité, un contrat de quatre exercices, avec moins de communication et plus de consolidation, et le droit de corriger le modèle en route : c’est au passage de un à cinq sites que les coûts de coordination apparaissent. Pour les essais qui n’aboutissent pas, une fin sans remboursement ni mauvaise note dès lors que les raisons sont publiées.",
    },
  },
  {
    cle: "guichet-humain",
    bloc: "propositions",
    groupe: null,
    sources: ["20-04", "28-04", "30-08"],
    destinataires: ["etat", "departements", "epci"],
    horizon: "d’ici 2026",
    mots: {
      accroche: "Un guichet humain pour chaque démarche essentielle",
      texte:
        "joignable par téléphone et sur place dans chaque intercommunalité, au besoin par une tournée dans les villages : la démarche en ligne doit rester un choix. Le coût est déjà payé, mais par les associations et sans le dire.",
    },
  },
];

export const groupesSociale: GroupeV2Demo[] = [
  {
    bloc: "freins",
    titre: "Durée",
    remarque:
      "Ces freins se cumulent : l’équipe qui change est aussi celle qui devait raconter ce qui marche, et le projet repart de zéro au moment de demander la suite.",
  },
  {
    bloc: "leviers",
    titre: "Accès aux biens et aux droits",
    exemple: "remettre un ordinateur reconditionné avec trois rendez-vous, à une semaine, à un mois et à trois mois.",
  },
];
