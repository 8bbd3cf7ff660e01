import "server-only";
import sharp from "sharp";
import { executerAPart, type Suivi } from "../apart/a-part.ts";
import { reconnaitre } from "./reconnaitre.ts";

const TRAVAIL_MS = { photo: 20_000, logo: 5_000 };

export type Image = { octets: Uint8Array; largeur: number; hauteur: number };
/** `refusee`: cannot be read to its end, or asks for too much; `occupe`: too many wait. */
type Redessinee = Image | "refusee" | "occupe";

const redessiner = async (
  geste: "photo" | "logo",
  octets: Uint8Array,
  suivi: Suivi,
  svg = false,
): Promise<Redessinee> => {
  const dit = await executerAPart<{ ok: true } & Image>(
    "lib/socle/fichiers/redessiner.mjs",
    { geste, octets, svg },
    TRAVAIL_MS[geste],
    suivi,
  );
  return dit.ok ? dit : dit.nom === "Occupe" ? "occupe" : "refusee";
};

/**
 * A photograph turned upright, on white, at most 2,400 pixels a side, without EXIF nor place; the caller knows that it is
 * one (PHOTO_TYPES). One at a time for each person.
 */
export const redresser = (octets: Uint8Array, suivi: Suivi): Promise<Redessinee> => redessiner("photo", octets, suivi);

/**
 * A logo drawn again as a PNG of 640 × 320 at most: whatever a PNG, a JPG or an SVG holds beside its picture, nothing
 * of it is left. A drawing that never ends is ended.
 */
export async function redessinerLogo(octets: Uint8Array, suivi: Suivi): Promise<Redessinee> {
  const svg = isSvg(octets);
  if (!svg && !LOGO_TYPES.includes((await reconnaitre(octets)) ?? "")) return "refusee";
  return redessiner("logo", octets, suivi, svg);
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

/** A picture of ours, already drawn again, turned by so many quarters to the right. */
export const tourner = (octets: Uint8Array, quarts: number): Promise<Buffer> =>
  sharp(octets)
    .rotate(quarts * 90)
    .jpeg({ quality: 88 })
    .toBuffer();

/** What a phone takes and every browser shows. */
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"];
export const isHeic = (type: string | null) => type?.startsWith("image/hei") ?? false;

/** A photo of ours, as small as paper needs it. */
export const reduire = (octets: Uint8Array): Promise<Buffer> =>
  sharp(octets)
    .resize({ width: 1100, height: 1100, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 78 })
    .toBuffer();
