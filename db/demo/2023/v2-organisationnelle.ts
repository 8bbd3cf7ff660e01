import type { GroupeV2Demo, PointV2Demo } from "../types.ts";

/** Chapter organisationnelle of v2. */
export const pointsOrganisationnelle: PointV2Demo[] = [
  // ---------------------------------------------------------------- leviers
  {
    cle: "pairs",
    bloc: "leviers",
    groupe: "Coopérations",
    action: "amplifier",
    depuis: ["P62"],
    sources: ["4-07", "7-07", "25-06"],
  },
  {
    cle: "postes-partages",
    bloc: "leviers",
    groupe: "Coopérations",
    action: "amplifier",
    depuis: ["P63"],
    sources: ["7-02", "21-10", "29-01"],
    mots: {
      accroche: "Des postes partagés par groupement d’employeurs",
      texte:
        "Remplaçantes en CDI entre huit crèches, encadrant technique commun à deux chantiers, comptable ou chargée de communication pour trois ou quatre maisons : la personne a un temps plein et un planning connu d’avance, les structures une compétence qu’elles ne pouvaient s’offrir seules. Le surcoût par rapport à l’intérim reste faible, et les gens restent.",
    },
  },
  {
    cle: "taux-engagement",
    bloc: "leviers",
    groupe: "Mesure d’impact",
    action: "creer",
    sources: ["27-04"],
    signalFaible: true,
    mots: {
      accroche: "Un taux qui baisse quand l’engagement est tenu",
      texte:
        "d’un quart de point à mi-parcours si les deux ou trois objectifs choisis avec l’entreprise sont atteints. L’impact cesse d’être une case à cocher à l’entrée pour devenir un intérêt partagé.",
    },
  },
  // ---------------------------------------------------------------- freins
  {
    cle: "equipes-usees",
    bloc: "freins",
    groupe: "Ressources humaines",
    depuis: ["P65"],
    sources: ["7-01", "21-09", "25-03"],
  },
  { cle: "benevoles-employeurs", bloc: "freins", groupe: "Gouvernance", depuis: ["P67"], sources: ["7-05", "9-06"] },
  { cle: "departs", bloc: "freins", groupe: "Gouvernance", depuis: ["P68"], sources: ["4-05", "9-04"] },
  {
    cle: "evaluer-coute",
    bloc: "freins",
    groupe: "Mesure d’impact",
    depuis: ["P78"],
    sources: ["22-07", "25-01", "27-01", "27-02"],
    mots: {
      accroche: "Mesurer son impact : un travail que personne ne compte",
      texte:
        "Quarante indicateurs prennent six jours à une équipe de huit salariés, une journée et demie par mois à une responsable, le soir et sans retour du financeur. Et l’on mesure surtout la grille : un même dossier de recyclerie a obtenu 14, 9 et 17 sur 20 selon celle qu’on lui appliquait. Les petites entreprises abandonnent au premier formulaire.",
    },
  },
  // ---------------------------------------------------------------- outils
  {
    cle: "delegations",
    bloc: "outils",
    groupe: null,
    depuis: ["P66", "P70"],
    sources: ["9-02", "9-03", "26-02"],
    mots: {
      accroche: "Qui décide, qui signe : le tableau des délégations",
      texte:
        "tient en une page et quatre colonnes : qui propose, qui décide, qui signe, qui est informé. Cinq duos sur six n’ont pas donné la même réponse à une question aussi simple que la signature d’un CDD ; statuts, règlement intérieur et usages se contredisent, et les nouveaux venus repartent. Relu chaque année en conseil, le tableau sert aussi de trame à la lettre de mission.",
    },
  },
  {
    cle: "marche-postes",
    bloc: "outils",
    groupe: null,
    depuis: ["P71"],
    sources: ["7-06", "8-01"],
    mots: {
      accroche: "Regarder le travail tel qu’il se fait",
      texte:
        "Une heure et un carnet : on suit une collègue du vestiaire au change puis au dortoir, en notant chaque torsion, chaque porte, chaque bruit. Trois crèches ont ainsi justifié l’achat de tables à hauteur variable. Chez d’autres employeurs, parler d’un local surchauffé, d’un véhicule trop vieux ou d’un planning qui oblige à traverser trois fois la ville a fait trouver aussi les économies d’énergie.",
    },
    liens: [{ url: "https://www.anact.fr", texte: "Anact, pour l’amélioration des conditions de travail" }],
  },
  // ---------------------------------------------------------------- ressources
  {
    cle: "guides-utilite",
    bloc: "ressources",
    groupe: null,
    sources: ["22-03", "27-06"],
    mots: {
      accroche: "Les guides publics sur l’utilité sociale",
      texte:
        "expliquent la différence entre activité, résultat et effet. À lire avant de choisir un outil, pas après : les structures qui ont d’abord écrit ce qu’elles cherchaient à changer ont divisé par deux leur temps de bilan.",
    },
    liens: [{ url: "https://www.avise.org", texte: "Avise, ressources sur l’évaluation" }],
  },
  // ---------------------------------------------------------------- bonnes pratiques
  {
    cle: "analyse-pratiques",
    bloc: "bonnes_pratiques",
    groupe: "Ressources humaines",
    depuis: ["P73"],
    sources: ["7-03", "25-02"],
  },
  {
    cle: "passage-de-relais",
    bloc: "bonnes_pratiques",
    groupe: "Changement de direction",
    depuis: ["P74"],
    sources: ["9-01", "9-05", "9-07", "26-01"],
  },
  {
    cle: "instances",
    bloc: "bonnes_pratiques",
    groupe: "Gouvernance",
    depuis: ["P72", "P75"],
    sources: ["15-04", "26-03", "26-04", "26-05"],
    mots: {
      accroche: "Des instances où l’on peut entrer, et dont on peut sortir à l’heure",
      texte:
        "Séances d’une heure trente, horaires choisis par celles et ceux qui viennent, frais de garde pris en charge : une association calaisienne y consacre 640 euros par an et a triplé ses candidatures. Des commissions courtes, ouvertes aux adhérents, forment la relève sans passer d’emblée par un mandat. La loi de 1901 permet bien davantage : coprésidence, collège, tirage au sort d’une partie des sièges.",
    },
    liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
  },
  {
    cle: "mutualiser-petit",
    bloc: "bonnes_pratiques",
    groupe: "Mutualisation",
    sources: ["21-10", "29-02", "29-03", "29-04"],
    mots: {
      accroche: "Mutualiser en commençant petit, et par une page de règles",
      texte:
        "Une salle prêtée contre une formation, un four contre un coup de main au marché : après un an d’échanges sans argent, cinq structures ont signé un achat groupé d’électricité. La peur de perdre la main arrive avant le droit ; une page dit qui passe en premier, qui répare et qui paie quand l’un s’en va. Un encadrant partagé entre deux voisines tient ainsi, avec une seule fiche de poste et un point mensuel à trois.",
    },
    exemple: "À Béthune, une heure et deux couleurs de cartons ont donné 43 offres et 57 besoins.",
  },
  {
    cle: "financeurs-sur-place",
    bloc: "bonnes_pratiques",
    groupe: "Mesure d’impact",
    sources: ["20-05", "27-03"],
    mots: {
      accroche: "Des financeurs qui viennent voir, et qui relisent",
      texte:
        "La visite annuelle d’un binôme d’investisseurs bénévoles remplace la moitié du questionnaire : on voit l’atelier, on parle avec l’équipe, on rédige une page à quatre mains. Des carnets de terrain relus au trimestre avec les financeurs ont fait modifier deux conventions.",
    },
  },
  {
    cle: "ecarts-femmes-hommes",
    bloc: "bonnes_pratiques",
    groupe: "Égalité professionnelle",
    depuis: ["P69", "P76"],
    sources: ["15-01", "15-02", "15-03", "15-06"],
    signalFaible: true,
    mots: {
      accroche: "Regarder ses propres écarts, même à douze salariés",
      texte:
        "Sept emplois sur dix occupés par des femmes, une présidence sur trois, des temps partiels éclatés que l’on dit choisis faute d’avoir reposé la question. Quatre indicateurs tirés de la paie de décembre se calculent en deux heures ; chaque année, demander aux personnes à temps partiel si elles souhaitent plus d’heures a donné onze oui sur dix-neuf, dont quatre satisfaits en regroupant des tournées.",
    },
  },
  // ---------------------------------------------------------------- propositions
  {
    cle: "temps-paye",
    bloc: "propositions",
    groupe: "Coopérations",
    depuis: ["P78"],
    sources: ["4-08", "7-08", "29-06", "29-07"],
    destinataires: ["region", "departements", "caf", "epci"],
    horizon: "d’ici 2025",
    mots: {
      accroche: "Payer le temps de se coordonner, de se former, de mutualiser",
      texte:
        "Ce travail est fait aujourd’hui le soir ou sur les pauses, et caché dans les comptes de celui qui s’en charge :\n\n- 10 % du budget d’un projet à plusieurs pour sa coordination, trois ans au moins ;\n- cinq heures par mois hors présence des enfants, par professionnelle de crèche ;\n- un animateur de la mutualisation par agglomération, à mi-temps, neutre, qui rédige les conventions types : un avenant d’assurance pour prêter un véhicule a demandé sept mois.",
    },
  },
  {
    cle: "referentiel-impact",
    bloc: "propositions",
    groupe: "Mesure d’impact",
    depuis: ["P78"],
    sources: ["25-07", "27-05", "27-07"],
    destinataires: ["etat", "region", "financeursSolidaires", "bailleurs"],
    horizon: "d’ici fin 2025",
    mots: {
      accroche: "Un référentiel d’impact commun, et payé quand on le demande",
      texte:
        "Une dizaine de critères au plus, proportionnés à la taille de la structure, révisés chaque année avec celles qui les remplissent ; chaque financeur pourrait y ajouter deux questions, pas davantage. Un socle de dix questions, renseignables avec la paie, les factures d’énergie et le fichier clients, a été rédigé en séance. Quand l’évaluation est exigée, 3 % de la convention la financeraient.",
    },
  },
  {
    cle: "aide-transmission",
    bloc: "propositions",
    groupe: "Gouvernance",
    depuis: ["P77"],
    sources: ["9-08"],
    destinataires: ["region", "etat"],
    horizon: "d’ici 2025",
    signalFaible: true,
  },
  {
    cle: "egalite-conventions",
    bloc: "propositions",
    groupe: "Égalité professionnelle",
    depuis: ["P79"],
    sources: ["15-05", "15-07"],
    destinataires: ["region", "epci", "reseaux"],
    horizon: "d’ici 2025",
    signalFaible: true,
    mots: {
      accroche: "L’égalité inscrite dans les conventions et donnée à voir",
      texte:
        "Une page et trois mesures choisies par la structure dans toute convention de plus de 23 000 euros, relues au bilan, sans sanction ni note. En appui, une campagne de témoignages portée par les réseaux, femmes dirigeantes et hommes dans des métiers dits féminins.",
    },
  },
];

export const groupesOrganisationnelle: GroupeV2Demo[] = [
  {
    bloc: "bonnes_pratiques",
    titre: "Égalité professionnelle",
    remarque:
      "Le sujet n’a été travaillé qu’à Calais, à sept. Il est gardé parce que tous les registres apportés ce jour-là disaient la même chose.",
  },
  {
    bloc: "freins",
    titre: "Ressources humaines",
    exemple: "en un trimestre, une directrice de crèche a compté 61 jours d’arrêt, dont 40 sans remplaçante trouvée.",
  },
];
