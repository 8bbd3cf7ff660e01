import { create } from "qrcode";

/** An address as a QR code: one path, with the quiet zone of four modules that readers ask for. */
export function qrSvg(texte: string): string {
  const { modules } = create(texte, { errorCorrectionLevel: "M" });
  const cote = modules.size + 8;
  let d = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) d += `M${x + 4} ${y + 4}h1v1h-1z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cote} ${cote}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${cote}v${cote}h-${cote}z"/><path fill="#1E2530" d="${d}"/></svg>`;
}
