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
    const contenu = ajouter(flux("", Buffer.from(dessin + texte.join(""), "latin1")));
    const vue =
      image &&
      ajouter(
        flux(
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
  return assembler(objets);
}

/** A string of a PDF, for the dictionary of an annotation. */
export const chaine = (texte: string) => `(${echapper(texte)})`;

/** What is not of Latin-1 but of WinAnsi: the apostrophe and the bullet people use. */
const WINANSI: Record<string, string> = { "’": "\x92", "•": "\x95", "–": "\x96" };
const echapper = (texte: string) => texte.replace(/[’•–]/g, (c) => WINANSI[c] ?? c).replace(/[\\()]/g, "\\$&");
const liens = (numeros: readonly number[]) => numeros.map((n) => `${n} 0 R`).join(" ");

function flux(dictionnaire: string, octets: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${dictionnaire}/Length ${octets.length}>>stream\n`),
    octets,
    Buffer.from("\nendstream"),
  ]);
}

function assembler(objets: readonly (string | Buffer)[]): Buffer<ArrayBuffer> {
  const morceaux = [Buffer.from("%PDF-1.6\n")];
  const positions: number[] = [];
  let taille = 9;
  for (const [i, objet] of objets.entries()) {
    const corps = typeof objet === "string" ? Buffer.from(objet, "latin1") : objet;
    const entier = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), corps, Buffer.from("\nendobj\n")]);
    positions.push(taille);
    taille += entier.length;
    morceaux.push(entier);
  }
  const table = positions.map((p) => `${String(p).padStart(10, "0")} 00000 n \n`).join("");
  const n = objets.length + 1;
  morceaux.push(
    Buffer.from(
      `xref\n0 ${n}\n0000000000 65535 f \n${table}trailer<</Size ${n}/Root 1 0 R>>\nstartxref\n${taille}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(morceaux);
}
