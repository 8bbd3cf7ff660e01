import type { Ligne, Vivant } from "./lignes.ts";
import { reconnaitrePoints } from "./reconnaitre-points.ts";
import { cle, enCommun, ressemblance } from "./texte.ts";

/** Where each line of a copy is in what came back, and what is there besides. */
export type Places = {
  debuts: ReadonlyMap<string, number>;
  doubles: ReadonlyMap<string, number[]>;
  /** Points that begin in one paragraph, by it. */
  ensembles: ReadonlyMap<number, string[]>;
  /** Line of the copy → paragraph. */
  lignes: ReadonlyMap<number, number>;
  /** Paragraphs that hold the words of a point. */
  textes: (point: string) => number[];
  /** The point a paragraph belongs to. */
  proprietaire: (paragraphe: number) => string | null;
  /** Paragraphs nobody claims. */
  libres: number[];
};

const FENETRE = 5;
const AUTREMENT = 0.4;

export function placer(base: readonly Ligne[], lus: readonly Vivant[]): Places {
  const { debuts, doubles } = reconnaitrePoints(base, lus);
  const lignes = new Map<number, number>();
  const possede = new Map<number, string>();
  const textes = new Map<string, number[]>();
  const ensembles = new Map<number, string[]>();
  for (const [code, i] of [...debuts].toSorted((a, b) => a[1] - b[1]))
    ensembles.set(i, [...(ensembles.get(i) ?? []), code]);
  for (const i of [...doubles.values()].flat()) possede.set(i, "");
  const tetes = [...ensembles.keys()].toSorted((a, b) => a - b);
  for (const [n, tete] of tetes.entries()) {
    const codes = ensembles.get(tete) ?? [];
    const limite = tetes[n + 1] ?? lus.length;
    const { poses, siens } = poserUnPoint(base, lus, { codes, tete, limite });
    for (const [l, v] of poses) lignes.set(l, v);
    for (const v of siens) possede.set(v, codes[0] ?? "");
    for (const code of codes)
      textes.set(
        code,
        siens.filter((v) => ![...poses].some(([l, p]) => p === v && base[l]?.champ !== "texte")),
      );
  }
  poserLeReste(base, lus, lignes, possede);
  for (const [l, v] of lignes) {
    const point = base[l]?.point;
    if (point && !possede.has(v)) possede.set(v, point);
  }
  const pris = new Set([...lignes.values(), ...possede.keys()]);
  return {
    debuts,
    doubles,
    ensembles,
    lignes,
    textes: (point) => textes.get(point) ?? [],
    proprietaire: (v) => possede.get(v) || null,
    libres: lus.flatMap((v, i) => (v.texte !== "" && !pris.has(i) ? [i] : [])),
  };
}

type Etendue = { codes: readonly string[]; tete: number; limite: number };

/** From its first paragraph on, the lines of a point; what stands between them, or in its bookmark, is its text too. */
function poserUnPoint(base: readonly Ligne[], lus: readonly Vivant[], { codes, tete, limite }: Etendue) {
  const poses = new Map<number, number>();
  const siennes = base.flatMap((l, i) => (l.point && codes.includes(l.point) ? [i] : []));
  const premieres = codes.map((code) => base.findIndex((l) => l.point === code));
  for (const i of premieres) poses.set(i, tete);
  let suivant = tete + 1;
  for (const i of siennes.filter((i) => !premieres.includes(i))) {
    const l = base[i];
    const vue = lus.slice(suivant, Math.min(limite, suivant + FENETRE));
    const n = l ? vue.findIndex((v) => v.texte !== "" && isLaLigne(l, v)) : -1;
    if (n === -1) continue;
    poses.set(i, suivant + n);
    suivant += n + 1;
  }
  const dernier = Math.max(
    ...poses.values(),
    ...lus.flatMap((v, i) => (i < limite && i >= tete && codes.some((c) => v.fins.includes(c)) ? [i] : [])),
  );
  const siens = lus.flatMap((v, i) => (i >= tete && i <= dernier && v.texte !== "" ? [i] : []));
  return { poses, siens };
}

function isLaLigne(l: Ligne, { texte }: Vivant): boolean {
  if (cle(texte) === cle(l.texte)) return true;
  if (l.champ === "sources") return /^F\d+-\d+/.test(texte);
  const [, nom] = /^([^:]{2,20}?)\s*:/.exec(l.texte) ?? [];
  return nom !== undefined && l.champ === "precision"
    ? texte.startsWith(nom)
    : ressemblance(l.texte, texte) >= AUTREMENT;
}

/** The lines that are of no point in their order, then those found further on, then those that say nearly the same. */
function poserLeReste(
  base: readonly Ligne[],
  lus: readonly Vivant[],
  lignes: Map<number, number>,
  possede: ReadonlyMap<number, string>,
): void {
  const seules = base.flatMap((l, i) => (l.point === null && !lignes.has(i) ? [i] : []));
  const libres = lus.flatMap((v, i) => (v.texte !== "" && !possede.has(i) ? [i] : []));
  const cleDe = (i: number) => cle(base[i]?.texte ?? "");
  const cleLue = (i: number) => cle(lus[i]?.texte ?? "");
  for (const [a, b] of enCommun(seules.map(cleDe), libres.map(cleLue))) {
    const [l, v] = [seules[a], libres[b]];
    if (l !== undefined && v !== undefined) lignes.set(l, v);
  }
  const pris = new Set(lignes.values());
  const prendre = (l: number, v: number | undefined) => {
    if (v === undefined) return;
    lignes.set(l, v);
    pris.add(v);
  };
  for (const l of base.keys())
    if (!lignes.has(l))
      prendre(
        l,
        libres.find((v) => !pris.has(v) && cleLue(v) === cleDe(l)),
      );
  for (const l of seules) {
    if (lignes.has(l)) continue;
    const avant = voisin(lignes, l, -1);
    const apres = voisin(lignes, l, 1) ?? lus.length;
    const texte = base[l]?.texte ?? "";
    prendre(
      l,
      libres.find(
        (v) => !pris.has(v) && v > (avant ?? -1) && v < apres && ressemblance(texte, lus[v]?.texte ?? "") >= AUTREMENT,
      ),
    );
  }
}

/** Where the nearest placed line on that side is. */
function voisin(lignes: ReadonlyMap<number, number>, l: number, pas: 1 | -1): number | undefined {
  const dernier = Math.max(-1, ...lignes.keys());
  for (let i = l + pas; i >= 0 && i <= dernier; i += pas) {
    const v = lignes.get(i);
    if (v !== undefined) return v;
  }
  return undefined;
}
