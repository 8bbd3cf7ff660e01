export const GLYPHE_ABSENT = "□";

/** Code points a font can show. */
export type Couverture = { has(codePoint: number): boolean };

/**
 * What typed text may not carry into a document: NFC, line ends as \n, other controls, private use, unpaired
 * surrogates, bidirectional overrides, what is never seen and other format characters dropped (but for the joiners of some
 * scripts, between what they join). Empty when nothing of it would be seen.
 */
export function nettoyer(texte: string): string {
  const net = texte
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f]/g, " ")
    .replace(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, "")
    .normalize("NFC");
  return /[^\s\u200C\u200D]/u.test(net) ? net : net.replace(/[\u200C\u200D]/g, "");
}

/**
 * Every code point that the fonts lack becomes its plain equivalent when they have it (① → 1), else □;
 * `manquants` names the latter, once each, for the contrôle de cohérence. Invisible joiners go without a trace.
 */
export function remplacerGlyphes(texte: string, couverture: Couverture): { texte: string; manquants: string[] } {
  if (isCouvert(texte, couverture)) return { texte, manquants: [] };
  const manquants = new Set<string>();
  const remplace = Array.from(texte, (caractere) => {
    if (isCouvert(caractere, couverture)) return caractere;
    if (/\p{Default_Ignorable_Code_Point}/u.test(caractere)) return "";
    const equivalent = EQUIVALENTS[caractere] ?? caractere.normalize("NFKC");
    if (equivalent !== caractere && isCouvert(equivalent, couverture)) return equivalent;
    manquants.add(caractere);
    return GLYPHE_ABSENT;
  }).join("");
  return { texte: remplace, manquants: [...manquants] };
}

/** Where Unicode's own equivalent is none or is missing too. */
const EQUIVALENTS: Record<string, string> = { "\u2010": "-", "\u2011": "-", "\u2015": "—" };

function isCouvert(texte: string, couverture: Couverture): boolean {
  // □ itself is set in a font of the compiler: see polices.ts.
  for (const c of texte) if (c !== "\n" && c !== GLYPHE_ABSENT && !couverture.has(c.codePointAt(0) ?? 0)) return false;
  return true;
}
