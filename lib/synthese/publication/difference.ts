import { isDeepStrictEqual } from "node:util";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { ArbreChapitre, ArbreEnjeu, ArbrePoint, SyntheseArbre } from "../version/tree.ts";
import { horsDeLOrdre } from "./ordre.ts";

/** What a version changes for its readers: codes, ranks, keys and figures, never words. */
export type Difference = {
  points: {
    nouveaux: string[];
    reformules: string[];
    retires: string[];
    deplaces: string[];
    /** Same words, other sources, other divergences. */
    appuis: string[];
  };
  /** Printed numbers: of this version, and of the one before for those that left. */
  enjeux: { nouveaux: number[]; reformules: number[]; retires: number[]; deplaces: number[] };
  /** Chapters whose own texts changed: question, problématique, groups, remarks, links. */
  chapitres: CodeTransition[];
  chiffres: { cle: string; avant: number | null; apres: number | null }[];
  ateliers: { nouveaux: string[]; changes: string[]; retires: string[] };
  /** Énoncés of the annex: come, changed, gone. */
  annexe: { nouveaux: string[]; changes: string[]; retires: string[] };
  /** Every other part of the tree, by its key. */
  parties: string[];
};

/** What makes two versions two, whatever they say. */
const PROPRES = ["format", "version", "publieeAt", "preuve", "adresse"] as const;
/** Compared one by one above. */
const DETAILLEES = ["chiffres", "ateliers", "chapitres", "enjeux", "enonces"] as const;

/** Whether there is nothing new to read: the same content, whatever its number and its date. */
export const isIdentique = (avant: SyntheseArbre, apres: SyntheseArbre): boolean => isRien(comparer(avant, apres));

/** What `apres` changes for who read `avant`; all of it is new when nothing came before. */
export function comparer(avant: SyntheseArbre | null, apres: SyntheseArbre): Difference {
  const places = { avant: placer(avant?.chapitres ?? []), apres: placer(apres.chapitres) };
  return {
    points: comparerPoints(places.avant, places.apres),
    enjeux: comparerEnjeux(avant?.enjeux ?? [], apres.enjeux),
    chapitres: apres.chapitres
      .filter((c) => !isDeepStrictEqual(textes(avant?.chapitres.find((a) => a.transition === c.transition)), textes(c)))
      .map((c) => c.transition),
    chiffres: avant ? comparerChiffres(aplatir(avant.chiffres), aplatir(apres.chiffres)) : [],
    ateliers: comparerParCode(avant?.ateliers ?? [], apres.ateliers),
    annexe: comparerParCode(avant?.enonces ?? [], apres.enonces),
    parties: avant ? comparerParties(avant, apres) : [],
  };
}

export const isRien = (difference: Difference): boolean =>
  Object.values(difference).every((partie) =>
    Array.isArray(partie) ? partie.length === 0 : Object.values(partie).every((codes) => codes.length === 0),
  );

type Place = { point: ArbrePoint; bloc: string; ou: string };

function placer(chapitres: readonly ArbreChapitre[]): Map<string, Place> {
  const places = chapitres.flatMap((c) =>
    c.blocs.flatMap((b) =>
      b.groupes.flatMap((g) =>
        g.points.map((point): [string, Place] => {
          const bloc = `${c.transition} ${b.type}`;
          return [point.code, { point, bloc, ou: `${bloc} ${g.titre ?? ""}` }];
        }),
      ),
    ),
  );
  return new Map(places);
}

function comparerPoints(avant: Map<string, Place>, apres: Map<string, Place>): Difference["points"] {
  const communs = [...apres].flatMap(([code, p]) => {
    const a = avant.get(code);
    return a ? [{ code, avant: a, apres: p }] : [];
  });
  const lieux = { avant: lieuxDe(avant), apres: lieuxDe(apres) };
  // A group that only changed its name moved nothing.
  const isAilleurs = (c: (typeof communs)[number]) =>
    c.avant.bloc !== c.apres.bloc ||
    (c.avant.ou !== c.apres.ou && (lieux.apres.has(c.avant.ou) || lieux.avant.has(c.apres.ou)));
  const restes = communs.filter((c) => !isAilleurs(c)).map((c) => c.code);
  const codesAvant = [...avant.keys()];
  const bouges = new Set(horsDeLOrdre(codesAvant, restes));
  const reformules = communs.filter((c) => !isDeepStrictEqual(mots(c.avant.point), mots(c.apres.point)));
  return {
    nouveaux: [...apres.keys()].filter((code) => !avant.has(code)),
    reformules: reformules.map((c) => c.code),
    retires: codesAvant.filter((code) => !apres.has(code)),
    deplaces: communs.filter((c) => isAilleurs(c) || bouges.has(c.code)).map((c) => c.code),
    appuis: communs
      .filter((c) => !reformules.includes(c) && !isDeepStrictEqual(appuis(c.avant.point), appuis(c.apres.point)))
      .map((c) => c.code),
  };
}

