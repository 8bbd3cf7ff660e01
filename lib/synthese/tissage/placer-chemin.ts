import { typographier } from "../../socle/typographie/texte.ts";
import type { Chemin, PointDuChemin } from "./chemin.ts";
import { courbe } from "./placer.ts";
import { abreger } from "./reprises.ts";

export type MesuresChemin = {
  largeur: number;
  gauche: number;
  droite: number;
  pas: number;
  /** Characters of a line on each side. */
  lignes: [number, number];
  /** Beyond, the rest is said in a line. */
  auPlus: number;
};
/** Beside the words of an atelier, and the picture that is shared. */
export const CHEMIN: MesuresChemin = {
  largeur: 770,
  gauche: 330,
  droite: 440,
  pas: 30,
  lignes: [40, 40],
  auPlus: 40,
};
export const CHEMIN_IMAGE: MesuresChemin = {
  largeur: 1064,
  gauche: 448,
  droite: 616,
  pas: 40,
  lignes: [44, 42],
  auPlus: 8,
};

type Bout = { code: string; mots: string; y: number };
export type DessinChemin = {
  hauteur: number;
  enonces: Bout[];
  points: (Bout & Pick<PointDuChemin, "transition" | "ateliers">)[];
  fils: { de: string; vers: string; transition: PointDuChemin["transition"]; y1: number; y2: number; d: string }[];
  /** Left out of the drawing, on each side. */
  reste: { enonces: number; points: number };
};

/** The path of some words with a place for each end: énoncés on one side, points on the other. */
export function placerChemin({ enonces, points }: Chemin, m: MesuresChemin): DessinChemin {
  const premier = (code: string) => points.findIndex((p) => p.sources.some((s) => s.enonce === code));
  // In the order of what they became: threads cross as little as they can.
  const dits = enonces.toSorted((a, b) => premier(a.code) - premier(b.code)).slice(0, m.auPlus);
  const codes = new Set(dits.map((e) => e.code));
  const gardes = points.filter((p) => p.sources.some((s) => codes.has(s.enonce))).slice(0, m.auPlus);
  const hauteur = Math.max(dits.length, gardes.length, 1) * m.pas;
  const y = (rang: number, n: number) => Math.round(((rang + 0.5) * hauteur * 10) / n) / 10;
  const gauche = dits.map((e, i) => ({
    code: e.code,
    mots: abreger(typographier(e.accroche || e.texte), m.lignes[0]),
    y: y(i, dits.length),
  }));
  const droite = gardes.map((p, i) => ({
    code: p.code,
    mots: abreger(p.titre, m.lignes[1]),
    transition: p.transition,
    ateliers: p.ateliers,
    y: y(i, gardes.length),
  }));
  const yDe = new Map(gauche.map((b) => [b.code, b.y]));
  return {
    hauteur,
    enonces: gauche,
    points: droite,
    fils: gardes.flatMap((p, i) =>
      p.sources.flatMap(({ enonce }) => {
        const y1 = yDe.get(enonce);
        const y2 = droite[i]?.y ?? 0;
        return y1 === undefined
          ? []
          : [{ de: enonce, vers: p.code, transition: p.transition, y1, y2, d: courbe(m, y1, y2) }];
      }),
    ),
    reste: { enonces: enonces.length - dits.length, points: points.length - gardes.length },
  };
}
