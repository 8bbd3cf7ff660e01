/** As wide or high as a page is shown, and no more: an old phone on a slow network sends a tenth of what it took. */
const COTE_MAX = 2400;
const LEGER = 1_000_000;

export const isPhoto = (fichier: File) => fichier.type.startsWith("image/");

/** The photo made smaller in the browser; as it is when the browser cannot read it, or when it is light already. */
export async function reduirePhoto(fichier: File): Promise<File> {
  if (fichier.size <= LEGER) return fichier;
  try {
    const image = await createImageBitmap(fichier, { imageOrientation: "from-image" });
    const echelle = Math.min(1, COTE_MAX / Math.max(image.width, image.height));
    const toile = document.createElement("canvas");
    toile.width = Math.round(image.width * echelle);
    toile.height = Math.round(image.height * echelle);
    toile.getContext("2d")?.drawImage(image, 0, 0, toile.width, toile.height);
    image.close();
    const jpeg = await new Promise<Blob | null>((rendre) => toile.toBlob(rendre, "image/jpeg", 0.82));
    return jpeg && jpeg.size < fichier.size ? new File([jpeg], fichier.name, { type: "image/jpeg" }) : fichier;
  } catch {
    return fichier;
  }
}
