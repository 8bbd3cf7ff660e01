import { expect, test } from "@playwright/test";
import { manquesDe } from "./version.ts";

const COMPLET = {
  TRAME_CLE_SAUVEGARDE: "age1…",
  TRAME_EXPEDITEUR: "conference@cress.fr",
  TRAME_METRIQUES: "une-cle",
  TRAME_REJETS: "imaps://…",
  TRAME_SAUVEGARDES: "s3://conference/trame",
  NEXTAUTH_URL: "https://conference.cress.fr",
};

test("what a server lacks is told by the setting to give, the mailbox of returns and a place for backups among them", () => {
  const noms = (poses: Record<string, string>) => manquesDe(poses).map((m) => /^\S+/.exec(m)?.[0]);
  expect(noms(COMPLET)).toEqual([]);
  expect(noms({ ...COMPLET, TRAME_SAUVEGARDES: "/srv/copies" })).toEqual(["TRAME_SAUVEGARDES"]);
  expect(noms({ ...COMPLET, TRAME_SAUVEGARDES: "/srv/copies", TRAME_SAUVEGARDES_AILLEURS: "1" })).toEqual([]);
  expect(noms({})).toEqual([
    "TRAME_CLE_SAUVEGARDE",
    "TRAME_SAUVEGARDES",
    "TRAME_EXPEDITEUR",
    "TRAME_REJETS",
    "NEXTAUTH_URL",
    "TRAME_METRIQUES",
  ]);
});
