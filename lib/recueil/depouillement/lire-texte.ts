import type { BlocBrut } from "./bloc.ts";

/** The signs of Windows-1252 from 0x80 on (the decoder of Node gives controls for them). */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
/** A line this long that goes on in small letters was broken by a program. */
const LIGNE_PLEINE = 55;

/** The words of a file that is text, in whatever way it is written: its mark, else UTF-8, else that of Windows. */
export function decoderTexte(octets: Uint8Array): string {
  const [a, b, c] = octets;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(octets);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(octets);
  const corps = a === 0xef && b === 0xbb && c === 0xbf ? octets.subarray(3) : octets;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(corps);
  } catch {
    return Buffer.from(corps)
      .toString("latin1")
      .replace(/[\u0080-\u009F]/g, (signe) => WINDOWS[signe.charCodeAt(0) - 0x80] ?? signe);
  }
}

/** What a file without a format of its own is by its first words; null when it is no text. */
export function typeDeTexte(octets: Uint8Array): "text/plain" | "text/html" | "rtf" | null {
  const texte = decoderTexte(octets.subarray(0, 64 * 1024));
  const debut = texte.trimStart().slice(0, 2000);
  if (debut.startsWith("{\\rtf")) return "rtf";
  // A single control character is an accident of copying; more are a picture, a sound, a program.
  if ((texte.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0) > texte.length / 1000) return null;
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|p|div|h[1-6]|ul|ol|table|span|meta)[\s>]/i.test(
      debut,
    )
  )
    return "text/html";
  // Other markup and whole mails hold more than their words.
  return /^<[?!\w]/.test(debut) || /^(?:MIME-Version|Return-Path|Received|X-[\w-]+):/i.test(debut)
    ? null
    : "text/plain";
}

/**
 * The paragraphs of a text: an empty line ends one, and so does each line unless lines were broken to a width.
 * « # Freins » and a line underlined with = or - are headings.
 */
export function lireTexte(texte: string): BlocBrut[] {
  const paragraphes = texte.replace(/\r\n?|\f|\u2028|\u2029/g, "\n").split(/\n[^\S\n]*\n/);
  const lignes = paragraphes.flatMap((p) => p.split("\n"));
  const cassees =
    lignes.every((l) => l.length <= 100) &&
    lignes.some((l, i) => l.length >= LIGNE_PLEINE && /^\s*\p{Ll}/u.test(lignes[i + 1] ?? ""));
  return paragraphes.flatMap((p) => enBlocs(p, cassees));
}

function enBlocs(paragraphe: string, cassees: boolean): BlocBrut[] {
  const blocs: BlocBrut[] = [];
  let suite: string[] = [];
  const finir = () => {
    blocs.push({ texte: suite.join("\n"), signets: [] });
    suite = [];
  };
  for (const ligne of paragraphe.split("\n")) {
    const [, dieses, titre] = /^\s*(#{1,6})\s+(.*)$/.exec(ligne) ?? [];
    const souligne = /^\s*(={3,}|-{3,})\s*$/.exec(ligne);
    if (dieses) {
      finir();
      blocs.push({ niveau: dieses.length, texte: titre ?? "", signets: [] });
    } else if (souligne && suite.length > 0) {
      const mots = suite.pop() ?? "";
      finir();
      blocs.push({ niveau: souligne[1]?.startsWith("=") ? 1 : 2, texte: mots, signets: [] });
    } else if (!souligne) {
      suite.push(ligne);
      if (!cassees) finir();
    }
  }
  finir();
  return blocs;
}
