import { assemblerPdf, fluxPdf } from "@/lib/recueil/depouillement/assembler-pdf";

/** Words where a page of a PDF puts them, from its bottom left; `chasse` spreads their letters. */
export type Mots = { x: number; y: number; mots: string; taille?: number; chasse?: number };
export type PageEcrite = {
  mots?: Mots[];
  /** A JPEG, as wide and as high as said, or over the whole page. */
  image?: { jpeg: Uint8Array; largeur?: number; hauteur?: number };
  /** Dictionaries of annotations, fields of a form among them. */
  annotations?: string[];
};

const [LARGEUR, HAUTEUR] = [595, 842];

/** A PDF made to the letter, to place each word where a case wants it; Helvetica, in the letters of WinAnsi. */
export function ecrirePdf(pages: readonly PageEcrite[]): Buffer<ArrayBuffer> {
  const objets: (string | Buffer)[] = [];
  const ajouter = (objet: string | Buffer) => objets.push(objet);
  ajouter("");
  ajouter("");
  const police = ajouter("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  const kids: number[] = [];
  const champs: number[] = [];
  for (const { mots = [], image, annotations = [] } of pages) {
    const dessin = image ? `q ${image.largeur ?? LARGEUR} 0 0 ${image.hauteur ?? HAUTEUR} 0 0 cm /I Do Q\n` : "";
    const texte = mots.map(
      ({ x, y, mots, taille = 11, chasse = 0 }) =>
        `BT /F ${taille} Tf ${chasse} Tc 1 0 0 1 ${x} ${y} Tm (${echapper(mots)}) Tj ET\n`,
    );
    const contenu = ajouter(fluxPdf("", Buffer.from(dessin + texte.join(""), "latin1")));
    const vue =
      image &&
      ajouter(
        fluxPdf(
          "/Type/XObject/Subtype/Image/Width 595/Height 842/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
          image.jpeg,
        ),
      );
    const notes = annotations.map((a) => ajouter(`<</Type/Annot${a}>>`));
    champs.push(...notes.filter((_, i) => annotations[i]?.includes("/Widget")));
    kids.push(
      ajouter(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${LARGEUR} ${HAUTEUR}]/Contents ${contenu} 0 R/Annots[${liens(notes)}]/Resources<</Font<</F ${police} 0 R>>${vue ? `/XObject<</I ${vue} 0 R>>` : ""}>>>>`,
      ),
    );
  }
  objets[0] = `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${liens(champs)}]/NeedAppearances true/DA(/F 0 Tf 0 g)/DR<</Font<</F ${police} 0 R>>>>>>>>`;
  objets[1] = `<</Type/Pages/Count ${kids.length}/Kids[${liens(kids)}]>>`;
  return assemblerPdf(objets);
}

/** A string of a PDF, for the dictionary of an annotation. */
export const chaine = (texte: string) => `(${echapper(texte)})`;

/** What is not of Latin-1 but of WinAnsi: the apostrophe and the bullet people use. */
const WINANSI: Record<string, string> = { "’": "\x92", "•": "\x95", "–": "\x96" };
const echapper = (texte: string) => texte.replace(/[’•–]/g, (c) => WINANSI[c] ?? c).replace(/[\\()]/g, "\\$&");
const liens = (numeros: readonly number[]) => numeros.map((n) => `${n} 0 R`).join(" ");
