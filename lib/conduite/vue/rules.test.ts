import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lienVue, requeteCanonique } from "./listes.ts";
import { whyNotEnregistrer, whyNotModifier } from "./rules.ts";
import { nomEtPartage } from "./schema.ts";
import { nomDeVue } from "./wording.ts";

const acteur = (a: Partial<Actor> = {}): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur: false,
  roles: [],
  structures: [],
  destinataires: [],
  ...a,
});
const avec = (role: "instructeur" | "partenaire" | "comite", editionId = "e") =>
  acteur({ roles: [{ editionId, role, transitions: [] }] });

test("who keeps a view, under which name, and how many", () => {
  const noms = (n: number) => Array.from({ length: n }, (_, i) => `Vue ${i}`);
  const TABLE = [
    [avec("instructeur"), "À examiner", noms(29), null],
    [acteur({ administrateur: true }), "À examiner", [], null],
    [avec("instructeur"), "À examiner", noms(30), "trop_de_vues"],
    [avec("instructeur"), "VUE 3", noms(5), "nom_de_vue_pris"],
    [avec("instructeur", "autre"), "À examiner", [], "introuvable"],
    [avec("partenaire"), "À examiner", [], "introuvable"],
    [avec("comite"), "À examiner", [], "introuvable"],
    [acteur(), "À examiner", [], "introuvable"],
  ] as const;
  for (const [actor, nom, autres, refus] of TABLE)
    expect(whyNotEnregistrer(actor, { editionId: "e", nom, noms: autres })).toBe(refus);
});

test("a shared view stays with who made it", () => {
  expect(whyNotModifier(avec("instructeur"), { personneId: "p" })).toBe(null);
  expect(whyNotModifier(avec("instructeur"), { personneId: "q" })).toBe("non_autorise");
  expect(whyNotModifier(acteur({ administrateur: true }), { personneId: "q" })).toBe("non_autorise");
});

test("a name is told, and holds in sixty characters", () => {
  const lire = (nom: string) => nomEtPartage.safeParse({ nom, partagee: false });
  expect(lire("  À relire  ").data).toEqual({ nom: "À relire", partagee: false });
  for (const faux of ["", "   ", "x".repeat(61)]) expect(lire(faux).success, faux).toBe(false);
  expect(nomDeVue(["Soumise", "Aisne"])).toBe("Soumise, Aisne");
  expect(nomDeVue(["Soumise", "x".repeat(60), "Aisne"])).toBe("Soumise");
});

test("a view read back says what the list can read today, in the order of its addresses", () => {
  expect(requeteCanonique("candidatures", "tri=mois&etat=soumise&page=4&disparu=1&tour=moi")).toBe(
    "etat=soumise&tri=mois",
  );
  expect(requeteCanonique("attendues", "retard=oui&manque=fiche&departement=02&etat=soumise")).toBe(
    "manque=fiche&departement=02&retard=oui",
  );
  expect(lienVue(2027, "candidatures", "")).toBe("/cress/2027/candidatures");
  expect(lienVue(2027, "attendues", "departement=02&retard=oui")).toBe(
    "/cress/2027/attendues?departement=02&retard=oui",
  );
});
