import type { FicheDemo } from "../types.ts";

/**
 * Fiches of the ateliers tagged écologique or sociale, 2023 edition.
 * Dates, places and organisers follow the reference; every sentence is written for the demonstration.
 */
export const fichesEcologiqueSociale: FicheDemo[] = [
  // 21 — IRIAE, Arras, 14 septembre 2023
  {
    ateliers: [21],
    remiseAt: "2023-10-03T08:20:00Z",
    valideeAt: "2023-10-20T13:10:00Z",
    problematique:
      "Les structures d’insertion ont changé de public, de métiers et de donneurs d’ordre en moins de cinq ans, alors que leurs règles de financement n’ont presque pas bougé. Les personnes arrivent plus loin de l’emploi, les encadrants partent, les marchés demandent des preuves environnementales et les délais de paiement s’allongent. Quelle insertion par l’activité économique voulons-nous tenir dans les Hauts-de-France d’ici cinq ans, et qu’est-ce qui doit être réglé avant ?",
    deroule:
      "Journée en trois temps. Le matin, douze structures ont raconté en cinq minutes une difficulté de l’année, sans diaporama. À midi, repas préparé par un chantier cuisine. L’après-midi, huit tables tournantes, deux par transition : chaque table recevait les constats de la précédente, les rayait ou les complétait, et devait finir avec une demande adressée à quelqu’un. Relecture des demandes en plénière et vote par gommettes. Il a manqué une demi-heure pour la restitution des tables économiques.",
    enonces: [
      {
        transition: "sociale",
        type: "frein",
        accroche: "L’embauche à cinq heures du matin sans voiture",
        texte:
          "exclut d’emblée la moitié des candidats : dans le Ternois comme en Thiérache, aucun bus ne roule avant sept heures, et un salarié en parcours sur deux n’a ni permis ni véhicule.",
        theme: "Mobilité",
        exemple:
          "Un chantier d’espaces verts a décalé sa prise de poste à huit heures trente : trois postes vacants depuis le printemps ont été pourvus en un mois.",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Des parcours trop courts pour des situations qui s’aggravent",
        texte:
          "mettent les accompagnateurs en porte-à-faux : il faut six mois pour traiter le logement et la santé, il en reste peu pour le métier, et c’est pourtant la sortie en emploi qui est regardée au dialogue de gestion.",
        theme: "Accompagnement",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "amplifier",
        accroche: "Les immersions en entreprise dès le deuxième mois",
        texte:
          "font tomber plus de préjugés qu’un forum de l’emploi : une semaine dans un atelier ou une cuisine collective suffit souvent à confirmer un projet, ou à en changer avant qu’il ne soit trop tard.",
        theme: "Parcours",
        exemple: "Sur quarante immersions suivies par un réseau du littoral, quatorze ont débouché sur une embauche.",
      },
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Une recyclerie tenue par quatre chantiers d’insertion",
        texte:
          "partage un seul quai de tri, un camion et une boutique : chacun garde ses salariés en parcours, les invendus d’un atelier deviennent la matière d’un autre, et la benne de tout-venant est passée de deux tours par semaine à un seul.",
        theme: "Réemploi",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Le bilan carbone exigé par les donneurs d’ordre",
        texte:
          "arrive sans mode d’emploi : une structure de vingt-cinq salariés y a passé onze jours de direction pour un marché qu’elle n’a pas eu, et personne ne s’est servi du résultat ensuite.",
        theme: "Mesure carbone",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des soldes versés neuf mois après le service fait",
        texte:
          "obligent à financer l’année avec du découvert : les agios d’un chantier de taille moyenne représentent un mi-temps d’encadrant, et aucun financeur n’accepte de les prendre en compte.",
        theme: "Trésorerie",
      },
      {
        transition: "economique",
        type: "levier",
        action: "creer",
        accroche: "Un calendrier commun des clauses d’insertion",
        texte:
          "publié douze mois à l’avance par les acheteurs publics permettrait de former des équipes avant les appels d’offres, au lieu de découvrir les lots un mois avant le démarrage du chantier.",
        theme: "Commande publique",
      },
      {
        transition: "economique",
        type: "proposition",
        accroche: "Passer les conventions d’insertion à trois ans",
        texte:
          "avec une revue annuelle légère plutôt qu’une demande reprise à zéro : les indicateurs seraient fixés au départ, les avenants réservés aux changements réels, et l’acompte versé avant la fin du mois de février.",
        theme: "Conventionnement",
        destinataire: "État et Départements",
        horizon: "d’ici 2025",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "La pénurie d’encadrants techniques",
        texte:
          "désorganise tout le reste : on demande à la fois un métier, de la pédagogie et le permis remorque, pour un salaire inférieur à celui du bâtiment. Trois chantiers présents ont fermé une équipe cet été faute de candidat.",
        theme: "Recrutement",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Un encadrant partagé entre deux structures voisines",
        texte:
          "par un groupement d’employeurs : planning fixé au trimestre, une seule fiche de poste, un point mensuel à trois. Au bout d’un an, l’intéressé est resté, ce qui n’était arrivé à aucun de ses deux prédécesseurs.",
        theme: "Mutualisation",
      },
    ],
  },

  // 28 — Grand Soissons, Soissons, 5 octobre 2023
  {
    ateliers: [28],
    remiseAt: "2023-12-06T10:05:00Z",
    valideeAt: "2023-12-19T09:30:00Z",
    problematique:
      "Sur l’agglomération, les services et les structures se croisent beaucoup et se parlent peu du fond. La collectivité cherche des réponses locales pour ses déchets, ses achats, ses quartiers, et les structures cherchent des interlocuteurs qui restent en place plus de deux ans. Comment passer de la demande de subvention au travail en commun, sans que chacun perde son rôle ?",
    deroule:
      "Matinée de visites en petits groupes chez cinq structures, en minibus partagé. L’après-midi, ateliers de seize personnes mêlant agents, élus et structures, sur des cas réels apportés par les services : un marché de collecte, un local vacant, une friche, une épicerie de village. Chaque groupe a rendu une page : ce qui bloque, qui décide, ce qu’on peut tenter en six mois. Plénière courte. La fiche a été rendue tard, le temps que les trois directions concernées la relisent.",
    enonces: [
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Des terrains vacants que personne ne veut signer",
        texte:
          "restent en herbe faute de cadre : le propriétaire craint l’occupation, la commune la responsabilité, et l’association qui voulait cultiver attend une convention depuis quatorze mois.",
        theme: "Foncier",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Peser les restes à la cantine pendant deux semaines",
        texte:
          "avant de changer quoi que ce soit : la moyenne était de 138 grammes par plateau, elle est descendue à 91 après trois ajustements simples, sans toucher au budget ni au prestataire.",
        theme: "Biodéchets",
        exemple:
          "Le pain, coupé en demi-tranches et placé en fin de ligne, représentait à lui seul un tiers de la baisse.",
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Réserver un lot du marché de collecte aux structures d’insertion",
        texte:
          "en commençant par les biodéchets des restaurateurs du centre : tournée courte, véhicule léger, volume progressif. Le cadre des marchés réservés le permet déjà, il manque une décision et un service référent.",
        theme: "Commande publique",
        destinataire: "EPCI",
        horizon: "au prochain renouvellement du marché, en 2025",
        liens: [
          {
            url: "https://www.economie.gouv.fr",
            texte: "Ministère de l’Économie, achats publics",
          },
        ],
      },
      {
        transition: "sociale",
        type: "projet_inspirant",
        accroche: "Une tournée de services dans les villages de l’est du territoire",
        texte:
          "réunit dans le même fourgon, deux jours par semaine, une écrivaine publique, un conseiller numérique et une infirmière : onze communes visitées, une centaine de personnes vues qui n’avaient poussé aucune porte depuis un an.",
        theme: "Accès aux droits",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Le dernier car part à dix-huit heures dix",
        texte:
          "et ce seul horaire décide de qui peut suivre une formation, tenir un poste en équipe ou venir à une réunion d’habitants. Les structures bricolent des covoiturages que rien ne finance.",
        theme: "Mobilité",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "conserver",
        accroche: "Les conseils citoyens encore vivants",
        texte:
          "servent de passerelle quand on les prévient tôt : deux projets de quartier ont changé de place ou d’horaires parce qu’une dizaine d’habitants avaient dit, plans en main, pourquoi personne ne viendrait.",
        theme: "Participation",
      },
      {
        transition: "economique",
        type: "levier",
        action: "creer",
        accroche: "Un interlocuteur unique dans l’agglomération",
        texte:
          "chargé de suivre chaque structure de la première visite au paiement du solde : aujourd’hui une même association dialogue avec cinq services qui ignorent ce que les autres ont promis. La personne n’aurait pas à décider, seulement à savoir où en est le dossier, à dire non quand c’est non, et à réunir autour de la table ceux qui se renvoient la question. Un mi-temps suffirait pour commencer, à condition qu’il ne soit pas renouvelé tous les ans.",
        theme: "Coopération avec les collectivités",
      },
      {
        transition: "economique",
        type: "frein",
        accroche: "Des lots taillés pour des groupes nationaux",
        texte:
          "écartent les structures locales avant la première ligne du mémoire technique : caution, chiffre d’affaires minimal, couverture de tout le territoire. Elles finissent sous-traitantes, à prix tiré.",
        theme: "Commande publique",
      },
      {
        transition: "economique",
        type: "projet_inspirant",
        accroche: "Une société coopérative pour la légumerie intercommunale",
        texte:
          "associe six communes, neuf producteurs et un atelier d’insertion : la collectivité détient un quart des voix, s’engage sur un volume annuel, et les producteurs savent en janvier ce qu’ils vendront en septembre.",
        theme: "Coopératives",
      },
      {
        transition: "economique",
        type: "outil",
        accroche: "Une convention type d’objectifs sur quatre ans",
        texte:
          "rédigée par les juristes de la collectivité et relue par six associations : trois pages, une annexe financière révisable, un seul bilan par an. Elle attend d’être votée, mais sert déjà de base de discussion.",
        theme: "Conventionnement",
      },
    ],
  },

  // 4 et 5 — Chair'ESS, Valenciennes (15 mai) et Lens (23 mai 2023)
  {
    ateliers: [4, 5],
    remiseAt: "2023-06-15T09:15:00Z",
    valideeAt: "2023-07-03T12:40:00Z",
    problematique:
      "Une innovation sociale ne naît presque jamais d’une seule organisation : elle tient à un entourage d’associations, de collectivités, d’entreprises et de chercheurs, qui se fait et se défait. Dans le Valenciennois comme dans le bassin minier, ces entourages existent, mais on les connaît mal et ils reposent sur quelques personnes. Qu’est-ce qui les fait tenir, qu’est-ce qui les use, et comment la recherche peut-elle y être utile autrement qu’en observant ?",
    deroule:
      "Deux séances sur la même trame. Chaque participant a d’abord dessiné l’entourage de son projet : qui aide, qui finance, qui bloque, qui manque. Les dessins ont été affichés et commentés à deux voix, un acteur et un chercheur. Puis trois récits longs, dont un échec, suivis d’une discussion sur ce qui aurait changé l’issue. À Lens, le groupe plus petit a permis d’aller au bout des trois récits ; à Valenciennes, il a fallu en écourter un.",
    enonces: [
      {
        transition: "sociale",
        type: "frein",
        accroche: "L’expérimentation se finance, la suite jamais",
        texte:
          "est le constat commun aux deux séances : on trouve trente mille euros pour essayer, puis plus rien pour passer de un à cinq sites, alors que c’est là que les coûts de coordination apparaissent.",
        theme: "Changement d’échelle",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "amplifier",
        accroche: "Les rencontres régulières entre chercheurs et acteurs de terrain",
        texte:
          "évitent de réinventer ce qui a déjà été documenté à trente kilomètres : deux après-midi par an, dans un lieu associatif plutôt qu’en amphithéâtre, avec un cas apporté par une structure et travaillé jusqu’au bout.",
        theme: "Recherche et terrain",
      },
      {
        transition: "sociale",
        type: "projet_inspirant",
        accroche: "Une conciergerie de quartier née d’une enquête étudiante",
        texte:
          "dans le bassin minier : vingt étudiants ont interrogé deux cent dix foyers sur les services qui manquaient, et le relevé a servi de cahier des charges à trois associations qui ne travaillaient pas ensemble.",
        theme: "Vie de quartier",
      },
      {
        transition: "sociale",
        type: "ressource",
        accroche: "Les récits d’échec mis en commun",
        texte:
          "manquent à presque toutes les bibliothèques de projets : les trois racontés en séance ont davantage servi que les fiches de réussite, parce qu’on y voit qui est parti, quand, et ce que personne n’avait osé dire.",
        theme: "Capitalisation",
      },
      {
        transition: "organisationnelle",
        type: "frein",
        accroche: "Tout l’entourage d’un projet tient à deux personnes",
        texte:
          "et l’on ne s’en aperçoit qu’à leur départ : ni carnet d’adresses partagé, ni compte rendu, ni mandat écrit. Sur quatorze dessins affichés à Valenciennes, onze n’avaient qu’un seul nœud central.",
        theme: "Transmission",
      },
      {
        transition: "organisationnelle",
        type: "outil",
        accroche: "Le dessin de l’entourage sur une feuille A3",
        texte:
          "prend quarante minutes et se refait chaque année : cercles pour les alliés, traits pleins pour l’argent, pointillés pour les services rendus. La comparaison d’une année sur l’autre montre les liens qui s’éteignent.",
        theme: "Gouvernance",
      },
      {
        transition: "organisationnelle",
        type: "bonne_pratique",
        accroche: "Un comité de suivi qui change d’hôte à chaque réunion",
        texte:
          "oblige chaque partenaire à recevoir, à préparer l’ordre du jour et à tenir le compte rendu : la charge cesse de reposer sur le seul porteur, et les absents finissent par venir.",
        theme: "Coopération",
      },
      {
        transition: "organisationnelle",
        type: "proposition",
        accroche: "Financer le temps de coordination comme un poste à part",
        texte:
          "dans les projets à plusieurs, à hauteur de dix pour cent du budget et pour trois ans au moins : aujourd’hui il est dissimulé dans les frais de structure de celui qui accepte de s’en charger.",
        theme: "Coopération",
        destinataire: "Région et réseaux",
        horizon: "d’ici 2025",
      },
    ],
  },

  // 3 et 6 — Les Compagnons du Compost, Saint-Quentin, 4 et 23 mai 2023
  {
    ateliers: [3, 6],
    remiseAt: "2023-06-07T07:40:00Z",
    valideeAt: "2023-06-19T12:15:00Z",
    problematique:
      "Le tri à la source des biodéchets devient obligatoire au 1er janvier 2024 et, à Saint-Quentin, la plupart des cuisines, des écoles et des immeubles n’ont encore rien prévu. Avant de parler de collecte ou de compostage, il faut savoir ce qui est jeté, par qui et pourquoi. Les deux premières séances portent sur l’amont : réduire ce qui part à la poubelle et apprendre à trier sans se décourager.",
    deroule:
      "Deux séances de dix personnes : gardiens d’immeuble, cuisiniers, parents, une enseignante, deux agents de la collectivité. La première a commencé autour d’un sac ouvert sur une bâche : chacun a trié, puis on a discuté de ce qui n’allait pas dans le bon tas. La seconde s’est tenue dans une cuisine de collège, après le service. Les constats ont été écrits au fur et à mesure sur un rouleau de papier, et relus à la fin de chaque séance.",
    enonces: [
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Les erreurs de tri dès la deuxième semaine",
        texte:
          "découragent tout le monde : un sac plastique, deux yaourts, et le bac entier part à l’incinération. Les habitants l’apprennent, concluent que trier ne sert à rien et arrêtent.",
        theme: "Biodéchets",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Peser les retours de plateaux devant les élèves",
        texte:
          "quinze jours de suite, avec le chiffre écrit à la craie à la sortie du réfectoire : sans aucune consigne, le gaspillage a baissé d’un quart, et les cuisiniers ont revu deux recettes que personne ne mangeait.",
        theme: "Gaspillage alimentaire",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "amplifier",
        accroche: "Un habitant référent par pied d’immeuble",
        texte:
          "change plus de choses qu’un affichage : il ouvre le bac, retire ce qui n’a rien à y faire et répond aux questions le samedi matin. Là où il existe, le site tient ; là où il part, il faut trois mois pour s’en remettre. Encore faut-il ne pas le laisser seul : un tee-shirt et un diplôme ne suffisent pas, il demande surtout un numéro à appeler, un remplaçant en août et quelqu’un qui passe le voir.",
        theme: "Compostage partagé",
      },
      {
        transition: "ecologique",
        type: "outil",
        accroche: "Le sac ouvert sur la bâche",
        texte:
          "remplace un exposé d’une heure : dix personnes, des gants, le contenu d’une poubelle d’immeuble, et l’on voit ensemble que quatre kilos sur dix auraient pu nourrir un composteur.",
        theme: "Sensibilisation",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "L’été, les composteurs partagés sont laissés seuls",
        texte:
          "parce que les bénévoles partent tous en même temps : odeurs en août, bailleur à reconvaincre en septembre.",
        theme: "Compostage partagé",
      },
      {
        transition: "ecologique",
        type: "ressource",
        accroche: "Les repères nationaux sur le tri à la source",
        texte:
          "donnent la base réglementaire et des ordres de grandeur par type d’établissement ; ils suffisent pour monter un dossier, à condition que quelqu’un les traduise pour une cuisine de quatre-vingts couverts.",
        theme: "Biodéchets",
        liens: [{ url: "https://www.ademe.fr", texte: "Site de l’ADEME" }],
      },
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Une cuisine de collège qui ne jette presque plus de pain",
        texte:
          "a simplement déplacé la corbeille après les plats chauds et proposé des demi-tranches : onze kilos par semaine au départ, moins de trois à Pâques, et le reste séché pour la chapelure.",
        theme: "Gaspillage alimentaire",
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Former les gardiens et agents d’entretien avant la pose des bacs",
        texte:
          "et non six mois après : une demi-journée sur leur temps de travail, payée par le bailleur ou la collectivité, avec un numéro à appeler quand un bac déborde.",
        theme: "Formation",
        destinataire: "EPCI et bailleurs sociaux",
        horizon: "avant le 1er janvier 2024",
      },
    ],
  },

  // 10 et 18 — Les Compagnons du Compost, Saint-Quentin, 15 et 29 juin 2023
  {
    ateliers: [10, 18],
    remiseAt: "2023-07-12T08:30:00Z",
    valideeAt: "2023-07-21T09:50:00Z",
    problematique:
      "Une fois triés, les restes alimentaires doivent aller quelque part, si possible pas trop loin, et revenir à la terre. Dans le Saint-Quentinois, la collecte, le broyat, les terrains et les débouchés existent par morceaux, chacun dépendant d’une autre structure. Comment en faire une petite filière locale qui tienne sans bénévoles épuisés ni camion à moitié vide ?",
    deroule:
      "Deux séances, quinze puis vingt personnes, dans un jardin partagé. La première a servi à dresser la carte des producteurs de déchets, des sites et des terrains sur un plan de la ville ; chacun y a posé des pastilles et des kilos. La seconde a réuni en plus deux restaurateurs, un maraîcher et un service de l’agglomération, pour suivre un seau d’épluchures depuis le restaurant jusqu’à la parcelle et noter chaque endroit où il s’arrête.",
    enonces: [
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Un seul bac souillé condamne la tournée",
        texte:
          "quand le site de compostage refuse le chargement : trois heures de route et de tri perdues pour quelques emballages, et un restaurateur qui ne comprend pas pourquoi on le lui reproche.",
        theme: "Biodéchets",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Trouver deux mille mètres carrés en ville",
        texte:
          "prend plus de temps que lever des fonds : les terrains libres existent, mais aucun propriétaire ne s’engage au-delà d’un an, ce qui interdit d’y couler une dalle ou d’y planter quoi que ce soit.",
        theme: "Foncier",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "conserver",
        accroche: "Les maîtres composteurs rémunérés quelques heures",
        texte:
          "tiennent les sites là où le bénévolat seul s’essouffle : quatre heures par mois et par site suffisent pour former un référent, vérifier la température et régler les petites brouilles avant l’été.",
        theme: "Compostage partagé",
      },
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Une collecte à vélo des restaurants du centre",
        texte:
          "ramasse chaque matin les seaux de dix-sept cuisines avec deux remorques : 600 kilos par semaine, un compost rendu aux jardins à moins de quatre kilomètres, et un emploi et demi financé par les abonnements. Les débuts ont été rudes : seaux trop lourds, horaires de livraison interdits dans la rue piétonne, deux cuisines perdues la première semaine. Le passage à six heures trente et un seau de rechange par cuisine ont réglé l’essentiel.",
        theme: "Collecte",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Réserver le broyat des espaces verts aux sites de compostage",
        texte: "par un simple accord avec les services techniques : un dépôt tous les quinze jours, à date fixe.",
        theme: "Compostage partagé",
        exemple: "Dans un quartier, l’accord tient sur une page et n’a jamais été rediscuté depuis trois ans.",
      },
      {
        transition: "ecologique",
        type: "outil",
        accroche: "La carte des kilos",
        texte:
          "se tient sur un plan de la ville avec des pastilles de couleur : qui produit, combien, et quel site a encore de la place.",
        theme: "Collecte",
      },
      {
        transition: "ecologique",
        type: "ressource",
        accroche: "Le texte de loi sur le tri des biodéchets, lu à voix haute",
        texte:
          "a surpris jusqu’aux professionnels présents : l’obligation vise aussi les très petites cuisines, et la collectivité doit proposer une solution sans être tenue de choisir le bac individuel.",
        theme: "Réglementation",
        liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Mettre à disposition des terrains publics pour neuf ans",
        texte:
          "par une convention unique, avec un loyer symbolique et une clause de sortie claire : c’est la durée qu’il faut pour amortir une dalle, un abri et une clôture.",
        theme: "Foncier",
        destinataire: "communes et EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },

  // 8 — UDES, Lille, 30 mai 2023
  {
    ateliers: [8],
    remiseAt: "2023-06-13T09:00:00Z",
    valideeAt: "2023-06-27T14:25:00Z",
    problematique:
      "Les employeurs de l’économie sociale et solidaire se disent concernés par le climat, mais peu ont touché à leurs déplacements, à leurs bâtiments ou à leurs achats. Le sujet repose sur une personne convaincue, rarement sur le conseil d’administration ou le dialogue social. Comment en faire une affaire d’employeur, avec des moyens à la taille des petites structures ?",
    deroule:
      "Matinée à quatre-vingt-dix. Trois employeurs ont exposé ce qu’ils avaient fait et ce que cela avait coûté, puis six tables par sujet : déplacements, bâtiments, achats, formation, mesure, dialogue social. Consigne : écrire ce qu’on a déjà essayé avant ce qu’on voudrait. Une salariée élue du personnel animait chaque table avec un dirigeant. Les tables des déplacements et de la mesure ont débordé, celle des bâtiments est restée à six personnes.",
    enonces: [
      {
        transition: "ecologique",
        type: "levier",
        action: "amplifier",
        accroche: "Le dialogue social sur l’environnement",
        texte:
          "fait avancer des dossiers que la direction portait seule : une fois le sujet inscrit deux fois par an à l’ordre du jour du comité social, les salariés ont proposé eux-mêmes de revoir les tournées et le chauffage. Le plus difficile a été d’accepter que la discussion porte aussi sur les conditions de travail : un local surchauffé, un véhicule trop vieux, un planning qui oblige à traverser trois fois la ville. C’est là que se trouvaient les économies.",
        theme: "Dialogue social",
      },
      {
        transition: "ecologique",
        type: "ressource",
        accroche: "L’accord interprofessionnel du 11 avril 2023",
        texte:
          "donne aux employeurs un texte signé sur lequel s’appuyer pour ouvrir la discussion : dans la salle, moins d’un sur dix en connaissait l’existence, sept semaines après sa signature.",
        theme: "Dialogue social",
        liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Mesurer ses émissions demande un temps que l’on n’a pas",
        texte:
          "en dessous de trente salariés : factures éparpillées, kilomètres jamais relevés, tableur incompréhensible. Plusieurs ont commencé, un seul a fini, et son chiffre n’a débouché sur aucune décision.",
        theme: "Mesure carbone",
      },
      {
        transition: "ecologique",
        type: "outil",
        accroche: "Une mesure simplifiée en trois postes",
        texte:
          "couvre les déplacements, l’énergie et les achats alimentaires : une demi-journée, les douze dernières factures et le relevé des kilomètres. Ce n’est pas un bilan complet, mais cela dit par où commencer.",
        theme: "Mesure carbone",
        liens: [{ url: "https://www.udes.fr", texte: "Site de l’UDES" }],
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Les aides à la transition restent introuvables",
        texte:
          "pour qui n’a personne à temps plein sur le sujet : elles sont éparpillées entre six guichets, pensées pour l’industrie, et les associations découvrent souvent à la dernière page qu’elles ne sont pas éligibles.",
        theme: "Financements",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Regrouper les tournées d’aide à domicile par quartier",
        texte:
          "après trois réunions avec les intervenantes : onze kilomètres de moins par jour et par personne, moins de retards, et un après-midi libéré par semaine pour la formation.",
        theme: "Mobilité",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "creer",
        accroche: "Un parcours de formation court négocié avec les opérateurs de compétences",
        texte:
          "pour les salariés de petites structures : deux jours, sur place, par métier. Les modules actuels s’adressent aux cadres et se tiennent à Paris ou en visioconférence.",
        theme: "Formation",
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Découper les marchés publics à la taille des structures locales",
        texte:
          "et noter réellement la distance et la durabilité : tant que le prix pèse soixante pour cent et que le lot couvre un département entier, l’effort environnemental reste une ligne de mémoire.",
        theme: "Commande publique",
        destinataire: "Région, Départements et EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },

  // 11 et 16 — BGE Hauts-de-France, Mont-Saint-Éloi (20 juin) et Boiry-Saint-Martin (27 juin 2023)
  {
    ateliers: [11, 16],
    remiseAt: "2023-07-11T07:50:00Z",
    valideeAt: "2023-07-25T13:05:00Z",
    problematique:
      "Dans les villages autour d’Arras, on parle volontiers d’écologie quand il s’agit de la facture, de la voiture ou de ce qu’on met dans l’assiette, beaucoup moins quand le mot est prononcé. Quelles activités utiles pourraient naître ici, portées par des habitants, et que faudrait-il pour qu’elles ne restent pas une idée de fin de réunion ?",
    deroule:
      "Deux soirées en salle communale, neuf puis treize habitants, de vingt-quatre à soixante-dix-neuf ans. Chacun a listé ce qui lui coûtait cher ou l’agaçait au quotidien, puis le groupe a cherché ce qui pouvait être fait à plusieurs. Les idées ont été classées selon l’effort : faisable samedi, faisable dans l’année, impossible sans aide. Deux personnes par idée se sont inscrites. À Boiry, la pluie a empêché la promenade prévue.",
    enonces: [
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Sans voiture, on ne travaille pas",
        texte:
          "est la phrase d’une habitante de Mont-Saint-Éloi, que toute la salle a reprise : deux véhicules par foyer, 280 euros de carburant par mois, et un arrêt de car desservi trois fois par jour à des heures où personne n’embauche.",
        theme: "Mobilité",
      },
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Un atelier de réparation le premier samedi du mois",
        texte:
          "occupe l’ancienne salle de classe : cinq retraités et un lycéen, une quarantaine d’appareils remis en marche dans l’année, et une caisse à dons qui paie l’outillage.",
        theme: "Réparation",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "amplifier",
        accroche: "Le covoiturage entre voisins, organisé par la mairie",
        texte:
          "fonctionne mieux qu’une application : une liste papier à l’accueil, deux trajets réguliers vers la zone d’activités, une charte d’une page. Dix-neuf inscrits au bout d’un trimestre.",
        theme: "Mobilité",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Le vrac passe encore pour un luxe de citadins",
        texte:
          "alors que, prix au kilo à l’appui, la moitié des produits comparés ce soir-là coûtaient moins cher qu’en grande surface. Personne n’avait jamais fait le calcul.",
        theme: "Alimentation",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Classer les idées selon l’effort et non selon l’intérêt",
        texte:
          "évite la liste de vœux : faisable samedi, dans l’année, impossible sans aide. Deux noms par idée, une date, et ce qui n’a pas de nom est rayé le soir même.",
        theme: "Participation",
      },
      {
        transition: "ecologique",
        type: "ressource",
        accroche: "Les chiffres communaux de la statistique publique",
        texte:
          "sur les déplacements, l’âge des logements et le chauffage suffisent à ouvrir le débat : projetés sur le mur, ils ont calmé deux controverses que l’on croyait insolubles.",
        theme: "Données",
        liens: [{ url: "https://www.insee.fr", texte: "Insee, statistiques locales" }],
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Ouvrir les salles communales aux ateliers d’habitants",
        texte:
          "sans loyer et sans exiger une association déclarée : une convention d’un an, une assurance prise par la commune, une clé. Trois projets sur quatre ont buté sur ce point avant même de commencer.",
        theme: "Locaux",
        destinataire: "communes, avec l’appui de l’EPCI",
        horizon: "d’ici fin 2024",
      },
    ],
  },

  // 19 — BGE Hauts-de-France, Saint-Laurent-Blangy, 4 juillet 2023
  {
    ateliers: [19],
    remiseAt: "2023-12-05T09:20:00Z",
    valideeAt: "2023-12-14T10:40:00Z",
    problematique:
      "Troisième soirée de la série, cette fois en bordure de ville : les habitants y ont des commerces, un bus et un canal, mais se connaissent moins qu’au village. Comment passer de l’intention partagée à une activité qui ouvre réellement ses portes, avec qui, et combien de temps faut-il compter ?",
    deroule:
      "Vingt-deux personnes dans la salle des fêtes. Rappel des idées sorties des deux premières soirées, puis quatre groupes de travail : réparer, manger, se déplacer, partager des outils. Chaque groupe devait remplir une page de projet très simple et la défendre devant les autres. La fiche a été rendue en décembre seulement, l’équipe ayant voulu attendre de savoir lesquels de ces projets existaient encore cinq mois après : deux sur quatre.",
    enonces: [
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Une bibliothèque d’outils dans un garage prêté",
        texte:
          "compte quarante-deux objets et vingt-six foyers : perceuse, échelle, déshydrateur, remorque à vélo. Caution de vingt euros, cahier d’emprunt, deux permanences par semaine.",
        theme: "Partage d’objets",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Réparer avec le propriétaire et non à sa place",
        texte:
          "rallonge la séance mais change la suite : celui qui a ouvert son grille-pain une fois revient avec celui du voisin. Sur la série d’essai, six objets sur dix sont repartis en marche.",
        theme: "Réparation",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Cinq mois entre l’idée et la réponse",
        texte:
          "ont suffi à perdre la moitié des volontaires : le courrier de demande de local est passé par trois bureaux, et quand l’accord est arrivé, les deux porteuses avaient repris un emploi.",
        theme: "Coopération avec les collectivités",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "creer",
        accroche: "Un fonds de démarrage de cinq cents euros",
        texte:
          "sans dossier, attribué par un comité d’habitants dans le mois : c’est ce qu’il faut pour une assurance, trois bacs et une affiche. En dessous d’un certain montant, remplir un formulaire coûte plus que l’aide.",
        theme: "Financements",
      },
      {
        transition: "ecologique",
        type: "outil",
        accroche: "La page unique de projet",
        texte: "tient en six cases ; la dernière, « ce qui peut mal tourner », est celle qui sert le plus.",
        theme: "Montage de projet",
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Dire aux habitants ce que sont devenues leurs idées",
        texte:
          "un an après, dans la même salle et avec les mêmes personnes : une heure suffit. Faute de ce retour, la troisième invitation reste sans réponse, et on le met sur le compte du désintérêt.",
        theme: "Participation",
        destinataire: "communes et réseaux d’accompagnement",
        horizon: "avant l’été 2024",
      },
    ],
  },

  // 17 — Epi'coop, Neuville-Saint-Vaast, 27 juin 2023
  {
    ateliers: [17],
    remiseAt: "2023-07-28T08:10:00Z",
    valideeAt: "2023-08-21T09:35:00Z",
    problematique:
      "Bien manger avec un petit budget n’est pas d’abord une affaire de conseils : il y a le prix, le temps, la cuisine qu’on n’a pas, la honte de l’aide alimentaire et les rayons trop loin. Une épicerie coopérative peut-elle rassembler dans le même lieu ceux qui choisissent de consommer autrement et ceux qui n’ont pas le choix ?",
    deroule:
      "Après-midi chez un maraîcher, vingt-huit participants dont neuf adhérents d’une épicerie sociale. Visite des parcelles, puis cuisine en commun avec les légumes du jour : les échanges se sont faits planche à découper en main, sur quatre questions affichées au mur. Un relevé de prix avait été préparé sur vingt produits courants. Restitution au moment du repas, avec deux personnes chargées d’écrire les phrases telles qu’elles étaient dites.",
    enonces: [
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Le bio et le vrac jugés trop chers avant d’être comparés",
        texte:
          "même quand l’étiquette dit l’inverse : sur vingt produits relevés, neuf étaient moins chers à l’épicerie coopérative, mais le panier moyen effraie parce qu’on y achète en plus grande quantité.",
        theme: "Alimentation",
      },
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Une maison du bien manger portée à plusieurs",
        texte:
          "par l’épicerie coopérative, des soignants et des associations de l’Arrageois : une cuisine ouverte, une boutique, des consultations de diététique, et la même porte d’entrée pour tout le monde.",
        theme: "Alimentation",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Cuisiner ensemble avant de parler d’équilibre alimentaire",
        texte:
          "inverse le rapport habituel : on part de ce que les gens savent faire, du prix par assiette et du matériel qu’ils ont. Une plaque et une casserole, c’est la base de calcul.",
        theme: "Alimentation",
        exemple: "Une soupe de saison et un gratin pour quatre personnes, chiffrés ce jour-là à 1,40 euro l’assiette.",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "creer",
        accroche: "Un double tarif discret à la caisse",
        texte:
          "permettrait de servir tout le monde au même comptoir : la carte d’adhérent porte le niveau de prix, rien ne s’affiche, et l’écart est couvert par les collectivités et les dons des autres membres. Aujourd’hui, les adhérents de l’épicerie sociale passent par une autre porte, un autre jour ; deux d’entre eux ont dit ce jour-là qu’ils préféraient se priver plutôt que d’être vus dans cette file.",
        theme: "Solidarité alimentaire",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Les maraîchers ne livrent pas pour trente euros",
        texte: "et les petites épiceries ne peuvent pas commander plus : chacun roule à moitié vide.",
        theme: "Logistique",
      },
      {
        transition: "ecologique",
        type: "outil",
        accroche: "Le relevé de prix sur vingt produits",
        texte:
          "refait chaque saison par quatre adhérents dans trois magasins : une feuille, une heure, et une affiche à l’entrée. C’est l’argument le plus efficace que l’épicerie ait jamais eu.",
        theme: "Alimentation",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "conserver",
        accroche: "Les trois heures de participation de chaque coopérateur",
        texte:
          "ne sont pas qu’une économie de salaire : c’est à la mise en rayon que les gens se parlent et que les nouveaux restent. Les épiceries qui les ont supprimées ont perdu un tiers de leurs membres.",
        theme: "Engagement",
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Allotir les achats des cantines par famille de produits",
        texte:
          "et par bassin de livraison, pour que deux ou trois maraîchers puissent répondre ensemble : aujourd’hui le marché demande trente références toute l’année, ce qu’aucun producteur du coin ne sait fournir seul.",
        theme: "Commande publique",
        destinataire: "Région, Départements et communes",
        horizon: "à la rentrée 2025",
      },
    ],
  },

  // 20 — France Médiation, visioconférence, 6 juillet 2023
  {
    ateliers: [20],
    remiseAt: "2023-07-20T08:45:00Z",
    valideeAt: "2023-08-10T09:10:00Z",
    problematique:
      "Dans les gares, les halls, les collèges et les files d’attente, plusieurs centaines de médiateurs sociaux travaillent dans la région. On les appelle quand tout le reste a échoué, on les paie peu, et leur utilité se voit surtout quand ils ne sont plus là. Comment faire connaître ce métier, le faire durer et dire ce qu’il change sans le réduire à des chiffres de passage ?",
    deroule:
      "Deux heures trente en visioconférence, cinquante connectés dont une moitié de médiateurs en poste. Trois scènes de terrain lues par ceux qui les avaient vécues, puis cinq salons de dix personnes : recrutement, financement, partenaires, numérique, évaluation. Chaque salon remplissait une page commune visible de tous. Les dix dernières minutes ont servi à souligner dans chaque page les deux lignes à garder. Le son était mauvais pour les équipes connectées depuis leur téléphone.",
    enonces: [
      {
        transition: "sociale",
        type: "frein",
        accroche: "Un métier exercé sous contrats d’un an",
        texte:
          "n’a pas le temps de faire ses preuves : il faut six mois pour être reconnu dans un quartier, et le poste est remis en jeu à ce moment-là. Dans un salon, quatre équipes sur neuf avaient entièrement changé depuis 2021. Les habitants s’en aperçoivent avant les financeurs : on se présente une troisième fois à la même dame, qui demande combien de temps on compte rester et qui, cette fois, ne raconte plus rien.",
        theme: "Reconnaissance du métier",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Des subventions annuelles notifiées en juin",
        texte:
          "pour une action commencée en janvier : les équipes travaillent à crédit, les dirigeants signent des contrats sans savoir s’ils pourront les honorer, et les départs ont lieu au printemps.",
        theme: "Financements",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "amplifier",
        accroche: "Le binôme médiateur et travailleur social",
        texte:
          "aux accueils les plus tendus raccourcit les détours : l’un fait tomber la pression, l’autre ouvre le dossier, et la personne n’a pas à raconter deux fois la même chose.",
        theme: "Accès aux droits",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Les démarches en ligne ont déplacé la file d’attente",
        texte:
          "vers ceux qui n’ont aucun titre pour les faire : le médiateur de gare ou l’agent d’accueil remplit des formulaires sur son propre téléphone, sans cadre, sans mandat et sans formation.",
        theme: "Inclusion numérique",
      },
      {
        transition: "sociale",
        type: "bonne_pratique",
        accroche: "Le carnet de bord de trois lignes par jour",
        texte:
          "dit davantage que le tableau mensuel : une scène, ce qui a été fait, ce qu’on aurait voulu pouvoir faire. Relus au trimestre avec les financeurs, ces carnets ont fait modifier deux conventions.",
        theme: "Évaluation",
      },
      {
        transition: "sociale",
        type: "outil",
        accroche: "La norme du métier de médiateur social",
        texte:
          "existe depuis plusieurs années et reste peu utilisée par les employeurs publics : elle décrit les tâches, les limites et les conditions d’exercice, et peut servir de base à une fiche de poste comme à un cahier des charges.",
        theme: "Reconnaissance du métier",
      },
      {
        transition: "sociale",
        type: "projet_inspirant",
        accroche: "Des médiateurs à la grille d’un collège et de son école",
        texte:
          "sont là matin et soir, toujours les mêmes : en un an, les exclusions temporaires sont passées de soixante-deux à trente-huit, et les familles entrent désormais dans l’établissement sans y être convoquées.",
        theme: "Jeunesse",
      },
      {
        transition: "sociale",
        type: "proposition",
        accroche: "Donner trois ans aux postes de médiation",
        texte:
          "avec un cofinancement arrêté dès la signature entre l’État, le Département et la ville : un poste notifié chaque année n’intéresse que ceux qui n’ont rien trouvé d’autre.",
        theme: "Financements",
        destinataire: "État, Départements et communes",
        horizon: "dans les contrats de ville signés en 2024",
      },
    ],
  },

  // 22 — Institut Godin, Amiens, 21 septembre 2023
  {
    ateliers: [22],
    remiseAt: "2023-10-12T09:30:00Z",
    valideeAt: "2023-10-24T12:20:00Z",
    problematique:
      "On célèbre les innovations sociales à leur naissance et l’on parle peu de ce qu’elles deviennent. Qu’appelle-t-on une réussite : durer, grandir, être copié, faire changer une règle, ou savoir s’arrêter ? Et que peuvent apprendre les uns des autres ceux qui ont réussi autrement que prévu ?",
    deroule:
      "Quinze participants autour d’une seule grande table, trois heures. Chacun avait apporté un objet représentant ce qu’il tenait pour une réussite de sa structure : un bail, une clé, un article de règlement modifié, une lettre de fermeture. Tour de table par les objets, puis regroupement en quatre familles de réussite. La seconde partie a cherché, pour chaque famille, ce qui avait aidé et ce que les financeurs en voient. Notes prises à deux, relues sur place.",
    enonces: [
      {
        transition: "sociale",
        type: "frein",
        accroche: "De l’argent pour inventer, rien pour durer",
        texte:
          "résume la situation de douze des quinze participants : les appels à projets récompensent la nouveauté, si bien qu’une action qui marche doit changer de nom tous les deux ans pour rester finançable. L’un d’eux a présenté le même accueil de jour sous trois titres différents, à des gens qui le savaient parfaitement et qui l’ont aidé à trouver le suivant, faute de ligne où inscrire la simple continuité.",
        theme: "Changement d’échelle",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "creer",
        accroche: "Un financement de deuxième étape",
        texte:
          "ouvert aux projets qui ont passé trois ans : moins de communication, plus de consolidation, avec un contrat sur quatre exercices et un droit à corriger le modèle en route.",
        theme: "Changement d’échelle",
      },
      {
        transition: "sociale",
        type: "bonne_pratique",
        accroche: "Écrire ce que l’on cherche à changer avant de choisir les indicateurs",
        texte:
          "évite de remplir des colonnes pour rien : une page, relue par deux usagers et un élu, puis trois indicateurs au plus. Les structures qui l’ont fait ont divisé par deux leur temps de bilan.",
        theme: "Évaluation",
      },
      {
        transition: "sociale",
        type: "projet_inspirant",
        accroche: "Un café associatif dont la règle est devenue celle de la ville",
        texte:
          "sert depuis quatre ans des repas à prix libre, d’abord tolérés ; un arrêté vient d’en étendre la possibilité à trois autres lieux. Pour ses fondateurs, la réussite est là, non dans le nombre de couverts.",
        theme: "Vie de quartier",
      },
      {
        transition: "sociale",
        type: "ressource",
        accroche: "La définition légale de l’innovation sociale",
        texte:
          "inscrite dans la loi de 2014, reste mal connue des services instructeurs : la citer en tête de dossier a évité à deux structures d’être renvoyées vers les aides à l’innovation technologique.",
        theme: "Cadre légal",
        liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
      },
      {
        transition: "sociale",
        type: "levier",
        action: "conserver",
        accroche: "L’habitude de travailler avec des chercheurs",
        texte:
          "se prend sur plusieurs années, non le temps d’une étude : ils gardent la mémoire du projet quand l’équipe change, et posent les questions que les partenaires n’osent plus poser.",
        theme: "Recherche et terrain",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Le même bilan rempli sous quatre formats",
        texte: "pour quatre financeurs : six jours par an dans une équipe de trois personnes.",
        theme: "Évaluation",
      },
      {
        transition: "sociale",
        type: "proposition",
        accroche: "Reconnaître un droit à l’arrêt d’une expérimentation",
        texte:
          "sans remboursement ni mauvaise note, dès lors que les raisons sont écrites et rendues publiques : c’est la condition pour que l’on cesse d’enjoliver les bilans.",
        theme: "Expérimentation",
        destinataire: "État, Région et fondations",
        horizon: "dans les appels à projets de 2025",
      },
    ],
  },

  // 30 — Emmaüs Connect, Lille, 6 octobre 2023
  {
    ateliers: [30],
    remiseAt: "2023-12-07T09:40:00Z",
    valideeAt: "2023-12-21T10:15:00Z",
    problematique:
      "Une personne sans matériel, sans forfait ou sans aisance face à l’écran perd aujourd’hui des droits qu’elle avait hier. Dans la région, les lieux d’aide se multiplient, mais chacun part de ce qu’il a : du matériel, du temps, ou des compétences, rarement les trois. Comment relier équipement, connexion et accompagnement, et le faire avec du matériel qui existe déjà plutôt qu’avec du neuf ?",
    deroule:
      "Vingt-deux participants, pour l’essentiel des travailleurs sociaux, deux entreprises et une commune. Démontage d’un ordinateur réformé en ouverture, pour montrer ce que coûte une remise en état. Puis trois ateliers de quarante minutes suivant le trajet d’une personne : s’équiper, se connecter, savoir faire. Chaque groupe travaillait sur une situation réelle rendue anonyme. Fiche rendue tardivement, après vérification des chiffres auprès des lieux d’accueil.",
    enonces: [
      {
        transition: "sociale",
        type: "frein",
        accroche: "Faire à la place de la personne",
        texte:
          "est devenu l’ordinaire des accueils : un travailleur social passe jusqu’à deux heures par jour sur des comptes qui ne sont pas les siens, avec des mots de passe notés sur un carnet.",
        theme: "Inclusion numérique",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "amplifier",
        accroche: "Le don d’ordinateurs réformés par les employeurs",
        texte:
          "reste marginal alors que les parcs se renouvellent tous les quatre ans : une administration de la métropole a cédé cent vingt postes en une fois, remis en état pour 45 euros pièce par un atelier d’insertion.",
        theme: "Réemploi",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Le forfait coupé le vingt du mois",
        texte:
          "annule tout le reste : sans connexion, plus d’actualisation, plus de rendez-vous, plus de ticket de cantine. L’équipement donné au début du parcours dort alors dans un tiroir.",
        theme: "Inclusion numérique",
      },
      {
        transition: "sociale",
        type: "outil",
        accroche: "Le diagnostic numérique en huit questions",
        texte:
          "se pose à l’accueil, à l’oral, en cinq minutes : il distingue celui qui n’a rien, celui qui n’ose pas et celui qui ne veut pas. Les trois n’ont besoin ni du même lieu ni de la même aide.",
        theme: "Inclusion numérique",
      },
      {
        transition: "sociale",
        type: "bonne_pratique",
        accroche: "Vendre le matériel à petit prix plutôt que le donner",
        texte:
          "change la relation : trente euros, payables en trois fois, un cours compris. Les appareils reviennent moins souvent en panne et plus souvent pour une question.",
        theme: "Réemploi",
      },
      {
        transition: "sociale",
        type: "projet_inspirant",
        accroche: "Un atelier de remise en état adossé à un lycée professionnel",
        texte:
          "de la métropole : les élèves réparent, un chantier d’insertion vérifie et efface les données, sept centres sociaux distribuent. Trois cents appareils sur l’année scolaire.",
        theme: "Réemploi",
      },
      {
        transition: "sociale",
        type: "ressource",
        accroche: "L’annuaire des lieux d’accueil labellisés",
        texte:
          "évite d’envoyer les gens d’un guichet à l’autre, à condition d’être tenu à jour : dans notre échantillon, un lieu sur cinq avait changé d’horaires sans que personne l’ait signalé.",
        theme: "Accès aux droits",
        liens: [{ url: "https://www.service-public.fr", texte: "Service-public.fr" }],
      },
      {
        transition: "sociale",
        type: "proposition",
        accroche: "Garantir un guichet humain pour chaque démarche essentielle",
        texte:
          "joignable par téléphone et sur place dans chaque intercommunalité : la démarche en ligne doit rester un choix. Le coût est déjà payé, mais par les associations et sans le dire.",
        theme: "Accès aux droits",
        destinataire: "État et Départements",
        horizon: "d’ici 2026",
      },
    ],
  },

  // 34 — France Médiation, visioconférence, 9 novembre 2023 (titre douteux dans la source)
  {
    ateliers: [34],
    remiseAt: "2023-12-14T09:10:00Z",
    valideeAt: "2024-01-05T10:30:00Z",
    problematique:
      "Le numérique a rendu certains services plus simples pour la plupart et impossibles pour quelques-uns, et ce sont ces quelques-uns que rencontrent les médiateurs. Où s’arrête l’aide, où commence la substitution ? Comment les équipes de médiation sociale peuvent-elles tenir leur place entre l’administration en ligne et les personnes qui n’y entrent pas, sans devenir des guichets de secours ?",
    deroule:
      "Visioconférence de deux heures, soixante-cinq connectés, médiateurs, conseillers numériques et services de trois Départements. Un sondage d’entrée demandait ce que chacun avait fait la veille sur l’ordinateur de quelqu’un d’autre : les réponses ont servi de fil. Quatre sous-groupes tirés au sort, puis une discussion générale à partir de deux désaccords : faut-il détenir les identifiants, et faut-il facturer le temps passé. Aucun des deux n’a été tranché.",
    enonces: [
      {
        transition: "sociale",
        type: "frein",
        accroche: "Cliquer pour autrui sans mandat",
        texte:
          "met chacun en défaut : quarante et un participants sur soixante-cinq l’avaient fait la veille, avec l’identifiant de la personne, parce que le délai tombait le soir même.",
        theme: "Inclusion numérique",
      },
      {
        transition: "sociale",
        type: "outil",
        accroche: "Le mandat écrit d’aide aux démarches",
        texte:
          "protège la personne et le professionnel : une durée, une liste de démarches, un bouton pour y mettre fin. Là où il est utilisé, la discussion sur les mots de passe a disparu.",
        theme: "Inclusion numérique",
      },
      {
        transition: "sociale",
        type: "frein",
        accroche: "Des conseillers numériques formés, puis remerciés",
        texte:
          "au moment où ils devenaient utiles : l’aide au poste diminue chaque année, les communes rurales ne suivent pas, et l’on recommence avec un service civique de huit mois.",
        theme: "Financements",
      },
      {
        transition: "sociale",
        type: "levier",
        action: "amplifier",
        accroche: "Le tandem d’un médiateur et d’un conseiller numérique",
        texte:
          "dans le même lieu et aux mêmes heures : le premier désamorce et oriente, le second enseigne. Séparés, l’un reçoit les colères et l’autre attend ses rendez-vous.",
        theme: "Accès aux droits",
      },
      {
        transition: "sociale",
        type: "projet_inspirant",
        accroche: "Une permanence dans la galerie d’un supermarché",
        texte:
          "le mercredi et le samedi, entre la boulangerie et la laverie : 480 passages en quatre mois, dont une bonne part de personnes qui n’étaient jamais entrées dans un espace d’accueil public.",
        theme: "Aller vers",
      },
      {
        transition: "sociale",
        type: "bonne_pratique",
        accroche: "Remettre un ordinateur reconditionné avec trois rendez-vous",
        texte:
          "et non à la fin d’un stage : à une semaine, à un mois, à trois mois. Les équipes qui procèdent ainsi retrouvent deux appareils sur trois en usage au bout d’un an.",
        theme: "Réemploi",
      },
      {
        transition: "sociale",
        type: "ressource",
        accroche: "Les supports de formation de l’inclusion par l’emploi",
        texte:
          "mis en ligne pour les structures d’insertion conviennent aussi aux équipes de médiation : courts, imprimables, écrits sans sigle. Peu de participants les connaissaient.",
        theme: "Formation",
        liens: [
          {
            url: "https://www.inclusion.gouv.fr",
            texte: "Plateforme de l’inclusion",
          },
        ],
      },
      {
        transition: "sociale",
        type: "proposition",
        accroche: "Inscrire la médiation numérique dans les conventions pluriannuelles",
        texte:
          "des villes et des Départements, avec un temps dédié et un référent nommé : aujourd’hui elle est faite par tout le monde, ne figure dans aucune fiche de poste et n’apparaît dans aucun bilan.",
        theme: "Conventionnement",
        destinataire: "Départements et EPCI",
        horizon: "d’ici 2025",
      },
    ],
  },

  // 35 — Galilée, Saint-Omer, 21 novembre 2023
  {
    ateliers: [35],
    remiseAt: "2023-12-20T10:50:00Z",
    valideeAt: "2024-01-11T09:25:00Z",
    problematique:
      "Les structures de l’Audomarois tiennent la transition écologique pour une évidence, et c’est peut-être le problème : on la proclame dans le projet associatif et on la laisse à la porte du budget. Comment passer de la valeur affichée à trois décisions prises dans l’année, dans des équipes déjà occupées à tenir leurs services ?",
    deroule:
      "Journée à Saint-Omer. Le matin, chaque structure a noté ce qu’elle avait réellement changé depuis deux ans, y compris rien. L’après-midi, travail par métier plutôt que par thème : animation, insertion, soin, petite enfance. Chaque groupe devait choisir une dépense à supprimer et une dépense à engager. On a fini par un tour de salle où chacun annonçait une décision et le nom de celui qui vérifierait dans six mois.",
    enonces: [
      {
        transition: "ecologique",
        type: "projet_inspirant",
        accroche: "Des vélos électriques prêtés aux stagiaires",
        texte:
          "d’une école de la deuxième chance de l’Audomarois : des lieux de stage jusque-là hors de portée deviennent accessibles, et l’antivol, la révision et le gilet sont compris dans le prêt.",
        theme: "Mobilité",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "La mesure carbone commencée, jamais terminée",
        texte:
          "dans cinq structures sur huit : il manque toujours les kilomètres des bénévoles et la facture du local partagé. On garde un tableau à demi rempli, et la décision attend le tableau.",
        theme: "Mesure carbone",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "creer",
        accroche: "Un conseiller en énergie partagé entre associations",
        texte:
          "à raison d’un jour par mois et par structure : les locaux sont vieux, loués, parfois prêtés, et personne ne sait lire un contrat de chauffage. Le poste se paierait en deux hivers.",
        theme: "Bâtiments",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Une ligne écologie au budget, même petite",
        texte: "votée en assemblée générale : mille euros obligent à choisir, une charte au mur n’oblige à rien.",
        theme: "Gouvernance",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "amplifier",
        accroche: "Les formations courtes prises en charge par la branche",
        texte:
          "quand elles se tiennent dans la structure et parlent du métier : une journée sur les couches lavables en crèche a eu plus de suites que trois séances générales sur le climat.",
        theme: "Formation",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Les déplacements du public oubliés dans les plans d’action",
        texte:
          "alors qu’ils pèsent plus que ceux des salariés : dans un centre social, neuf familles sur dix viennent en voiture pour moins de trois kilomètres, faute de trottoir éclairé.",
        theme: "Mobilité",
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Ajouter un critère de transport à tous les appels à projets",
        texte:
          "assorti d’un budget : on demande aux structures rurales d’aller vers les habitants sans jamais compter les kilomètres, puis on leur reproche leur bilan.",
        theme: "Mobilité",
        destinataire: "Région et Départements",
        horizon: "dès les appels de 2025",
      },
    ],
  },

  // 36 — France Médiation, la fresque du climat, décembre 2023 (jour et lieu inconnus)
  {
    ateliers: [36],
    remiseAt: "2024-01-16T08:50:00Z",
    valideeAt: "2024-02-06T13:45:00Z",
    problematique:
      "Les médiateurs parlent de chauffage, de factures et de canicule avec les habitants bien avant qu’on leur parle de climat. Une fresque peut-elle leur donner des repères solides sans les transformer en prescripteurs de bonnes conduites auprès de gens qui consomment déjà peu ?",
    deroule:
      "Séance de trois heures suivant le jeu de cartes habituel, avec deux animateurs extérieurs et des équipes de médiation. Les cartes ont été posées en un peu plus d’une heure ; on a gardé le reste du temps pour une question propre au métier : que dit-on demain à une personne qui n’arrive pas à chauffer son logement. Les réponses ont été écrites au dos des cartes restées sur la table.",
    enonces: [
      {
        transition: "ecologique",
        type: "outil",
        accroche: "La fresque prolongée d’une heure de métier",
        texte:
          "vaut mieux que la fresque seule : sans ce temps, les équipes sortent inquiètes et sans prise ; avec lui, elles repartent avec deux phrases utiles pour la tournée du lendemain.",
        theme: "Sensibilisation",
      },
      {
        transition: "ecologique",
        type: "frein",
        accroche: "Parler de sobriété à ceux qui n’ont rien à réduire",
        texte:
          "ferme la porte en une minute : une médiatrice raconte un salon à quatorze degrés, des volets cloués et une brochure sur les douches courtes posée sur la table.",
        theme: "Précarité énergétique",
      },
      {
        transition: "ecologique",
        type: "bonne_pratique",
        accroche: "Entrer par la facture, jamais par la planète",
        texte:
          "veut dire regarder ensemble le contrat, la puissance souscrite, les relances, et seulement ensuite les usages. Le climat vient tout seul, à la troisième visite, et c’est la personne qui en parle.",
        theme: "Précarité énergétique",
      },
      {
        transition: "ecologique",
        type: "levier",
        action: "amplifier",
        accroche: "Les visites à domicile à deux métiers",
        texte:
          "réunissent un médiateur et un technicien du bâtiment : l’un est attendu, l’autre est compétent. Séparément, le premier repart sans solution et le second trouve porte close.",
        theme: "Précarité énergétique",
      },
      {
        transition: "ecologique",
        type: "ressource",
        accroche: "Les fiches pratiques publiques sur les aides au logement et à l’énergie",
        texte: "à imprimer et à garder dans la sacoche, avec la date du tirage : elles changent chaque année.",
        theme: "Accès aux droits",
        liens: [{ url: "https://www.service-public.fr", texte: "Service-public.fr" }],
      },
      {
        transition: "ecologique",
        type: "proposition",
        accroche: "Revenir dire aux habitants ce qu’ont donné leurs signalements",
        texte:
          "de logements glacés ou de cages d’escalier ouvertes : qui a été prévenu, ce qui est prévu, quand. Un signalement sans réponse est le dernier que l’on reçoit.",
        theme: "Participation",
        destinataire: "bailleurs sociaux et EPCI",
        horizon: "d’ici fin 2024",
      },
    ],
  },
];
