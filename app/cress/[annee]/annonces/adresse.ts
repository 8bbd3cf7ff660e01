/** The outbox with one decision open to be read. */
export const adresseBoite = (annee: string, lire?: string) =>
  `/cress/${annee}/annonces${lire ? `?${new URLSearchParams({ lire })}` : ""}`;
