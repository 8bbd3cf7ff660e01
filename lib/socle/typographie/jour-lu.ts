/** A civil day of an address (« 2027-03-01 »), or nothing when it is none. */
export function jourLu(texte: string): string | undefined {
  if (!/^2\d{3}-\d{2}-\d{2}$/.test(texte)) return undefined;
  const date = new Date(`${texte}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(texte) ? texte : undefined;
}
