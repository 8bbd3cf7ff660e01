import { compilePdf } from "../../../socle/dessin/compile.ts";
import { avecGlyphes } from "../../../socle/dessin/composer.ts";
import { type CodeTransition, codesConnus, nomTransition } from "../../../socle/transitions/transitions.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { type DessinCarte, dessinerCarte } from "../carte.ts";
import { composerSynthese } from "../composer/synthese.ts";
import { couleurTransition, marqueSvg } from "../marques.ts";
import { type DocumentCompose, type Images, type NoeudImage, type NoeudPartie, parcourir } from "../noeuds.ts";
import { qrSvg } from "../qr.ts";
import type { Travail } from "../travail.ts";
import { equilibrer, type Mises, mettre } from "./fins-de-chapitre.ts";
import { relier } from "./relier.ts";

/** What a file is made of beside the tree; `fichier`: one of the two files of a version, all of it in one when absent. */
export type SortiePdf = {
  /** Public address of the site, for what is printed to lead to it. */
  adresse?: string | null;
  images?: Images;
  fichier?: NoeudPartie["fichier"];
};

/**
 * The synthesis as a tagged PDF/UA-1: the same tree gives the same bytes, whatever the machine or the hour. With a
 * `travail`, every page says that it is a document de travail.
 */
export function renderSynthesePdf(
  arbre: SyntheseArbre,
  travail: Travail | null = null,
  { adresse = null, images = {}, fichier }: SortiePdf = {},
): Uint8Array<ArrayBuffer> {
  const document = composerSynthese(arbre, travail, fichier);
  const web = adresse && !travail ? `${adresse}/${arbre.annee}/synthese` : null;
  const commun = {
    ...(fichier === "sources" && { titre: document.parties[0]?.titre ?? document.titre }),
    transitions: Object.fromEntries(
      [...codesConnus(), ...arbre.chapitres.map((c) => c.transition)].map((code) => [code, dite(code)]),
    ),
    ...dessins(document, images),
    web: web && {
      url: web,
      mots: web.replace(/^https?:\/\//, ""),
      qr: qrSvg(web),
      alt: `${document.cadre.qr} : ${web.replace(/^https?:\/\//, "")}`,
    },
  };
  const data = (parties: readonly NoeudPartie[], mises: Mises) => ({
    ...avecGlyphes(relier({ ...document, parties: mettre(parties, mises) }, adresse)),
    ...commun,
    sommaire: fichier !== "sources" && parties === document.parties,
  });
  return compilePdf({
    template: "synthese.typ",
    data: data(document.parties, {}),
    date: new Date(arbre.publieeAt),
    reprise: equilibrer(document.parties, data),
  });
}

/** What is drawn, by what names it: maps by their title, pictures by their ref. */
function dessins({ parties, logos }: DocumentCompose, images: Images) {
  const cartes: Record<string, DessinCarte> = {};
  const svg: Record<string, string> = {};
  for (const n of [...logos, ...parcourir(parties)]) {
    if (n.type === "carte") cartes[n.titre] = avecGlyphes(dessinerCarte(n));
    if (n.type === "image" && images[n.ref]) svg[n.ref] = imageSvg(n, images[n.ref] ?? "");
  }
  return { cartes, dessins: svg };
}

/** The template reads JSON, which has no bytes: a picture comes in a drawing of its size. */
const imageSvg = ({ genre, largeur, hauteur }: NoeudImage, base64: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${largeur} ${hauteur}"><image width="${largeur}" height="${hauteur}" href="data:image/${genre === "photo" ? "jpeg" : "png"};base64,${base64}"/></svg>`;

const dite = (code: CodeTransition) => ({
  nom: nomTransition(code),
  couleur: couleurTransition(code),
  svg: marqueSvg(code),
});