const lieuxDe = (places: Map<string, Place>) => new Set([...places.values()].map((p) => p.ou));
const mots = ({ sources: _, soutien: _s, divergences: _d, ...dits }: ArbrePoint) => dits;
const appuis = ({ sources, soutien, divergences }: ArbrePoint) => ({ sources, soutien, divergences });

/** An enjeu has no code: the same title, or else the same text, is the same one. */
function comparerEnjeux(avant: readonly ArbreEnjeu[], apres: readonly ArbreEnjeu[]): Difference["enjeux"] {
  const paires = new Map<number, number>();
  for (const meme of [
    (a: ArbreEnjeu, b: ArbreEnjeu) => a.titre === b.titre,
    (a: ArbreEnjeu, b: ArbreEnjeu) => a.texte !== "" && a.texte === b.texte,
  ])
    for (const [i, enjeu] of apres.entries()) {
      if (paires.has(i)) continue;
      const pris = new Set(paires.values());
      const j = avant.findIndex((a, k) => !pris.has(k) && meme(a, enjeu));
      if (j >= 0) paires.set(i, j);
    }
  const numeros = (rangs: number[]) => rangs.map((rang) => rang + 1);
  const suite = [...paires.keys()].sort((a, b) => a - b);
  const bouges = horsDeLOrdre(
    avant.map((_, j) => j),
    suite.map((i) => paires.get(i) ?? -1),
  );
  return {
    nouveaux: numeros([...apres.keys()].filter((i) => !paires.has(i))),
    reformules: numeros(suite.filter((i) => !isDeepStrictEqual(avant[paires.get(i) ?? -1], apres[i]))),
    retires: numeros([...avant.keys()].filter((j) => ![...paires.values()].includes(j))),
    deplaces: numeros(suite.filter((i) => bouges.includes(paires.get(i) ?? -1))),
  };
}

/** What a chapter says besides its points and its list of ateliers, which are compared apart. */
const textes = (chapitre: ArbreChapitre | undefined) =>
  chapitre && {
    ...chapitre,
    rappel: null,
    blocs: chapitre.blocs.map((b) => ({ ...b, groupes: b.groupes.map((g) => ({ ...g, points: null })) })),
  };

function comparerParCode<T extends { code: string }>(avant: readonly T[], apres: readonly T[]) {
  const anciens = new Map(avant.map((a) => [a.code, a]));
  const codes = new Set(apres.map((a) => a.code));
  return {
    nouveaux: apres.filter((a) => !anciens.has(a.code)).map((a) => a.code),
    changes: apres.filter((a) => anciens.has(a.code) && !isDeepStrictEqual(anciens.get(a.code), a)).map((a) => a.code),
    retires: avant.filter((a) => !codes.has(a.code)).map((a) => a.code),
  };
}

/** { parMois: { "2023-04": 2 } } as "parMois.2023-04" = 2, the keys the coherence check prints. */
const aplatir = (chiffres: SyntheseArbre["chiffres"]): Map<string, number | null> =>
  new Map(
    Object.entries(chiffres).flatMap(([cle, valeur]): [string, number | null][] =>
      valeur !== null && typeof valeur === "object"
        ? Object.entries(valeur as Record<string, number>).map(([sous, v]) => [`${cle}.${sous}`, v])
        : [[cle, valeur]],
    ),
  );

function comparerChiffres(avant: Map<string, number | null>, apres: Map<string, number | null>) {
  return [...new Set([...avant.keys(), ...apres.keys()])]
    .map((cle) => ({ cle, avant: avant.get(cle) ?? null, apres: apres.get(cle) ?? null }))
    .filter((c) => c.avant !== c.apres);
}

/** A part the earlier version had no place for (null) is not a change of the content. */
function comparerParties(avant: SyntheseArbre, apres: SyntheseArbre): string[] {
  const ailleurs = new Set<string>([...PROPRES, ...DETAILLEES]);
  const cles = [...new Set([...Object.keys(avant), ...Object.keys(apres)])] as (keyof SyntheseArbre)[];
  return cles.filter(
    (cle) => !ailleurs.has(cle) && (avant[cle] ?? null) !== null && !isDeepStrictEqual(avant[cle], apres[cle]),
  );
}
