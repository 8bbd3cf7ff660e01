import { GENRES, type Genre } from "./genres.ts";

type Parametres = Record<string, string | string[] | undefined>;
export type FiltreRecherche = { q: string; genre?: Genre; partout: boolean };

/** What an address asks of the search; what cannot be read asks for nothing. */
export function lireRecherche({ q, genre, partout }: Parametres): FiltreRecherche {
  return {
    q: typeof q === "string" ? q.trim().slice(0, 200) : "",
    genre: GENRES.find((g) => g === genre),
    partout: partout === "1",
  };
}

export function requeteRecherche(annee: number, { q, genre, partout }: FiltreRecherche, page = 1): string {
  const params = new URLSearchParams({
    q,
    ...(genre && { genre }),
    ...(partout && { partout: "1" }),
    ...(page > 1 && { page: String(page) }),
  });
  return `/cress/${annee}/recherche?${params}`;
}
