import { type Ligne, sansCode, type Vivant } from "./lignes.ts";
import { cle, ressemblance } from "./texte.ts";

/** Where each point of a copy begins in what came back; `doubles`: several places claim to be it, none is chosen. */
export type Reconnus = { debuts: Map<string, number>; doubles: Map<string, number[]> };

const PROCHE = 0.6;
/** A second one nearly as near: it is not guessed. */
const NET = 0.85;
const MOTS_MIN = 5;

/** By its bookmark, else by its code, else by its words. */
export function reconnaitrePoints(base: readonly Ligne[], lus: readonly Vivant[]): Reconnus {
  const codes = codesDe(base);
  const debuts = new Map<string, number>();
  const doubles = new Map<string, number[]>();
  const retenir = (code: string, places: readonly number[][]) => {
    const sures = places.length > 1 ? places.filter((p) => p.some((i) => porteLeCode(lus[i], code))) : places;
    const [place] = sures;
    if (places.length > 1 && sures.length !== 1)
      doubles.set(
        code,
        places.map((p) => p[0] ?? 0),
      );
    else if (place) debuts.set(code, place.find((i) => porteLeCode(lus[i], code)) ?? place[0] ?? 0);
  };
  const dits = (condition: (v: Vivant, i: number) => boolean) =>
    lus.flatMap((v, i) => (v.texte !== "" && condition(v, i) ? [i] : []));
  const ailleurs = new Set(base.filter((l) => l.point === null).map((l) => cle(l.texte)));
  // A bookmark may slip to the next paragraph and leave its code behind: both are the place.
  for (const code of codes)
    if (dits((v) => v.signets.includes(code)).length > 0)
      retenir(
        code,
        suites(
          dits(
            (v, i) =>
              v.signets.includes(code) ||
              (debute(v, code) && (v.codes.includes(code) || lus[i + 1]?.signets.includes(code) === true)),
          ),
        ),
      );
  const pris = () => new Set([...debuts.values(), ...[...doubles.values()].flat()]);
  const manque = (code: string) => !debuts.has(code) && !doubles.has(code);
  const marques = pris();
  for (const code of codes.filter(manque))
    retenir(
      code,
      dits((v) => debute(v, code) && !ailleurs.has(cle(v.texte)))
        .filter((i) => !marques.has(i))
        .map((i) => [i]),
    );
  const libres = lus.flatMap((v, i) =>
    pris().has(i) || v.texte.split(" ").length < MOTS_MIN || ailleurs.has(cle(v.texte)) ? [] : [i],
  );
  for (const [code, i] of parLesMots(base, lus, codes.filter(manque), libres)) debuts.set(code, i);
  return { debuts, doubles };
}

export const codesDe = (base: readonly Ligne[]): string[] => [...new Set(base.flatMap((l) => l.point ?? []))];

const porteLeCode = (v: Vivant | undefined, code: string) =>
  v !== undefined && (v.codes.includes(code) || debute(v, code));
const debute = (v: Vivant, code: string) => sansCode(v.texte, code) !== v.texte;

/** Neighbours are one place: a point cut in two keeps both halves in its bookmark. */
const suites = (rangs: readonly number[]): number[][] =>
  rangs.reduce<number[][]>((faites, i) => {
    const derniere = faites.at(-1);
    if (derniere && derniere.at(-1) === i - 1) derniere.push(i);
    else faites.push([i]);
    return faites;
  }, []);

/** A point whose bookmark and code are both gone: the one paragraph that says nearly the same, if it is the only one. */
function parLesMots(
  base: readonly Ligne[],
  lus: readonly Vivant[],
  codes: readonly string[],
  libres: readonly number[],
): [string, number][] {
  const choix = codes.flatMap((code): [string, number][] => {
    const texte = base.find((l) => l.point === code)?.texte ?? "";
    const [premier, second] = libres
      .map((i) => ({ i, note: ressemblance(texte, lus[i]?.texte ?? "") }))
      .toSorted((a, b) => b.note - a.note);
    const net = premier && premier.note >= PROCHE && (second?.note ?? 0) < NET * premier.note;
    return net ? [[code, premier.i]] : [];
  });
  return choix.filter(([, i]) => choix.filter(([, autre]) => autre === i).length === 1);
}
