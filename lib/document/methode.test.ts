import { expect, test } from "@playwright/test";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { EDITORIAL_VIDE } from "../editorial/arbre.ts";
import { ARBRE, ARBRE_VIDE } from "./fixture.ts";
import { lireArbre, type SyntheseArbreV2Nue } from "./format-1.ts";
import { renderSyntheseJson } from "./json.ts";
import { renderSynthesePdf } from "./pdf/synthese.ts";
import type { SyntheseArbre } from "./tree.ts";

const DIVERGENCES = [
  {
    qui: null,
    seance: { numero: 2, date: "2023-12-13" },
    texte: "la Région s'en écarte\n- et [le dit]",
    anterieure: true,
  },
  { qui: "Réseau B", seance: null, texte: "Trop vague", anterieure: false },
];

/** The fixture with divergences under its first point. */
const avec = (divergences: typeof DIVERGENCES): SyntheseArbre => ({
  ...ARBRE,
  chapitres: ARBRE.chapitres.map((c) => ({
    ...c,
    blocs: c.blocs.map((b) => ({
      ...b,
      groupes: b.groupes.map((g) => ({
        ...g,
        points: g.points.map((p) => (p.code === "P1" ? { ...p, divergences } : p)),
      })),
    })),
  })),
});

test("a divergence is printed under its point, with whose it is, and stays as typed in the data", async () => {
  const arbre = avec(DIVERGENCES);
  const { texte, balise } = await lirePdf(renderSynthesePdf(arbre));
  expect(balise).toBe(true);
  const lu = serrer(texte);
  for (const mots of [
    "Position divergente · comité partenarial, séance n° 2 du mercredi 13 décembre 2023, sur une formulation antérieure",
    "La Région s’en écarte",
    "et [le dit].",
    "Position divergente · Réseau B Trop vague.",
  ])
    expect(lu).toContain(serrer(mots));
  const points = renderSyntheseJson(arbre).chapitres.flatMap((c) =>
    c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)),
  );
  expect(points.map((p) => p.divergences)).toEqual([DIVERGENCES, [], []]);
});

test("the agreement of the double treatment is printed by chapter, or that it was not done", async () => {
  const lire = async (arbre: SyntheseArbre) => serrer((await lirePdf(renderSynthesePdf(arbre))).texte);
  const fait = await lire(ARBRE);
  expect(fait).toContain(
    serrer(
      "Transition écologique : 10 énoncés sur 10 traités une seconde fois, sans connaître le premier choix : 9 accords.",
    ),
  );
  expect(fait).toContain(serrer("Transition sociale : non fait."));
  const [, sociale] = ARBRE.doubleTraitement ?? [];
  expect(await lire({ ...ARBRE, doubleTraitement: sociale ? [sociale] : [] })).toContain(
    serrer("Pour cette version : non fait."),
  );
  expect(await lire(ARBRE_VIDE)).not.toContain(serrer("double traitement"));
  expect(renderSyntheseJson(ARBRE).doubleTraitement).toEqual(ARBRE.doubleTraitement);
});

test("a version frozen before both were kept still opens, saying neither", () => {
  const { doubleTraitement: _, editorial: _e, ...ancien } = { ...avec([]), format: 2 };
  const fige: SyntheseArbreV2Nue = JSON.parse(JSON.stringify(ancien).replaceAll(',"divergences":[]', ""));
  expect(JSON.stringify(fige)).not.toContain("divergences");
  const arbre = lireArbre(fige);
  expect(arbre).toEqual({ ...ARBRE, editorial: EDITORIAL_VIDE, doubleTraitement: null });
  expect(lireArbre(arbre)).toBe(arbre);
  // Later, but before the CRESS wrote parts of its own.
  const { editorial: _f, ...sansMots } = ARBRE;
  expect(lireArbre({ ...sansMots, format: 2 })).toEqual({ ...ARBRE, editorial: EDITORIAL_VIDE });
});
