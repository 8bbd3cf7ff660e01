import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { rolesDonnes } from "../../conduite/administration/rules.ts";
import { siege, voitLesSeances } from "../../synthese/seance/rules.ts";
import { whyNotRelier } from "../auth/identite/rules.ts";
import {
  type Actor,
  editionsInstruites,
  editionsPartenaires,
  isComite,
  isCress,
  isInstructeur,
  isPartenaire,
  transitionsSuivies,
} from "./actor.ts";
import type { RoleEdition } from "./roles.ts";

const avecRole = (role: string): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur: false,
  roles: [{ editionId: "e", role: role as RoleEdition, transitions: ["ecologique"] }],
  structures: [],
  destinataires: [],
});

/** Each door there is to open by a role. */
const portes = (actor: Actor) => ({
  comite: isComite(actor),
  cress: isCress(actor),
  instruit: isInstructeur(actor, "e") || editionsInstruites(actor).length > 0,
  partenaire: isPartenaire(actor, "e") || editionsPartenaires(actor).length > 0,
  suit: transitionsSuivies(actor, "e")?.length !== 0,
  seances: voitLesSeances(actor, "e"),
  siege: siege(actor, "e"),
  donne: rolesDonnes(actor, "e").length > 0,
  identite: whyNotRelier(actor) === null,
});
const ouvertes = (role: string) => Object.entries(portes(avecRole(role))).flatMap(([nom, oui]) => (oui ? [nom] : []));

test("a role opens what names it, and one that nothing names opens nothing", () => {
  expect(ouvertes("observateur")).toEqual([]);
  expect(ouvertes("comite")).toEqual(["comite", "suit", "seances", "siege", "identite"]);
  expect(ouvertes("partenaire")).toEqual(["comite", "partenaire", "suit", "seances", "siege", "identite"]);
  expect(ouvertes("instructeur")).toEqual(["cress", "instruit", "suit", "seances", "donne", "identite"]);
});

test("no role is granted by not being another", () => {
  const negatives = ["lib", "app"].flatMap((dossier) =>
    readdirSync(dossier, { recursive: true, encoding: "utf8" })
      .filter((f) => /\.tsx?$/.test(f) && !/\.test\.ts$/.test(f))
      .map((f) => join(dossier, f))
      .filter((f) => /!==? "instructeur"|ne\(rolesEdition\.role|role (<>|!=) '/.test(readFileSync(f, "utf8"))),
  );
  expect(negatives).toEqual([]);
});
