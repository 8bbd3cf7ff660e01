import { ouvrirArchive } from "@/lib/recueil/depouillement/archive";
import { archiver } from "./archives.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Remarque = { sur: string; auteur: string; texte: string };
type Annotations = {
  /** Words taken for others, in silence. */
  tacites?: Record<string, string>;
  /** Words put in after these, tracked. */
  suivies?: { apres: string; ajout: string; auteur: string }[];
  remarques?: Remarque[];
  /** The paragraph of these words, put after that of those. */
  deplaces?: { mots: string; apres: string }[];
  /** Paragraphs taken away in silence. */
  retires?: string[];
  /** Paragraphs put in at the end. */
  nouveaux?: string[];
  /** The properties by which Trame knows its copies are lost. */
  sansMarque?: boolean;
};

/** A DOCX as somebody sends it back; its pictures are left out. */
export async function annoter(
  octets: Uint8Array,
  { tacites = {}, suivies = [], remarques = [], deplaces = [], retires = [], nouveaux = [], sansMarque }: Annotations,
) {
  const { xml } = await ouvrirArchive(octets);
  const parties = new Map([...xml].map(([nom, contenu]) => [nom, contenu.toString("utf8")]));
  const lire = (nom: string) => parties.get(nom) ?? "";
  let document = lire("word/document.xml");
  for (const [avant, apres] of Object.entries(tacites)) document = remplacer(document, avant, apres);
  for (const { mots, apres } of deplaces) {
    const [debut, fin] = paragraphe(document, mots);
    const sien = document.slice(debut, fin);
    const reste = document.slice(0, debut) + document.slice(fin);
    const [, la] = paragraphe(reste, apres);
    document = reste.slice(0, la) + sien + reste.slice(la);
  }
  for (const mots of retires) {
    const [debut, fin] = paragraphe(document, mots);
    document = document.slice(0, debut) + document.slice(fin);
  }
  for (const { apres, ajout, auteur } of suivies) {
    const fin = finDuRun(document, apres);
    const suivi = `<w:ins w:id="900" w:author="${auteur}" w:date="2023-12-13T10:00:00Z"><w:r><w:t xml:space="preserve">${ajout}</w:t></w:r></w:ins>`;
    document = document.slice(0, fin) + suivi + document.slice(fin);
  }
  for (const [n, { sur }] of remarques.entries()) {
    const debut = document.lastIndexOf("<w:r>", place(document, sur));
    const fin = finDuRun(document, sur);
    document = `${document.slice(0, debut)}<w:commentRangeStart w:id="${n}"/>${document.slice(debut, fin)}<w:commentRangeEnd w:id="${n}"/><w:r><w:commentReference w:id="${n}"/></w:r>${document.slice(fin)}`;
  }
  const fin = document.lastIndexOf("<w:sectPr");
  const ajoutes = nouveaux.map((mots) => `<w:p><w:r><w:t>${mots}</w:t></w:r></w:p>`).join("");
  parties.set("word/document.xml", document.slice(0, fin) + ajoutes + document.slice(fin));
  if (remarques.length > 0) {
    const dites = remarques.map(
      ({ auteur, texte }, n) =>
        `<w:comment w:id="${n}" w:author="${auteur}" w:date="2023-12-14T09:30:00Z"><w:p><w:r><w:t>${texte}</w:t></w:r></w:p></w:comment>`,
    );
    parties.set("word/comments.xml", `<w:comments xmlns:w="${W}">${dites.join("")}</w:comments>`);
    const relations = "word/_rels/document.xml.rels";
    const lien = `<Relationship Id="rIdRemarques" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`;
    parties.set(relations, lire(relations).replace("</Relationships>", lien));
  }
  if (sansMarque) parties.delete("docProps/custom.xml");
  return new Uint8Array(archiver([...parties].map(([nom, contenu]) => ({ nom, contenu }))));
}

function place(document: string, mots: string): number {
  const i = document.indexOf(mots);
  if (i === -1) throw new Error(`absent du document : ${mots}`);
  return i;
}
function paragraphe(document: string, mots: string): [debut: number, fin: number] {
  const i = place(document, mots);
  const debut = Math.max(document.lastIndexOf("<w:p>", i), document.lastIndexOf("<w:p ", i));
  return [debut, document.indexOf("</w:p>", i) + "</w:p>".length];
}
const finDuRun = (document: string, mots: string) =>
  document.indexOf("</w:r>", place(document, mots)) + "</w:r>".length;
const remplacer = (document: string, avant: string, apres: string) => {
  const i = place(document, avant);
  return document.slice(0, i) + apres + document.slice(i + avant.length);
};
