import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { composerSynthese } from "../composer/synthese.ts";
import { PAGE, pied, SOURDINE } from "../docx.ts";
import type { DocumentCompose } from "../noeuds.ts";
import type { Travail } from "../travail.ts";
import type { SyntheseArbre } from "../tree.ts";
import { ligneSimple } from "./docx-mots.ts";
import { partie } from "./docx-noeuds.ts";
import { STYLE, STYLES_SYNTHESE } from "./docx-styles.ts";

/**
 * The synthesis to annotate in Word or LibreOffice: each point in a bookmark of its code, which is seen too and leads to
 * the web. `export`, kept as a property of the file, tells which words were sent out when it comes back.
 */
export async function renderSyntheseDocx(
  arbre: SyntheseArbre,
  { adresse, travail = null, exporte }: { adresse: string | null; travail?: Travail | null; exporte: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const d = composerSynthese(arbre, travail);
  const contexte = {
    permalien: (code: string) => adresse && `${adresse}/${d.annee}/p/${code}`,
  };
  const document = new Document({
    title: d.titreDocument,
    description: d.conference,
    creator: d.coOrganisateurs.join(", ") || "Trame",
    lastModifiedBy: "Trame",
    keywords: "économie sociale et solidaire, conférence régionale, synthèse",
    customProperties: [
      { name: "TrameExport", value: exporte },
      { name: "TrameVersion", value: `${d.annee}/v${d.numero}` },
    ],
    styles: STYLES_SYNTHESE,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: entete(d) },
        footers: { default: pied(d.mentions.join(" · ") || null, null) },
        children: [
          ...couverture(d),
          new Paragraph({ children: [new PageBreak()] }),
          // Not a heading: the contents do not name themselves.
          ligneSimple("Sommaire", STYLE.annonce),
          new TableOfContents("Sommaire", { hyperlink: true, headingStyleRange: "1-2" }),
          ...d.parties.flatMap((p) => partie(p, contexte)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const couverture = (d: DocumentCompose) => [
  ligneSimple(d.conference, STYLE.note),
  new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { before: 3600, after: 240 },
    children: [new TextRun(d.titre)],
  }),
  new Paragraph({ style: "Subtitle", spacing: { after: 3600 }, children: [new TextRun(d.intitule)] }),
  ...(d.coOrganisateurs.length > 0
    ? [ligneSimple("Conférence co-organisée par", STYLE.note), ...d.coOrganisateurs.map((nom) => ligneSimple(nom))]
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
