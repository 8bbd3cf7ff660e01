import { ligne, phrase, portionDite } from "../../../socle/dessin/mots.ts";
import { accorder, nombre, pluriel } from "../../../socle/typographie/nombre.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { direDoubleTraitement, direMethode } from "../methode.ts";
import type { Noeud, NoeudPartie, NoeudSection } from "../noeuds.ts";
import type { Travail } from "../travail.ts";
import { sectionEditoriale, textePartie } from "./editorial.ts";

/** How the synthesis was made and what it does not say, before the chapters. */
export function partieMethode(arbre: SyntheseArbre, travail: Travail | null): NoeudPartie {
  return {
    type: "partie",
    cle: "methode",
    titre: "Comment lire cette synthèse",
    transition: null,
    fichier: "livre",
    enfants: [
      // The part has its name.
      ...sectionEditoriale(arbre, "methode").map((s) => ({ ...s, ancre: "methode-suivie" })),
      ...sectionEditoriale(arbre, "comite"),
      section("au-prealable", "Au préalable", [
        ...phrase(auPrealable(arbre, travail)),
        ...textePartie(arbre, "prealable"),
      ]),
      section("codes", "Les codes", codes()),
      ...fabrication(arbre),
      ...doubleTraitement(arbre),
    ],
  };
}

const section = (ancre: string, titre: string, enfants: Noeud[]): NoeudSection => ({
  type: "section",
  ancre,
  titre,
  numero: null,
  complement: null,
  sommaire: true,
  enfants,
});

function auPrealable({ chiffres, chapitres, enonces }: SyntheseArbre, travail: Travail | null): string {
  const { ateliers, participations, base } = chiffres;
  const points = chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points))).length;
  const connues = base < ateliers ? ` (connues pour ${nombre(base)} ${accorder(base, "atelier")})` : "";
  const coupe = chapitres.some((c) => travail?.chapitres[c.transition]?.lu === false);
  return `${pluriel(ateliers, "atelier")}, ${pluriel(participations, "participation")}${connues} : ${pluriel(enonces.length, "énoncé")} des fiches remises après les ateliers ont été rassemblés en ${pluriel(points, "point")}${coupe ? " dans les chapitres que vous lisez" : ""}. La synthèse ne dit pas tout ce qui s’est dit ; elle dit d’où vient ce qu’elle retient.`;
}

const CODES = [
  ["A12", "atelier", "un atelier. Son code renvoie à la liste des ateliers, et ne change jamais."],
  ["F7", "fiche", "une fiche : ce que les organisateurs ont remis après un ou plusieurs ateliers."],
  ["F7-03", "enonce", "un énoncé de cette fiche, dans les mots de ceux qui l’ont écrite."],
  [
    "P41",
    "point",
    "un point de la synthèse. Le fil qui le suit mène aux énoncés dont il vient ; l’annexe fait le chemin inverse.",
  ],
] as const;

const codes = (): Noeud[] => [
  ...CODES.map(
    ([code, vers, sens]): Noeud => ({
      type: "entree",
      renvois: [{ code, vers, ancre: null, detail: null }],
      titre: ligne(sens),
      note: "",
    }),
  ),
  {
    type: "paragraphe",
    role: "texte",
    portions: [
      portionDite("Un énoncé est "),
      portionDite("repris", { italique: true }),
      portionDite(" dans ses mots, "),
      portionDite("regroupé", { italique: true }),
      portionDite(" avec d’autres, ou "),
      portionDite("reformulé", { italique: true }),
      portionDite(
        ". Après chaque point, le nombre d’ateliers, de structures et de départements dit combien de lieux différents le portent ; un point porté par un seul atelier garde sa place.",
      ),
    ],
  },
];

/** What was done with each énoncé, counted. */
function fabrication({ methode }: SyntheseArbre): NoeudSection[] {
  if (!methode) return [];
  return [
    section(
      "fabrication",
      "Comment elle a été faite",
      direMethode(methode).flatMap((dit) => phrase(dit)),
    ),
  ];
}

function doubleTraitement({ doubleTraitement: accords }: SyntheseArbre): NoeudSection[] {
  if (!accords) return [];
  const { phrase: dite, lignes } = direDoubleTraitement(accords);
  return [
    section("double-traitement", "Le double traitement", [
      ...phrase(dite),
      ...(lignes.length > 0 ? [{ type: "liste" as const, items: lignes.map((l) => [portionDite(ligne(l))]) }] : []),
    ]),
  ];
}
