/** The page asked in an address, from 1; anything unreadable is the first. */
export function pageDe(param: string | string[] | undefined): number {
  const n = Number(param);
  return Number.isInteger(n) && n >= 1 && n <= 10_000 ? n : 1;
}
