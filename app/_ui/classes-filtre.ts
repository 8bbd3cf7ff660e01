/** A link that filters a list, with its count: the one in place stands out, one that would show nothing steps back. */
export function classesFiltre(actif: boolean, n: number): string {
  const ton = actif ? "font-bold text-encre no-underline" : n === 0 ? "text-sourdine no-underline hover:underline" : "";
  return `inline-flex min-h-11 items-center gap-1.5 ${ton}`;
}
