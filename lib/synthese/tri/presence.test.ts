import { expect, test } from "@playwright/test";
import { commencer } from "./etat.ts";
import { ecrirePresence, lirePresence, ouvertDe } from "./presence.ts";
import { reduire } from "./reduire.ts";
import { tableEssai } from "./table-essai.ts";

test("what one has open is the énoncé one reads or writes from, else the point, the group or the texts in the middle", () => {
  const etat = commencer({ table: tableEssai(), reperes: { visite: null, version: null } });
  const ouvert = (mode: Parameters<typeof reduire>[1]) => ouvertDe(reduire(etat, mode));
  expect(ouvertDe(etat)).toEqual({ id: "e1", ecrit: false });
  expect(ouvert({ type: "mode", mode: { nom: "ecarter" } })).toEqual({ id: "e1", ecrit: false });
  expect(ouvert({ type: "mode", mode: { nom: "ecrire", tete: "e1" } })).toEqual({ id: "e1", ecrit: true });
  expect(ouvert({ type: "mode", mode: { nom: "point", id: "p1", volet: "lire" } })).toEqual({ id: "p1", ecrit: false });
  expect(ouvert({ type: "mode", mode: { nom: "point", id: "p1", volet: "reformuler" } })).toEqual({
    id: "p1",
    ecrit: true,
  });
  expect(ouvert({ type: "mode", mode: { nom: "groupe", id: null, blocId: "b1" } })).toEqual({ id: "b1", ecrit: true });
  expect(ouvert({ type: "mode", mode: { nom: "chapitre" } })).toEqual({ id: "c", ecrit: true });
  expect(ouvert({ type: "mode", mode: { nom: "signaux" } })).toBe(null);
  expect(ouvert({ type: "parti", ids: ["e1", "e2", "e3"] })).toBe(null);
});

test("a presence travels as ids and a sign; what is none is left out", () => {
  const presence = { personneId: "a1", page: "c3", signe: "ecrit", id: "b2" } as const;
  expect(lirePresence(ecrirePresence(presence))).toEqual(presence);
  expect(lirePresence(ecrirePresence({ ...presence, signe: "part", id: null }))).toEqual({
    personneId: "a1",
    page: "c3",
    signe: "part",
    id: null,
  });
  expect([lirePresence(""), lirePresence("a1"), lirePresence("a1/c3/danse/b2"), lirePresence("/c3/lit/b2")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
