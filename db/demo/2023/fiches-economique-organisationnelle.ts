import type { FicheDemo } from "../types.ts";

/** Fictional content: the ateliers are real, every word written here is not. */
export const fichesEconomiqueOrganisationnelle: FicheDemo[] = [
  // Collectif PHARE, Wallers, 6 April
  {
    ateliers: [1],
    remiseAt: "2023-04-24T14:20:00Z",
    valideeAt: "2023-05-04T09:10:00Z",
    problematique:
      "Dans le Valenciennois, associations et collectivités se connaissent, se croisent aux inaugurations et signent des conventions, mais elles fabriquent rarement un projet ensemble dès la première ligne. L’atelier est parti d’une question posée par une directrice de chantier d’insertion : à quel moment nous appelle-t-on, quand le besoin se formule ou quand le cahier des charges est imprimé ? Les participants ont cherché ce qui rend une coconstruction viable économiquement, pour la structure comme pour la commune.",
    deroule:
      "Accueil à 9 heures sur l’ancien carreau de fosse, puis trois récits de dix minutes, un par un élu, une technicienne et un responsable associatif, chacun racontant un projet commun qui avait réussi et un autre qui s’était enlisé. Les 65 participants ont ensuite travaillé à huit tables mixtes, avec pour consigne qu’aucune table ne compte plus de deux personnes de la même maison. Restitution par affiches, chacun votant pour trois idées à porter dès cette année.",
    enonces: [
      {
        transition: "economique",
        type: "frein",
        accroche: "L’appel à projets comme seul mode de relation",
        texte:
          "met face à face des associations qui travaillaient ensemble la veille. Dans une même intercommunalité, quatre structures ont déposé quatre dossiers de mobilité solidaire presque jumeaux ; une seule a été retenue, et il a fallu deux ans pour que les autres reviennent autour de la table.",
        theme: "Appels à projets",
      },
      {
        transition: "economique",
        type: "levier",
        action: "creer",
        accroche: "Une phase de diagnostic commun et payée",
        texte:
          "avant toute rédaction de cahier des charges : trois à quatre mois pendant lesquels la collectivité et les structures du territoire mettent à plat les besoins, sans engagement de part et d’autre sur la suite. Quelques jours de travail indemnisés coûtent moins cher qu’un service mal calibré.",
        theme: "Coconstruction",
      },
      {
        transition: "economique",
        type: "levier",
        action: "amplifier",
        accroche: "Les conventions de trois ans",
        texte:
          "signées avec l’intercommunalité changent tout : on recrute en CDI, on négocie un bail, on ose acheter un véhicule. Elles restent l’exception ; autour de la table, une structure sur six en disposait.",
        theme: "Financement pluriannuel",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Un interlocuteur unique côté collectivité",
        texte:
          "qui suit le dossier de la première idée au bilan et va lui-même chercher la réponse dans les autres services. Les porteurs de projet disent y gagner une dizaine d’heures par mois.",
        theme: "Coconstruction",
        exemple:
          "Dans une agglomération de 80 000 habitants, une chargée de mission ESS à mi-temps reçoit tous les porteurs de projet sous quinze jours.",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Les calendriers ne se rencontrent pas",
        texte:
          "d’un financeur à l’autre : le budget de la commune se vote en mars, l’association embauche en septembre et le fonds européen paie deux ans plus tard. Chacun est de bonne foi, et c’est la trésorerie de l’association qui sert de variable d’ajustement.",
        theme: "Délais de versement",
      },
      {
        transition: "economique",
        type: "projet_inspirant",
        accroche: "Une ancienne école de village reconvertie à plusieurs",
        texte:
          "en épicerie, bureau de poste et salle de soins : la commune garde les murs, une association tient le comptoir, l’agglomération paie l’animation les deux premières années. Le montage a demandé onze réunions et un tableau unique des charges, visible par tous. Deux fois, le projet a failli s’arrêter sur la question du chauffage ; il a tenu parce qu’une secrétaire de mairie a pris sur elle de réunir les factures des trois hivers précédents et que chacun a discuté sur pièces.",
        theme: "Services de proximité",
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Réserver une part des budgets aux projets montés à plusieurs",
        texte:
          "en accordant une majoration de 15 % aux demandes portées conjointement par au moins deux structures et une collectivité, avec une seule convention et un seul bilan à rendre.",
        theme: "Appels à projets",
        destinataire: "EPCI",
        horizon: "dès le budget 2024",
      },
    ],
  },

  // Hauts les Coop !, Dunkerque, 14 April
  {
    ateliers: [2],
    remiseAt: "2023-05-09T08:45:00Z",
    valideeAt: "2023-05-22T12:30:00Z",
    problematique:
      "On entre en coopérative d’activités et d’emploi souvent par hasard, sur le conseil d’une amie ou d’une conseillère, rarement parce que le modèle est connu. Comment faire de l’entrepreneuriat salarié un choix de première intention, et comment assurer l’équilibre économique des coopératives qui accompagnent des activités naissantes, par nature peu rémunératrices pendant deux ans ?",
    deroule:
      "Une journée entière sur le port, avec 150 personnes dont une soixantaine d’entrepreneurs salariés venus avec leur stand. Le matin, deux plateaux de témoignages et une démonstration : une fiche de paie d’entrepreneuse décortiquée ligne à ligne. L’après-midi, six cercles de discussion de vingt-cinq minutes, animés par des entrepreneurs et non par les équipes permanentes, puis un mur de propositions relu à voix haute.",
    enonces: [
      {
        transition: "economique",
        type: "levier",
        action: "amplifier",
        accroche: "La coopérative d’activités et d’emploi",
        texte:
          "comme porte d’entrée dans l’entrepreneuriat : tester son activité avec un contrat, une protection sociale et une comptabilité tenue par d’autres. Sur le littoral, beaucoup n’auraient jamais osé quitter un emploi d’usine sans ce filet.",
        theme: "Entrepreneuriat coopératif",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Un statut que les prescripteurs connaissent mal",
        texte:
          "reste un choix par défaut : conseillers emploi, banques et parfois experts-comptables orientent par réflexe vers la microentreprise. Plusieurs entrepreneurs présents ont mis plus d’un an à entendre parler de la coopérative située à trois rues de chez eux.",
        theme: "Entrepreneuriat coopératif",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des fonds propres trop minces",
        texte:
          "pour accompagner la croissance : la coopérative avance les achats, paie les salaires et encaisse à soixante jours. Quand dix entrepreneurs décollent en même temps, c’est une bonne nouvelle qui vide la caisse.",
        theme: "Fonds propres",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Répondre en groupe aux marchés",
        texte:
          "en réunissant sous une même signature une graphiste, un vidéaste et une ergonome de la coopérative. Le premier marché gagné ainsi, 38 000 € sur deux ans, aurait été hors de portée de chacun pris séparément.",
        theme: "Commande publique",
      },
      {
        transition: "economique",
        type: "ressource",
        accroche: "Le contrat d’appui au projet d’entreprise",
        texte: "permet de démarrer une activité en conservant ses droits, pour un an, renouvelable deux fois.",
        theme: "Cadre juridique",
        liens: [{ url: "https://www.service-public.fr", texte: "Service-public.fr" }],
      },
      {
        transition: "economique",
        type: "projet_inspirant",
        accroche: "Un comptoir coopératif dans une halle portuaire",
        texte:
          "où douze entrepreneurs salariés partagent vitrine, terminal de paiement et permanences du samedi. Le loyer est calculé sur le chiffre d’affaires du mois : personne n’a encore dû partir pour une mauvaise saison.",
        theme: "Entrepreneuriat coopératif",
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Former les conseillers à la création en coopérative",
        texte:
          "à raison d’une demi-journée par an et par bassin d’emploi, avec des entrepreneurs salariés comme intervenants, pour que la solution soit citée au même rang que les autres dès le premier rendez-vous.",
        theme: "Entrepreneuriat coopératif",
        destinataire: "Région, avec les opérateurs de l’emploi",
        horizon: "d’ici fin 2024",
      },
    ],
  },

  // Colline ACEPP, Lille, 25 May
  {
    ateliers: [7],
    remiseAt: "2023-06-08T07:50:00Z",
    valideeAt: "2023-06-21T13:05:00Z",
    problematique:
      "Une crèche associative ne ferme pas faute d’enfants : elle réduit ses horaires faute de bras. Les équipes parlent de dos, de bruit, de plannings refaits à 6 h 45, et de parents administrateurs pleins de bonne volonté qui découvrent le rôle d’employeur un mardi soir. Que peut-on changer dans l’organisation du travail, à budget presque constant, pour que les professionnelles restent et que les remplaçantes reviennent ?",
    deroule:
      "Vingt-cinq participantes et participants : directrices, éducatrices, auxiliaires, deux parents employeurs et une médecin du travail. La première heure, en binômes, a servi à raconter une « journée qui tient » et une « journée qui craque ». Les points communs ont été classés au mur, puis trois sous-groupes ont travaillé sur le planning, le corps et la parole. Une ergonome invitée a réagi en fin de matinée.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Les absences que l’on ne remplace plus",
        texte:
          "usent celles qui restent. Une directrice a compté 61 jours d’arrêt au premier trimestre pour une équipe de neuf, dont 40 sans remplaçante trouvée ; elle a passé elle-même vingt-deux journées auprès des enfants, et le budget attend. Le soir, elle rappelle une à une les personnes de sa liste, qui ont presque toutes accepté entre-temps des heures plus longues et mieux payées dans une collectivité voisine. Au troisième refus, la section ferme à 17 heures.",
        theme: "Absentéisme",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "creer",
        accroche: "Une équipe volante partagée entre plusieurs crèches",
        texte:
          "avec deux professionnelles en CDI, employées par un groupement, qui connaissent les maisons, les enfants et les codes d’entrée. À huit crèches, le coût revient à peine plus cher que l’intérim, et on sait qui vient demain.",
        theme: "Mutualisation",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "L’analyse de pratiques sur le temps de travail",
        texte:
          "se tient deux heures toutes les six semaines, avec une intervenante extérieure et sans la direction. Les équipes qui l’ont maintenue pendant les mois difficiles disent que c’est la dernière chose qu’elles supprimeraient.",
        theme: "Qualité de vie au travail",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Des plannings affichés six semaines à l’avance",
        texte: "et plus aucun changement demandé par message privé le soir. La colère est retombée.",
        theme: "Qualité de vie au travail",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Des parents employeurs sans mode d’emploi",
        texte:
          "qui changent tous les deux ans, au rythme des entrées à l’école. Entre deux bureaux, la directrice porte à la fois la mémoire, les contrats et les conflits.",
        theme: "Fonction employeur",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "La marche exploratoire des postes de travail",
        texte:
          "demande une heure et un carnet : on suit une collègue du vestiaire au change puis au dortoir en notant chaque torsion, chaque porte, chaque bruit. Trois crèches ont ainsi justifié l’achat de tables à hauteur variable devant leur financeur.",
        theme: "Prévention",
        liens: [{ url: "https://www.anact.fr", texte: "Anact, pour l’amélioration des conditions de travail" }],
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "amplifier",
        accroche: "Les rencontres entre directrices d’un même bassin",
        texte:
          "tous les deux mois, sans ordre du jour imposé : on y échange des fiches de poste, des adresses de remplaçantes et la certitude de n’être pas seule. Deux heures qui évitent des démissions.",
        theme: "Échanges de pratiques",
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Compter le temps hors présence des enfants",
        texte:
          "dans le financement des postes : réunions, formation, transmissions. Aujourd’hui ce temps est pris sur les pauses ou sur la soirée ; une base de cinq heures par mois et par professionnelle ferait consensus.",
        theme: "Qualité de vie au travail",
        destinataire: "Département et caisses d’allocations familiales",
        horizon: "d’ici 2025",
      },
    ],
  },

  // Pas-de-Calais Actif, 2 June
  {
    ateliers: [9],
    remiseAt: "2023-06-19T09:30:00Z",
    valideeAt: "2023-07-03T08:15:00Z",
    problematique:
      "Une direction qui part après vingt ans emporte un réseau, des mots de passe et la moitié de l’histoire de la maison. Les conseils d’administration le savent, et repoussent le sujet d’une assemblée à l’autre. L’atelier voulait regarder en face ce qui se passe avant, pendant et après le départ : qui décide, que transmet-on, combien cela coûte, et comment l’équipe traverse l’année de transition sans se défaire.",
    deroule:
      "Vingt-trois personnes, dont six duos composés d’une présidence et d’une direction. On a d’abord dessiné, chacun de son côté, la frontière entre ce que décide le bureau et ce que décide la direction ; la comparaison des dessins a fait rire, puis réfléchir. Deux situations réelles anonymisées ont ensuite été rejouées en petit groupe, et une consultante a repris les aspects sociaux et financiers du changement.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Un tuilage de trois mois au moins",
        texte:
          "entre l’ancienne et la nouvelle direction, avec un programme semaine par semaine et une date de fin tenue. Au-delà de six mois, l’équipe ne sait plus à qui poser ses questions ; en dessous de quatre semaines, on ne transmet que les clés.",
        theme: "Changement de direction",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Une frontière floue entre bureau et direction",
        texte:
          "se repère vite : dans cinq duos sur six, les deux personnes n’ont pas donné la même réponse à la question « qui signe une embauche en CDD ? ». Tant que l’entente est bonne, cela ne se voit pas ; le jour du départ, tout remonte.",
        theme: "Répartition des pouvoirs",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "Le tableau des délégations",
        texte:
          "tient en une page et quatre colonnes : qui propose, qui décide, qui signe, qui est informé. Relu chaque année en conseil d’administration, il sert aussi de trame à la lettre de mission de la nouvelle direction.",
        theme: "Répartition des pouvoirs",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Le coût du changement, jamais provisionné",
        texte:
          "additionne congés à solder, indemnité de départ, recrutement et double salaire pendant le tuilage. Une association de trente salariés a chiffré après coup 47 000 €, soit presque toute sa trésorerie disponible. Le commissaire aux comptes avait signalé le risque deux ans plus tôt ; le conseil d’administration, qui n’osait pas évoquer le départ devant l’intéressée, avait préféré ne pas l’inscrire à l’ordre du jour.",
        theme: "Changement de direction",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "conserver",
        accroche: "Le dispositif local d’accompagnement",
        texte:
          "quand il intervient avant l’annonce du départ. Quatre à cinq jours d’appui ont suffi à deux structures présentes pour écrire le profil de poste, rassurer l’équipe et tenir le calendrier devant les financeurs.",
        theme: "Accompagnement",
        liens: [{ url: "https://www.info-dla.fr", texte: "Le dispositif local d’accompagnement (DLA)" }],
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Des administrateurs mal à l’aise avec les comptes",
        texte:
          "approuvent un bilan qu’ils ne savent pas lire, puis recrutent une direction sans pouvoir lui dire dans quel état financier elle trouvera la maison. Le sujet n’est pas l’intelligence des gens, c’est que personne ne leur a montré.",
        theme: "Gestion financière",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Associer l’équipe au portrait de la future direction",
        texte:
          "grâce à deux représentants élus pour l’occasion, présents au premier tour d’entretiens et tenus au secret. Ils ne votent pas ; ils disent ensuite aux collègues comment le choix s’est fait.",
        theme: "Changement de direction",
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Une aide ponctuelle à la transmission des directions associatives",
        texte:
          "plafonnée à 10 000 €, pour financer le double poste pendant le tuilage dans les structures de moins de cinquante salariés, sur simple présentation d’un plan de passation voté en conseil d’administration.",
        theme: "Changement de direction",
        destinataire: "Région et État",
        horizon: "d’ici 2025",
      },
    ],
  },

  // Pas-de-Calais Actif, Béthune, 23 June
  {
    ateliers: [12],
    remiseAt: "2023-07-04T13:10:00Z",
    valideeAt: "2023-07-18T09:40:00Z",
    problematique:
      "Beaucoup de structures sont rentables sur le papier et à découvert le 25 du mois. La trésorerie se subit parce qu’elle se regarde trop tard, sur le relevé de banque. Comment donner à des dirigeants, salariés ou bénévoles, les deux ou trois gestes qui permettent de voir venir un creux trois mois avant, et de choisir la bonne réponse plutôt que la seule qui reste ?",
    deroule:
      "Atelier d’une demi-journée à Béthune, quinze participants, un tableur projeté et une association fictive de services à la personne dont il fallait sauver l’automne. Chaque groupe a rempli le prévisionnel, placé les encaissements, repéré le creux d’octobre et choisi trois mesures. La confrontation des réponses a nourri les énoncés qui suivent.",
    enonces: [
      {
        transition: "economique",
        type: "outil",
        accroche: "Le plan de trésorerie glissant sur douze mois",
        texte:
          "tenu dans un simple tableur : une ligne par financeur, une ligne par charge fixe, une mise à jour le 5 de chaque mois. Vingt minutes une fois le fichier construit, et le creux d’octobre apparaît en juillet.",
        theme: "Trésorerie",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Le solde des subventions versé après les dépenses",
        texte:
          "arrive parfois dix-huit mois plus tard pour les crédits européens. La structure paie les salaires, avance la TVA, puis rembourse des agios que personne ne finance : 4 200 € l’an dernier pour un chantier de quatorze postes.",
        theme: "Délais de versement",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Prendre rendez-vous avec sa banque quand tout va bien",
        texte:
          "une fois par an, avec le prévisionnel sous le bras. Le conseiller qui connaît la maison accorde un découvert en quarante-huit heures ; celui qui la découvre un vendredi de paie demande trois bilans et une caution.",
        theme: "Relations bancaires",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Le vocabulaire comptable tient les bénévoles à distance",
        texte:
          "avec ses fonds de roulement, ses besoins en fonds de roulement et ses capitaux propres. Un trésorier en poste depuis huit ans a avoué n’avoir jamais osé demander la différence entre les deux premiers.",
        theme: "Gestion financière",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Facturer au fil de l’eau",
        texte:
          "plutôt qu’en fin de trimestre, et relancer à quinze jours par téléphone. Une entreprise d’insertion en espaces verts a ainsi ramené ses délais d’encaissement de 74 à 41 jours.",
        theme: "Trésorerie",
      },
      {
        transition: "economique",
        type: "ressource",
        accroche: "La médiation du crédit et les correspondants de la Banque de France",
        texte:
          "sont ouverts aux associations employeuses comme aux autres entreprises, gratuitement et en toute confidentialité. Personne dans la salle ne les avait appelés, faute de savoir que c’était permis.",
        theme: "Relations bancaires",
        liens: [{ url: "https://www.banque-france.fr", texte: "Banque de France" }],
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Verser 70 % de la subvention dès la notification",
        texte:
          "et le solde sur un compte rendu simplifié. L’avance existe dans plusieurs règlements d’aide de la région ; il s’agit de la rendre ordinaire pour toutes les conventions supérieures à 10 000 €.",
        theme: "Délais de versement",
        destinataire: "Région, Départements et EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },

  // Nord Actif, Lille, 23 June
  {
    ateliers: [13],
    remiseAt: "2023-07-10T08:25:00Z",
    valideeAt: "2023-07-24T14:00:00Z",
    problematique:
      "Piloter sa trésorerie n’est pas un métier de comptable, c’est un geste de direction. Or la plupart des responsables rencontrés à Lille l’ont appris seuls, un soir de paie difficile. L’atelier cherchait à distinguer ce qui relève du savoir-faire, ce qui relève de la relation avec les banques, et ce qui dépend des financeurs publics et sur quoi la structure n’a pas prise.",
    deroule:
      "Quinze participants, de la conciergerie de quartier au théâtre en société coopérative. Après un tour de table sur le dernier souvenir de découvert, un cas pratique commun aux trois ateliers du jour a été traité en deux équipes. Un ancien banquier, venu bénévolement, a lu les dossiers à voix haute comme il l’aurait fait en comité d’engagement.",
    enonces: [
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Un prévisionnel d’encaissements sur un an",
        texte:
          "révisé tous les mois, à deux : la direction et le trésorier, devant le même écran. On y met les dates réelles de versement, celles de l’an passé, et non les dates écrites dans les conventions.",
        theme: "Trésorerie",
      },
      {
        transition: "economique",
        type: "levier",
        action: "amplifier",
        accroche: "Le dialogue régulier avec le monde bancaire",
        texte:
          "en dehors des périodes de tension. La salle demande des rencontres par bassin, deux fois par an, où une agence explique comment elle lit les comptes d’une association et où l’association explique ce qu’est une convention.",
        theme: "Relations bancaires",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des dirigeants formés au projet, pas aux chiffres",
        texte:
          "apprennent sur le tas : on devient directeur parce qu’on connaît le public ou le métier. La première lecture d’un bilan se fait souvent le jour où l’expert-comptable annonce une perte.",
        theme: "Gestion financière",
      },
      {
        transition: "economique",
        type: "outil",
        accroche: "Trois voyants sur une feuille",
        texte:
          "affichée au bureau : jours de charges d’avance, créances de plus de soixante jours, solde prévu à la fin du trimestre. Vert, orange, rouge, commentés cinq minutes à chaque conseil d’administration.",
        theme: "Trésorerie",
      },
      {
        transition: "economique",
        type: "ressource",
        accroche: "Les garanties et prêts des financeurs solidaires",
        texte:
          "couvrent une partie du risque de la banque et rendent possible un crédit qu’elle refusait seule. Compter deux mois d’instruction : c’est un outil d’anticipation, pas d’urgence.",
        theme: "Fonds propres",
        liens: [{ url: "https://www.franceactive.org", texte: "France Active" }],
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Un fonds régional d’avance sur subventions notifiées",
        texte:
          "qui verserait sous dix jours, sans intérêts, les sommes déjà attribuées par un financeur public, et se rembourserait directement auprès de lui. Une dotation de départ de 2 millions d’euros tournerait trois à quatre fois par an. Les pertes attendues sont faibles, puisque la somme avancée est déjà due ; le risque tient surtout au temps de gestion, d’où l’intérêt de confier l’instruction à des organismes qui connaissent les structures et leurs comptes.",
        theme: "Délais de versement",
        destinataire: "Région, avec les financeurs solidaires",
        horizon: "d’ici 2026",
      },
    ],
  },

  // Initiative Somme France Active Picardie, Amiens, 23 June
  {
    ateliers: [14],
    remiseAt: "2023-07-06T12:40:00Z",
    valideeAt: "2023-07-28T08:50:00Z",
    problematique:
      "À Amiens, la moitié des participants dirigeaient des structures de moins de dix salariés, sans service comptable, où la même personne signe les contrats, relance les impayés et ouvre le local. Comment installer un suivi de trésorerie qui résiste à l’urgence quotidienne, et que demander aux financeurs et aux banques pour que ce suivi serve à quelque chose ?",
    deroule:
      "Seize participants accueillis pour une matinée, avec le même cas que Béthune et Lille. Les tables ont été composées par taille de structure. À mi-parcours, chacun a rempli les trois premiers mois de son propre prévisionnel et l’a commenté à son voisin. Un temps collectif de quarante minutes a permis de trier ce qui dépend de nous et ce qui n’en dépend pas.",
    enonces: [
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Tenir un tableau des entrées et sorties à venir",
        texte:
          "sur les douze prochains mois, même grossier, même au crayon. Celles qui le font depuis un an disent dormir mieux et avoir cessé de découvrir les échéances sociales en ouvrant le courrier.",
        theme: "Trésorerie",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Ne pas attendre le rouge pour appeler son banquier",
        texte:
          "mais lui envoyer les comptes dès leur approbation, l’inviter à l’assemblée générale, lui dire les mauvaises nouvelles avant qu’il les lise. Une autorisation négociée au printemps coûte deux fois moins qu’un découvert subi à l’automne.",
        theme: "Relations bancaires",
        exemple:
          "Une ressourcerie de l’est de la Somme invite chaque année son agence à visiter l’atelier ; la conseillère a changé trois fois, la confiance est restée.",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des versements publics qui arrivent quand l’action est finie",
        texte: "obligent à emprunter : deux structures sur trois encaissent la subvention de l’année après septembre.",
        theme: "Délais de versement",
      },
      {
        transition: "economique",
        type: "levier",
        action: "amplifier",
        accroche: "Des formations courtes à la lecture des comptes",
        texte:
          "en deux soirées, avec des documents réels rendus anonymes et des groupes mêlant trésoriers bénévoles et directions. L’offre existe à Amiens ; à Péronne ou à Abbeville, il faut faire une heure de route.",
        theme: "Gestion financière",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Le dossier de demande, recommencé à neuf chaque année",
        texte:
          "pour chaque financeur, avec ses rubriques, son budget type et sa plateforme. Une association de six salariés y consacre 31 jours par an, soit plus qu’à l’encadrement de ses bénévoles.",
        theme: "Charge administrative",
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Un calendrier de paiement écrit dans chaque convention",
        texte:
          "avec un mois de versement garanti et un nom de service à appeler en cas de retard. Cela ne coûte rien et rend enfin les prévisionnels crédibles devant une banque.",
        theme: "Délais de versement",
        destinataire: "Financeurs publics signataires",
        horizon: "dès les conventions 2024",
      },
    ],
  },

  // Galilée, Calais, 27 June
  {
    ateliers: [15],
    remiseAt: "2023-07-11T09:00:00Z",
    valideeAt: "2023-07-20T12:15:00Z",
    problematique:
      "L’ESS emploie une grande majorité de femmes et se pense volontiers exemplaire. Les chiffres de chaque maison racontent autre chose : temps partiels, métiers cloisonnés, bureaux masculins. En petit groupe, l’atelier a cherché comment des structures de taille modeste, sans service de ressources humaines, peuvent mesurer leurs propres écarts et se donner deux ou trois actions tenables dans l’année.",
    deroule:
      "Sept participantes et participants, ce qui a permis de travailler directement sur leurs données : chacun était venu avec son registre du personnel. Une heure pour calculer quatre indicateurs simples, une heure pour écouter deux parcours de femmes devenues directrices, puis une heure pour rédiger un engagement d’une page. Deux structures ont convenu de se revoir à six mois.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Un plafond qui commence au bureau",
        texte:
          "et que les registres montrent sans détour : les femmes occupent sept emplois sur dix dans les structures présentes, mais une présidence sur trois et presque aucun poste de trésorerie. La cooptation entre anciens fait le reste.",
        theme: "Égalité professionnelle",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Le temps partiel subi",
        texte:
          "dans l’aide à domicile, la cantine ou l’animation : vingt-deux heures éclatées sur six jours, sans second emploi possible. On le présente comme un choix parce que personne n’a reposé la question depuis l’embauche.",
        theme: "Égalité professionnelle",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "L’autodiagnostic en quatre indicateurs",
        texte:
          "rassemble salaire horaire moyen, part de temps partiel, accès à la formation, composition des instances. Une structure de douze salariés le remplit en deux heures avec sa paie de décembre ; pas besoin d’atteindre le seuil de l’index légal pour regarder.",
        theme: "Égalité professionnelle",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Des réunions qui se terminent à 18 heures",
        texte:
          "ou qui commencent à 20 h 30, avec une participation aux frais de garde votée en conseil d’administration. Coût de la mesure dans une association calaisienne : 640 € par an, et trois candidates au lieu d’une.",
        theme: "Participation aux instances",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "creer",
        accroche: "Une campagne régionale de témoignages",
        texte:
          "de femmes dirigeantes et d’hommes exerçant des métiers dits féminins, portée par les réseaux plutôt que par chaque association dans son coin, avec des supports à réutiliser en réunion d’équipe.",
        theme: "Égalité professionnelle",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Revoir une fois l’an chaque contrat à temps partiel",
        texte:
          "lors de l’entretien professionnel, en demandant simplement : souhaitez-vous plus d’heures ? Sur dix-neuf personnes interrogées dans une même structure, onze ont répondu oui, quatre ont été satisfaites par un regroupement de tournées.",
        theme: "Égalité professionnelle",
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Un plan égalité d’une page dans chaque convention",
        texte:
          "supérieure à 23 000 €, avec trois mesures choisies par la structure et relues au moment du bilan. Ni sanction ni note : l’obligation de se poser la question suffit à lancer le mouvement.",
        theme: "Égalité professionnelle",
        destinataire: "Région et EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },

  // Chair'ESS and Le Mouvement associatif, Lille, 26 September
  {
    ateliers: [24],
    remiseAt: "2023-10-20T14:35:00Z",
    valideeAt: "2023-11-02T10:05:00Z",
    problematique:
      "Parler de modèle économique dans une association fait encore lever des sourcils, comme s’il s’agissait de renoncer au projet. L’atelier a proposé de parler de modèle socio-économique : d’où viennent les ressources, monétaires ou non, ce qu’elles permettent, ce qu’elles imposent. Chercheurs et responsables associatifs ont confronté leurs lectures pour dégager ce qui tient dans la durée et ce qui fragilise, dans un moment où les coûts augmentent plus vite que les conventions.",
    deroule:
      "Quarante-neuf personnes à Lille, pour moitié issues d’associations employeuses. Après une mise en perspective de trente minutes, chaque participant a dessiné les ressources de sa structure sur une feuille partagée en quatre : activité, subventions, dons, bénévolat et mises à disposition. Les dessins ont été affichés et commentés en déambulant. Trois groupes ont ensuite travaillé sur la diversification, les coûts cachés et la relation au financeur.",
    enonces: [
      {
        transition: "economique",
        type: "frein",
        accroche: "La mise en concurrence par les appels à projets",
        texte:
          "pousse chacun à inventer du nouveau quand il faudrait consolider l’existant. Les projets changent de nom tous les dix-huit mois, les équipes restent, et l’expérience acquise ne se partage plus puisqu’elle fait la différence au classement.",
        theme: "Appels à projets",
      },
      {
        transition: "economique",
        type: "levier",
        action: "amplifier",
        accroche: "La convention pluriannuelle d’objectifs",
        texte:
          "de trois ou quatre ans, avec un montant indexé et un point annuel léger. Elle donne la visibilité nécessaire pour embaucher durablement et pour négocier avec une banque ; elle économise aussi du temps d’instruction des deux côtés.",
        theme: "Financement pluriannuel",
      },
      {
        transition: "economique",
        type: "outil",
        accroche: "La carte des ressources",
        texte:
          "tracée sur une feuille A3, où le bénévolat, les locaux prêtés et les dons en nature pèsent autant que les euros. Plusieurs conseils d’administration y ont vu pour la première fois que 40 % de leur activité reposait sur ce que la comptabilité n’enregistre pas.",
        theme: "Modèles socio-économiques",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des frais de structure que personne ne veut financer",
        texte:
          "passent pour des coûts honteux : le loyer, la paie, l’assurance, le poste de direction. On les dissimule dans les actions, puis on explique pourquoi l’atelier cuisine coûte si cher. Une responsable a raconté avoir réparti le loyer sur onze projets différents, selon onze clés de calcul, pour onze financeurs ; le jour où l’un d’eux s’est retiré, il manquait 340 € par mois que personne n’avait prévu de reprendre.",
        theme: "Modèles socio-économiques",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "L’accès aux fonds propres reste étroit",
        texte:
          "pour les associations : pas de capital à ouvrir, des apports avec droit de reprise mal connus, des excédents que certains financeurs réclament en retour. Sans réserve, le moindre retard devient une crise.",
        theme: "Fonds propres",
      },
      {
        transition: "economique",
        type: "ressource",
        accroche: "Les points d’accueil Guid’Asso",
        texte:
          "renseignent gratuitement sur la gestion, l’emploi et les financements, à moins de trente minutes de la plupart des communes du Nord. La salle en connaissait l’existence ; la moitié n’avait jamais poussé la porte.",
        theme: "Accompagnement",
        liens: [{ url: "https://www.associations.gouv.fr", texte: "Associations.gouv.fr" }],
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Dire non à un financement",
        texte:
          "qui ne couvre pas le coût complet de l’action. Une fédération d’éducation populaire applique une grille de cinq questions avant chaque candidature et en a refusé sept sur vingt cette année, sans dégrader ses comptes.",
        theme: "Modèles socio-économiques",
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Un dossier commun de demande pour tous les financeurs publics",
        texte:
          "de la région : un budget, un bilan, des pièces déposées une seule fois. Chaque financeur garderait ses critères et sa décision ; l’association cesserait de ressaisir la même adresse quinze fois.",
        theme: "Charge administrative",
        destinataire: "État, Région, Départements et EPCI",
        horizon: "d’ici 2026",
      },
    ],
  },

  // France Médiation, online, 26 September
  {
    ateliers: [25],
    remiseAt: "2023-10-19T08:05:00Z",
    valideeAt: "2023-11-06T15:20:00Z",
    problematique:
      "La médiation sociale se professionnalise : référentiels, certifications, fiches de poste. Dans le même temps, les financeurs demandent de démontrer l’utilité sociale. Ces deux mouvements changent la vie des équipes, souvent petites et exposées, et transforment les métiers d’encadrement. Que gagne-t-on, que risque-t-on de perdre, et de quel appui les structures ont-elles besoin pour ne pas faire de l’évaluation une charge de plus ?",
    deroule:
      "Trente personnes connectées pendant deux heures et demie. Après un sondage d’ouverture, deux structures ont présenté leur passage à une organisation professionnalisée, sans masquer les départs que cela avait provoqués. Les échanges se sont poursuivis en quatre salles virtuelles, avec un rapporteur par salle et un document partagé rempli en direct.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "L’évaluation ajoutée par-dessus le reste",
        texte:
          "se fait sans heures ni budget : tableaux à remplir le soir, logiciels différents selon le financeur, chiffres que personne ne renvoie jamais commentés. Une responsable y passe une journée et demie par mois.",
        theme: "Mesure d’impact",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Des séances d’analyse de situations toutes les cinq semaines",
        texte:
          "animées par une psychologue extérieure à la structure. Les médiateurs y déposent ce qu’ils ont vu dans les halls et les cages d’escalier ; depuis leur mise en place, les arrêts courts ont nettement reculé dans l’équipe qui témoignait.",
        theme: "Qualité de vie au travail",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "La fatigue des équipes de terrain",
        texte:
          "est devenue un sujet d’organisation et non plus de caractère. Postes vacants quatre mois, collègues qui couvrent deux quartiers, arrêts qui s’enchaînent : chaque absence prépare la suivante.",
        theme: "Absentéisme",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "conserver",
        accroche: "Les recrutements issus du quartier",
        texte:
          "avec un vrai parcours de qualification derrière. La certification ne doit pas fermer la porte à celles et ceux dont la première compétence est d’être connus de tous ; la validation des acquis est la bonne clé, à condition de dégager les heures.",
        theme: "Parcours professionnels",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "Un carnet de bord de cinq lignes par jour",
        texte:
          "rempli sur téléphone à la fin de chaque tournée : lieu, sujet, durée, suite donnée, mot libre. Les cinq lignes servent au suivi de l’équipe d’abord, au bilan ensuite ; cet ordre a tout changé dans l’acceptation.",
        theme: "Mesure d’impact",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "amplifier",
        accroche: "Les temps d’échange entre encadrants de structures différentes",
        texte:
          "tiennent en une matinée par trimestre, en visioconférence ou sur place à tour de rôle. On y compare les plannings, les consignes de sécurité et la manière d’annoncer un changement ; les petites équipes n’ont pas d’autre endroit pour cela.",
        theme: "Échanges de pratiques",
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Financer l’évaluation quand on la demande",
        texte:
          "à hauteur de 3 % du montant de la convention, et convenir avec la structure, dès la signature, de cinq indicateurs au plus, les mêmes pour tous les financeurs du poste.",
        theme: "Mesure d’impact",
        destinataire: "État, Région et bailleurs sociaux",
        horizon: "d’ici 2025",
      },
    ],
  },

  // Le Mouvement associatif, online, 28 September
  {
    ateliers: [26],
    remiseAt: "2023-10-12T09:55:00Z",
    valideeAt: "2023-10-24T12:45:00Z",
    problematique:
      "Un conseil d’administration de dix-huit sièges dont six restent vides, un bureau qui décide entre deux portes, des adhérents qui ne savent plus à quoi sert l’assemblée générale : repenser ses instances, c’est d’abord se demander quelles décisions ont besoin d’être prises à plusieurs. À deux participants, l’atelier a pris la forme d’un travail approfondi sur leurs statuts.",
    deroule:
      "Format resserré, en visioconférence, avec deux administrateurs d’associations de taille très différente. Les statuts ont été relus à l’écran, article par article, en surlignant ce qui est pratiqué, ce qui ne l’est plus et ce qui n’a jamais existé. Un second temps a servi à esquisser, pour chacune, une organisation à douze mois.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Un mandat limité et un passage de relais préparé",
        texte:
          "redonnent des candidats : six ans au plus, et la dernière année en binôme avec la personne pressentie. La présidence cesse d’être une charge à vie ; on retrouve des volontaires quand on sait à quelle date on pourra repartir.",
        theme: "Renouvellement",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "On ne sait plus qui décide de quoi",
        texte:
          "entre le conseil, le bureau et la direction salariée. Les statuts disent une chose, le règlement intérieur une autre, l’usage une troisième ; les nouveaux venus mettent un an à comprendre et repartent.",
        theme: "Répartition des pouvoirs",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "creer",
        accroche: "Des commissions ouvertes aux adhérents",
        texte:
          "avec une mission écrite, une durée de quelques mois et un petit budget. C’est par là qu’entrent celles et ceux que le mot « administrateur » effraie, et c’est là que le conseil trouve ses futurs membres.",
        theme: "Participation aux instances",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Des conseils plus courts, à heure choisie par les présents",
        texte:
          "tiennent en une heure trente, avec un document reçu huit jours avant et deux sujets de fond au plus. L’une des deux associations a déplacé ses séances au samedi matin et a vu revenir les parents.",
        theme: "Participation aux instances",
      },
      {
        transition: "organisationnelle",
        type: "ressource",
        accroche: "La loi du 1er juillet 1901 laisse une grande liberté",
        texte: "dans l’organisation des instances : coprésidence, collège, tirage au sort d’une partie des sièges.",
        theme: "Cadre juridique",
        liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Reconnaître les heures passées à administrer",
        texte:
          "une association dans les accords de temps de travail et les parcours d’études, au même titre que d’autres mandats, à raison de trois journées par an pour commencer.",
        theme: "Engagement bénévole",
        destinataire: "Branches professionnelles et universités",
        horizon: "d’ici 2026",
      },
    ],
  },

  // Autonomie et Solidarité, Amiens, 5 October
  {
    ateliers: [27],
    remiseAt: "2023-12-04T08:30:00Z",
    valideeAt: "2023-12-18T13:25:00Z",
    problematique:
      "Les investisseurs solidaires demandent depuis toujours à quoi sert l’argent qu’ils placent ; les banques s’y mettent, les financeurs publics aussi. Si des critères d’impact entrent dans les décisions de financement, il faut que les structures, y compris les petites entreprises qui ne sont pas de l’ESS, puissent y répondre sans embaucher un spécialiste. Quels critères, choisis par qui, vérifiés comment, et avec quel effet réel sur le taux, la durée ou la garantie ?",
    deroule:
      "Onze participants autour d’une seule table, à Amiens : investisseurs bénévoles, dirigeants financés, une experte-comptable, un chargé d’affaires. Deux dossiers passés ont été rouverts et notés selon trois grilles différentes ; l’écart des résultats a occupé l’essentiel de la discussion. La séance s’est conclue sur la rédaction d’un socle commun de questions.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Autant de grilles d’impact que de financeurs",
        texte:
          "et presque aucune question en commun. Un même dossier de recyclerie a obtenu 14, 9 et 17 sur 20 selon la grille utilisée en séance ; la dirigeante en a conclu qu’on mesurait surtout la grille.",
        theme: "Mesure d’impact",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Mesurer son impact coûte du temps que l’on n’a pas",
        texte:
          "dans les petites équipes : à huit salariés, renseigner quarante indicateurs prend six jours, sans retour du financeur. Les petites entreprises classiques abandonnent au premier formulaire.",
        theme: "Mesure d’impact",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "La visite annuelle d’un binôme d’investisseurs bénévoles",
        texte:
          "remplace la moitié du questionnaire : on voit l’atelier, on parle avec l’équipe, on rédige une page à quatre mains. Le compte rendu est relu par la structure avant d’être classé.",
        theme: "Financement solidaire",
      },
      {
        transition: "organisationnelle",
        type: "levier",
        action: "creer",
        accroche: "Un taux qui baisse quand l’engagement est tenu",
        texte:
          "d’un quart de point à mi-parcours si les deux ou trois objectifs choisis avec l’entreprise sont atteints. L’impact cesse d’être une case à cocher à l’entrée pour devenir un intérêt partagé.",
        theme: "Financement solidaire",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "Un socle de dix questions rédigé en séance",
        texte:
          "en compte quatre sur l’emploi, trois sur l’environnement, trois sur l’ancrage local, toutes renseignables avec la paie, les factures d’énergie et le fichier clients. Il sera essayé sur cinq dossiers au cours de l’hiver.",
        theme: "Mesure d’impact",
      },
      {
        transition: "organisationnelle",
        type: "ressource",
        accroche: "Les guides publics sur l’utilité sociale",
        texte:
          "expliquent en termes simples la différence entre activité, résultat et effet, ce qui évite bien des malentendus avec un comité d’engagement. À lire avant de choisir un outil, pas après.",
        theme: "Mesure d’impact",
        liens: [{ url: "https://www.avise.org", texte: "Avise, ressources sur l’évaluation" }],
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Un référentiel d’impact commun aux financeurs de la région",
        texte:
          "limité à une dizaine de critères, proportionné à la taille de l’entreprise, et révisé chaque année avec des structures financées. Chacun conserverait le droit d’ajouter deux questions à soi, pas davantage.",
        theme: "Mesure d’impact",
        destinataire: "Région, État et financeurs solidaires",
        horizon: "d’ici fin 2025",
      },
    ],
  },

  // CA de Béthune-Bruay, Artois-Lys Romane, 5 October
  {
    ateliers: [29],
    remiseAt: "2023-11-30T10:15:00Z",
    valideeAt: "2023-12-15T08:40:00Z",
    problematique:
      "Chacun a son photocopieur, son camion à moitié vide et sa demi-journée de comptable. Mutualiser paraît évident, et pourtant les essais tournent court dès qu’il faut un contrat, un assureur ou un remplaçant. À quelles conditions des structures et des petites entreprises d’une même agglomération peuvent-elles partager des moyens, des personnes ou des clients, sans que l’une d’elles porte seule le risque ?",
    deroule:
      "Une fin d’après-midi à Béthune, de 17 h 30 à 20 heures, dix-huit participants debout autour de mange-debout. Chacun a noté sur un carton vert ce qu’il pouvait prêter, sur un carton rouge ce qui lui manquait ; les rapprochements ont été faits au mur, en direct. Trois d’entre eux ont débouché sur un rendez-vous. Les obstacles ont été relevés au fur et à mesure par l’animatrice.",
    enonces: [
      {
        transition: "organisationnelle",
        type: "levier",
        action: "amplifier",
        accroche: "Partager un poste entre trois ou quatre employeurs",
        texte:
          "par un groupement : comptable, chargée de communication, agent d’entretien. Un temps plein stable pour la personne, une compétence que nul n’aurait pu s’offrir seul.",
        theme: "Mutualisation",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "La peur de perdre la main",
        texte:
          "arrive avant les questions juridiques : qui passe en premier, qui répare, qui paie quand l’un des partenaires s’en va ? Deux mutualisations de véhicules ont échoué faute d’avoir écrit une seule page de règles.",
        theme: "Mutualisation",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Commencer petit et sans argent",
        texte:
          "par une salle prêtée contre une formation, un four contre un coup de main au marché. Après un an d’échanges de ce genre, cinq structures ont signé un achat groupé d’électricité.",
        theme: "Mutualisation",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "Le mur d’offres et de demandes",
        texte:
          "se monte avec deux couleurs de cartons et une heure d’animation. Dix-huit personnes ont produit 43 propositions et 57 besoins ; il suffit ensuite qu’une personne tienne la liste à jour et relance.",
        theme: "Mutualisation",
      },
      {
        transition: "organisationnelle",
        type: "projet_inspirant",
        accroche: "Une cuisine centrale utilisée la nuit et le week-end",
        texte:
          "par une conserverie d’insertion et deux traiteurs débutants. L’équipement tourne à 70 % au lieu de 35 %, le loyer paie l’entretien, et les règles d’hygiène sont tenues par une seule référente.",
        theme: "Mutualisation",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Des assurances et des baux qui interdisent le prêt",
        texte: "à un tiers : sept mois pour obtenir un avenant sur un véhicule de neuf places.",
        theme: "Cadre juridique",
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Un animateur de la mutualisation par agglomération",
        texte:
          "à mi-temps au moins, qui tient l’inventaire, rédige les conventions types et reste neutre quand il faut arbitrer. Le territoire pilote pourrait être évalué au bout de deux ans.",
        theme: "Mutualisation",
        destinataire: "EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },

  // URSCOP and Coopérative funéraire de Lille, 12 October
  {
    ateliers: [31],
    remiseAt: "2023-12-11T14:50:00Z",
    valideeAt: "2024-01-04T09:35:00Z",
    problematique:
      "La société coopérative d’intérêt collectif réunit autour d’un même capital des salariés, des usagers, des bénévoles, des entreprises et parfois une collectivité. Le funéraire en offre un exemple parlant : un service dont chacun aura besoin, que presque personne ne choisit. En quoi cette diversité d’associés aide-t-elle à construire une activité rentable, et pourquoi les collectivités hésitent-elles encore à entrer au capital ?",
    deroule:
      "Onze participants, reçus dans une salle prêtée par un centre social lillois. Le récit de la création d’une coopérative a servi de fil : la première réunion, la levée de parts sociales, la première année d’exploitation. Les questions ont été notées au tableau et réparties en trois : juridiques, économiques, humaines. Une juriste et une associée usagère y ont répondu.",
    enonces: [
      {
        transition: "economique",
        type: "levier",
        action: "amplifier",
        accroche: "Le sociétariat des usagers et des habitants",
        texte:
          "comme premier capital : 312 parts de 100 € souscrites en huit mois, par des personnes qui deviennent ensuite les meilleures ambassadrices de l’activité. La banque a suivi parce que le quartier était déjà là.",
        theme: "Fonds propres",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des collectivités qui ignorent pouvoir devenir associées",
        texte:
          "d’une société coopérative d’intérêt collectif. Le droit leur permet de détenir jusqu’à la moitié du capital ; les services juridiques, par prudence, répondent qu’ils n’ont jamais vu cela, et le dossier s’arrête.",
        theme: "Société coopérative d’intérêt collectif",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Deux ans de démarrage mal financés",
        texte:
          "découragent les fondateurs : il faut animer des collèges, convaincre des associés et tenir un local avant la première recette. Les aides à la création regardent le nombre d’emplois à douze mois, pas la solidité du tour de table.",
        theme: "Fonds propres",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Un livret d’accueil de l’associé",
        texte:
          "de huit pages, remis avec la part sociale : ce que l’on peut décider, quand on vote, comment on récupère son argent. Le taux de présence à l’assemblée est passé de 18 à 46 %.",
        theme: "Vie coopérative",
      },
      {
        transition: "economique",
        type: "ressource",
        accroche: "Le réseau des unions régionales de coopératives",
        texte:
          "accompagne la rédaction des statuts, l’étude économique et les premières assemblées. Le contacter avant d’écrire quoi que ce soit évite de devoir tout refaire chez le notaire.",
        theme: "Accompagnement",
        liens: [{ url: "https://www.les-scop.coop", texte: "Les Scop et les Scic" }],
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Un guide à l’usage des élus et des directions juridiques",
        texte:
          "sur l’entrée d’une collectivité au capital d’une coopérative d’intérêt collectif, avec trois délibérations commentées et un numéro de service à appeler, envoyé à toutes les intercommunalités de la région.",
        theme: "Société coopérative d’intérêt collectif",
        destinataire: "Région et préfecture de région",
        horizon: "d’ici fin 2024",
      },
    ],
  },

  // URSCOP and Citiz Arras-Lille, 17 October
  {
    ateliers: [32],
    remiseAt: "2023-12-20T09:20:00Z",
    valideeAt: "2024-01-11T14:10:00Z",
    problematique:
      "Partager des voitures entre habitants, entreprises et mairies suppose de faire tenir ensemble des intérêts qui ne se rencontrent nulle part ailleurs. La coopérative d’intérêt collectif offre ce lieu, à condition que chacun y voie son compte. Comment partir d’un service d’autopartage pour parler développement économique avec une agglomération, et faire de la diversité des associés un argument plutôt qu’une complication ?",
    deroule:
      "Neuf participants à Arras, un format court et une démonstration : trajet de la gare au lieu de réunion dans une voiture partagée, carnet d’utilisation en main. Puis un jeu de rôle autour d’un conseil d’administration où chacun tirait au sort son collège. Les positions défendues ont été comparées à celles du conseil réel.",
    enonces: [
      {
        transition: "economique",
        type: "frein",
        accroche: "La coopérative d’intérêt collectif encore inconnue des mairies",
        texte:
          "est prise tantôt pour une association, tantôt pour une entreprise privée comme une autre. Chaque rendez-vous commence par vingt minutes d’explication, et l’élu suivant repart de zéro.",
        theme: "Société coopérative d’intérêt collectif",
      },
      {
        transition: "economique",
        type: "projet_inspirant",
        accroche: "Une voiture partagée entre une mairie et ses habitants",
        texte:
          "dans un bourg de 2 400 habitants : la commune réserve les matinées de semaine et garantit ainsi 300 € de recettes par mois ; les soirs et les week-ends, trente-deux abonnés se partagent le véhicule. L’équilibre a été trouvé au quinzième mois.",
        theme: "Mobilité",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Le capital patient manque",
        texte:
          "dès que l’activité demande des véhicules ou des murs. Les associés apportent ce qu’ils peuvent, la banque réclame 30 % d’apport, et la croissance attend que les premières voitures soient payées.",
        theme: "Fonds propres",
      },
      {
        transition: "economique",
        type: "levier",
        action: "conserver",
        accroche: "La présence d’entreprises locales au capital",
        texte:
          "à côté des habitants et des communes. Un garage, un bailleur et une mutuelle apportent des clients, un carnet d’adresses et une exigence de gestion qui profite à tous.",
        theme: "Vie coopérative",
      },
      {
        transition: "economique",
        type: "bonne_pratique",
        accroche: "Le conseil d’administration joué à l’envers",
        texte:
          "une fois par an : l’habitant défend le budget, le maire défend l’usager, le salarié défend la collectivité.",
        theme: "Vie coopérative",
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Désigner un élu référent coopération dans chaque intercommunalité",
        texte:
          "formé en deux demi-journées, que les porteurs de projet peuvent saisir directement et qui rend compte une fois par an devant le conseil communautaire.",
        theme: "Coconstruction",
        destinataire: "EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },
];
