/** A run of text where a PDF puts it: the origin is at the bottom left, `fin` ends a line. */
export type MotPdf = { texte: string; x: number; y: number; droite: number; taille: number; fin: boolean };
export type Segment = {
  texte: string;
  x: number;
  y: number;
  droite: number;
  taille: number;
  /** Stands by itself: neither goes on nor is gone on with. */
  seul?: boolean;
};
/** What stands at one height, in as many segments as wide gaps cut it. */
export type Rang = Segment[];

const PUCE = /^\s*[•◦▪●■–—\-*\uF0B7]\s*/;
export const sansPuce = (texte: string) => texte.replace(PUCE, "");
export const isPuce = (texte: string) => PUCE.test(texte);

/** Wider than any space between two words, even in a justified line. */
const ECART = 1.5;

/** The lines of a page in the order of the file, cut where a wide gap may part two columns. */
export function rangsDe(mots: readonly MotPdf[]): Rang[] {
  const rangs: Rang[] = [];
  let rang: Rang | undefined;
  let morceaux: string[][] = [];
  const finir = () => {
    if (rang) for (const [i, segment] of rang.entries()) segment.texte = resserrer(morceaux[i] ?? []);
    rang = undefined;
    morceaux = [];
  };
  for (const mot of mots) {
    const plein = mot.texte.trim() !== "";
    let segment: Segment | undefined = rang?.at(-1);
    // Another height on the page is another line, whatever the file says of ends of lines.
    if (segment && plein && Math.abs(segment.y - mot.y) > Math.max(segment.taille, 4) * 0.5) {
      finir();
      segment = undefined;
    }
    if (plein && (!segment || mot.x - segment.droite > ECART * Math.max(segment.taille, mot.taille, 4))) {
      segment = { texte: "", x: mot.x, y: mot.y, droite: mot.droite, taille: mot.taille };
      if (!rang) {
        rang = [];
        rangs.push(rang);
      }
      rang.push(segment);
      morceaux.push([]);
    }
    if (!segment) continue;
    morceaux.at(-1)?.push(mot.texte);
    if (plein) {
      segment.droite = Math.max(segment.droite, mot.droite);
      if (!isPuce(mot.texte)) segment.taille = Math.max(segment.taille, mot.taille);
    }
    if (mot.fin) finir();
  }
  finir();
  return rangs;
}

const ESPACEES = /^\P{Z}(?: \P{Z})*$/u;

/** Letters set apart one by one, in print (« b a i l ») or typed so (« F R E I N S »), are words again. */
function resserrer(morceaux: readonly string[]): string {
  const pleins = morceaux.flatMap((m) => m.split(/ {2,}/)).filter((m) => m.trim() !== "");
  const lettres = pleins.join("").replace(/[^\p{L}]/gu, "").length;
  const espaces = pleins.some((m) => m.length >= 5);
  if (lettres < 4 || !espaces || !pleins.every((m) => ESPACEES.test(m.trim()))) return morceaux.join("");
  return morceaux.map((m) => m.replace(/(\S) (?=\S)/g, "$1").replace(/ {2,}/g, " ")).join("");
}
