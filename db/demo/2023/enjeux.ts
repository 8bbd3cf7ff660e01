import type { EnjeuDemo } from "../types.ts";

/** Cross-cutting enjeux of v2, under the titles of v1. */
export const enjeuxV2: EnjeuDemo[] = [
  {
    titre: "Appréhender et adapter le cadre légal et législatif",
    texte:
      "Les textes ouvrent souvent plus de portes que les acteurs ne le pensent : marchés réservés, définition légale de l’innovation sociale, accord interprofessionnel sur la transition écologique, liberté laissée par la loi de 1901. Encore faut-il les connaître, et que les services qui instruisent les dossiers les lisent de la même façon d’un département à l’autre.\n\nD’autres règles ne correspondent plus au terrain :\n\n- la durée des parcours d’insertion, plus courte que les situations qu’on y traite ;\n- l’aide à une démarche en ligne, faite chaque jour sans mandat ;\n- l’occupation des terrains vacants, qui bute sur une signature ;\n- les baux et les assurances, qui interdisent le prêt à un tiers.\n\nLes participants demandent un endroit où signaler ces blocages, et une réponse dans un délai connu.",
    exemples: [
      {
        texte: "Le cadre du tri à la source, expliqué par l’ADEME.",
        liens: [{ url: "https://www.ademe.fr", texte: "Site de l’ADEME" }],
      },
      {
        texte: "Les textes cités par les ateliers, sur Légifrance.",
        liens: [{ url: "https://www.legifrance.gouv.fr", texte: "Légifrance" }],
      },
    ],
    points: [
      "terrains-publics",
      "cadre-biodechets",
      "dialogue-social",
      "outils-accueil",
      "definition-innovation",
      "guide-scic",
      "instances",
      "temps-paye",
    ],
  },
  {
    titre: "Privilégier des modes de contractualisation et de financement sur la durée",
    texte:
      "C’est la demande la plus répétée de l’année, quel que soit le sujet de l’atelier. Une convention annuelle notifiée en juin ne finance pas un projet : elle finance l’attente, le découvert et le départ des salariés. Trois à quatre ans, un acompte en début d’exercice et un bilan unique suffiraient à changer la vie des équipes.\n\nLa contrepartie est admise : des objectifs écrits, révisables, et une discussion franche quand ils ne sont pas tenus. Plusieurs collectivités de la région contractualisent déjà ainsi ; leurs conventions gagneraient à circuler.\n\nLe premier pas coûte peu : un mois de versement écrit dans chaque convention, et un nom de service à appeler en cas de retard.",
    exemples: [
      {
        texte: "La garantie et le prêt des financeurs solidaires.",
        liens: [{ url: "https://www.franceactive.org", texte: "France Active" }],
      },
      {
        texte: "Le contrat d’engagement, sur le site public des associations.",
        liens: [{ url: "https://www.associations.gouv.fr", texte: "Associations.gouv.fr" }],
      },
    ],
    points: [
      "conventions-pluriannuelles",
      "payer-plus-tot",
      "demande-unique",
      "argent-tardif",
      "postes-mediation",
      "moyens-retires",
      "nouveaute",
      "petites-aides",
      "temps-paye",
    ],
  },
  {
    titre: "Structurer les coopérations avec le monde économique « hors ESS »",
    texte:
      "Les rencontres avec les autres entreprises existent, mais elles tiennent à une personne, à un club ou à une visite réussie. On donne du matériel, on accueille un stagiaire, on s’arrête là, faute d’un cadre pour passer au contrat, à la cotraitance ou à la filière.\n\nLes chambres consulaires, les branches et les réseaux de l’économie sociale et solidaire pourraient se donner quelques chantiers communs et les suivre ensemble : réemploi, alimentation locale, compétences, achats responsables.\n\nLes grands projets de la région en fourniraient l’occasion, pourvu que les petites structures soient invitées avant l’attribution des lots.",
    exemples: [
      {
        texte: "Les achats publics, au ministère de l’Économie.",
        liens: [{ url: "https://www.economie.gouv.fr", texte: "Ministère de l’Économie, achats publics" }],
      },
    ],
    points: [
      "reconditionne",
      "immersion",
      "commande-publique",
      "banque",
      "mutualiser-petit",
      "postes-partages",
      "equipements-partages",
      "formations-courtes",
    ],
  },
  {
    titre: "Renforcer les dynamiques territoriales et les modes de coopérations ESS / collectivités",
    texte:
      "D’un territoire à l’autre, une même association trouve un service dédié, un élu intéressé ou une boîte de courriel sans réponse. Là où la coopération fonctionne, on retrouve presque toujours trois choses :\n\n- un interlocuteur stable, qui suit le dossier jusqu’au solde ;\n- des rendez-vous réguliers, chez l’un puis chez l’autre ;\n- des projets choisis en commun plutôt que des demandes examinées une à une.\n\nL’échelle intercommunale paraît la bonne pour avancer : assez proche pour connaître les structures, assez large pour acheter, prêter des locaux et ouvrir des terrains. L’ambition partagée est qu’aucune intercommunalité ne reste sans référent ni feuille de route.",
    exemples: [
      {
        texte: "Les statistiques locales, pour ouvrir le débat sur des chiffres.",
        liens: [{ url: "https://www.insee.fr", texte: "Insee, statistiques locales" }],
      },
    ],
    points: [
      "diagnostic-commun",
      "allotir",
      "salles-communales",
      "terrains-publics",
      "retour-habitants",
      "guichet-humain",
      "aller-vers",
      "appels-a-projets",
      "temps-paye",
    ],
  },
  {
    titre:
      "Promouvoir et développer les SCIC (société coopérative d'intérêt collectif) et les CAE (coopératives d'activités et d'emplois)",
    exemples: [
      {
        texte: "Les Scop et les Scic, statuts et accompagnement.",
        liens: [{ url: "https://www.les-scop.coop", texte: "Les Scop et les Scic" }],
      },
      {
        texte: "Le contrat d’appui au projet d’entreprise.",
        liens: [{ url: "https://www.service-public.fr", texte: "Service-public.fr" }],
      },
    ],
    points: ["cae", "associes-nombreux", "guide-scic", "fonds-propres", "bien-manger", "appuis"],
  },
  {
    titre:
      "Apporter des ressources aux acteurs de terrain et du financement qui s'interrogent sur l'évaluation de l'impact et la mesure d'impact",
    texte:
      "Mesurer l’impact est devenu une exigence avant d’être une pratique. Les structures remplissent plusieurs grilles pour plusieurs financeurs, sans savoir ce qui en est lu, et les plus petites y laissent des journées qu’elles n’ont pas. Les financeurs, de leur côté, reconnaissent manquer de repères pour interpréter ce qu’ils reçoivent.\n\nLes ateliers plaident pour une progression simple :\n\n- écrire ce que l’on veut changer ;\n- retenir peu d’indicateurs, les mêmes pour tous les financeurs ;\n- donner une place aux récits, aux visites et aux carnets de terrain.\n\nUn socle commun aux financeurs de la région et un appui méthodologique gratuit en seraient les deux premières marches.",
    exemples: [
      {
        texte: "Les ressources publiques sur l’évaluation de l’utilité sociale.",
        liens: [{ url: "https://www.avise.org", texte: "Avise, ressources sur l’évaluation" }],
      },
      {
        texte: "Une mesure simplifiée des émissions, pour les employeurs.",
        liens: [{ url: "https://www.udes.fr", texte: "Site de l’UDES" }],
      },
    ],
    points: [
      "peu-d-indicateurs",
      "evaluer-coute",
      "referentiel-impact",
      "guides-utilite",
      "financeurs-sur-place",
      "taux-engagement",
      "mesure-carbone",
      "demande-unique",
    ],
  },
  {
    titre: "Mise en place d'une politique ambitieuse et coordonnée de soutien à l'innovation sociale",
    exemples: [
      {
        texte: "Des récits d’essais, réussis ou non, à lire avant de commencer.",
        liens: [{ url: "https://recits.example.org", texte: "Récits d’expériences" }],
      },
    ],
    points: [
      "deuxieme-etape",
      "nouveaute",
      "chercheurs",
      "recits-echec",
      "definition-innovation",
      "conciergerie-cafe",
      "frais-de-structure",
      "diagnostic-commun",
      "reparer-preter",
      "pairs",
    ],
  },
];
