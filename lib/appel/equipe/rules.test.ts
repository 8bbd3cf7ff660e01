import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { FaitsCandidature } from "../candidature/rules.ts";
import { ETATS_CANDIDATURE } from "../candidature/states.ts";
import { EQUIPE_MODIFIABLE, whyNotGerer, whyNotInviter, whyNotTransferer } from "./rules.ts";

const personne = (roles: Actor["roles"] = [], structures: string[] = []): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur: false,
  roles,
  structures,
  destinataires: [],
});
const role = (r: Actor["roles"][number]["role"]) => personne([{ editionId: "e", role: r, transitions: [] }]);
type Faits = Pick<FaitsCandidature, "etat" | "editionId" | "structures" | "pressenties" | "invitation">;
const faits: Faits = { etat: "brouillon", editionId: "e", structures: ["s"], pressenties: ["p"], invitation: null };

test("organisers and the CRESS manage a team, while it can still matter", () => {
  const qui: [string, Actor, Faits, boolean][] = [
    ["member", personne([], ["s"]), faits, true],
    ["invited to edit", personne(), { ...faits, invitation: "edition" }, true],
    ["invited to read", personne(), { ...faits, invitation: "lecture" }, false],
    ["somebody else", personne([], ["t"]), faits, false],
    ["partenaire", role("partenaire"), faits, false],
    ["comite", role("comite"), faits, false],
    ["instructeur", role("instructeur"), faits, true],
  ];
  for (const [nom, actor, f, permis] of qui)
    expect(
      ETATS_CANDIDATURE.filter((etat) => whyNotGerer(actor, { ...f, etat }) === null),
      nom,
    ).toEqual(permis ? [...EQUIPE_MODIFIABLE] : []);
});

test("only an organiser has a part to hand over", () => {
  expect(whyNotTransferer(personne([], ["s"]), faits)).toBe(null);
  expect(whyNotTransferer(role("instructeur"), faits)).toBe("non_autorise");
  expect(whyNotTransferer(personne([], ["s"]), { ...faits, etat: "refusee" })).toBe("etat");
});

test("twenty invitations at most, twenty mails a day, sixty for one person", () => {
  const inviter = (enCours: number, duJour: number, deLaPersonne = duJour) =>
    whyNotInviter(personne([], ["s"]), faits, { enCours, duJour, deLaPersonne });
  expect(inviter(0, 0, 59)).toBe(null);
  expect(inviter(0, 0, 60)).toBe("limite_invitations");
  expect(inviter(19, 19)).toBe(null);
  expect(inviter(20, 0)).toBe("limite_invitations");
  expect(inviter(0, 20)).toBe("limite_invitations");
});
