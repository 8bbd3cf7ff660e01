import { expect, test } from "@playwright/test";
import { parDestinataire } from "./propositions.ts";

const REGION = { type: "region", nom: "Région" } as const;
const ETAT = { type: "etat", nom: "État" } as const;
const AISNE = { type: "departement", nom: "Aisne" } as const;

test("propositions are told by addressee, the State first, one addressed to two under each, those to nobody last", () => {
  const points = [
    { code: "P1", bloc: "propositions" as const, destinataires: [AISNE, REGION] },
    { code: "P2", bloc: "propositions" as const, destinataires: [] },
    { code: "P3", bloc: "freins" as const, destinataires: [] },
    { code: "P4", bloc: "leviers" as const, destinataires: [{ ...REGION, nom: "la région" }, ETAT] },
    { code: "P5", bloc: "propositions" as const, destinataires: [{ ...REGION, nom: "REGION" }] },
  ];
  expect(parDestinataire(points).map(({ nom, propositions }) => [nom, ...propositions.map((p) => p.code)])).toEqual([
    ["État", "P4"],
    ["la région", "P4"],
    ["Région", "P1", "P5"],
    ["Aisne", "P1"],
    [null, "P2"],
  ]);
});
