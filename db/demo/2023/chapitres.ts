import type { CodeUsuel } from "../../../lib/socle/transitions/transitions.ts";

/** Problématique posée of each chapter: two paragraphs separated by a blank line. */
export const chapitresDemo: Record<CodeUsuel, { problematique: string }> = {
  ecologique: {
    problematique:
      "Composter, réparer, partager un véhicule ou vendre en vrac : beaucoup de gestes devenus ordinaires ont d’abord été essayés par des associations et des coopératives de la région. Cela ne rend pas ces structures exemplaires. Leurs locaux sont souvent mal isolés, leurs équipes roulent beaucoup et leurs achats se décident dans l’urgence.\n\nLes ateliers ont donc tenu les deux bouts : ce que l’économie sociale et solidaire sait faire et peut transmettre aux autres entreprises, et ce qu’elle doit encore changer chez elle. Le fil commun est celui des moyens modestes : peu de temps, peu d’ingénierie, et des publics pour qui l’écologie commence par la facture et le trajet du matin.",
  },
  sociale: {
    problematique:
      "Dans les Hauts-de-France, les difficultés se cumulent plus souvent qu’ailleurs : un emploi lointain, un logement froid, une démarche en ligne que l’on n’achève pas. Les structures qui accueillent ces situations voient leurs publics changer plus vite que les dispositifs, et consacrent une part croissante de leur temps à rattraper ce que d’autres guichets ne font plus.\n\nLes réponses ne manquent pas ; elles sont dispersées, mal connues et rarement financées au-delà de l’essai. Les participants se sont demandé lesquelles méritent d’être étendues, à quelles conditions de durée et de coopération, et comment garder la place d’en inventer d’autres sans épuiser ceux qui tiennent les premières.",
  },
  economique: {
    problematique:
      "Une entreprise de l’économie sociale et solidaire peut être utile, reconnue, complète jusqu’à la dernière place, et manquer de trésorerie en mars. Entre des subventions versées après coup, des marchés attribués au prix et des fonds propres minces, beaucoup vivent d’une année sur l’autre, sans la visibilité qui permettrait d’embaucher ou d’investir.\n\nLes ateliers ont abordé cette fragilité par tous les côtés : la gestion quotidienne, le dialogue avec les banques, les coopérations avec les collectivités et les autres entreprises, les statuts coopératifs. La question posée n’est pas de ressembler aux sociétés classiques, mais de trouver des modèles qui paient le travail, supportent un imprévu et restent fidèles au projet de départ.",
  },
  organisationnelle: {
    problematique:
      "Le départ d’une directrice, un conseil d’administration qui ne se renouvelle pas, une équipe qui double ou se vide : les structures traversent ces moments plus souvent qu’elles ne les préparent. L’organisation y repose beaucoup sur la confiance et l’ancienneté, peu sur l’écrit, et le savoir s’en va avec les personnes.\n\nLes participants ont cherché ce qui peut être fait avant la crise : transmettre, répartir les responsabilités, mutualiser certains postes, parler des conditions de travail et de l’égalité professionnelle. Ils rappellent que ces chantiers demandent du temps payé, dans des organisations où tout le temps disponible va d’abord aux personnes accueillies.",
  },
};

