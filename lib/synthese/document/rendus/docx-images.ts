import { ImageRun, LineRuleType, Paragraph } from "docx";
import sharp from "sharp";
import { compileSvg } from "../../../socle/dessin/compile.ts";
import { dessinerCarte } from "../carte.ts";
import { type DocumentCompose, type Images, type NoeudCarte, type NoeudImage, parcourir } from "../noeuds.ts";

type Dessin = { type: "png" | "jpg"; octets: Buffer; largeur: number; hauteur: number };
/** Pictures of the document by what names them; a map by its words. */
export type Dessins = ReadonlyMap<string, Dessin>;

const LARGEUR_CARTE = 320;
const HAUTEUR_LOGO = 60;
const COTE_PHOTO = 420;

/** Maps drawn once as pictures, which Word and LibreOffice both show, and the logos and photos that the caller brought. */
export async function dessiner({ parties, logos }: DocumentCompose, images: Images): Promise<Dessins> {
  const dessins = new Map<string, Dessin>();
  for (const n of [...logos, ...parcourir(parties)]) {
    if (n.type === "image" && images[n.ref]) {
      const logo = n.genre === "logo";
      const echelle = logo ? HAUTEUR_LOGO / n.hauteur : Math.min(1, COTE_PHOTO / Math.max(n.largeur, n.hauteur));
      dessins.set(n.ref, {
        type: logo ? "png" : "jpg",
        octets: Buffer.from(images[n.ref] ?? "", "base64"),
        largeur: Math.round(n.largeur * echelle),
        hauteur: Math.round(n.hauteur * echelle),
      });
    }
    if (n.type === "carte") dessins.set(n.alt, await pngDeCarte(n));
  }
  return dessins;
}

async function pngDeCarte(n: NoeudCarte): Promise<Dessin> {
  const svg = compileSvg({ template: "carte.typ", data: dessinerCarte(n) });
  const { data, info } = await sharp(Buffer.from(svg))
    .resize({ width: 3 * LARGEUR_CARTE })
    .png()
    .toBuffer({ resolveWithObject: true });
  return {
    type: "png",
    octets: data,
    largeur: LARGEUR_CARTE,
    hauteur: Math.round((LARGEUR_CARTE * info.height) / info.width),
  };
}

/** A picture with its words for who does not see it; nothing when its bytes were not brought. */
export function image(n: NoeudImage | NoeudCarte, dessins: Dessins): Paragraph[] {
  const dessin = dessins.get(n.type === "carte" ? n.alt : n.ref);
  if (!dessin) return [];
  const { type, octets, largeur, hauteur } = dessin;
  return [
    new Paragraph({
      // As high as the picture, whatever the height of a line of text.
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      keepNext: n.credit !== null,
      children: [
        new ImageRun({
          type,
          data: octets,
          transformation: { width: largeur, height: hauteur },
          altText: { name: n.alt, title: n.alt, description: n.alt },
        }),
      ],
    }),
  ];
}
