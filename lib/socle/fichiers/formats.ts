export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a piece of a candidature may be (form F1, section D), by content. */
export const PIECE_TYPES = ["application/pdf", "application/vnd.oasis.opendocument.text", DOCX] as const;
export const PIECE_OCTETS_MAX = 5 * 1024 * 1024;
export const PIECES_MAX = 3;

/** The largest file of any kind; the database checks it too. */
export const FICHIER_OCTETS_MAX = 10 * 1024 * 1024;

/** What a person may choose, in words; shown before choosing and when a file is refused. */
export const PIECES_ACCEPTEES = "PDF, ODT ou DOCX, 5 Mo au plus chacun, trois fichiers au plus";

export const LOGO_OCTETS_MAX = 2 * 1024 * 1024;
export const LOGOS_ACCEPTES = "PNG, JPG ou SVG, 2 Mo au plus";

/** What the answer to a sending that waits for its turn is: a line each time it comes nearer, and the last one. */
export const SUIVI = "application/x-ndjson";

const NOM_TYPE: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.oasis.opendocument.text": "ODT",
  [DOCX]: "DOCX",
  "text/plain": "TXT",
  "text/html": "HTML",
};

/** The extension that tells the truth about a type: a downloaded file bears it, whatever its name was. */
export const nomDuType = (type: string) => NOM_TYPE[type] ?? "Fichier";

/** « 840 Ko », « 1,2 Mo », « 3 Go » */
export function tailleEnMots(octets: number): string {
  if (octets < 1024 * 1024) return `${Math.max(1, Math.round(octets / 1024))}\u00A0Ko`;
  if (octets >= 1024 ** 3)
    return `${(octets / 1024 ** 3).toLocaleString("fr-FR", { maximumFractionDigits: 1 })}\u00A0Go`;
  return `${(octets / 1024 / 1024).toLocaleString("fr-FR", { maximumFractionDigits: 1 })}\u00A0Mo`;
}

/**
 * A name safe to show and to send in a header: no path, no control or direction character, at most 120 characters,
 * ending with the extension of what the file really is.
 */
export function nomSur(nom: string, type: string): string {
  const extension = nomDuType(type).toLowerCase();
  const base = (nom.split(/[/\\]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}"<>|?*:]/gu, "")
    .normalize("NFC")
    .replace(/\.(pdf|odt|docx|txt|html?|jpe?g|png|webp)$/i, "")
    .trim();
  return `${Array.from(base).slice(0, 110).join("").trim() || "piece"}.${extension}`;
}
