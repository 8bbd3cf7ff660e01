const FORMAT = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2, signDisplay: "negative" });
const UN_DECIMAL = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const MEGA = 1024 * 1024;
const REGLES = new Intl.PluralRules("fr");

/** "1 055" (narrow no-break space), "31,97"; at most two decimals. */
export function nombre(n: number): string {
  return FORMAT.format(n);
}

/**
 * "0 atelier", "1,5 atelier", "2 ateliers": the number, a no-break space (U+00A0), the noun.
 * French counts 0 and 1,5 as singular. The plural is the singular and an "s" unless it is given.
 */
export function pluriel(n: number, singulier: string, pluriel = `${singulier}s`): string {
  return `${nombre(n)}\u00A0${accorder(n, singulier, pluriel)}`;
}

/** "12 ko", "1,4 Mo": the size of a file, which is never nothing. */
export const direTaille = (octets: number): string =>
  octets < MEGA ? `${nombre(Math.ceil(octets / 1024))}\u00A0ko` : `${UN_DECIMAL.format(octets / MEGA)}\u00A0Mo`;

/** The noun (or adjective, or verb) alone, agreeing with `n`. */
export function accorder(n: number, singulier: string, pluriel = `${singulier}s`): string {
  return REGLES.select(n) === "one" ? singulier : pluriel;
}
