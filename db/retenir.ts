/** What one session may keep: a plan takes some 50 KB of PostgreSQL’s memory until the connection closes. */
const TEXTES_MAX = 500;
/** Of queries that differ by the length of their lists only, the first few met again. */
const VARIANTES_MAX = 4;
const UNE_FOIS_MAX = 2000;

/** Parameters in a row, in a list or as lines of an insert, with the états written among them. */
const SUITE = /\(?(?:\$\d+|'\w+')\)?(?:, \(?(?:\$\d+|'\w+'|default|null)\)?)+/g;

/**
 * Which queries are worth a plan that stays: a text met twice, as long as there is room. Lists of any length make as many
 * texts, filters as many as their combinations: they are asked as before, planned each time.
 */
export function retenir(): (texte: string) => boolean {
  const retenus = new Set<string>();
  const uneFois = new Set<string>();
  const variantes = new Map<string, number>();
  return (texte) => {
    if (retenus.has(texte)) return true;
    if (!uneFois.has(texte)) {
      if (uneFois.size >= UNE_FOIS_MAX) uneFois.clear();
      uneFois.add(texte);
      return false;
    }
    const forme = texte.replace(SUITE, "…");
    const deja = variantes.get(forme) ?? 0;
    if (retenus.size >= TEXTES_MAX || (forme !== texte && deja >= VARIANTES_MAX)) return false;
    variantes.set(forme, deja + 1);
    uneFois.delete(texte);
    retenus.add(texte);
    return true;
  };
}
