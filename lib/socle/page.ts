/** The page asked in an address, from 1; anything unreadable is the first. */
export function pageDe(param: string | string[] | undefined): number {
  const n = Number(param);
  return Number.isInteger(n) && n >= 1 && n <= 10_000 ? n : 1;
}

/** How many pages so many rows take: one at least, empty maybe. */
export const pagesDe = (total: number, parPage: number): number => Math.max(1, Math.ceil(total / parPage));
