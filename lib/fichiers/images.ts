import "server-only";
import sharp from "sharp";

const PIXELS_MAX = 120_000_000;
const COTE_MAX = 2400;

/**
 * A photograph turned upright, on white, at most 2,400 pixels a side, without EXIF nor place; null when it cannot be
 * read to its end.
 */
export async function redresser(octets: Uint8Array): Promise<Uint8Array | null> {
  try {
    return await sharp(octets, { limitInputPixels: PIXELS_MAX, failOn: "error" })
      .rotate()
      .resize({ width: COTE_MAX, height: COTE_MAX, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 80 })
      .toBuffer();
  } catch {
    return null;
  }
}

/** A picture turned by so many quarters to the right. */
export const tourner = (octets: Uint8Array, quarts: number): Promise<Buffer> =>
  sharp(octets, { limitInputPixels: PIXELS_MAX })
    .rotate(quarts * 90)
    .jpeg({ quality: 88 })
    .toBuffer();
