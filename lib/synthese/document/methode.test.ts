import { expect, test } from "@playwright/test";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { EDITORIAL_VIDE } from "../editorial/arbre.ts";
import { lireArbre, type SyntheseArbreV2Nue } from "../version/format-1.ts";
import type { SyntheseArbre } from "../version/tree.ts";
import { ARBRE, ARBRE_VIDE } from "./fixture.ts";
import { renderSyntheseJson } from "./json.ts";
import { direMethode } from "./methode.ts";
import { renderSynthesePdf } from "./pdf/synthese.ts";

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

test("how it was made is told from its counts, and what was not done is not told", () => {
  const { methode } = ARBRE;
  if (!methode) throw new Error("méthode absente");
  expect(direMethode(methode).map(serrer)).toEqual(
    [
      "2 fiches ont été lues. Des 5 énoncés qu’elles contiennent, 3 sont repris, dont 1 en d’autres mots.",
      "2 énoncés ne sont pas repris. Le motif a été dit à leurs organisateurs : hors du champ de la conférence (1) ; trop propre au lieu (1).",
      "2 points ont été relus par ceux dont ils portent les mots : 2 fois fidèle, 1 correction demandée.",
      "Le comité partenarial a validé 2 chapitres sur 4 : 6 membres s’y sont prononcés, 1 séance, 2 points adoptés en séance. 1 point porte une position divergente, imprimée avec lui.",
    ].map(serrer),
  );
  const nue = {
    ...methode,
    ecartes: [],
    relus: { points: 0, fideles: 0, corrections: 0 },
    comite: { ...methode.comite, membres: 0, seances: 0 },
  };
  expect(direMethode(nue)).toHaveLength(1);
});

test("a version frozen before both were kept still opens, saying neither", () => {
  const {
    doubleTraitement: _,
    editorial: _e,
    adresse: _a,
    methode: _m,
    preuve: _p,
    ...ancien
  } = {
    ...avec([]),
    format: 2,
  };
  const fige: SyntheseArbreV2Nue = JSON.parse(JSON.stringify(ancien).replaceAll(',"divergences":[]', ""));
  expect(JSON.stringify(fige)).not.toContain("divergences");
  const arbre = lireArbre(fige);
  const sansAjouts = { adresse: null, methode: null, preuve: null };
  expect(arbre).toEqual({ ...ARBRE, editorial: EDITORIAL_VIDE, doubleTraitement: null, ...sansAjouts });
  expect(lireArbre(arbre)).toEqual(arbre);
  // Later, but before the CRESS wrote parts of its own.
  const { editorial: _f, ...sansMots } = ARBRE;
  expect(lireArbre({ ...sansMots, format: 2 })).toEqual({ ...ARBRE, editorial: EDITORIAL_VIDE });
});
