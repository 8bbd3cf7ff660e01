/** French alphabetical order, numbers inside by value: Apes, émeraude, Épi, Œuvre; A2 before A12. */
const COLLATION = new Intl.Collator("fr", { numeric: true });

export function comparerFr(a: string, b: string): number {
  return COLLATION.compare(a, b);
}

/** A sorted copy; `cle` says what to sort by when the items are not strings. */
export function trierFr(textes: readonly string[]): string[];
export function trierFr<T>(items: readonly T[], cle: (item: T) => string): T[];
export function trierFr<T>(items: readonly T[], cle: (item: T) => string = String): T[] {
  return [...items].sort((a, b) => comparerFr(cle(a), cle(b)));
}
