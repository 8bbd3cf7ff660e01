import type { BoutDroit, BoutGauche, ChapitreTisse, Fil, Tissage } from "./tisser.ts";

/** What a drawing is made to: a screen, or a phone. In units of its own, one by pixel at its full width. */
export type Mesures = {
  largeur: number;
  /** Where the dots of each side are. */
  gauche: number;
  droite: number;
  /** Height of an atelier, of a point, at least of a block, of the title of a chapter, and between two of them. */
  atelier: number;
  point: number;
  bloc: number;
  titre: number;
  entre: number;
};
export const LARGE: Mesures = {
  largeur: 1156,
  gauche: 384,
  droite: 846,
  atelier: 24,
  point: 11,
  bloc: 24,
  titre: 34,
  entre: 20,
};
export const ETROIT: Mesures = {
  largeur: 328,
  gauche: 80,
  droite: 178,
  atelier: 24,
  point: 9,
  bloc: 22,
  titre: 28,
  entre: 14,
};

const MARGE = 12;
const ATELIER_AU_PLUS = 44;

type Pose = { y: number; rayon: number };
export type GauchePose = BoutGauche & Pose & { premierDuMois: boolean };
export type BlocPose = { type: ChapitreTisse["blocs"][number]["type"]; titre: string; points: number; y: number } & {
  bouts: (BoutDroit & Pose)[];
};
export type ChapitrePose = Pick<ChapitreTisse, "transition" | "libelle"> & { y: number; blocs: BlocPose[] };
/** `d`: the path of the thread; `epais`: its width. */
export type FilPose = Fil & { d: string; epais: number };
export type Dessin = {
  largeur: number;
  hauteur: number;
  gauche: GauchePose[];
  chapitres: ChapitrePose[];
  fils: FilPose[];
};

/** The weave with a place for each end and each thread: the same weave and measures give the same drawing. */
export function placer(tissage: Tissage, m: Mesures): Dessin {
  const hauteDroite = hauteurDroite(tissage.chapitres, m);
  const hauteur = Math.max(tissage.gauche.length * m.atelier, hauteDroite) + 2 * MARGE;
  const gauche = placerGauche(tissage.gauche, m, hauteur);
  const chapitres = placerDroite(tissage.chapitres, m, hauteur - 2 * MARGE - hauteDroite);
  const yGauche = new Map(gauche.map((b) => [b.cle, b.y]));
  const yDroite = new Map(chapitres.flatMap((c) => c.blocs.flatMap((b) => b.bouts.map((x) => [x.cle, x.y] as const))));
  const max = Math.max(...tissage.fils.map((f) => f.nombre), 1);
  return {
    largeur: m.largeur,
    hauteur,
    gauche,
    chapitres,
    fils: tissage.fils.map((f) => ({
      ...f,
      d: courbe(m, yGauche.get(f.de) ?? 0, yDroite.get(f.vers) ?? 0),
      epais: tissage.parMois ? arrondi(0.75 + 5 * Math.sqrt(f.nombre / max)) : f.nombre > 1 ? 2 : 1.2,
    })),
  };
}

const hauteurBloc = (bouts: number, m: Mesures) => Math.max(bouts * m.point, m.bloc);

function hauteurDroite(chapitres: readonly ChapitreTisse[], m: Mesures): number {
  const blocs = chapitres.flatMap((c) => c.blocs).reduce((h, b) => h + hauteurBloc(b.bouts.length, m), 0);
  return blocs + chapitres.length * m.titre + Math.max(chapitres.length - 1, 0) * m.entre;
}

/** Spread over the height, but no further apart than one can follow. */
function placerGauche(bouts: readonly BoutGauche[], m: Mesures, hauteur: number): GauchePose[] {
  const pas = Math.min((hauteur - 2 * MARGE) / Math.max(bouts.length, 1), Math.max(ATELIER_AU_PLUS, m.atelier));
  const haut = (hauteur - pas * bouts.length) / 2;
  const max = Math.max(...bouts.map((b) => b.taille ?? 0), 1);
  return bouts.map((b, i) => ({
    ...b,
    y: arrondi(haut + pas * (i + 0.5)),
    rayon: b.taille === null ? 3.5 : arrondi(3 + 6 * Math.sqrt(b.taille / max)),
    premierDuMois: b.mois !== bouts[i - 1]?.mois,
  }));
}

/** `reste`: height to share between the chapters. */
function placerDroite(chapitres: readonly ChapitreTisse[], m: Mesures, reste: number): ChapitrePose[] {
  const entre = m.entre + (chapitres.length > 1 ? reste / (chapitres.length - 1) : 0);
  const max = Math.max(...chapitres.flatMap((c) => c.blocs.flatMap((b) => b.bouts.map((x) => x.points))), 1);
  let y = MARGE;
  return chapitres.map(({ transition, libelle, blocs }) => {
    const haut = y;
    y += m.titre;
    const poses = blocs.map(({ type, titre, points, bouts }) => {
      const hauteur = hauteurBloc(bouts.length, m);
      const premier = y + (hauteur - bouts.length * m.point) / 2 + m.point / 2;
      const milieu = y + hauteur / 2;
      y += hauteur;
      return {
        type,
        titre,
        points,
        y: arrondi(milieu),
        bouts: bouts.map((b, i) => ({
          ...b,
          y: arrondi(premier + i * m.point),
          rayon: b.points > 1 ? arrondi(3 + 5 * Math.sqrt(b.points / max)) : 3.4,
        })),
      };
    });
    y += entre;
    return { transition, libelle, y: arrondi(haut), blocs: poses };
  });
}

/** It leaves and arrives level: where it comes from and goes to is seen at both ends. */
export function courbe({ gauche, droite }: Pick<Mesures, "gauche" | "droite">, y1: number, y2: number): string {
  const tiers = Math.round((droite - gauche) * 0.48);
  return `M${gauche} ${y1}C${gauche + tiers} ${y1} ${droite - tiers} ${y2} ${droite} ${y2}`;
}

const arrondi = (n: number) => Math.round(n * 10) / 10;
