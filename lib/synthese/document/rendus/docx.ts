import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  LeaderType,
  Packer,
  PageBreak,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { PAGE, pied, SOURDINE } from "../../../socle/dessin/docx.ts";
import type { CodeTransition } from "../../../socle/transitions/transitions.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { composerSynthese } from "../composer/synthese.ts";
import { type DocumentCompose, type Images, parcourir } from "../noeuds.ts";
import { isSuite } from "../suites.ts";
import type { Travail } from "../travail.ts";
import { type Dessins, dessiner, image } from "./docx-images.ts";
import { ligneSimple } from "./docx-mots.ts";
import { partie } from "./docx-noeuds.ts";
import { STYLE, STYLES_SYNTHESE } from "./docx-styles.ts";

export type SortieDocx = {
  /** Public address of the site, for the codes to lead to it. */
  adresse: string | null;
  exporte: string;
  travail?: Travail | null;
  images?: Images;
  /** One chapter alone. */
  transition?: CodeTransition | null;
};

/**
 * The synthesis to annotate in Word or LibreOffice: each point in a bookmark of its code, which is seen too and leads to
 * the web. `exporte`, kept as a property of the file, tells which words were sent out when it comes back.
 */
export async function renderSyntheseDocx(
  arbre: SyntheseArbre,
  { adresse, exporte, travail = null, images = {}, transition = null }: SortieDocx,
): Promise<Uint8Array<ArrayBuffer>> {
  const entier = composerSynthese(arbre, travail);
  const d = transition ? seulementLaPartie(entier, transition) : entier;
  const contexte = {
    dessins: await dessiner(d, images),
    permalien: (code: string) => adresse && `${adresse}/${d.annee}/p/${code}`,
  };
  const document = new Document({
    title: d.titreDocument,
    description: d.conference,
    creator: d.coOrganisateurs.join(", ") || d.cadre.nom,
    lastModifiedBy: d.cadre.nom,
    keywords: d.cadre.motsCles.join(", "),
    customProperties: [
      { name: "TrameExport", value: exporte },
      { name: "TrameVersion", value: `${d.annee}/${travail ? "travail" : `v${d.numero}`}` },
    ],
    styles: STYLES_SYNTHESE,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: entete(d) },
        footers: { default: pied(d.mentions.join(" · ") || null, null) },
        children: [
          ...couverture(d, contexte.dessins),
          new Paragraph({ children: [new PageBreak()] }),
          // Not a heading: the contents do not name themselves.
          ligneSimple(d.cadre.sommaire, STYLE.annonce),
          // Pages are numbered when the file is opened in Word: until then no dots lead to nothing.
          new TableOfContents(d.cadre.sommaire, {
            hyperlink: true,
            headingStyleRange: "1-2",
            tabLeader: LeaderType.NONE,
          }),
          ...d.parties.flatMap((p, i) => partie(p, contexte, isSuite(d.parties, i))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** One part of the document, what it refers to elsewhere being told and leading nowhere. */
function seulementLaPartie(d: DocumentCompose, transition: CodeTransition): DocumentCompose {
  const parties = d.parties.filter((p) => p.transition === transition);
  const tenues = new Set([...parcourir(parties)].flatMap((n) => ("ancre" in n ? [n.ancre] : [])));
  return { ...d, parties: sansRenvoisPerdus(parties, tenues) };
}

function sansRenvoisPerdus<T>(valeur: T, tenues: ReadonlySet<string>): T {
  if (Array.isArray(valeur)) return valeur.map((v) => sansRenvoisPerdus(v, tenues)) as T;
  if (valeur === null || typeof valeur !== "object") return valeur;
  const perdu = "vers" in valeur && "ancre" in valeur && !tenues.has(String(valeur.ancre));
  const fils = Object.entries(valeur).map(([cle, v]) => [
    cle,
    perdu && cle === "ancre" ? null : sansRenvoisPerdus(v, tenues),
  ]);
  return Object.fromEntries(fils) as T;
}

const couverture = (d: DocumentCompose, dessins: Dessins) => [
  ligneSimple(d.conference, STYLE.note),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: 3600, after: 240 },
    children: [new TextRun(d.titre)],
  }),
  new Paragraph({ style: "Subtitle", spacing: { after: 3600 }, children: [new TextRun(d.intitule)] }),
  ...d.logos.flatMap((logo) => image(logo, dessins)),
  ...(d.coOrganisateurs.length > 0
    ? [ligneSimple(d.cadre.organisePar, STYLE.note), ...d.coOrganisateurs.map((nom) => ligneSimple(nom))]
    : []),
  ligneSimple(d.version, d.filigrane ? STYLE.etat : STYLE.note),
  ...(d.mention ? [ligneSimple(d.mention, STYLE.etat)] : []),
];

const entete = (d: DocumentCompose) =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${d.titreDocument} · ${d.filigrane ?? d.version}`, size: 16, color: SOURDINE }),
        ],
      }),
    ],
  });
