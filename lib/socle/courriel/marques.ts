/**
 * What the words of a mail take from what it is about is marked with its name as they are made, between characters nobody types:
 * the same words then give the mail as it leaves, its model with « {nom} » in their places, and what to put there.
 */
const [DEBUT, MILIEU, FIN] = ["\uE000", "\uE001", "\uE002"];
const SIGNE = /\uE000([a-z_]+)\uE001|\uE002/g;

/** Words of a mail that come from what it is about; empty ones leave no trace. */
export const mot = (nom: string, valeur: string | null): string => `${DEBUT}${nom}${MILIEU}${valeur ?? ""}${FIN}`;

/** A paragraph, or several, of which a model decides the place alone. */
export const bloc = (nom: string, paragraphes: readonly (string | readonly string[])[]): string =>
  mot(nom, paragraphes.map((p) => [p].flat().join("\n")).join("\n\n"));

/** The words as they are read. */
export const sansMarques = (texte: string): string => texte.replace(/\uE000[a-z_]+\uE001|[\uE000-\uE002]/g, "");

/** The outermost marks of a text, with their words. */
export function* marques(texte: string): Generator<{ nom: string; valeur: string; debut: number; fin: number }> {
  let profondeur = 0;
  let ouverte = { nom: "", debut: 0, mots: 0 };
  for (const signe of texte.matchAll(SIGNE)) {
    const fin = signe.index + signe[0].length;
    if (signe[1] !== undefined) {
      if (profondeur++ === 0) ouverte = { nom: signe[1], debut: signe.index, mots: fin };
    } else if (profondeur > 0 && --profondeur === 0) {
      const { nom, debut, mots } = ouverte;
      yield { nom, debut, fin, valeur: sansMarques(texte.slice(mots, signe.index)) };
    }
  }
}

/** What each name stands for in these words. */
export const valeursDe = (texte: string): Map<string, string> =>
  new Map([...marques(texte)].map(({ nom, valeur }) => [nom, valeur]));

/** The words with « {nom} » in the place of what is marked. */
export function enModele(texte: string): string {
  let modele = "";
  let reste = 0;
  for (const { nom, debut, fin } of marques(texte)) {
    modele += `${texte.slice(reste, debut)}{${nom}}`;
    reste = fin;
  }
  return modele + texte.slice(reste);
}
