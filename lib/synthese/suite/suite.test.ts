import { expect, test } from "@playwright/test";
import { compter } from "./compter.ts";
import { chapitresLibres, whyNotPartir } from "./rules.ts";
import type { PlanAvant } from "./types.ts";
import { phraseAvant, phraseCompte } from "./wording.ts";

const plat = (phrase: string) => phrase.replace(/\s/gu, " ");
const etat = { type: "etat", nom: "État" } as const;
const region = { type: "region", nom: "Région" } as const;
const point = (code: string, destinataires: { type: "etat" | "region"; nom: string }[] = []) =>
  ({ code, bloc: "leviers", destinataires }) as const;

test("what a place held: points, propositions, the last answer of each body it was addressed to", () => {
  const lus = [
    point("P1"),
    point("P2", [etat, region]),
    point("P3", [region]),
    { ...point("P4"), bloc: "propositions" } as const,
  ];
  const reponses = [
    { code: "P2", ...etat, etat: "engagee" },
    { code: "P2", ...region, nom: "REGION", etat: "a_l_etude" },
    // A body the version does not name.
    { code: "P3", ...etat, etat: "refusee" },
  ] as const;
  const compte = compter(lus, reponses);
  expect(compte).toEqual({
    points: 4,
    propositions: 3,
    repondues: 1,
    reponses: { engagee: 1, a_l_etude: 1, refusee: 0 },
  });
  expect(plat(phraseAvant(2023, compte))).toBe("En 2023 : 4 points, 3 propositions, 2 réponses");
  expect(plat(phraseCompte(compte))).toBe("4 points, dont 3 propositions ; 1 a une réponse : 1 engagée et 1 à l’étude");
  expect(plat(phraseCompte(compter(lus, [])))).toBe("4 points, dont 3 propositions, sans réponse à ce jour");
  expect(plat(phraseAvant(2023, compter([point("P1")], [])))).toBe("En 2023 : 1 point");
  expect([plat(phraseAvant(2023, compter([], []))), phraseCompte(compter([], []))]).toEqual([
    "En 2023 : aucun point",
    "Aucun point",
  ]);
});

test("a chapter starts from the outline when the edition before had it and nothing is begun in it", () => {
  const compte = compter([], []);
  const avant = (transition: string) => ({ transition, libelle: transition, compte, blocs: [] });
  const plan: PlanAvant = { annee: 2023, chapitres: [avant("sociale"), avant("ecologique")] };
  const chapitre = (transition: string, commence = false) => ({ transition, commence });
  const chapitres = [chapitre("sociale"), chapitre("ecologique", true), chapitre("numerique")];
  expect(chapitresLibres({ plan, chapitres })).toEqual([chapitre("sociale")]);
  expect(whyNotPartir({ plan, chapitres }, ["sociale"])).toBeNull();
  expect(whyNotPartir({ plan: null, chapitres }, ["sociale"])).toBe("sans_edition_avant");
  expect(whyNotPartir({ plan, chapitres }, ["sociale", "numerique"])).toBe("plan_sans_transition");
  expect(whyNotPartir({ plan, chapitres: [chapitre("numerique")] }, [])).toBe("plan_sans_transition");
  expect(whyNotPartir({ plan, chapitres }, ["sociale", "ecologique"])).toBe("chapitre_commence");
  expect(whyNotPartir({ plan, chapitres: [chapitre("ecologique", true)] }, [])).toBe("chapitre_commence");
});
