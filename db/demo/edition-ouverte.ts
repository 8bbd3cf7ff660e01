import type { Format, PublicCible } from "../../lib/appel/candidature/questions/choix.ts";
import type { Categorie, FamilleEss } from "../../lib/appel/structure/categories.ts";
import type { CodeUsuel } from "../../lib/socle/transitions/transitions.ts";

export type StructureOuverteDemo = {
  nom: string;
  sigle: string | null;
  nomPublie: string;
  categorie: Categorie;
  /** Structures of the ESS only. */
  famille: FamilleEss | null;
  codeInsee: string;
  /** The published name of another of them, or a network that is not one of them. */
  reseau?: string;
};

export type AtelierOuvertDemo = {
  /** Day of the atelier, counted from the day the demonstration is loaded. */
  joursApresChargement: number;
  heureDebut: string;
  heureFin: string;
  modalite: "presentiel" | "visio" | "hybride";
  /** Absent when the atelier is online only. */
  codeInsee?: string;
  lieu?: string;
};

export type CandidatureOuverteDemo = {
  cle: string;
  etat: "brouillon" | "soumise" | "a_completer" | "labellisee" | "refusee" | "retiree" | "label_retire";
  /** Index in `structures`. */
  structure: number;
  intitule: string;
  /** 150 to 800 characters, shorter in a draft; likewise below. */
  resume: string;
  objectifs: string;
  methode: string;
  format: Format;
  publics: PublicCible[];
  transitions: CodeUsuel[];
  /** What is asked (a_completer) or the reason given (refusee, label_retire). */
  motif?: string;
  /** Fields asked to be corrected (a_completer). */
  corrections?: { champ: string; motif: string; suggestion: string }[];
  ateliers: AtelierOuvertDemo[];
};

export type EditionOuverteDemo = {
  numero: number;
  intitule: string;
  questions: Record<CodeUsuel, string>;
  /** Two paragraphs, separated by a blank line. */
  presentation: string;
  structures: StructureOuverteDemo[];
  candidatures: CandidatureOuverteDemo[];
};

