const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l" };

/**
 * What a search compares: no case, accents, ligatures, hyphens, apostrophes or punctuation; St and Ste spelt out.
 * « Mont-St-Éloi » → "mont saint eloi". Idempotent; fold both sides.
 */
export function replier(texte: string): string {
  return texte
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[œæßøđł]/g, (lettre) => LIGATURES[lettre] ?? lettre)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<![^ ])st(?![^ ])/g, "saint")
    .replace(/(?<![^ ])ste(?![^ ])/g, "sainte");
}
