import sharp from "sharp";
import type { Affiche } from "../../../appel/atelier/affiche.ts";
import { IMAGE } from "../../../appel/atelier/image-sociale.ts";
import { compileSvg } from "../../../socle/dessin/compile.ts";
import { contenuAffiche } from "./affiche.ts";

/** The picture that a link to an atelier shows where it is shared: a PNG of 1200 × 630, the same for the same data. */
export const renderImagePng = (affiche: Affiche): Promise<Uint8Array<ArrayBuffer>> =>
  enPng(compileSvg({ template: "image.typ", data: contenuAffiche(affiche) }));

/** A drawing as a PNG of the size that is shared. */
export async function enPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(svg))
    .resize(IMAGE.largeur, IMAGE.hauteur, { fit: "fill" })
    .flatten({ background: "#FBFAF7" })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
  return new Uint8Array(png);
}
