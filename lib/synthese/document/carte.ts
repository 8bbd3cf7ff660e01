import { contours, teinte } from "../../socle/territoire/contours.ts";
import { nombre } from "../../socle/typographie/nombre.ts";
import type { NoeudCarte } from "./noeuds.ts";

/** A map for a template: its outlines as a drawing, and its words by place, in parts of its width, set in its own fonts. */
export type DessinCarte = {
  svg: string;
  /** Height for a width of one. */
  hauteur: number;
  /** Size of a letter of the numbers and of the names. */
  corps: [number, number];
  mots: { x: number; y: number; nombre: string; nom: string; encre: string }[];
};

/** Départements with their number and their name on them. */
export function dessinerCarte({ territoires }: Pick<NoeudCarte, "territoires">): DessinCarte {
  const { formes, viewBox } = contours(territoires.map((t) => t.code));
  const [x0 = 0, y0 = 0, largeur = 1, hauteur = 1] = viewBox.split(" ").map(Number);
  const max = Math.max(...territoires.map((t) => t.n), 1);
  const par = new Map(territoires.map((t) => [t.code, t]));
  const chemins = formes.map(
    ({ code, path }) =>
      `<path d="${path}" fill="${teinte(par.get(code)?.n ?? 0, max).fond}" stroke="#5A6270" stroke-width="0.4" stroke-linejoin="round"/>`,
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${chemins.join("")}</svg>`,
    hauteur: hauteur / largeur,
    corps: [9.5 / largeur, 4.4 / largeur],
    mots: formes.map(({ code, centre: [x, y] }) => {
      const n = par.get(code)?.n ?? 0;
      const nom = par.get(code)?.nom ?? "";
      return {
        x: (x - x0) / largeur,
        y: (y - y0) / largeur,
        nombre: nombre(n),
        nom,
        encre: teinte(n, max).encre,
      };
    }),
  };
}
