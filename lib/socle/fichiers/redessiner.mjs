// Draws one picture again, in a process of its own: a-part.ts ends it when it hangs or swells.
import sharp from "sharp";

const PIXELS_MAX = 120_000_000;
const COTE_MAX = 2400;
const LOGO = { width: 640, height: 320, fit: "inside" };
const LOGO_PIXELS_MAX = 40_000_000;

// One picture, one thread: a machine of two cores keeps one for everybody else.
sharp.concurrency(1);

const GESTES = {
  /** A photograph turned upright, on white, at most 2,400 pixels a side, without EXIF nor place. */
  photo: (octets) =>
    sharp(octets, { limitInputPixels: PIXELS_MAX, failOn: "error" })
      .rotate()
      .resize({ width: COTE_MAX, height: COTE_MAX, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 80 }),
  logo: (octets, svg) =>
    sharp(octets, { limitInputPixels: LOGO_PIXELS_MAX, failOn: "error", ...(svg ? { density: 150 } : {}) })
      .rotate()
      .resize({ ...LOGO, withoutEnlargement: !svg })
      .png({ compressionLevel: 9 }),
};

process.once("message", async ({ geste, octets, svg }) => {
  try {
    const { data, info } = await GESTES[geste](octets, svg).toBuffer({ resolveWithObject: true });
    process.send?.({ ok: true, octets: data, largeur: info.width, hauteur: info.height });
  } catch {
    process.send?.({ ok: false, nom: "Refus" });
  }
});
