import { pointsDe } from "../version/points.ts";
import type { ArbreChapitre, ArbrePoint, SyntheseArbre } from "../version/tree.ts";

/** What a version says of a point: its words and where they stand, and whether they are new in it. */
export type VersionDuPoint = { arbre: SyntheseArbre; point: ArbrePoint; chapitre: ArbreChapitre; changee: boolean };
export type PointPublie = {
  code: string;
  /** The newest first; of the versions that hold it. */
  versions: [VersionDuPoint, ...VersionDuPoint[]];
  /** The first version without it, when it is no longer there. */
  absentDepuis: number | null;
  /** Of the points it was merged or split into, those the last version holds. */
  repris: { code: string; chapitre: ArbreChapitre }[];
};

/** A point through the frozen versions, newest first; undefined when none holds it. */
export function suivrePoint(
  arbres: readonly SyntheseArbre[],
  code: string,
  suites: readonly string[],
): PointPublie | undefined {
  const lus = arbres.map((arbre) => ({ arbre, ...trouver(arbre, code) }));
  const versions = lus.flatMap(({ arbre, point, chapitre }, i) => {
    const avant = lus.slice(i + 1).find((v) => v.point)?.point;
    return point && chapitre
      ? [{ arbre, point, chapitre, changee: avant === undefined || mots(avant) !== mots(point) }]
      : [];
  });
  const [derniere, ...autres] = versions;
  const courante = arbres[0];
  if (!derniere || !courante) return undefined;
  const suivante = lus[lus.findIndex((v) => v.arbre === derniere.arbre) - 1];
  const ici = suivante === undefined;
  return {
    code,
    versions: [derniere, ...autres],
    absentDepuis: suivante?.arbre.version ?? null,
    repris: ici
      ? []
      : suites.flatMap((suite) => {
          const { chapitre } = trouver(courante, suite);
          return chapitre ? [{ code: suite, chapitre }] : [];
        }),
  };
}

function trouver(arbre: SyntheseArbre, code: string) {
  const chapitre = arbre.chapitres.find((c) => pointsDe(c).some((p) => p.code === code));
  return { chapitre, point: chapitre && pointsDe(chapitre).find((p) => p.code === code) };
}

/** What a reader reads of it; its support and its sources may change beneath the same words. */
const mots = ({ accroche, texte, exemple, horizon, structure, lieu, partenaires }: ArbrePoint) =>
  JSON.stringify([accroche, texte, exemple, horizon, structure, lieu, partenaires]);
