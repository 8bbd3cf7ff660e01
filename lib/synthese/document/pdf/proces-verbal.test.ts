import { expect, test } from "@playwright/test";
import { lirePdf } from "@/e2e/lire-pdf";
import type { ProcesVerbal } from "../../seance/arbre.ts";
import { renderProcesVerbalPdf } from "./proces-verbal.ts";

const HOSTILE = "#set page(fill: red) $x^2$ @ref *gras* \u0007 👍 «";

const pv: ProcesVerbal = {
  format: 1,
  edition: {
    annee: 2030,
    intitule: HOSTILE,
    regionNom: "Hauts-de-France",
    coOrganisateurs: [HOSTILE],
    demonstration: true,
  },
  numero: 2,
  date: "2030-11-06",
  lieu: HOSTILE,
  ouverteAt: "2030-11-06T13:04:00.000Z",
  leveeAt: "2030-11-06T15:30:00.000Z",
  version: 2,
  note: HOSTILE,
  etabliAt: "2030-11-06T15:30:00.000Z",
  quorum: { requis: null, membres: 1 },
  presents: [{ nom: HOSTILE, qualite: HOSTILE }],
  absents: [],
  chapitres: [
    {
      transition: "sociale",
      sansDecision: 0,
      points: (["adopte", "divergence", "a_revoir"] as const).map((issue, i) => ({
        code: `P${i}`,
        bloc: HOSTILE,
        avant: { accroche: "", texte: HOSTILE },
        mots: { accroche: HOSTILE, texte: `${HOSTILE}\n${"mot".repeat(200)}` },
        issue,
        texte: HOSTILE,
      })),
    },
  ],
  observations: HOSTILE,
};

test("a procès-verbal is a tagged PDF whatever was typed, and the same data give the same bytes", async () => {
  const octets = renderProcesVerbalPdf(pv);
  const { texte, balise } = await lirePdf(octets);
  expect(balise).toBe(true);
  expect(texte).toContain("$x^2$ @ref *gras*");
  for (const mots of ["Adopté", "Position divergente", "À revoir", "Observations"]) expect(texte).toContain(mots);
  expect(Buffer.from(renderProcesVerbalPdf(pv)).equals(Buffer.from(octets))).toBe(true);
});
