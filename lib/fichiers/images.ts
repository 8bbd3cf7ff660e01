import "server-only";
import sharp from "sharp";
import { reconnaitre } from "./reconnaitre.ts";

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

const LOGO = { width: 640, height: 320, fit: "inside" } as const;
const LOGO_PIXELS_MAX = 40_000_000;
const LOGO_SECONDES_MAX = 5;

/**
 * A logo drawn again as a PNG of 640 × 320 at most: whatever a PNG, a JPG or an SVG holds beside its picture, nothing
 * of it is left. Null for anything else, and for what cannot be drawn.
 */
export async function redessinerLogo(octets: Uint8Array): Promise<Uint8Array | null> {
  const svg = isSvg(octets);
  if (!svg && !LOGO_TYPES.includes((await reconnaitre(octets)) ?? "")) return null;
  try {
    return await sharp(octets, { limitInputPixels: LOGO_PIXELS_MAX, failOn: "error", ...(svg ? { density: 150 } : {}) })
      .timeout({ seconds: LOGO_SECONDES_MAX })
      .rotate()
      .resize({ ...LOGO, withoutEnlargement: !svg })
      .png({ compressionLevel: 9 })
      .toBuffer();
  } catch {
    return null;
  }
}

const LOGO_TYPES = ["image/png", "image/jpeg"];

/** An XML document whose root is `svg`, without entities of its own: they are no drawing. */
function isSvg(octets: Uint8Array): boolean {
  const texte = Buffer.from(octets)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  if (/<!ENTITY/i.test(texte)) return false;
  return /^\s*(<\?xml[^>]*\?>\s*)?(<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/i.test(texte);
}
/** A picture turned by so many quarters to the right. */
export const tourner = (octets: Uint8Array, quarts: number): Promise<Buffer> =>
  sharp(octets, { limitInputPixels: PIXELS_MAX })
    .rotate(quarts * 90)
    .jpeg({ quality: 88 })
    .toBuffer();

/** What a phone takes and every browser shows. */
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"];
export const estHeic = (type: string | null) => type?.startsWith("image/hei") ?? false;
