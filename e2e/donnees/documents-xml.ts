import { archiver } from "./archives.ts";

/** Documents made part by part, for what no library writes. */

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

export const r = (texte: string, rPr = "") =>
  `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${texte}</w:t></w:r>`;
export const p = (contenu: string, pPr = "") =>
  `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${contenu.startsWith("<") ? contenu : r(contenu)}</w:p>`;
export const h = (niveau: number, texte: string) => p(texte, `<w:pStyle w:val="Titre${niveau}"/>`);
export const gras = (texte: string) => p(r(texte, "<w:b/>"));
/** A table by rows of cells, each a list of paragraphs. */
export const tableau = (...rangees: string[][][]) =>
  `<w:tbl><w:tblPr/>${rangees.map((cases) => `<w:tr>${cases.map((ps) => `<w:tc><w:tcPr/>${ps.map((t) => p(t)).join("")}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

type Partie = { nom: string; type: string; contenu: string; id?: string; externe?: boolean };

/** A DOCX with this body; `parties` are joined to it by relations of their type. */
export function docxDe(corps: string, parties: Partie[] = [], principale = "document.xml"): Buffer<ArrayBuffer> {
  const styles = `<w:styles ${W}>${[1, 2, 3].map((n) => `<w:style w:type="paragraph" w:styleId="Titre${n}"><w:name w:val="heading ${n}"/></w:style>`).join("")}</w:styles>`;
  const jointes: Partie[] = [{ nom: "styles.xml", type: "styles", contenu: styles }, ...parties];
  const relations = (liens: string) => `<Relationships xmlns="${RELATIONS}">${liens}</Relationships>`;
  return archiver([
    {
      nom: "[Content_Types].xml",
      contenu: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      nom: "_rels/.rels",
      contenu: relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/${principale}"/>`),
    },
    { nom: `word/${principale}`, contenu: `<w:document ${W}><w:body>${corps}<w:sectPr/></w:body></w:document>` },
    {
      nom: `word/_rels/${principale}.rels`,
      contenu: relations(
        jointes
          .map(
            ({ nom, type, id = type, externe }) =>
              `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${nom}"${externe ? ' TargetMode="External"' : ""}/>`,
          )
          .join(""),
      ),
    },
    ...jointes.filter((j) => !j.externe).map(({ nom, contenu }) => ({ nom: `word/${nom}`, contenu })),
  ]);
}

/** A part of notes, remarks or headers: its root and what is in it. */
export const partie = (racine: string, contenu: string) => `<w:${racine} ${W}>${contenu}</w:${racine}>`;

const ODF = ["office", "text", "table", "style", "drawing:draw", "manifest"]
  .map((n) => n.split(":"))
  .map(([nom, prefixe = nom]) => `xmlns:${prefixe}="urn:oasis:names:tc:opendocument:xmlns:${nom}:1.0"`)
  .join(" ");
const AUTRES =
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

type Paquet = { styles?: string; feuille?: string; manifeste?: string; avant?: string; autres?: [string, string][] };

/** An ODT with this text; `styles` are its automatic ones, `avant` stands before the manifest's root. */
export function odtDe(texte: string, { styles = "", feuille, manifeste = "", avant = "", autres = [] }: Paquet = {}) {
  const document = `<office:document-content ${ODF} ${AUTRES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${texte}</office:text></office:body></office:document-content>`;
  return archiver([
    { nom: "mimetype", contenu: "application/vnd.oasis.opendocument.text", stocke: true },
    { nom: "content.xml", contenu: document },
    ...(feuille
      ? [{ nom: "styles.xml", contenu: `<office:document-styles ${ODF} ${AUTRES}>${feuille}</office:document-styles>` }]
      : []),
    ...autres.map(([nom, contenu]) => ({ nom, contenu })),
    {
      nom: "META-INF/manifest.xml",
      contenu: `${avant}<manifest:manifest ${ODF}><manifest:file-entry manifest:full-path="content.xml">${manifeste}</manifest:file-entry></manifest:manifest>`,
    },
  ]);
}
