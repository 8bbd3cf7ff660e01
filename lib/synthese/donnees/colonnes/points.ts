import type { PointPublie } from "../../version/publies.ts";
import { type ChampDe, champTransition } from "./champ.ts";

/** What points and propositions have in common, in this order. */
export function lignePoint(p: PointPublie) {
  return {
    code: p.code,
    transition: p.transition,
    bloc: p.bloc,
    groupe: p.groupe,
    accroche: p.accroche,
    texte: p.texte,
    liens: p.liens,
    destinataires: p.destinataires.map((d) => d.nom),
    horizon: p.horizon,
    action: p.action,
    exemple: p.exemple,
    structure: p.structure,
    lieu: p.lieu,
    partenaires: p.partenaires,
    enonces: p.sources.map((s) => s.enonce),
    ateliers: p.ateliers,
    structures: p.structures,
    departements: p.departements,
    soutien_ateliers: p.soutien.ateliers,
    soutien_structures: p.soutien.structures,
    soutien_departements: p.soutien.departements,
    divergences: p.divergences.length,
    depuis: p.depuis,
    version: p.version,
  };
}

type LignePoint = ReturnType<typeof lignePoint>;
const texte = (name: keyof LignePoint, title: string, description: string): ChampDe<LignePoint> => ({
  name,
  title,
  description,
  type: "string",
});
const nombre = (name: keyof LignePoint, title: string, description: string, minimum = 0): ChampDe<LignePoint> => ({
  name,
  title,
  description,
  type: "integer",
  constraints: { required: true, minimum },
});

export const CODE_POINT = {
  type: "string",
  constraints: { required: true, unique: true, pattern: "^P[1-9][0-9]*$" },
} as const;

export const CHAMPS_POINT: readonly ChampDe<LignePoint>[] = [
  {
    name: "code",
    title: "Code",
    description: "Code du point, unique dans l’édition et jamais réattribué : celui qui est imprimé.",
    ...CODE_POINT,
  },
  champTransition("Chapitre du point"),
  {
    name: "bloc",
    title: "Bloc",
    description: "Partie du chapitre où se trouve le point.",
    type: "string",
    constraints: {
      required: true,
      enum: ["leviers", "freins", "projets_inspirants", "outils", "ressources", "bonnes_pratiques", "propositions"],
    },
  },
  texte("groupe", "Groupe", "Titre du groupe de points, quand il en a un."),
  texte("accroche", "Accroche", "Début de la phrase, mis en valeur, en Markdown léger ; vide quand il n’y en a pas."),
  texte("texte", "Texte", "Suite de la phrase, en Markdown léger."),
  texte("liens", "Liens", "Liens cités ; dans un tableur, « texte <adresse> » séparés par « | »."),
  texte("destinataires", "Destinataires", "À qui le point s’adresse, séparés par « | »."),
  texte("horizon", "Horizon", "À quelle échéance une proposition se place."),
  {
    ...texte("action", "Action", "Pour un levier : à conserver, à amplifier ou à créer."),
    constraints: { enum: ["conserver", "amplifier", "creer"] },
  },
  texte("exemple", "Exemple", "Exemple donné à l’appui."),
  texte("structure", "Structure", "Pour un projet inspirant : qui le porte."),
  texte("lieu", "Lieu", "Pour un projet inspirant : où il se trouve."),
  texte("partenaires", "Partenaires", "Pour un projet inspirant : avec qui."),
  texte("enonces", "Énoncés", "Codes des énoncés que le point reprend, séparés par « | » ; ils sont dans enonces.csv."),
  texte("ateliers", "Ateliers", "Codes des ateliers d’où viennent ces énoncés, séparés par « | »."),
  texte("structures", "Structures", "Structures organisatrices de ces ateliers, séparées par « | »."),
  texte(
    "departements",
    "Départements",
    "Codes des départements de ces ateliers, séparés par « | » : « 02 » garde son zéro.",
  ),
  nombre("soutien_ateliers", "Soutien : ateliers", "Nombre d’ateliers différents qui portent le point."),
  nombre("soutien_structures", "Soutien : structures", "Nombre de structures différentes qui le portent."),
  nombre("soutien_departements", "Soutien : départements", "Nombre de départements différents d’où il vient."),
  nombre("divergences", "Divergences", "Nombre de désaccords du comité imprimés sous le point."),
  nombre("depuis", "Depuis la version", "Première version publiée où se trouve le point.", 1),
  nombre(
    "version",
    "Version",
    "Dernière version publiée où se trouve le point ; ses mots sont ceux de cette version.",
    1,
  ),
];
