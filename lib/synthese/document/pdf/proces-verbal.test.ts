import { expect, test } from "@playwright/test";
import { lirePdf } from "@/e2e/lire-pdf";
import { ouvrirArchive } from "../../../recueil/depouillement/archive.ts";
import type { ProcesVerbal } from "../../seance/arbre.ts";
import { renderProcesVerbalDocx } from "../proces-verbal-docx.ts";
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

/** Many points, of every length, each with what was written before and what was decided. */
const long: ProcesVerbal = {
  ...pv,
  chapitres: [
    {
      transition: "sociale",
      sansDecision: 2,
      points: Array.from({ length: 40 }, (_, i) => ({
        code: `P${i}`,
        bloc: "Freins à lever",
        avant: i % 2 ? { accroche: "", texte: "Ce qui était écrit, et qui a changé." } : null,
        mots: { accroche: `Point ${i}`, texte: "tient en plusieurs mots qui font des lignes. ".repeat(1 + (i % 7)) },
        issue: (["adopte", "divergence", "a_revoir"] as const)[i % 3] ?? "adopte",
        texte: i % 3 ? "Un membre le dit autrement." : "",
      })),
    },
  ],
};

test("what says what words are is never parted from them by a page, on paper and in Word", async () => {
  // Each line more at the beginning moves the ends of pages.
  const pages: string[] = [];
  for (const n of [0, 1, 2, 3, 4, 5, 6]) {
    const absents = Array.from({ length: n }, (_, i) => ({ nom: `Absente ${i}`, qualite: "Comité" }));
    pages.push(...(await lirePdf(renderProcesVerbalPdf({ ...long, absents }))).pages);
  }
  expect(pages.length).toBeGreaterThan(40);
  const seuls =
    /(Écrit à l’ouverture de la séance|imprimée avec le point|Ce qui est à revoir|Freins à lever)\s+Démonstration/;
  expect(pages.filter((page) => seuls.test(page))).toEqual([]);

  const { xml } = await ouvrirArchive(await renderProcesVerbalDocx(long));
  const paragraphes =
    xml
      .get("word/document.xml")
      ?.toString()
      .match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const dits = paragraphes.filter((p) => /Freins à lever|Écrit à l’ouverture|imprimée avec|Ce qui est à/.test(p));
  expect(dits.length).toBe(40 + 20 + 13 + 13);
  expect(dits.filter((p) => !p.includes("<w:keepNext/>"))).toEqual([]);
});