/** Seven cross-cutting enjeux; the titles are those of the reference, in its order. */
export const enjeuxDemo: { titre: string; texte: string }[] = [
  {
    titre: "Appréhender et adapter le cadre légal et législatif",
    texte:
      "Les textes ouvrent souvent plus de portes que les acteurs ne le pensent : marchés réservés, définition légale de l’innovation sociale, accord interprofessionnel sur la transition écologique. Encore faut-il les connaître, et que les services qui instruisent les dossiers les lisent de la même façon d’un département à l’autre.\n\nD’autres règles, au contraire, ne correspondent plus au terrain : durée des parcours, mandat pour aider à une démarche en ligne, occupation des terrains vacants. Les participants demandent un endroit où signaler ces blocages, et une réponse dans un délai connu.",
  },
  {
    titre: "Privilégier des modes de contractualisation et de financement sur la durée",
    texte:
      "C’est la demande la plus répétée de l’année, quel que soit le sujet de l’atelier. Une convention annuelle notifiée en juin ne finance pas un projet : elle finance l’attente, le découvert et le départ des salariés. Trois à quatre ans, un acompte en début d’exercice et un bilan unique suffiraient à changer la vie des équipes.\n\nLa contrepartie est admise : des objectifs écrits, révisables, et une discussion franche quand ils ne sont pas tenus. Plusieurs collectivités de la région contractualisent déjà ainsi ; leurs conventions gagneraient à circuler.",
  },
  {
    titre: "Structurer les coopérations avec le monde économique « hors ESS »",
    texte:
      "Les rencontres avec les autres entreprises existent, mais elles tiennent à une personne, à un club ou à une visite réussie. On donne du matériel, on accueille un stagiaire, on s’arrête là, faute d’un cadre pour passer au contrat, à la cotraitance ou à la filière.\n\nLes chambres consulaires, les branches et les réseaux de l’économie sociale et solidaire pourraient se donner quelques chantiers communs et les suivre ensemble : réemploi, alimentation locale, compétences, achats responsables. Les grands projets de la région en fourniraient l’occasion, pourvu que les petites structures soient invitées avant l’attribution des lots.",
  },
  {
    titre: "Renforcer les dynamiques territoriales et les modes de coopérations ESS / collectivités",
    texte:
      "D’un territoire à l’autre, une même association trouve un service dédié, un élu intéressé ou une boîte de courriel sans réponse. Là où la coopération fonctionne, on retrouve presque toujours un interlocuteur stable, des rendez-vous réguliers et des projets choisis en commun plutôt que des demandes examinées une à une.\n\nL’échelle intercommunale paraît la bonne pour avancer : assez proche pour connaître les structures, assez large pour acheter, prêter des locaux et ouvrir des terrains. L’ambition partagée est qu’aucune intercommunalité ne reste sans référent ni feuille de route.",
  },
  {
    titre:
      "Promouvoir et développer les SCIC (société coopérative d'intérêt collectif) et les CAE (coopératives d'activités et d'emplois)",
    texte:
      "La société coopérative d’intérêt collectif permet d’asseoir autour de la même table des usagers, des salariés, des producteurs et une collectivité. Ceux qui l’ont choisie y tiennent ; les autres en ont entendu parler sans savoir qui peut entrer au capital, ni ce que cela engage. Les élus demandent des exemples proches, chiffrés, et quelqu’un à appeler.\n\nLes coopératives d’activités et d’emplois souffrent de la même méconnaissance, alors qu’elles offrent un salaire, un collectif et une protection à des personnes qui se lanceraient seules. Leur présence dans les lieux partagés des petites villes est l’une des pistes à soutenir.",
  },
  {
    titre:
      "Apporter des ressources aux acteurs de terrain et du financement qui s'interrogent sur l'évaluation de l'impact et la mesure d'impact",
    texte:
      "Mesurer l’impact est devenu une exigence avant d’être une pratique. Les structures remplissent plusieurs grilles pour plusieurs financeurs, sans savoir ce qui en est lu, et les plus petites y laissent des journées qu’elles n’ont pas. Les financeurs, de leur côté, reconnaissent manquer de repères pour interpréter ce qu’ils reçoivent.\n\nLes ateliers plaident pour une progression simple : écrire ce que l’on veut changer, retenir peu d’indicateurs, donner une place aux récits et aux carnets de terrain. Un socle commun aux financeurs de la région et un appui méthodologique gratuit en seraient les deux premières marches.",
  },
  {
    titre: "Mise en place d'une politique ambitieuse et coordonnée de soutien à l'innovation sociale",
    texte:
      "L’innovation sociale est applaudie au démarrage, puis laissée seule au moment de durer. Les aides s’adressent au prototype, rarement à la coordination, à la consolidation ou au changement de règle qui rendrait la solution banale. Les porteurs apprennent à habiller de neuf ce qui fonctionne déjà.\n\nUne politique régionale coordonnée relierait ces étapes : essai, consolidation, diffusion, et parfois arrêt assumé. Elle associerait collectivités, fondations, chercheurs et habitants dès le diagnostic, et garderait la trace des tentatives, y compris de celles qui n’ont pas abouti.",
  },
];
