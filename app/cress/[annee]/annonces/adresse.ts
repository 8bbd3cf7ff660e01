/** The outbox with some decisions put aside for this time, and one open to be read. */
export function adresseBoite(annee: string, { sans, lire }: { sans: string[]; lire?: string }): string {
  const query = new URLSearchParams({ ...(sans.length > 0 && { sans: sans.join(",") }), ...(lire && { lire }) });
  return query.size > 0 ? `/cress/${annee}/annonces?${query}` : `/cress/${annee}/annonces`;
}
