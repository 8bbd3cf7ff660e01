import type { GroupeV2Demo, PointV2Demo } from "../types.ts";

/** Chapter écologique of v2; the fiches of the ateliers 35 and 36 came after it. */
export const pointsEcologique: PointV2Demo[] = [
  // ---------------------------------------------------------------- leviers
  {
    cle: "compostage",
    bloc: "leviers",
    groupe: "Biodéchets",
    action: "amplifier",
    depuis: ["P1"],
    sources: ["3-03", "3-05", "10-03", "10-05"],
  },
  {
    cle: "trajets",
    bloc: "leviers",
    groupe: "Mobilité",
    action: "amplifier",
    depuis: ["P2", "P22"],
    sources: ["11-03", "8-06"],
    mots: {
      accroche: "Organiser les trajets à plusieurs",
      texte:
        "avant d’acheter des véhicules : une liste de covoiturage tenue à l’accueil de la mairie compte dix-neuf inscrits au bout d’un trimestre, et des tournées d’aide à domicile regroupées par quartier évitent onze kilomètres par jour et par personne. Ni l’une ni les autres n’ont demandé d’achat.",
    },
  },
  {
    cle: "formations-courtes",
    bloc: "leviers",
    groupe: "Employeurs",
    action: "creer",
    depuis: ["P5"],
    sources: ["8-07", "3-08"],
    mots: {
      accroche: "Des formations courtes, sur place et par métier",
      texte:
        "pour les salariés des petites structures comme pour les gardiens et les agents d’entretien : deux jours négociés avec les opérateurs de compétences, ou une demi-journée sur le temps de travail avant la pose des bacs, et non six mois après. Les modules actuels s’adressent aux cadres et se tiennent à Paris ou en visioconférence.",
    },
  },
  {
    cle: "dialogue-social",
    bloc: "leviers",
    groupe: "Employeurs",
    action: "amplifier",
    depuis: ["P4", "P18"],
    sources: ["8-01", "8-02"],
    signalFaible: true,
    mots: {
      accroche: "L’environnement, inscrit deux fois par an au dialogue social",
      texte:
        "sort du bureau de la direction : les propositions les plus utiles, sur les tournées, les locaux ou les véhicules, sont venues des salariés, parce qu’elles touchaient aussi leurs conditions de travail. L’accord interprofessionnel d’avril 2023 donne un texte signé pour ouvrir la discussion ; moins d’un employeur présent sur dix le connaissait.",
    },
    liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
  },
  {
    cle: "petites-aides",
    bloc: "leviers",
    groupe: "Financements",
    action: "creer",
    depuis: ["P11"],
    sources: ["8-05", "19-04"],
    mots: {
      accroche: "Des aides à la taille des petits projets",
      texte:
        "parce que celles d’aujourd’hui, éparpillées entre six guichets et pensées pour l’industrie, laissent de côté qui n’a personne à temps plein sur le sujet. Pour démarrer, cinq cents euros attribués dans le mois par un comité d’habitants paient une assurance, trois bacs et une affiche ; en dessous d’un certain montant, le formulaire coûte plus que l’aide.",
    },
  },
  // ---------------------------------------------------------------- freins
  { cle: "erreurs-de-tri", bloc: "freins", groupe: "Biodéchets", depuis: ["P6"], sources: ["3-01", "10-01"] },
  { cle: "bio-vrac", bloc: "freins", groupe: "Alimentation", depuis: ["P8"], sources: ["11-04", "17-01", "17-06"] },
  // ---------------------------------------------------------------- projets inspirants
  {
    cle: "reparer-preter",
    bloc: "projets_inspirants",
    groupe: "Réemploi et réparation",
    depuis: ["P13"],
    sources: ["11-02", "19-01", "19-02"],
    structure: "Des groupes d’habitants accompagnés vers un premier projet",
    lieu: "Autour d’Arras",
    partenaires: "communes qui prêtent une salle ou un garage",
    mots: {
      accroche: "Réparer avec le propriétaire, prêter ce qui ne sert qu’une fois l’an",
      texte:
        "Dans un village, un atelier mensuel a remis en marche une quarantaine d’appareils en un an, dans l’ancienne salle de classe ; en bordure de ville, une bibliothèque de quarante-deux outils sert vingt-six foyers depuis un garage. On y répare avec la personne et non à sa place : celui qui a ouvert son grille-pain une fois revient avec celui du voisin.",
    },
  },
  {
    cle: "equipements-partages",
    bloc: "projets_inspirants",
    groupe: "Réemploi et réparation",
    depuis: ["P12"],
    sources: ["21-04", "29-05"],
    structure: "Chantiers d’insertion et petites entreprises",
    lieu: "Autour d’Arras et de Béthune",
    partenaires: "une conserverie d’insertion, deux traiteurs débutants",
    mots: {
      accroche: "Un quai de tri, une cuisine : l’équipement partagé plutôt que doublé",
      texte:
        "Quatre chantiers d’insertion tiennent une recyclerie autour d’un seul quai, d’un camion et d’une boutique : les invendus de l’un deviennent la matière de l’autre, et la benne de tout-venant est passée de deux tours par semaine à un seul. Ailleurs, une cuisine centrale sert aussi la nuit et le week-end ; elle tourne à 70 % au lieu de 35 %, et une seule référente y répond de l’hygiène.",
    },
  },
  {
    cle: "collecte-velo",
    bloc: "projets_inspirants",
    groupe: "Alimentation et biodéchets",
    depuis: ["P15"],
    sources: ["10-04", "10-06"],
    structure: "Une association de compostage",
    lieu: "Saint-Quentin",
    partenaires: "dix-sept restaurants, des jardins partagés",
    mots: {
      accroche: "D’abord la carte des kilos, ensuite les vélos",
      texte:
        "Sur un plan de la ville, des pastilles ont montré qui produit des biodéchets, combien, et quel site a encore de la place. La tournée à vélo qui en est sortie ramasse chaque matin les seaux de dix-sept cuisines : 600 kilos par semaine, compostés à moins de quatre kilomètres, pour un emploi et demi payé par les abonnements.",
    },
  },
  {
    cle: "bien-manger",
    bloc: "projets_inspirants",
    groupe: "Alimentation et biodéchets",
    depuis: ["P14"],
    sources: ["17-02"],
    signalFaible: true,
    structure: "Une épicerie coopérative",
    lieu: "Arrageois",
    partenaires: "des soignants et des associations",
  },
  // ---------------------------------------------------------------- outils
  {
    cle: "mesure-carbone",
    bloc: "outils",
    groupe: null,
    depuis: ["P10", "P16"],
    sources: ["8-03", "8-04", "21-05"],
    mots: {
      accroche: "Une mesure en trois postes, plutôt qu’un bilan carbone jamais fini",
      texte:
        "Déplacements, énergie, achats alimentaires : une demi-journée, les douze dernières factures et le relevé des kilomètres disent par où commencer. Le bilan complet, lui, décourage en dessous de trente salariés ; une structure y a passé onze jours de direction pour un marché qu’elle n’a pas eu, et aucun des chiffres obtenus n’a débouché sur une décision.",
    },
    liens: [{ url: "https://www.udes.fr", texte: "Site de l’UDES" }],
  },
  // ---------------------------------------------------------------- ressources
  { cle: "cadre-biodechets", bloc: "ressources", groupe: null, depuis: ["P17"], sources: ["3-06", "10-07"] },
  { cle: "chiffres-communaux", bloc: "ressources", groupe: null, depuis: ["P19"], sources: ["11-06"] },
  // ---------------------------------------------------------------- bonnes pratiques
  {
    cle: "montrer-et-faire",
    bloc: "bonnes_pratiques",
    groupe: "Alimentation et biodéchets",
    depuis: ["P20", "P21"],
    sources: ["3-02", "3-04", "3-07", "17-03", "28-02"],
    mots: {
      accroche: "Montrer et faire ensemble, plutôt que donner des consignes",
      texte:
        "réussit partout où on l’a essayé, sans changer de prestataire ni de budget :\n\n- à la cantine, peser les plateaux devant les élèves a réduit les restes d’un quart ici, de 138 à 91 grammes là ;\n- le pain proposé en demi-tranches, après les plats chauds, ne finit presque plus à la poubelle ;\n- au pied d’un immeuble, un sac ouvert sur une bâche remplace un exposé d’une heure ;\n- en cuisine, on part du prix de l’assiette, d’une plaque et d’une casserole.",
    },
    exemple: "Une soupe de saison et un gratin pour quatre personnes ont été chiffrés à 1,40 euro l’assiette.",
  },
  // ---------------------------------------------------------------- propositions
  {
    cle: "terrains-publics",
    bloc: "propositions",
    groupe: "Terrains et locaux",
    depuis: ["P23"],
    sources: ["10-02", "10-08", "28-01"],
    destinataires: ["communes", "epci"],
    horizon: "d’ici 2025",
    mots: {
      accroche: "Mettre des terrains publics à disposition pour neuf ans",
      texte:
        "par une convention unique, avec un loyer symbolique et une clause de sortie claire : c’est la durée qu’il faut pour amortir une dalle, un abri et une clôture. À Saint-Quentin comme à Soissons, les terrains existent ; ce qui manque est une signature, le propriétaire craignant l’occupation et la commune la responsabilité.",
    },
  },
  {
    cle: "salles-communales",
    bloc: "propositions",
    groupe: "Terrains et locaux",
    depuis: ["P23"],
    sources: ["11-07", "19-03"],
    destinataires: ["communes", "epci"],
    horizon: "d’ici fin 2024",
    mots: {
      accroche: "Ouvrir les salles communales aux habitants, et répondre dans le mois",
      texte:
        "sans loyer et sans exiger une association déclarée : une convention d’un an, une assurance prise par la commune, une clé. Trois projets sur quatre ont buté sur ce point avant de commencer, et cinq mois d’attente ont suffi à perdre la moitié des volontaires d’un autre.",
    },
  },
  {
    cle: "allotir",
    bloc: "propositions",
    groupe: "Achats publics",
    depuis: ["P9", "P24"],
    sources: ["8-08", "17-05", "17-08", "28-03"],
    destinataires: ["region", "departements", "epci", "communes"],
    horizon: "d’ici 2025, à chaque renouvellement de marché",
    mots: {
      accroche: "Découper les achats publics à la mesure des fournisseurs proches",
      texte:
        "Pour les cantines, des lots par famille de produits et par bassin de livraison : seul, un maraîcher ne fournit pas trente références et ne se déplace pas pour trente euros. Pour la collecte des biodéchets, un lot réservé aux structures d’insertion, comme les textes le permettent déjà. Dans tous les marchés, un poids réel donné à la distance et à la durabilité.",
    },
    liens: [{ url: "https://www.economie.gouv.fr", texte: "Ministère de l’Économie, achats publics" }],
  },
  {
    cle: "retour-habitants",
    bloc: "propositions",
    groupe: "Participation",
    sources: ["19-06", "28-06"],
    destinataires: ["communes", "epci", "reseaux"],
    horizon: "avant l’été 2024",
    mots: {
      accroche: "Revenir dire aux habitants ce que sont devenues leurs idées",
      texte:
        "un an après, dans la même salle et avec les mêmes personnes : une heure suffit. Sans ce retour, la troisième invitation reste sans réponse, et l’on parle de désintérêt. À Soissons, des conseils citoyens prévenus assez tôt ont fait changer deux projets de place ou d’horaires : il reste à le raconter à celles et ceux qui l’ont obtenu.",
    },
  },
];

export const groupesEcologique: GroupeV2Demo[] = [
  {
    bloc: "leviers",
    titre: "Biodéchets",
    remarque:
      "L’obligation de trier à la source est entrée en vigueur le 1er janvier 2024, entre les ateliers et cette synthèse : les constats faits au printemps 2023 restent ceux des équipes.",
  },
  {
    bloc: "propositions",
    titre: "Achats publics",
    exemple: "à Soissons, la tournée courte des restaurateurs du centre pourrait former le premier lot réservé.",
  },
];
