import { grouper } from "../../socle/grouper.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { moisLong } from "../../socle/typographie/dates.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import { pointsDe } from "../version/points.ts";
import type { ArbreAtelier, SyntheseArbre } from "../version/tree.ts";
import { nommerPoint, type PointTisse, tisserPoints } from "./reprises.ts";

/** Beyond, the drawing counts by month and by block of a chapter. */
const ATELIERS_AU_PLUS = 80;

export type BoutGauche = {
  cle: string;
  code: string | null;
  nom: string;
  /** Read when it is pointed at. */
  titre: string;
  mois: string;
  /** Participations, or ateliers of a month; null: not known. */
  taille: number | null;
  /** Below the address of the edition. */
  chemin: string;
};
export type BoutDroit = {
  cle: string;
  titre: string;
  /** Held by several ateliers. */
  partage: boolean;
  points: number;
  transition: CodeTransition;
  ancre: string;
};
export type ChapitreTisse = {
  transition: CodeTransition;
  libelle: string;
  blocs: { type: TypeBloc; titre: string; points: number; bouts: BoutDroit[] }[];
};
/** One by atelier and point, whatever the number of énoncés taken up. */
export type Fil = { de: string; vers: string; transition: CodeTransition; nombre: number };
export type Tissage = { parMois: boolean; gauche: BoutGauche[]; chapitres: ChapitreTisse[]; fils: Fil[] };

/** The weave of a synthesis: who said what, as ends on two sides and threads between them. It measures nothing. */
export function tisser(arbre: SyntheseArbre, ateliersAuPlus = ATELIERS_AU_PLUS): Tissage {
  const points = tisserPoints(arbre);
  const parMois = arbre.ateliers.length > ateliersAuPlus;
  return {
    parMois,
    gauche: parMois ? lesMois(arbre.ateliers) : arbre.ateliers.map(lAtelier),
    chapitres: lesChapitres(points, parMois),
    fils: lesFils(arbre.ateliers, points, parMois),
  };
}

function lAtelier({ code, intitule, organisateurs, mois, participants }: ArbreAtelier): BoutGauche {
  const presences = participants === null ? "participations non connues" : pluriel(participants, "participation");
  return {
    cle: code,
    code,
    nom: typographier(organisateurs[0] ?? intitule),
    titre: typographier(`${code}, ${organisateurs.join(", ")} : ${intitule} (${presences})`),
    mois,
    taille: participants,
    chemin: cheminAtelier(code),
  };
}

export const cheminAtelier = (code: string) => `/programme/${code}`;

const lesMois = (ateliers: readonly ArbreAtelier[]): BoutGauche[] =>
  [...grouper(ateliers, (a) => a.mois)].map(([mois, siens]) => ({
    cle: mois,
    code: null,
    nom: pluriel(siens.length, "atelier"),
    titre: `${moisLong(mois)} : ${pluriel(siens.length, "atelier")}`,
    mois,
    taille: siens.length,
    chemin: `/programme?mois=${mois}`,
  }));

function lesChapitres(points: readonly PointTisse[], parBloc: boolean): ChapitreTisse[] {
  return [...grouper(points, (p) => p.chapitre)].map(([{ transition, libelle }, siens]) => ({
    transition,
    libelle: typographier(libelle),
    blocs: [...grouper(siens, (p) => p.ancreBloc)].map(([ancre, duBloc]) => {
      const { bloc: type, titreBloc } = duBloc[0] as PointTisse;
      const titre = typographier(titreBloc);
      const entier = {
        cle: ancre,
        titre: `${titre} : ${pluriel(duBloc.length, "point")}`,
        partage: true,
        points: duBloc.length,
        transition,
        ancre,
      };
      return { type, titre, points: duBloc.length, bouts: parBloc ? [entier] : duBloc.map(lePoint) };
    }),
  }));
}

const lePoint = ({ point, chapitre, ateliers }: PointTisse): BoutDroit => ({
  cle: point.code,
  titre: `${point.code}, ${nommerPoint(point)} (${pluriel(ateliers.length, "atelier")})`,
  partage: ateliers.length > 1,
  points: 1,
  transition: chapitre.transition,
  ancre: point.code,
});

function lesFils(ateliers: readonly ArbreAtelier[], points: readonly PointTisse[], parMois: boolean): Fil[] {
  const gauche = new Map(ateliers.map((a) => [a.code, parMois ? a.mois : a.code]));
  const fils = new Map<string, Fil>();
  for (const p of points)
    for (const { code, enonces } of p.ateliers) {
      const de = gauche.get(code);
      const vers = parMois ? p.ancreBloc : p.point.code;
      if (!de) continue;
      const cle = `${de} ${vers}`;
      const fil = fils.get(cle) ?? { de, vers, transition: p.chapitre.transition, nombre: 0 };
      fils.set(cle, { ...fil, nombre: fil.nombre + enonces });
    }
  return [...fils.values()];
}

/** « Qui a dit quoi : 36 ateliers, 137 énoncés, 79 points » */
export function direTissage({ ateliers, enonces, chapitres }: SyntheseArbre): string {
  const points = chapitres.flatMap(pointsDe).length;
  return `Qui a dit quoi : ${pluriel(ateliers.length, "atelier")}, ${pluriel(enonces.length, "énoncé")}, ${pluriel(points, "point")}`;
}

/** « Chaque fil va… »: how the drawing reads. */
export const lireTissage = ({ parMois }: Pick<Tissage, "parMois">): string =>
  typographier(
    parMois
      ? "Chaque fil va d’un mois d’ateliers à une partie d’un chapitre qui reprend leurs mots : plus il est épais, plus il porte d’énoncés."
      : "Chaque fil va d’un atelier à un point de la synthèse qui reprend ses mots. Un point plein est porté par plusieurs ateliers, un point vide par un seul. Le rond d’un atelier grandit avec ses participations ; il est vide quand elles ne sont pas connues.",
  );

/** The point that most ateliers hold, as an example of what a thread is; null without a thread. */
export function exempleDe(tissage: Tissage): { bout: BoutDroit; fils: Fil[] } | null {
  if (tissage.parMois) return null;
  const bouts = tissage.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.bouts));
  const avec = bouts.map((bout) => ({ bout, fils: tissage.fils.filter((f) => f.vers === bout.cle) }));
  return avec.reduce<(typeof avec)[number] | null>(
    (mieux, x) => (x.fils.length > (mieux?.fils.length ?? 0) ? x : mieux),
    null,
  );
}
