/** At least 4.5:1 on the paper and on white; never the only sign of a transition. The tokens of globals.css have the same. */
export const COULEURS = {
  vert: "#2F6B3A",
  framboise: "#A6325B",
  ocre: "#8A5300",
  violet: "#4B3FA0",
  petrole: "#0B6470",
  brique: "#9A3B14",
  ardoise: "#4A5668",
  prune: "#7B2D79",
} as const;
export type Couleur = keyof typeof COULEURS;
export const NOMS_COULEUR = Object.keys(COULEURS) as [Couleur, ...Couleur[]];
export const NOM_COULEUR: Record<Couleur, string> = {
  vert: "Vert",
  framboise: "Framboise",
  ocre: "Ocre",
  violet: "Violet",
  petrole: "Bleu pétrole",
  brique: "Brique",
  ardoise: "Ardoise",
  prune: "Prune",
};

/** A path of the 24 × 24 mark: filled, or stroked when it has a `trait` (width; round caps and joins). */
export type TraceMarque = { d: string; trait?: number };

/** Told apart without colour, at 12 px. */
export const MARQUES = {
  feuille: [
    { d: "M6.2 17.8C3 10.5 8.5 3.6 20.6 3.4C21 15.6 13.5 21 6.2 17.8Z", trait: 2 },
    { d: "M3 21L13.5 10.5", trait: 2 },
  ],
  cercles: [
    { d: "M2.5 12a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0Z", trait: 2 },
    { d: "M10 12a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0Z", trait: 2 },
  ],
  barres: [{ d: "M3 3.5h7v4.5h-7Z" }, { d: "M3 9.75h12.5v4.5h-12.5Z" }, { d: "M3 16h18v4.5h-18Z" }],
  reseau: [
    { d: "M12 5.5L5 18.5H19Z", trait: 1.75 },
    { d: "M8.75 5.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0Z" },
    { d: "M1.75 18.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0Z" },
    { d: "M15.75 18.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0Z" },
  ],
  losange: [{ d: "M12 2.5L21.5 12L12 21.5L2.5 12Z", trait: 2 }, { d: "M12 8.5L15.5 12L12 15.5L8.5 12Z" }],
  ecran: [
    { d: "M2.5 4h19v12.5h-19Z", trait: 2 },
    { d: "M7 21h10", trait: 2 },
  ],
  onde: [
    { d: "M2.5 8.5c3.2-4.5 6.3-4.5 9.5 0s6.3 4.5 9.5 0", trait: 2.25 },
    { d: "M2.5 16.5c3.2-4.5 6.3-4.5 9.5 0s6.3 4.5 9.5 0", trait: 2.25 },
  ],
  maison: [{ d: "M3 11.5L12 3.5L21 11.5V20.5H3Z", trait: 2 }, { d: "M9.75 14h4.5v6.5h-4.5Z" }],
} as const satisfies Record<string, readonly TraceMarque[]>;
export type Marque = keyof typeof MARQUES;
export const NOMS_MARQUE = Object.keys(MARQUES) as [Marque, ...Marque[]];
export const NOM_MARQUE: Record<Marque, string> = {
  feuille: "Feuille",
  cercles: "Deux cercles",
  barres: "Barres",
  reseau: "Réseau",
  losange: "Losange",
  ecran: "Écran",
  onde: "Ondes",
  maison: "Maison",
};
