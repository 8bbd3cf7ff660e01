import { ligne, lignes, phrase, portionDite, texteDit } from "../../../socle/dessin/mots.ts";
import { heure } from "../../../socle/typographie/dates.ts";
import type { ArbreEditorial } from "../../editorial/arbre.ts";
import { lienLogoEdition } from "../../editorial/lien-logo.ts";
import type { CleEditoriale } from "../../editorial/parties.ts";
import { NOM_GENRE_PROGRAMME, TITRE_EDITORIAL } from "../../editorial/wording.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import type { BlocDit, Enligne, Noeud, NoeudImage, NoeudPartie, NoeudSection } from "../noeuds.ts";

/** The thanks and who signs them, before all the rest. */
export const partieRemerciements = (arbre: SyntheseArbre): NoeudPartie[] =>
  partie("remerciements", TITRE_EDITORIAL.remerciements, ecritDe(arbre, "remerciements"));

/** What the conference is: the law, its theme with the question of each transition, its organisation, its launch. */
export function partiePresentation(arbre: SyntheseArbre): NoeudPartie[] {
  return partie("presentation", "Présentation de la conférence", [
    ...sectionEditoriale(arbre, "loi"),
    ...section("thematique", ecritDe(arbre, "thematique")),
    ...sectionEditoriale(arbre, "organisation"),
    ...sectionEditoriale(arbre, "eco_responsabilite"),
    ...section("lancement", ecritDe(arbre, "lancement")),
  ]);
}

/** The last words, with the logos of those who hold the conference and help it. */
export const partieQuatrieme = (arbre: SyntheseArbre): NoeudPartie[] =>
  partie("quatrieme", TITRE_EDITORIAL.quatrieme, [
    ...textePartie(arbre, "quatrieme"),
    ...arbre.editorial.logos.map(logo),
  ]);

const logo = ({ id, nom, largeur, hauteur }: ArbreEditorial["logos"][number]): NoeudImage => ({
  type: "image",
  genre: "logo",
  ref: lienLogoEdition(id),
  alt: ligne(`Logo : ${nom}`),
  credit: null,
  largeur,
  hauteur,
});

export const logosCouverture = ({ editorial }: SyntheseArbre): NoeudImage[] =>
  editorial.logos.filter((l) => l.coOrganisateur).map(logo);

/** All that a part the CRESS writes prints: its text, then who signs, the questions or the programme. */
export function ecritDe(arbre: SyntheseArbre, cle: CleEditoriale): Noeud[] {
  const texte = textePartie(arbre, cle);
  switch (cle) {
    case "remerciements":
      return [...texte, ...signataires(arbre)];
    case "thematique":
      return texte.length > 0 ? [...texte, ...questions(arbre)] : [];
    case "lancement":
      return [...texte, ...programme(arbre)];
    default:
      return texte;
  }
}

/** What the CRESS wrote under that title, or nothing. */
export const sectionEditoriale = (arbre: SyntheseArbre, cle: CleEditoriale): NoeudSection[] =>
  section(cle, textePartie(arbre, cle));

/** The same without its title, to open or close a part that has its own. */
export const textePartie = ({ editorial }: SyntheseArbre, cle: CleEditoriale): BlocDit[] =>
  texteDit(editorial.textes[cle] ?? "");

const partie = (cle: string, titre: string, enfants: Noeud[]): NoeudPartie[] =>
  enfants.length > 0 ? [{ type: "partie", cle, titre, transition: null, fichier: "livre", enfants }] : [];

const section = (cle: CleEditoriale, enfants: Noeud[]): NoeudSection[] =>
  enfants.length > 0
    ? [
        {
          type: "section",
          ancre: cle.replaceAll("_", "-"),
          titre: TITRE_EDITORIAL[cle],
          numero: null,
          complement: null,
          sommaire: true,
          enfants,
        },
      ]
    : [];

/** Names, when their persons agreed; functions and institutions always. */
const signataires = ({ editorial }: SyntheseArbre): Noeud[] =>
  editorial.signataires.map((s): Noeud => {
    const suite = lignes([s.fonction, s.institution]);
    const nom = s.nom ? ligne(s.nom) : "";
    return {
      type: "paragraphe",
      role: "texte",
      portions: [
        ...(nom ? [portionDite(suite.length > 0 ? `${nom}, ` : nom, { gras: true })] : []),
        ...suite.map((mots, i) => portionDite(i > 0 ? `, ${mots}` : mots, { italique: i === 0 })),
      ],
    };
  });

function questions({ chapitres }: SyntheseArbre): Noeud[] {
  const items = chapitres.flatMap(({ libelle, question }): Enligne[][] =>
    question ? [[portionDite(`${ligne(libelle)}\u00A0: `, { gras: true }), portionDite(ligne(question))]] : [],
  );
  return items.length > 0 ? [{ type: "liste", items }] : [];
}

/** Line by line: when, what, then who speaks, by function. */
const programme = ({ editorial }: SyntheseArbre): Noeud[] =>
  editorial.programme.flatMap((l): Noeud[] => {
    const quand = l.heure ? `${heure(l.heure)}, ` : "";
    const nature = NOM_GENRE_PROGRAMME[l.genre];
    const titre = l.titre === nature ? "" : l.titre;
    const annonce = `${quand}${quand ? nature.toLowerCase() : nature}${titre ? ` : ${titre}` : ""}`;
    const items = lignes(l.intervenants).map((qui) => [portionDite(qui)]);
    return [
      ...phrase(annonce, items.length > 0 ? "annonce" : "texte"),
      ...(items.length > 0 ? [{ type: "liste" as const, items }] : []),
    ];
  });