/** A fictional open edition: no structure, person or venue named here exists. */
export const editionOuverteDemo: EditionOuverteDemo = {
  numero: 5,
  intitule: "Faire ensemble, plus longtemps",
  questions: {
    ecologique:
      "Comment faire durer les objets, les sols et les bâtiments que nous utilisons en commun, et qui en paie l’entretien ?",
    sociale: "Comment rester aux côtés des personnes assez longtemps pour que leur situation change vraiment ?",
    economique:
      "Quels financements et quelles alliances permettent à une activité utile de tenir dix ans plutôt que trois ?",
    organisationnelle:
      "Comment transmettre nos structures, nos mandats et nos savoir-faire sans épuiser celles et ceux qui les portent ?",
  },
  presentation:
    "La quatrième conférence avait montré combien de projets naissent dans la région, et combien s’arrêtent au moment où ils commençaient à compter. La cinquième prend la question par ce bout : qu’est-ce qui permet à une coopérative, à une association, à un partenariat avec une commune de durer ? Il s’agit de regarder l’entretien autant que l’invention : le poste que l’on renouvelle, la convention que l’on prolonge, le bénévole que l’on remercie, la machine que l’on répare.\n\nToute structure de l’économie sociale et solidaire, toute collectivité et tout service de l’État des Hauts-de-France peut proposer un ou plusieurs ateliers, dans une salle des fêtes, une halle, une cuisine ou en visioconférence. Les ateliers labellisés se tiendront au fil de l’année dans les cinq départements. Chacun donnera lieu à une fiche, et l’ensemble des fiches à une synthèse publique, où l’on pourra retrouver d’où vient chaque proposition.",
  structures: [
    {
      nom: "Les Ateliers du Beffroi",
      sigle: null,
      nomPublie: "Les Ateliers du Beffroi",
      categorie: "entreprise_ess",
      famille: "cooperative",
      codeInsee: "59122",
      reseau: "Union fictive des coopératives d’entretien",
    },
    {
      nom: "La Grange aux Liens",
      sigle: null,
      nomPublie: "La Grange aux Liens",
      categorie: "entreprise_ess",
      famille: "association",
      codeInsee: "60057",
      reseau: "Maillage Oise et Aisne",
    },
    {
      nom: "Réseau Maillage Oise et Aisne",
      sigle: "RMOA",
      nomPublie: "Maillage Oise et Aisne",
      categorie: "reseau_ess",
      famille: "association",
      codeInsee: "60159",
    },
    {
      nom: "Coopérative Le Lin Commun",
      sigle: null,
      nomPublie: "Le Lin Commun",
      categorie: "entreprise_ess",
      famille: "cooperative",
      codeInsee: "59295",
    },
    {
      nom: "Mutuelle de l’Estran",
      sigle: "MDE",
      nomPublie: "Mutuelle de l’Estran",
      categorie: "entreprise_ess",
      famille: "mutuelle",
      codeInsee: "62160",
    },
    {
      nom: "Fondation des Quatre Collines",
      sigle: "F4C",
      nomPublie: "Fondation des Quatre Collines",
      categorie: "financement",
      famille: "fondation",
      codeInsee: "02408",
    },
    {
      nom: "Communauté de communes des Trois Écluses",
      sigle: "CC3E",
      nomPublie: "CC des Trois Écluses",
      categorie: "epci_commune",
      famille: null,
      codeInsee: "80620",
    },
    {
      nom: "L’Établi des possibles",
      sigle: null,
      nomPublie: "L’Établi des possibles",
      categorie: "accompagnement",
      famille: "association",
      codeInsee: "80021",
    },
    {
      nom: "Les Roues du Terril",
      sigle: null,
      nomPublie: "Les Roues du Terril",
      categorie: "entreprise_ess",
      famille: "societe_commerciale_ess",
      codeInsee: "62498",
    },
  ],
  candidatures: [
    {
      cle: "benevoles-fatigues",
      etat: "labellisee",
      structure: 1,
      intitule: "Garder ses bénévoles quand tout le monde est fatigué",
      resume:
        "Dans nos associations de l’Oise, les mêmes quinze personnes tiennent la buvette, la comptabilité et l’ouverture du samedi. Deux ateliers, à Beauvais puis à Compiègne, pour regarder ce que l’on demande vraiment aux bénévoles, ce que l’on pourrait cesser de faire, et la manière d’accueillir quelqu’un qui n’a que deux heures par mois à donner. Le second atelier reprendra les essais menés entre-temps par les participants du premier.",
      objectifs:
        "Mesurer la charge réelle de bénévolat de chaque structure, tâche par tâche. Choisir dans chacune une activité à arrêter, une à partager et une à mieux accueillir. Revenir au second atelier avec un essai de huit semaines, réussi ou non. Produire une fiche d’accueil d’une page que d’autres associations pourront reprendre telle quelle.",
      methode:
        "Inventaire individuel des tâches sur cartons, mise en commun par trios, puis décisions prises structure par structure. Entre les deux ateliers, un appel de vingt minutes avec chaque participant. Trente places, repas partagé, garde d’enfants sur demande.",
      format: "co_construction",
      publics: ["benevoles", "dirigeants_benevoles", "salaries"],
      transitions: ["organisationnelle", "sociale"],
      ateliers: [
        {
          joursApresChargement: 12,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "presentiel",
          codeInsee: "60057",
          lieu: "La Grange aux Liens, grande salle",
        },
        {
          joursApresChargement: 68,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "presentiel",
          codeInsee: "60159",
          lieu: "Salle des associations, rez-de-chaussée",
        },
      ],
    },
    {
      cle: "prix-juste",
      etat: "labellisee",
      structure: 7,
      intitule: "Quel est le prix juste d’une journée de notre travail ?",
      resume:
        "Beaucoup de structures répondent à une commande ou à une subvention sans savoir ce que leur coûte une journée d’intervention. L’atelier propose de calculer ce coût complet, pour de vrai, avec ses propres chiffres, puis de s’exercer à le défendre devant un acheteur ou un financeur. Une séance à Amiens et une séance en visioconférence pour celles et ceux qui ne peuvent pas se déplacer.",
      objectifs:
        "Que chaque participant reparte avec son coût complet à la journée, calculé sur son dernier exercice. Repérer ce que l’on oublie le plus souvent : préparation, trajets, absences, amortissements. S’entraîner à refuser une proposition trop basse sans fermer la porte. Réunir les arguments qui ont fonctionné en une fiche partagée.",
      methode:
        "Un tableur préparé, envoyé huit jours avant, et un appui individuel pour rassembler les données. Calcul en binôme, puis négociations jouées de dix minutes, avec une acheteuse publique volontaire dans son propre rôle.",
      format: "formation_action",
      publics: ["dirigeants_salaries", "dirigeants_benevoles", "porteurs_de_projet"],
      transitions: ["economique"],
      ateliers: [
        {
          joursApresChargement: 26,
          heureDebut: "09:30",
          heureFin: "12:30",
          modalite: "presentiel",
          codeInsee: "80021",
          lieu: "L’Établi des possibles, premier étage",
        },
        { joursApresChargement: 40, heureDebut: "14:00", heureFin: "16:30", modalite: "visio" },
      ],
    },
    {
      cle: "preter-petit",
      etat: "labellisee",
      structure: 5,
      intitule: "Prêter peu, prêter longtemps : ce que demandent les petites structures rurales",
      resume:
        "Une épicerie associative a besoin de 9 000 € sur sept ans, un café de village de 14 000 €. Ces montants n’intéressent personne et leur durée inquiète tout le monde. La fondation réunit à Laon des emprunteurs, des prêteurs et des élus pour décrire le prêt qui manque, et vérifier s’il peut exister sans perdre d’argent.",
      objectifs:
        "Dresser le portrait chiffré des besoins de vingt petites structures de l’Aisne. Comparer les réponses existantes, avec leurs délais et leurs refus. Écrire le cahier des charges d’un prêt de faible montant à longue durée, et trouver trois organismes prêts à l’expérimenter avec une garantie partagée.",
      methode:
        "Le matin, quatre emprunteurs racontent leur parcours, pièces en main. L’après-midi, trois tables mêlant emprunteurs et prêteurs rédigent chacune une page. Un comité d’engagement fictif examine les trois pages en séance, devant tout le monde.",
      format: "co_construction",
      publics: ["dirigeants_salaries", "porteurs_de_projet", "elus", "hors_ess"],
      transitions: ["economique", "organisationnelle"],
      ateliers: [
        {
          joursApresChargement: 91,
          heureDebut: "10:00",
          heureFin: "16:30",
          modalite: "hybride",
          codeInsee: "02408",
          lieu: "Fondation des Quatre Collines, salle du conseil",
        },
      ],
    },
    {
      cle: "reparer",
      etat: "labellisee",
      structure: 0,
      intitule: "Réparer plutôt que remplacer : qui entretient nos outils communs ?",
      resume:
        "Machines à coudre, remorques, fours, vélos : nos coopératives achètent du matériel avec une aide à l’investissement, puis personne ne finance la courroie ni l’heure de réparation. Deux visites d’atelier, à Cambrai et à Saint-Omer, pour ouvrir les capots, compter le coût de l’entretien et imaginer un service de maintenance partagé entre structures.",
      objectifs:
        "Établir la liste des équipements partagés ou partageables des participants et leur état. Chiffrer l’entretien annuel par type de matériel. Définir les règles d’un service commun : qui appelle, qui se déplace, qui paie. Proposer aux financeurs une ligne d’entretien attachée à chaque aide à l’investissement.",
      methode:
        "Visite commentée par les salariés qui réparent, démonstration de deux pannes courantes, puis travail par famille d’équipements autour de fiches à compléter. Le groupe de Saint-Omer partira des fiches produites à Cambrai.",
      format: "visite",
      publics: ["salaries", "dirigeants_salaries", "techniciens", "hors_ess"],
      transitions: ["ecologique", "economique"],
      ateliers: [
        {
          joursApresChargement: 54,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "presentiel",
          codeInsee: "59122",
          lieu: "Les Ateliers du Beffroi, hall des machines",
        },
        {
          joursApresChargement: 145,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "presentiel",
          codeInsee: "62765",
          lieu: "Halle de l’ancienne imprimerie",
        },
      ],
    },
    {
      cle: "lin-local",
      etat: "soumise",
      structure: 3,
      intitule: "Du champ au torchon : une filière lin qui rémunère tout le monde",
      resume:
        "Le lin pousse à dix kilomètres de nos métiers à tisser, part à l’autre bout du monde et revient en bobines. Nous voulons réunir cultivateurs, teilleurs, tisserands, acheteurs hospitaliers et salariés en insertion pour calculer ce que coûterait un torchon entièrement produit en Flandre, et décider ensemble de qui gagne quoi à chaque étape.",
      objectifs:
        "Reconstituer, avec les professionnels, le coût de chaque étape et la part qui revient au travail. Identifier les deux maillons absents de la région et ce qu’il faudrait pour les recréer. Obtenir de deux acheteurs publics une intention de commande sur trois ans, condition pour investir.",
      methode:
        "Visite de l’atelier de tissage, puis jeu de cartes où chaque participant tient un maillon et négocie sa part du prix final. Mise en commun sur une grande frise et rédaction d’un engagement réciproque.",
      format: "rencontre",
      publics: ["hors_ess", "elus", "salaries", "techniciens"],
      transitions: ["ecologique", "economique"],
      ateliers: [
        {
          joursApresChargement: 75,
          heureDebut: "09:30",
          heureFin: "12:30",
          modalite: "presentiel",
          codeInsee: "59295",
          lieu: "Le Lin Commun, salle de tissage",
        },
      ],
    },
    {
      cle: "agents-et-structures",
      etat: "a_completer",
      structure: 6,
      intitule: "Un même dossier vu par l’agent et par l’association",
      resume:
        "La communauté de communes instruit une trentaine de demandes par an ; les associations, de leur côté, disent ne pas comprendre ce que deviennent leurs dossiers. L’atelier propose d’échanger les places : les agents remplissent une demande, les associations l’instruisent, puis chacun dit ce qu’il a découvert et ce qu’il changerait dès demain.",
      objectifs:
        "Faire mesurer à chacun le temps et les contraintes de l’autre. Relever les pièces demandées deux fois et les questions que personne n’utilise. Aboutir à un formulaire allégé, soumis ensuite au bureau communautaire.",
      methode:
        "Mise en situation par groupes de six avec un dossier fictif, puis relecture croisée et tri des demandes de pièces.",
      format: "co_construction",
      publics: ["techniciens", "elus", "dirigeants_benevoles"],
      transitions: ["organisationnelle"],
      motif:
        "Le comité trouve l’idée très utile. Merci de préciser deux points : le nombre de places et la façon dont les associations seront invitées, afin que les plus petites puissent venir ; et le lieu, qui doit être accessible en train ou en car depuis Amiens. Une date de repli serait bienvenue.",
      corrections: [
        {
          champ: "methode",
          motif: "Dites comment les plus petites associations seront invitées.",
          suggestion:
            "Mise en situation par groupes de six avec un dossier fictif, puis relecture croisée et tri des demandes de pièces. Deux places par groupe sont gardées pour les associations sans salarié, invitées par téléphone.",
        },
        {
          champ: "ateliers.0.lieu",
          motif: "Précisez le lieu : le nom de la salle, accessible en train ou en car depuis Amiens.",
          suggestion: "",
        },
      ],
      ateliers: [
        {
          joursApresChargement: 82,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "presentiel",
          codeInsee: "80620",
        },
      ],
    },
    {
      cle: "velos-cargos",
      etat: "refusee",
      structure: 8,
      intitule: "Présentation de notre nouvelle gamme de vélos-cargos",
      resume:
        "Les Roues du Terril ont conçu trois modèles de vélos-cargos assemblés à Lens par une équipe de onze salariés. La demi-journée permettra aux structures de l’ESS, aux artisans et aux communes de découvrir les modèles, de les essayer sur un parcours balisé et de recevoir une offre de prix adaptée à leurs usages quotidiens.",
      objectifs:
        "Faire connaître les trois modèles et leurs usages professionnels. Recueillir les besoins des structures présentes. Proposer des essais de deux semaines aux participants intéressés, avec un devis personnalisé.",
      methode:
        "Présentation en salle de quarante minutes, essais encadrés sur un circuit fermé, puis échanges individuels avec l’équipe commerciale.",
      format: "conference",
      publics: ["hors_ess", "elus", "techniciens"],
      transitions: ["ecologique"],
      motif:
        "L’événement présente avant tout l’offre d’une entreprise et ne prévoit pas de travail collectif dont une fiche pourrait rendre compte. Le comité serait heureux d’examiner une nouvelle proposition sur la logistique à vélo des structures de la région, construite avec d’autres acteurs.",
      ateliers: [
        {
          joursApresChargement: 60,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "presentiel",
          codeInsee: "62498",
          lieu: "Les Roues du Terril, cour de l’atelier",
        },
      ],
    },
    {
      cle: "logement-salaries",
      etat: "retiree",
      structure: 2,
      intitule: "Loger celles et ceux que nous embauchons",
      resume:
        "Dans le sud de l’Oise, des aides à domicile et des encadrants techniques renoncent à un poste faute de logement à un prix supportable. Le réseau souhaitait réunir employeurs de l’ESS, bailleurs et communes pour recenser les besoins, examiner trois solutions déjà essayées ailleurs et choisir celle qui pourrait l’être ici dans l’année.",
      objectifs:
        "Compter les recrutements manqués à cause du logement sur douze mois dans quinze structures. Présenter les solutions d’intermédiation locative et de logement temporaire. Désigner un site et un petit groupe prêt à tenter l’expérience.",
      methode:
        "Enquête préalable par téléphone, restitution en séance, trois tables de solutions avec un témoin chacune, puis vote et calendrier.",
      format: "co_construction",
      publics: ["dirigeants_salaries", "elus", "techniciens"],
      transitions: ["sociale", "economique"],
      ateliers: [
        {
          joursApresChargement: 58,
          heureDebut: "09:30",
          heureFin: "12:30",
          modalite: "presentiel",
          codeInsee: "60175",
          lieu: "Maison des initiatives",
        },
      ],
    },
    {
      cle: "aidants",
      etat: "label_retire",
      structure: 4,
      intitule: "Salariés et aidants : ce qu’un employeur de l’ESS peut faire",
      resume:
        "Un salarié sur cinq accompagne un proche malade ou âgé, souvent sans le dire. La mutuelle propose une rencontre à Boulogne-sur-Mer, ouverte à distance, pour entendre des aidants et des employeurs, passer en revue les droits existants et bâtir, métier par métier, des aménagements d’horaires qui ne pèsent pas sur les collègues.",
      objectifs:
        "Donner des repères simples sur les congés et les aides. Recueillir les pratiques de dix employeurs de la Côte d’Opale. Écrire un modèle d’accord d’une page, adaptable à une structure de moins de vingt salariés.",
      methode:
        "Trois témoignages courts, un point de droit de vingt minutes, puis travail en groupes de métier, sur place et en ligne, avec un animateur dans chaque groupe.",
      format: "rencontre",
      publics: ["salaries", "dirigeants_salaries", "dirigeants_benevoles"],
      transitions: ["sociale", "organisationnelle"],
      motif:
        "L’organisateur a informé le comité que la rencontre serait désormais réservée aux adhérents de la mutuelle. Les ateliers de la conférence étant ouverts à toutes et à tous, le label ne peut être maintenu.",
      ateliers: [
        {
          joursApresChargement: 70,
          heureDebut: "14:00",
          heureFin: "17:00",
          modalite: "hybride",
          codeInsee: "62160",
          lieu: "Mutuelle de l’Estran, espace des rencontres",
        },
      ],
    },
    {
      cle: "cuisine-collective",
      etat: "brouillon",
      structure: 1,
      intitule: "Une cuisine pour dix associations : comment la partager sans se fâcher ?",
      resume: "Idée à creuser avec le centre social voisin. Voir si l’on peut visiter la cuisine avant l’atelier.",
      objectifs: "",
      methode: "",
      format: "visite",
      publics: ["benevoles"],
      transitions: ["sociale"],
      ateliers: [],
    },
  ],
};
