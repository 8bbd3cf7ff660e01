import type { GroupeV2Demo, PointV2Demo } from "../types.ts";

/** Chapter économique of v2; the fiche of the atelier 32 came after it. */
export const pointsEconomique: PointV2Demo[] = [
  // ---------------------------------------------------------------- leviers
  {
    cle: "lire-les-comptes",
    bloc: "leviers",
    groupe: "Gestion financière",
    action: "amplifier",
    depuis: ["P41", "P46"],
    sources: ["9-06", "12-04", "13-03", "14-04"],
    mots: {
      accroche: "Apprendre à lire ses comptes, avant le jour de la perte",
      texte:
        "On devient directrice ou trésorier parce qu’on connaît le public et le projet ; le vocabulaire vient après, et beaucoup n’osent pas demander ce que recouvre un fonds de roulement. Deux soirées suffisent, avec des documents réels rendus anonymes et des groupes mêlant bénévoles et directions. L’offre existe à Amiens ; de Péronne ou d’Abbeville, il faut une heure de route.",
    },
  },
  {
    cle: "diagnostic-commun",
    bloc: "leviers",
    groupe: "Coopérations",
    action: "creer",
    depuis: ["P42"],
    sources: ["1-02", "1-04", "28-07"],
    mots: {
      accroche: "Un interlocuteur et un diagnostic communs, avant le cahier des charges",
      texte:
        "Trois à quatre mois indemnisés pour mettre les besoins à plat entre collectivité et structures, sans préjuger de la suite ; puis une seule personne qui suit le dossier de la première idée au solde, dit non quand c’est non et réunit ceux qui se renvoient la question. Les porteurs y gagnent une dizaine d’heures par mois, et un mi-temps suffit pour commencer.",
    },
    exemple:
      "Dans une agglomération de 80 000 habitants, une chargée de mission à mi-temps reçoit tous les porteurs de projet sous quinze jours.",
  },
  {
    cle: "cae",
    bloc: "leviers",
    groupe: "Coopératives",
    action: "amplifier",
    depuis: ["P43", "P51"],
    sources: ["2-01", "2-02", "2-05", "2-06", "2-07"],
    signalFaible: true,
    mots: {
      accroche: "Les coopératives d’activités et d’emploi, à faire connaître",
      texte:
        "des conseillers qui orientent les créateurs : elles offrent un contrat de travail, une protection sociale et une comptabilité tenue pendant que l’activité se cherche. Le contrat d’appui au projet d’entreprise en est souvent la première marche. Une demi-journée de formation par an et par bassin d’emploi, animée par des entrepreneurs salariés, les remettrait au rang des autres solutions.",
    },
    exemple:
      "Dans une halle portuaire, douze entrepreneurs salariés partagent vitrine, terminal de paiement et permanences ; le loyer suit le chiffre d’affaires du mois.",
    liens: [{ url: "https://www.service-public.fr", texte: "Service-public.fr" }],
  },
  {
    cle: "associes-nombreux",
    bloc: "leviers",
    groupe: "Coopératives",
    action: "amplifier",
    sources: ["28-09", "31-01", "31-04"],
    mots: {
      accroche: "Des associés nombreux : habitants, producteurs, communes",
      texte:
        "apportent un premier capital et des débouchés. À Lille, 312 parts de 100 euros souscrites en huit mois ont décidé la banque ; dans le Soissonnais, six communes, neuf producteurs et un atelier d’insertion tiennent ensemble une légumerie, et chacun sait en janvier ce qu’il vendra en septembre. Un livret d’accueil de huit pages a fait passer la présence à l’assemblée de 18 à 46 %.",
    },
  },
  {
    cle: "commande-publique",
    bloc: "leviers",
    groupe: "Commande publique",
    action: "creer",
    depuis: ["P44"],
    sources: ["2-04", "21-07", "28-08"],
    mots: {
      accroche: "Annoncer plus tôt, répondre à plusieurs",
      texte:
        "Caution, chiffre d’affaires minimal, couverture de tout le territoire : les lots écartent les structures locales, qui finissent sous-traitantes, à prix tiré. Un calendrier des clauses d’insertion publié douze mois à l’avance laisserait le temps de former les équipes ; une offre signée à trois a déjà gagné un marché de 38 000 euros sur deux ans.",
    },
  },
  // ---------------------------------------------------------------- freins
  {
    cle: "argent-tardif",
    bloc: "freins",
    groupe: "Trésorerie",
    depuis: ["P29", "P45"],
    sources: ["1-05", "12-02", "14-03", "20-02", "21-06"],
    mots: {
      accroche: "L’argent public arrive longtemps après la dépense",
      texte:
        "de neuf mois à un an et demi selon les financeurs, quand la notification elle-même ne tombe pas en juin pour une action commencée en janvier. Entre le vote des budgets, les embauches de septembre et le paiement des crédits européens, ce sont les structures qui font la banque : découverts, agios que personne ne rembourse, parfois l’équivalent d’un mi-temps d’encadrement. Le constat est revenu d’un bout à l’autre de la région.",
    },
  },
  {
    cle: "fonds-propres",
    bloc: "freins",
    groupe: "Financements",
    depuis: ["P48"],
    sources: ["2-03", "24-05", "31-03"],
    mots: {
      accroche: "Des fonds propres insuffisants, au démarrage comme en croissance",
      texte:
        "Deux ans s’écoulent entre la première réunion et la première recette d’une coopérative, et les aides regardent les emplois à douze mois, pas la solidité du tour de table. Ensuite, avancer les achats et les salaires vide la caisse dès que l’activité décolle. Une association, elle, n’a pas de capital à ouvrir et connaît mal les apports avec droit de reprise.",
    },
  },
  { cle: "appels-a-projets", bloc: "freins", groupe: "Financements", depuis: ["P47"], sources: ["1-01", "24-01"] },
  {
    cle: "frais-de-structure",
    bloc: "freins",
    groupe: "Financements",
    depuis: ["P49", "P58"],
    sources: ["4-08", "24-04", "24-07"],
    mots: {
      accroche: "Le loyer, la paie, la coordination : ce que nul financeur n’assume",
      texte:
        "On les dissimule dans les budgets d’actions, jusqu’à onze clés de calcul pour un même loyer ; la coordination d’un projet à plusieurs disparaît dans les frais de celui qui accepte de s’en charger. Qu’un financeur parte, et il manque une somme que personne n’avait prévu de reprendre.",
    },
    exemple:
      "Une fédération d’éducation populaire applique une grille de cinq questions avant chaque candidature ; elle en a refusé sept sur vingt cette année, sans dégrader ses comptes.",
  },
  // ---------------------------------------------------------------- projets inspirants
  {
    cle: "ecole-trois-usages",
    bloc: "projets_inspirants",
    groupe: null,
    depuis: ["P50"],
    sources: ["1-06"],
    signalFaible: true,
    structure: "Une commune, une association et leur agglomération",
    lieu: "Valenciennois",
    partenaires: "la poste, des soignants",
  },
  // ---------------------------------------------------------------- outils
  {
    cle: "previsionnel",
    bloc: "outils",
    groupe: null,
    depuis: ["P52", "P53"],
    sources: ["12-01", "13-01", "13-04", "14-01"],
    mots: {
      accroche: "Le prévisionnel de trésorerie à douze mois, et trois voyants",
      texte:
        "tableur ou feuille quadrillée, peu importe : les dates de versement constatées l’an passé, les charges fixes, une mise à jour mensuelle à deux, direction et trésorerie. Vingt minutes par mois pour voir en juillet le creux d’octobre. Sur la feuille affichée au bureau, trois voyants commentés à chaque conseil d’administration :\n\n- jours de charges d’avance ;\n- créances de plus de soixante jours ;\n- solde prévu à la fin du trimestre.",
    },
  },
  {
    cle: "carte-ressources",
    bloc: "outils",
    groupe: null,
    depuis: ["P54"],
    sources: ["4-06", "24-03"],
    mots: {
      accroche: "Dessiner ses ressources et son entourage",
      texte:
        "sur une feuille A3, où le bénévolat, les locaux prêtés et les services rendus pèsent autant que les euros. Plusieurs conseils d’administration y ont vu que 40 % de leur activité reposait sur ce que la comptabilité n’enregistre pas. Refait chaque année, le dessin montre aussi les liens qui s’éteignent.",
    },
  },
  // ---------------------------------------------------------------- ressources
  {
    cle: "appuis",
    bloc: "ressources",
    groupe: null,
    depuis: ["P55", "P56"],
    sources: ["12-06", "13-05", "24-06", "31-05"],
    mots: {
      accroche: "Des appuis gratuits ou proches, et trop peu sollicités",
      texte:
        "À contacter avant la difficulté, plutôt que le jour venu :\n\n- la **Banque de France**, en confidence, y compris pour une médiation du crédit ;\n- les **financeurs solidaires**, qui garantissent une part du risque bancaire ou prêtent (deux mois d’instruction) ;\n- les points d’accueil **Guid’Asso**, pour un premier conseil de gestion ou d’emploi ;\n- les **unions de coopératives**, pour des statuts à ne pas refaire chez le notaire.",
    },
    liens: [
      { url: "https://www.banque-france.fr", texte: "Banque de France" },
      { url: "https://www.franceactive.org", texte: "France Active" },
      { url: "https://www.associations.gouv.fr", texte: "Associations.gouv.fr" },
      { url: "https://www.les-scop.coop", texte: "Les Scop et les Scic" },
    ],
  },
  // ---------------------------------------------------------------- bonnes pratiques
  {
    cle: "banque",
    bloc: "bonnes_pratiques",
    groupe: "Trésorerie",
    depuis: ["P57"],
    sources: ["12-03", "13-02", "14-02"],
  },
  // ---------------------------------------------------------------- propositions
  {
    cle: "conventions-pluriannuelles",
    bloc: "propositions",
    groupe: "Contractualiser",
    depuis: ["P40", "P61"],
    sources: ["1-03", "21-08", "24-02", "28-10"],
    destinataires: ["etat", "region", "departements", "epci"],
    horizon: "d’ici 2025",
    mots: {
      accroche: "Des conventions de trois ou quatre ans, insertion comprise",
      texte:
        "avec un montant indexé, des indicateurs fixés au départ et un point annuel court au lieu d’une demande reprise à zéro : elles permettent d’embaucher en CDI, de négocier un bail ou un prêt, et allègent l’instruction pour tout le monde. Une structure sur six en disposait à Wallers. Un modèle de trois pages, avec une annexe financière révisable, est déjà écrit dans le Soissonnais et attend d’être voté.",
    },
  },
  {
    cle: "demande-unique",
    bloc: "propositions",
    groupe: "Contractualiser",
    depuis: ["P60"],
    sources: ["14-05", "22-07", "24-08"],
    destinataires: ["etat", "region", "departements", "epci"],
    horizon: "d’ici 2026",
    mots: {
      accroche: "Une seule demande et un seul bilan, lisibles par tous les financeurs",
      texte:
        "Un budget, un bilan et des pièces déposés une fois, chacun gardant ses critères et sa décision. Une association de six salariés passe aujourd’hui 31 jours par an à remplir des dossiers qui se ressemblent ; une équipe de trois en passe six à recopier le même bilan sous quatre formats.",
    },
  },
  {
    cle: "payer-plus-tot",
    bloc: "propositions",
    groupe: "Payer",
    depuis: ["P59"],
    sources: ["12-07", "13-06", "14-06"],
    destinataires: ["etat", "region", "departements", "epci", "financeursSolidaires"],
    horizon: "dès les conventions 2024 pour le calendrier, d’ici 2026 pour le fonds",
    mots: {
      accroche: "Payer plus tôt ce qui est déjà décidé",
      texte:
        "Verser 70 % de l’aide à la notification pour toute convention de plus de 10 000 euros ; inscrire dans chacune un mois de paiement et un service à joindre ; doter un fonds d’avance capable de régler sous dix jours les sommes notifiées, instruit par les financeurs solidaires et remboursé par le financeur public.",
    },
  },
  {
    cle: "guide-scic",
    bloc: "propositions",
    groupe: "Coopératives",
    sources: ["28-09", "31-02", "31-06"],
    destinataires: ["region", "etat"],
    horizon: "d’ici fin 2024",
    mots: {
      accroche: "Dire aux collectivités qu’elles peuvent devenir associées",
      texte:
        "d’une société coopérative d’intérêt collectif, jusqu’à la moitié du capital : par prudence, les services juridiques répondent qu’ils n’ont jamais vu cela, et le dossier s’arrête. Un guide avec trois délibérations commentées et un numéro à appeler, envoyé à toutes les intercommunalités, suffirait. La légumerie du Soissonnais, où la collectivité détient un quart des voix, montre que cela se fait.",
    },
  },
];

export const groupesEconomique: GroupeV2Demo[] = [
  {
    bloc: "freins",
    titre: "Financements",
    remarque:
      "Ces trois freins en forment un seul pour les équipes : on répond à des appels pour financer la structure, et l’on tait la structure pour répondre aux appels.",
  },
  {
    bloc: "propositions",
    titre: "Payer",
    exemple: "une dotation de 2 millions d’euros tournerait trois à quatre fois par an, sur des sommes déjà dues.",
  },
];
