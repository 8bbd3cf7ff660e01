/** The answer to one field of a form. */
export type Valeur = string | number | boolean | null | readonly string[] | readonly object[] | undefined;

/** No answer and an empty one, of one or of many, are the same; the order of an object's keys says nothing (jsonb does not keep it). */
export const memeValeur = (a: Valeur, b: Valeur) => canonique(a) === canonique(b);

const canonique = (valeur: Valeur) =>
  JSON.stringify(isVide(valeur) ? "" : valeur, (_, v: unknown) =>
    v !== null && typeof v === "object" && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );

const isVide = (valeur: Valeur) =>
  valeur === undefined || valeur === null || (Array.isArray(valeur) && valeur.length === 0);
