import { expect, test } from "@playwright/test";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { ARBRE } from "../document/fixture.ts";
import { renderSyntheseJson } from "../document/json.ts";
import { renderSynthesePdf } from "../document/pdf/synthese.ts";
import { lireArbre, type SyntheseArbreV1 } from "./format-1.ts";

const POINT = { code: "P1", accroche: "Un *référent*", texte: "5 * 3 = 15_\n- un tiret", liens: [] };
const FIGE: SyntheseArbreV1 = {
  ...ARBRE,
  format: 1,
  chapitres: [
    {
      transition: "ecologique",
      libelle: "Transition écologique",
      question: "Quelles solutions ?",
      problematique: "Premier [paragraphe].\nSecond.",
      rappel: [],
      blocs: [
        {
          type: "leviers",
          titre: "Leviers",
          groupes: [
            {
              titre: null,
              points: [
                {
                  ...POINT,
                  sources: [{ enonce: "F1-01", mode: "repris" }],
                  soutien: { ateliers: 1, structures: 1, departements: 1 },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  enjeux: [{ titre: "Financer", texte: "Trois **ans**." }],
};

test("a version frozen before Markdown still opens, its signs staying signs", async () => {
  const arbre = lireArbre(FIGE);
  expect(lireArbre(arbre)).toEqual(arbre);
  const texte = serrer((await lirePdf(renderSynthesePdf(arbre))).texte);
  for (const mots of ["Un *référent* 5 * 3 = 15_", "- un tiret", "Premier [paragraphe].", "Trois **ans**."])
    expect(texte).toContain(serrer(mots));
  expect(renderSyntheseJson(arbre).chapitres[0]?.blocs[0]?.groupes[0]?.points[0]).toMatchObject({
    code: "P1",
    sources: ["F1-01"],
    destinataires: [],
  });
});
