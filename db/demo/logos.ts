/** Logos drawn for structures that do not exist, by published name. */
const dessin = (contenu: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">${contenu}</svg>`,
  );

export const LOGOS: Readonly<Record<string, Buffer>> = {
  "Les Ateliers du Beffroi": dessin(
    '<path d="M70 90V40l30-28 30 28v50z" fill="#1b4b6b"/><path d="M92 90V64h16v26z" fill="#fff"/><circle cx="100" cy="46" r="8" fill="#fff"/>',
  ),
  "La Grange aux Liens": dessin(
    '<path d="M30 90V45l35-28 35 28v45z" fill="none" stroke="#8a5300" stroke-width="8"/><circle cx="140" cy="60" r="24" fill="none" stroke="#a6325b" stroke-width="8"/><path d="M100 60h16" stroke="#2f6b3a" stroke-width="8"/>',
  ),
  "Les Roues du Terril": dessin(
    '<circle cx="60" cy="60" r="26" fill="none" stroke="#1e2530" stroke-width="8"/><circle cx="140" cy="60" r="26" fill="none" stroke="#1e2530" stroke-width="8"/><path d="M60 60l40-36 40 36z" fill="none" stroke="#2f6b3a" stroke-width="8"/>',
  ),
};
