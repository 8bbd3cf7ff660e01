import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { poidsDe, racinesDeLEnonce } from "../../recueil/fiche/racines.ts";
import type { TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";
import { racinesDe } from "../../socle/texte/racines.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { type Comparable, comparer } from "./comparer.ts";
import { grouperProches } from "./grouper.ts";
import { vecteurDe } from "./lexique.ts";
import { lireListe } from "./mesure/liste.ts";
import { METHODES } from "./mesure/methodes.ts";
import { noter } from "./mesure/noter.ts";
import { paire } from "./seuil.ts";
import { DIMENSIONS } from "./vecteur.ts";

const enonce = (id: string, texte: string, autres: Partial<Comparable> & { type?: TypeEnonce } = {}): Comparable => ({
  id,
  fiche: id,
  transition: "sociale",
  type: "frein",
  theme: null,
  racines: racinesDeLEnonce({ accroche: "", texte, theme: null }),
  ...autres,
});

const EDITION = [
  enonce("bus", "Sans voiture ni autobus, les salariés ne viennent pas travailler."),
  enonce("train", "Aucun transport en commun, pas de véhicule, donc pas d’emploi."),
  enonce("tri", "Un sac en plastique souille le bac de déchets alimentaires."),
  enonce("poubelle", "Les ordures mal triées salissent toute la poubelle de compost."),
  enonce("banque", "Le banquier refuse le prêt faute de garantie."),
  enonce("credit", "Aucun établissement bancaire n’accorde d’emprunt sans caution."),
  enonce("logement", "Les loyers chassent les jeunes du littoral."),
  enonce("ecole", "Les élèves ne connaissent pas la coopérative."),
];

test("neither numbers nor the words of any sentence are kept, and a word is kept by its stem", () => {
  expect(racinesDe("L’association n’a que 40 000 € et trois associations, en 2023.")).toEqual(["associ", "associ"]);
});

test("two énoncés are near by their sense when they share no word", () => {
  const { ressemblance } = comparer(EDITION);
  for (const [a, b] of [
    ["bus", "train"],
    ["banque", "credit"],
  ] as const) {
    const rangs = EDITION.map((e) => e.id)
      .filter((id) => id !== a)
      .sort((x, y) => ressemblance(a, y) - ressemblance(a, x));
    expect(rangs[0]).toBe(b);
  }
});

test("two énoncés are as near as all were compared in a square, whichever comes first", () => {
  const enonces = lireListe(join(import.meta.dirname, "mesure/paires.json")).enonces.slice(0, 60);
  const { ids, ressemblance } = comparer(enonces);
  const n = enonces.length;
  const poids = (rang: number) => new Map(poidsDe(enonces[rang]?.racines ?? { tete: [], corps: [] }));
  const porteurs = (racine: string) => enonces.filter((_, i) => poids(i).has(racine)).length;
  const norme = (v: number[]) => Math.sqrt(v.reduce((t, x) => t + x * x, 0)) || 1;
  const pesees = enonces.map((_, i) => {
    const brutes = [...poids(i)].map(([r, p]): [string, number] => [r, p * Math.log(1 + n / porteurs(r))]);
    return { brutes, mots: new Map(brutes.map(([r, p]) => [r, p / norme(brutes.map(([, x]) => x))])) };
  });
  const unite = (v: number[]) => v.map((x) => x / norme(v));
  const somme = (vs: number[][]) =>
    Array.from({ length: DIMENSIONS }, (_, k) => vs.reduce((t, v) => t + (v[k] ?? 0), 0));
  const sens = pesees.map(({ brutes }) =>
    unite(somme(brutes.map(([r, p]) => [...(vecteurDe(r) ?? [])].map((x) => x * p)))),
  );
  const moyenne = somme(sens).map((x) => x / n);
  const centres = sens.map((v) => unite(v.map((x, k) => x - (moyenne[k] ?? 0))));
  const carre = enonces.map((_, i) =>
    enonces.map((_, j) => {
      const cosinus = (centres[i] ?? []).reduce((t, x, k) => t + x * (centres[j]?.[k] ?? 0), 0);
      const communs = [...(pesees[i]?.mots ?? [])].reduce((t, [r, p]) => t + p * (pesees[j]?.mots.get(r) ?? 0), 0);
      return cosinus + 0.3 * communs;
    }),
  );
  const voisins = carre.map((ligne, i) => {
    const proches = ligne
      .filter((_, j) => j !== i)
      .sort((a, b) => b - a)
      .slice(0, 10);
    return proches.reduce((t, x) => t + x, 0) / proches.length;
  });
  const milieu = voisins.reduce((t, x) => t + x, 0) / n;
  for (const [i, a] of enonces.entries())
    for (const [j, b] of enonces.entries()) {
      if (a.fiche === b.fiche) continue;
      const rabais = 0.5 * ((voisins[i] ?? 0) + (voisins[j] ?? 0) - 2 * milieu);
      const memes =
        (a.type === b.type ? 0.3 : 0) +
        (a.transition === b.transition ? 0.2 : 0) +
        (a.theme && replier(a.theme) === replier(b.theme ?? "") ? 0.2 : 0);
      expect(ressemblance(ids[i] ?? "", ids[j] ?? "")).toBeCloseTo((carre[i]?.[j] ?? 0) - rabais + memes, 10);
    }
});

test("the same kind, transition and theme bring énoncés nearer and are asked of none; one fiche never suggests itself", () => {
  const avec = (change: Partial<Comparable>) =>
    comparer(
      EDITION.map((e) => (e.id === "bus" || e.id === "train" ? { ...e, ...(e.id === "train" ? change : {}) } : e)),
    );
  const base = avec({}).ressemblance("bus", "train");
  expect(avec({ type: "levier" }).ressemblance("bus", "train")).toBeCloseTo(base - 0.3);
  expect(avec({ transition: "ecologique" }).ressemblance("bus", "train")).toBeCloseTo(base - 0.2);
  expect(avec({ fiche: "bus" }).ressemblance("bus", "train")).toBe(Number.NEGATIVE_INFINITY);
  const theme = comparer(EDITION.map((e, i) => ({ ...e, theme: i === 0 ? "Mobilité" : i === 1 ? "mobilite" : null })));
  expect(theme.ressemblance("bus", "train")).toBeCloseTo(base + 0.2);
});

/** Énoncés as far from each other as told: what is asked of suggestions is not what makes two énoncés near. */
const comparaison = (ids: string[], proches: Record<string, number>) => ({
  ids,
  ressemblance: (a: string, b: string) => proches[paire(a, b)] ?? 0,
});

test("groups are énoncés that are each other's nearest, and those near to the whole of one", () => {
  const c = comparaison(["a", "b", "c", "d", "e"], {
    "a b": 1.2,
    "a c": 0.9,
    "b c": 0.9,
    "b d": 1,
    "a d": 0.5,
    "d e": 0.4,
  });
  expect(grouperProches(c, new Set())).toEqual([{ ids: ["a", "b", "c"], ressemblance: 1.2 }]);
  expect(grouperProches(c, new Set([paire("a", "b")]))).toEqual([{ ids: ["b", "d"], ressemblance: 1 }]);
});

test("on the hand-made list of the demo, the product finds what an agent would gather", () => {
  const liste = lireListe(join(import.meta.dirname, "mesure/paires.json"));
  const [, methode, seuil] = METHODES.at(-1) ?? ["", () => () => 0, 0];
  const note = noter(liste, methode(liste.enonces), seuil);
  expect(note.ap).toBeGreaterThan(0.7);
  expect(note.top5).toBeGreaterThan(0.94);
});
