import { expect, test } from "@playwright/test";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { CODES_USUELS } from "../../socle/transitions/transitions.ts";
import { ARBRE } from "./fixture.ts";
import { renderSynthesePdf } from "./pdf/synthese.ts";
import { couper, type Travail } from "./travail.ts";

const ENJEUX = [
  { titre: "Tout écologique", texte: "Mots de l’un.", exemples: [], liens: [], points: ["P1"] },
  { titre: "À cheval", texte: "Mots de l’autre.", exemples: [], liens: [], points: ["P1", "P3"] },
  { titre: "Sans point", texte: "Mots de personne.", exemples: [], liens: [], points: [] },
];
const ENTIER = { ...ARBRE, publieeAt: "2026-11-06T13:32:00.000Z", enjeux: ENJEUX };
const MENTION = "Document de travail · état au vendredi 6 novembre 2026 à 14 h 32 · ne pas diffuser";

const travail = (lues: readonly string[], enjeuxTus: number): Travail => ({
  chapitres: Object.fromEntries(
    CODES_USUELS.map((t) => [
      t,
      { etat: "en_preparation" as const, aTraiter: t === "ecologique" ? 2 : 0, lu: lues.includes(t) },
    ]),
  ),
  enjeuxTus,
});

test("who reads one chapter gets its text, what the others are called, and nothing they say", () => {
  const coupe = couper(ENTIER, ["sociale"]);
  expect(coupe.chapitres.map((c) => [c.libelle, c.question, c.problematique, c.blocs.length])).toEqual([
    ["Transition écologique", "", "", 0],
    ["Transition sociale", "Quelles solutions sociales ?", "", 1],
    ["Transition économique", "", "", 0],
    ["Transition organisationnelle", "", "", 0],
  ]);
  expect(coupe.enjeux).toEqual([]);
  expect(coupe.enonces.map((e) => e.code)).toEqual(["F2-01"]);
  expect(couper(ENTIER, ["ecologique"]).enjeux.map((e) => e.titre)).toEqual(["Tout écologique"]);
  expect(couper(ENTIER, CODES_USUELS)).toBe(ENTIER);
});

test("each page of a document de travail says so, and none of a published version", async () => {
  const { pages } = await lirePdf(renderSynthesePdf(ENTIER, travail(CODES_USUELS, 0)));
  const lu = pages.map(serrer);
  expect(lu.length).toBeGreaterThan(6);
  for (const [i, page] of lu.entries()) {
    expect(page, `page ${i + 1}`).toContain(serrer(MENTION));
    expect(page.match(/Documentdetravail/g)?.length, `page ${i + 1}`).toBeGreaterThan(1);
  }
  const tout = lu.join("");
  expect(tout).toContain(serrer("En préparation. 2 énoncés attendent encore d’y être repris ou écartés."));
  expect(tout).not.toContain(serrer("Licence Ouverte"));
  expect(serrer((await lirePdf(renderSynthesePdf(ENTIER))).texte)).not.toMatch(/Documentdetravail|nepasdiffuser/);
});

test("the PDF of who reads one chapter says what it leaves out", async () => {
  const coupe = couper(ENTIER, ["sociale"]);
  const { texte, balise } = await lirePdf(renderSynthesePdf(coupe, travail(["sociale"], 3)));
  expect(balise).toBe(true);
  const lu = serrer(texte);
  expect(lu).toContain(serrer("Ce chapitre n’est pas de vos transitions : son texte n’est pas montré ici."));
  expect(lu).toContain(serrer("3 enjeux transversaux s’appuient sur d’autres chapitres que les vôtres"));
  for (const mots of ["Un référent par immeuble", "Mots de l’un", "Mots de l’autre", "Composter ensemble change"])
    expect(lu).not.toContain(serrer(mots));
});
