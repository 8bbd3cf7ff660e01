import { contours, teinte } from "../territoire/contours.ts";
import { nombre } from "../typographie/nombre.ts";
import type { NoeudCarte } from "./noeuds.ts";

const echapperXml = (texte: string) => texte.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Départements with their number and their name on them, as a drawing of its own. */
export function carteSvg({ territoires }: Pick<NoeudCarte, "territoires">): string {
  const { formes, viewBox } = contours(territoires.map((t) => t.code));
  const max = Math.max(...territoires.map((t) => t.n), 1);
  const par = new Map(territoires.map((t) => [t.code, t]));
  const chemins = formes.map(
    ({ code, path }) =>
      `<path d="${path}" fill="${teinte(par.get(code)?.n ?? 0, max).fond}" stroke="#5A6270" stroke-width="0.4" stroke-linejoin="round"/>`,
  );
  const mots = formes.map(({ code, centre: [x, y] }) => {
    const t = par.get(code);
    const { encre } = teinte(t?.n ?? 0, max);
    const texte = (dy: number, taille: number, gras: boolean, dit: string) =>
      `<text x="${x.toFixed(2)}" y="${(y + dy).toFixed(2)}" font-family="Atkinson Hyperlegible Next" font-size="${taille}" font-weight="${gras ? 600 : 400}" text-anchor="middle" fill="${encre}">${echapperXml(dit)}</text>`;
    return texte(-0.5, 9.5, true, nombre(t?.n ?? 0)) + texte(5.1, 4.4, false, t?.nom ?? "");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${chemins.join("")}${mots.join("")}</svg>`;
}
