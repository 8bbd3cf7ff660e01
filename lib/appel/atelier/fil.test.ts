import { expect, test } from "@playwright/test";
import { renderFil } from "./fil.ts";

const ATELIER: Parameters<typeof renderFil>[0][number] = {
  code: "A1",
  intitule: "Réparer & partager <ensemble>",
  organisateurs: ["APES", "Maison\u0000 du projet"],
  etat: "programme",
  date: "2027-04-06",
  mois: "2027-04",
  heureDebut: null,
  heureFin: null,
  modalite: "presentiel",
  commune: "Laon",
  departement: "Aisne",
  lieu: null,
  inscriptionUrl: null,
  sequence: 0,
  updatedAt: new Date("2027-01-02T03:04:05Z"),
};
const CADRE = { annee: 2027, nom: "Conférence", origine: "https://x.test", depuis: new Date("2027-01-01T00:00:00Z") };

test("the feed tells what changed last, each atelier at its address, and its words are text", () => {
  const annule = { ...ATELIER, code: "A2", etat: "annule", updatedAt: new Date("2027-02-01T00:00:00Z") } as const;
  const fil = renderFil([ATELIER, annule], CADRE);
  expect(fil).toContain(
    '<feed xml:lang="fr" xmlns="http://www.w3.org/2005/Atom"><id>https://x.test/2027/programme</id>',
  );
  expect(fil).toContain("<updated>2027-02-01T00:00:00.000Z</updated>");
  expect([...fil.matchAll(/<entry><id>([^<]*)/g)].map((m) => m[1])).toEqual([
    "https://x.test/2027/programme/A2",
    "https://x.test/2027/programme/A1",
  ]);
  expect(fil).toContain("<title>Réparer &amp; partager &lt;ensemble&gt;</title>");
  expect(fil).toMatch(/<title>Annulé\u00a0: Réparer/);
  expect(fil).toContain("<author><name>Maison du projet</name></author>");
  expect(fil).toContain("Laon (Aisne).</summary>");
  expect(renderFil([ATELIER, annule], CADRE)).toBe(fil);
});

test("without an atelier, the feed is empty and dates from the beginning of the edition", () => {
  const fil = renderFil([], CADRE);
  expect(fil).not.toContain("<entry>");
  expect(fil).toContain("<updated>2027-01-01T00:00:00.000Z</updated>");
});
