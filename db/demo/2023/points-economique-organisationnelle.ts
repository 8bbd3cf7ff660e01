import type { EcartDemo, PointDemo } from "../types.ts";

/** Chapters économique and organisationnelle of the 2023 synthesis, v1: from the énoncés validated by 12 December 2023. */
export const pointsEconomiqueOrganisationnelle: PointDemo[] = [
  // ---------------------------------------------------------------- économique
  {
    chapitre: "economique",
    bloc: "leviers",
    groupe: "Financements",
    accroche: "Des conventions de trois ou quatre ans",
    texte:
      "avec les intercommunalités, la Région et l’État : elles permettent d’embaucher en CDI, de négocier un bail ou un prêt, et allègent l’instruction pour tout le monde. Elles restent rares : une structure sur six en disposait à Wallers. Un montant indexé et un point annuel court suffisent à garder la main des deux côtés.",
    sources: [
      { enonce: "1-03", mode: "regroupe" },
      { enonce: "24-02", mode: "regroupe" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "leviers",
    groupe: "Gestion financière",
    accroche: "Des formations courtes à la lecture des comptes",
    texte:
      "en deux soirées, avec des documents réels rendus anonymes et des groupes mêlant trésoriers bénévoles et directions. L’offre existe à Amiens ; à Péronne ou à Abbeville, il faut faire une heure de route.",
    sources: [{ enonce: "14-04", mode: "repris" }],
  },
  {
    chapitre: "economique",
    bloc: "leviers",
    groupe: "Coopérations",
    accroche: "Un temps de travail commun avant le cahier des charges",
    texte:
      "financé comme une étape à part entière, de trois à quatre mois, pour poser les besoins entre collectivité et structures sans préjuger de la suite. Là où un seul agent suit ensuite le projet jusqu’au bilan, les porteurs disent récupérer une dizaine d’heures par mois.",
    sources: [
      { enonce: "1-02", mode: "reformule" },
      { enonce: "1-04", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "leviers",
    groupe: "Coopérations",
    accroche: "Les coopératives d’activités et d’emploi, à faire connaître",
    texte:
      "des conseillers qui orientent les créateurs : elles offrent un contrat de travail, une protection sociale et une comptabilité tenue pendant que l’activité se cherche. Le contrat d’appui au projet d’entreprise en est souvent la première marche. Une demi-journée de formation par an et par bassin d’emploi, animée par des entrepreneurs salariés, les remettrait au rang des autres solutions.",
    liens: [{ url: "https://www.service-public.fr", texte: "Service-public.fr" }],
    sources: [
      { enonce: "2-01", mode: "reformule" },
      { enonce: "2-02", mode: "reformule" },
      { enonce: "2-05", mode: "reformule" },
      { enonce: "2-07", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "leviers",
    groupe: "Commande publique",
    accroche: "Annoncer plus tôt, répondre à plusieurs",
    texte:
      "Un calendrier des clauses d’insertion connu un an à l’avance laisserait le temps de former les équipes. De leur côté, les structures et les entrepreneurs qui signent une offre commune accèdent à des marchés qu’aucun n’aurait obtenus seul : 38 000 € sur deux ans pour un premier groupement du Dunkerquois.",
    sources: [
      { enonce: "21-07", mode: "reformule" },
      { enonce: "2-04", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "freins",
    groupe: "Trésorerie",
    accroche: "L’argent public arrive longtemps après la dépense",
    texte:
      "de neuf mois à un an et demi selon les financeurs. Entre le vote des budgets, les embauches de septembre et le paiement des crédits européens, ce sont les structures qui font la banque : découverts, agios que personne ne rembourse, parfois l’équivalent d’un mi-temps d’encadrement. Le constat est revenu à Wallers, Béthune, Amiens et Arras.",
    sources: [
      { enonce: "12-02", mode: "regroupe" },
      { enonce: "14-03", mode: "regroupe" },
      { enonce: "21-06", mode: "regroupe" },
      { enonce: "1-05", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "freins",
    groupe: "Trésorerie",
    accroche: "Des comptes que les responsables n’ont jamais appris à lire",
    texte:
      "On prend une direction ou un poste de trésorerie parce qu’on connaît le public et le projet ; le vocabulaire financier vient ensuite, souvent le jour d’une perte. Beaucoup n’osent pas demander ce que recouvre un fonds de roulement.",
    sources: [
      { enonce: "12-04", mode: "regroupe" },
      { enonce: "13-03", mode: "regroupe" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "freins",
    groupe: "Financements",
    accroche: "L’appel à projets oppose ceux qui devraient coopérer",
    texte:
      "Quatre dossiers presque semblables pour une seule enveloppe, des actions rebaptisées tous les dix-huit mois, une expérience que l’on garde pour soi parce qu’elle fait gagner des points : le procédé pousse à la nouveauté quand il faudrait consolider, et laisse des traces durables entre voisins.",
    sources: [
      { enonce: "1-01", mode: "regroupe" },
      { enonce: "24-01", mode: "regroupe" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "freins",
    groupe: "Financements",
    accroche: "Des fonds propres insuffisants, même en croissance",
    texte:
      "Une coopérative qui avance les achats et les salaires vide sa caisse dès que ses activités décollent ; une association n’a pas de capital à ouvrir et connaît mal les apports avec droit de reprise. Sans réserve, un simple retard de paiement devient une menace.",
    sources: [
      { enonce: "2-03", mode: "regroupe" },
      { enonce: "24-05", mode: "regroupe" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "freins",
    groupe: "Financements",
    accroche: "Les frais de structure, que nul financeur n’assume",
    texte:
      "Loyer, paie, assurance et direction sont répartis tant bien que mal dans les budgets d’actions, jusqu’à onze clés de calcul pour un même loyer. Le départ d’un seul financeur laisse alors un trou que personne n’avait prévu.",
    sources: [{ enonce: "24-04", mode: "reformule" }],
  },
  {
    chapitre: "economique",
    bloc: "projets_inspirants",
    groupe: null,
    accroche: "Dans le Valenciennois, une école de village à trois usages",
    texte:
      "Épicerie, bureau de poste et salle de soins partagent une ancienne école dont la commune garde les murs ; une association tient le comptoir, l’agglomération finance l’animation des deux premières années. Ce qui a fait tenir le montage : un tableau des charges unique, lisible par tous, et les factures réelles mises sur la table.",
    sources: [{ enonce: "1-06", mode: "reformule" }],
  },
  {
    chapitre: "economique",
    bloc: "projets_inspirants",
    groupe: null,
    accroche: "Un comptoir coopératif dans une halle portuaire",
    texte:
      "où douze entrepreneurs salariés partagent vitrine, terminal de paiement et permanences du samedi. Le loyer est calculé sur le chiffre d’affaires du mois : personne n’a encore dû partir pour une mauvaise saison.",
    sources: [{ enonce: "2-06", mode: "repris" }],
  },
  {
    chapitre: "economique",
    bloc: "outils",
    groupe: null,
    accroche: "Le prévisionnel de trésorerie à douze mois",
    texte:
      "tableur ou feuille quadrillée, peu importe : les dates de versement réellement constatées l’an passé, les charges fixes, une mise à jour mensuelle à deux, direction et trésorerie. Vingt minutes par mois pour voir en juillet le creux d’octobre. Les trois ateliers du 23 juin en ont fait leur premier conseil.",
    sources: [
      { enonce: "12-01", mode: "regroupe" },
      { enonce: "13-01", mode: "regroupe" },
      { enonce: "14-01", mode: "regroupe" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "outils",
    groupe: null,
    accroche: "Trois voyants sur une feuille",
    texte:
      "affichée au bureau : jours de charges d’avance, créances de plus de soixante jours, solde prévu à la fin du trimestre. Vert, orange, rouge, commentés cinq minutes à chaque conseil d’administration.",
    sources: [{ enonce: "13-04", mode: "repris" }],
  },
  {
    chapitre: "economique",
    bloc: "outils",
    groupe: null,
    accroche: "La carte des ressources",
    texte:
      "tracée sur une feuille A3, où le bénévolat, les locaux prêtés et les dons en nature pèsent autant que les euros. Plusieurs conseils d’administration y ont vu pour la première fois que 40 % de leur activité reposait sur ce que la comptabilité n’enregistre pas.",
    sources: [{ enonce: "24-03", mode: "repris" }],
  },
  {
    chapitre: "economique",
    bloc: "ressources",
    groupe: null,
    accroche: "Des appuis financiers ouverts à l’ESS et trop peu sollicités",
    texte:
      "La Banque de France reçoit aussi les associations employeuses, gratuitement et en confidence, et peut intervenir en médiation du crédit. Les financeurs solidaires garantissent une part du risque bancaire ou prêtent eux-mêmes ; il faut prévoir deux mois d’instruction, donc s’y prendre avant la difficulté.",
    liens: [
      { url: "https://www.banque-france.fr", texte: "Banque de France" },
      { url: "https://www.franceactive.org", texte: "France Active" },
    ],
    sources: [
      { enonce: "12-06", mode: "reformule" },
      { enonce: "13-05", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "ressources",
    groupe: null,
    accroche: "Le réseau Guid’Asso, près de chez soi",
    texte:
      "Gestion, emploi, financements : un premier conseil gratuit existe à moins de trente minutes de la plupart des communes du Nord. À Lille, la moitié de la salle en avait entendu parler sans jamais s’y rendre.",
    liens: [{ url: "https://www.associations.gouv.fr", texte: "Associations.gouv.fr" }],
    sources: [{ enonce: "24-06", mode: "reformule" }],
  },
  {
    chapitre: "economique",
    bloc: "bonnes_pratiques",
    groupe: "Trésorerie",
    accroche: "Parler à sa banque avant d’en avoir besoin",
    texte:
      "Un rendez-vous annuel, prévisionnel en main, les comptes transmis dès leur approbation, une invitation à l’assemblée générale ou à l’atelier : le conseiller qui connaît la maison répond en deux jours. Des rencontres par bassin, deux fois par an, permettraient aux agences et aux structures d’apprendre à se lire.",
    sources: [
      { enonce: "12-03", mode: "regroupe" },
      { enonce: "14-02", mode: "regroupe" },
      { enonce: "13-02", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "bonnes_pratiques",
    groupe: "Modèles socio-économiques",
    accroche: "Dire non à un financement",
    texte:
      "qui ne couvre pas le coût complet de l’action. Une fédération d’éducation populaire applique une grille de cinq questions avant chaque candidature et en a refusé sept sur vingt cette année, sans dégrader ses comptes.",
    sources: [{ enonce: "24-07", mode: "repris" }],
  },
  {
    chapitre: "economique",
    bloc: "propositions",
    groupe: null,
    accroche: "Payer plus tôt ce qui est déjà décidé",
    texte:
      "Aux financeurs publics de la région : verser 70 % de l’aide à la notification pour toute convention de plus de 10 000 €, inscrire dans chacune un mois de paiement et un service à joindre, et, d’ici 2026, doter un fonds d’avance capable de régler sous dix jours les sommes notifiées, géré avec les financeurs solidaires.",
    sources: [
      { enonce: "12-07", mode: "reformule" },
      { enonce: "13-06", mode: "reformule" },
      { enonce: "14-06", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "propositions",
    groupe: null,
    accroche: "Une seule demande de subvention, lisible par tous les financeurs",
    texte:
      "À l’État, à la Région, aux Départements et aux intercommunalités, d’ici 2026 : un budget, un bilan et des pièces déposés une fois, chacun gardant ses critères et sa décision. Une association de six salariés passe aujourd’hui 31 jours par an à remplir des dossiers qui se ressemblent.",
    sources: [
      { enonce: "24-08", mode: "reformule" },
      { enonce: "14-05", mode: "reformule" },
    ],
  },
  {
    chapitre: "economique",
    bloc: "propositions",
    groupe: null,
    accroche: "Passer les conventions d’insertion à trois ans",
    texte:
      "avec une revue annuelle légère plutôt qu’une demande reprise à zéro : les indicateurs seraient fixés au départ, les avenants réservés aux changements réels, et l’acompte versé avant la fin du mois de février.",
    sources: [{ enonce: "21-08", mode: "repris" }],
  },

  // ---------------------------------------------------------- organisationnelle
  {
    chapitre: "organisationnelle",
    bloc: "leviers",
    groupe: "Coopérations",
    accroche: "Des rendez-vous réguliers entre pairs",
    texte:
      "Une matinée par trimestre ou deux heures tous les deux mois, sur place ou à distance, pour comparer plannings, fiches de poste et façons d’annoncer un changement. La charge d’organiser gagne à tourner : quand chaque partenaire reçoit et rédige à son tour, les absents reviennent et le porteur ne s’épuise pas.",
    sources: [
      { enonce: "7-07", mode: "regroupe" },
      { enonce: "25-06", mode: "regroupe" },
      { enonce: "4-07", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "leviers",
    groupe: "Coopérations",
    accroche: "Des postes partagés par groupement d’employeurs",
    texte:
      "Remplaçantes en CDI entre huit crèches, encadrant technique commun à deux chantiers : la personne a un temps plein et un planning connu d’avance, les structures une compétence qu’elles ne pouvaient s’offrir seules. Le surcoût par rapport à l’intérim reste faible, et les gens restent.",
    sources: [
      { enonce: "7-02", mode: "regroupe" },
      { enonce: "21-10", mode: "regroupe" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "leviers",
    groupe: "Ressources humaines",
    accroche: "Les recrutements issus du quartier",
    texte:
      "avec un vrai parcours de qualification derrière. La certification ne doit pas fermer la porte à celles et ceux dont la première compétence est d’être connus de tous ; la validation des acquis est la bonne clé, à condition de dégager les heures.",
    sources: [{ enonce: "25-04", mode: "repris" }],
  },
  {
    chapitre: "organisationnelle",
    bloc: "freins",
    groupe: "Ressources humaines",
    accroche: "Des équipes usées par les absences et les postes vacants",
    texte:
      "Crèches, médiation, insertion décrivent la même spirale : un poste reste vide quatre mois, les collègues couvrent, s’arrêtent à leur tour, et l’activité ferme par morceaux. Une directrice a passé vingt-deux journées auprès des enfants en un trimestre ; trois chantiers ont supprimé une équipe faute d’encadrant.",
    sources: [
      { enonce: "7-01", mode: "regroupe" },
      { enonce: "25-03", mode: "regroupe" },
      { enonce: "21-09", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "freins",
    groupe: "Gouvernance",
    accroche: "Qui décide, qui signe : une frontière mal tracée",
    texte:
      "entre le conseil, le bureau et la direction salariée. Statuts, règlement intérieur et usages se contredisent, et les duos interrogés n’ont pas donné la même réponse à une question aussi simple que la signature d’un CDD. Les nouveaux venus s’y perdent ; les tensions éclatent au premier départ.",
    sources: [
      { enonce: "9-02", mode: "regroupe" },
      { enonce: "26-02", mode: "regroupe" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "freins",
    groupe: "Gouvernance",
    accroche: "Des bénévoles employeurs peu armés pour ce rôle",
    texte:
      "Contrats, conflits, lecture d’un bilan : personne ne leur a montré, et le bureau change parfois tous les deux ans. La direction salariée porte seule la mémoire, ce qui rend son remplacement d’autant plus risqué.",
    sources: [
      { enonce: "7-05", mode: "reformule" },
      { enonce: "9-06", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "freins",
    groupe: "Gouvernance",
    accroche: "Des départs que l’on n’ose ni nommer ni chiffrer",
    texte:
      "Réseau, engagements et habitudes tiennent à une ou deux personnes, sans carnet d’adresses partagé ni mandat écrit. Le coût du remplacement n’est pas davantage prévu : 47 000 € pour une association de trente salariés, presque toute sa trésorerie.",
    sources: [
      { enonce: "4-05", mode: "reformule" },
      { enonce: "9-04", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "freins",
    groupe: "Égalité professionnelle",
    accroche: "Beaucoup de femmes salariées, peu de femmes aux commandes",
    texte:
      "Sept emplois sur dix, une présidence sur trois, presque aucun poste de trésorerie dans les structures réunies à Calais. S’y ajoute un temps partiel éclaté sur six jours, que l’on dit choisi faute d’avoir reposé la question depuis l’embauche.",
    sources: [
      { enonce: "15-01", mode: "reformule" },
      { enonce: "15-02", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "outils",
    groupe: null,
    accroche: "Le tableau des délégations",
    texte:
      "tient en une page et quatre colonnes : qui propose, qui décide, qui signe, qui est informé. Relu chaque année en conseil d’administration, il sert aussi de trame à la lettre de mission de la nouvelle direction.",
    sources: [{ enonce: "9-03", mode: "repris" }],
  },
  {
    chapitre: "organisationnelle",
    bloc: "outils",
    groupe: null,
    accroche: "La marche exploratoire des postes de travail",
    texte:
      "demande une heure et un carnet : on suit une collègue du vestiaire au change puis au dortoir en notant chaque torsion, chaque porte, chaque bruit. Trois crèches ont ainsi justifié l’achat de tables à hauteur variable devant leur financeur.",
    liens: [{ url: "https://www.anact.fr", texte: "Anact, pour l’amélioration des conditions de travail" }],
    sources: [{ enonce: "7-06", mode: "repris" }],
  },
  {
    chapitre: "organisationnelle",
    bloc: "ressources",
    groupe: null,
    accroche: "La loi du 1er juillet 1901 laisse une grande liberté",
    texte: "dans l’organisation des instances : coprésidence, collège, tirage au sort d’une partie des sièges.",
    liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
    sources: [{ enonce: "26-05", mode: "repris" }],
  },
  {
    chapitre: "organisationnelle",
    bloc: "bonnes_pratiques",
    groupe: "Ressources humaines",
    accroche: "L’analyse de pratiques, tenue contre vents et marées",
    texte:
      "Toutes les cinq ou six semaines, sur le temps de travail, avec une intervenante extérieure et sans la hiérarchie. Les équipes de crèche et de médiation qui l’ont maintenue constatent moins d’arrêts courts et la citent comme la dernière dépense à supprimer.",
    sources: [
      { enonce: "7-03", mode: "regroupe" },
      { enonce: "25-02", mode: "regroupe" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "bonnes_pratiques",
    groupe: "Changement de direction",
    accroche: "Préparer le passage de relais, avec une date de fin",
    texte:
      "Trois à six mois de tuilage pour une direction, une dernière année en binôme pour une présidence au mandat limité. L’équipe est associée au portrait de la personne recherchée, et le dispositif local d’accompagnement intervient utilement avant l’annonce : quatre à cinq jours suffisent souvent.",
    liens: [{ url: "https://www.info-dla.fr", texte: "Le dispositif local d’accompagnement (DLA)" }],
    sources: [
      { enonce: "9-01", mode: "reformule" },
      { enonce: "26-01", mode: "reformule" },
      { enonce: "9-07", mode: "reformule" },
      { enonce: "9-05", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "bonnes_pratiques",
    groupe: "Gouvernance",
    accroche: "Des instances où l’on peut entrer, et dont on peut sortir à l’heure",
    texte:
      "Séances d’une heure trente, horaires choisis par celles et ceux qui viennent, frais de garde pris en charge : une association calaisienne y consacre 640 € par an et a triplé ses candidatures. Des commissions courtes, ouvertes aux adhérents, forment la relève sans passer d’emblée par un mandat.",
    sources: [
      { enonce: "15-04", mode: "regroupe" },
      { enonce: "26-04", mode: "regroupe" },
      { enonce: "26-03", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "bonnes_pratiques",
    groupe: "Égalité professionnelle",
    accroche: "Regarder ses propres écarts, même à douze salariés",
    texte:
      "Quatre indicateurs tirés de la paie de décembre, deux heures de travail, et une question posée chaque année aux personnes à temps partiel : souhaitez-vous plus d’heures ? Onze réponses positives sur dix-neuf dans une structure, dont quatre satisfaites en regroupant des tournées.",
    sources: [
      { enonce: "15-03", mode: "reformule" },
      { enonce: "15-06", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "propositions",
    groupe: null,
    accroche: "Une aide ponctuelle à la transmission des directions associatives",
    texte:
      "plafonnée à 10 000 €, pour financer le double poste pendant le tuilage dans les structures de moins de cinquante salariés, sur simple présentation d’un plan de passation voté en conseil d’administration.",
    sources: [{ enonce: "9-08", mode: "repris" }],
  },
  {
    chapitre: "organisationnelle",
    bloc: "propositions",
    groupe: null,
    accroche: "Payer le temps que l’on demande : coordonner, évaluer, se former",
    texte:
      "À l’État, à la Région, aux Départements et à leurs partenaires, d’ici 2025 : 10 % du budget d’un projet à plusieurs pour sa coordination, 3 % d’une convention pour l’évaluation quand elle est exigée, avec cinq indicateurs communs au plus, et cinq heures par mois hors présence des enfants en crèche. Ce travail est fait aujourd’hui le soir ou sur les pauses.",
    sources: [
      { enonce: "25-07", mode: "reformule" },
      { enonce: "25-01", mode: "reformule" },
      { enonce: "4-08", mode: "reformule" },
      { enonce: "7-08", mode: "reformule" },
    ],
  },
  {
    chapitre: "organisationnelle",
    bloc: "propositions",
    groupe: null,
    accroche: "L’égalité inscrite dans les conventions et donnée à voir",
    texte:
      "À la Région et aux intercommunalités, d’ici 2025 : une page et trois mesures choisies par la structure dans toute convention de plus de 23 000 €, relues au bilan. En appui, une campagne de témoignages portée par les réseaux, femmes dirigeantes et hommes dans des métiers dits féminins.",
    sources: [
      { enonce: "15-07", mode: "reformule" },
      { enonce: "15-05", mode: "reformule" },
    ],
  },
];

export const ecartsEconomiqueOrganisationnelle: EcartDemo[] = [
  {
    enonce: "1-07",
    motif:
      "Le taux de majoration de 15 % n’a pas fait accord au comité ; le constat sur les appels à projets est repris, la proposition sera retravaillée.",
  },
  {
    enonce: "12-05",
    motif: "Conseil de gestion courante, utile mais déjà donné dans toutes les formations à la trésorerie.",
  },
  {
    enonce: "4-06",
    motif: "Très proche de la carte des ressources retenue parmi les outils du chapitre économique.",
  },
  {
    enonce: "7-04",
    motif: "Retour d’une seule équipe, encore trop récent pour être proposé aux autres.",
  },
  {
    enonce: "25-05",
    motif:
      "Outil propre au métier de médiateur ; transmis au réseau concerné plutôt qu’inscrit dans une synthèse générale.",
  },
  {
    enonce: "26-06",
    motif: "Relève d’accords de branche nationaux, hors de portée des destinataires régionaux de la synthèse.",
  },
];
