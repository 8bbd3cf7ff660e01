import "server-only";
import type { Suivi } from "../../socle/apart/a-part.ts";
import { FICHIER_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import { type Image, redresser } from "../../socle/fichiers/images.ts";
import type { Refus } from "../../socle/refus.ts";
import { assemblerPdf, fluxPdf } from "./assembler-pdf.ts";

export const PHOTOS_MAX = 12;
const LARGEUR = 595;

/**
 * The photos of a paper as one PDF, a page each, in their order: turned upright, rid of what the camera wrote in them. The
 * same photos make the same bytes.
 */
export async function photosEnPdf(photos: readonly Uint8Array[], suivi: Suivi): Promise<Uint8Array | Refus> {
  if (photos.length > PHOTOS_MAX) return "trop_de_pages";
  const pages: Image[] = [];
  for (const photo of photos) {
    const page = await redresser(photo, suivi);
    if (page === "occupe") return "lecture_occupee";
    if (page === "refusee") return "photo_coupee";
    pages.push(page);
  }
  const pdf = assemblerPdf(objetsDe(pages));
  return pdf.byteLength > FICHIER_OCTETS_MAX ? "document_lourd" : pdf;
}

function objetsDe(pages: readonly Image[]): (string | Uint8Array)[] {
  const numero = (page: number) => 3 + 3 * page;
  return [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${numero(i)} 0 R`).join(" ")}]>>`,
    ...pages.flatMap(({ octets, largeur, hauteur }, i) => {
      const haut = ((LARGEUR * hauteur) / largeur).toFixed(2);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${LARGEUR} ${haut}]/Contents ${numero(i) + 1} 0 R/Resources<</XObject<</I ${numero(i) + 2} 0 R>>>>>>`,
        fluxPdf("", Buffer.from(`q ${LARGEUR} 0 0 ${haut} 0 0 cm /I Do Q`)),
        fluxPdf(
          `/Type/XObject/Subtype/Image/Width ${largeur}/Height ${hauteur}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
          octets,
        ),
      ];
    }),
  ];
}
