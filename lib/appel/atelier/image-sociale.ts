/** What social networks show whole, in pixels. */
export const IMAGE = { largeur: 1200, hauteur: 630 };
