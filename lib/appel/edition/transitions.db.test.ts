import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { rolesEdition, roleTransitions } from "@/db/schema/personne";
import { chapitres } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import { creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { modifierEdition } from "../../conduite/preparation/modifier.ts";
import { creerNouvelleEdition } from "../../conduite/preparation/nouvelle.ts";
import { ouvrirEdition } from "../../conduite/preparation/ouvrir.ts";
import { codesConnus, nomTransition } from "../../socle/transitions/transitions.ts";
import { CATEGORIES } from "../structure/categories.ts";
import { listTransitions } from "./queries.ts";
import type { TransitionVoulue } from "./schema.ts";

const NUMERIQUE: TransitionVoulue = {
  id: "",
  libelle: "Transition numérique et sobre",
  question: "Que garder du numérique ?",
  code: "",
  couleur: "petrole",
  marque: "ecran",
};

const siennes = async (editionId: string): Promise<TransitionVoulue[]> =>
  (await listTransitions(editionId)).map(({ id, libelle, question, code, couleur, marque }) => ({
    id,
    libelle,
    question: question || "Comment ?",
    code,
    couleur,
    marque,
  }));

async function donner(monde: Monde, editionId: string, transitions: TransitionVoulue[]) {
  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  const { intitule, coOrganisateurs, versionReglages } = edition;
  const dates = {
    dateWebinaire: null,
    dateOuvertureAppel: "2030-01-01",
    dateClotureAppel: "2030-03-31",
    dateLancement: null,
    dateDebut: "2030-04-01",
    dateFin: "2030-12-31",
    dateCloture: "2031-01-15",
  };
  const fiche = { intitule, presentation: "Une présentation.", coOrganisateurs, ...dates, categories: [...CATEGORIES] };
  return modifierEdition(monde.administrateur, editionId, versionReglages, { ...fiche, transitions }, PENDANT_APPEL);
}

async function enPreparation(monde: Monde): Promise<string> {
  const annee = monde.annee + 400;
  reussi(await creerNouvelleEdition(monde.administrateur, { annee, numero: annee, intitule: "Suite" }, PENDANT_APPEL));
  const [edition] = await db.select({ id: editions.id }).from(editions).where(eq(editions.annee, annee));
  return edition?.id ?? "";
}

test("an edition in preparation is given five transitions, in its order, with names, signs and addresses of its own", async () => {
  const monde = await creerMonde();
  const id = await enPreparation(monde);
  const [ecologique, sociale, economique, organisationnelle] = await siennes(id);
  if (!ecologique || !sociale || !economique || !organisationnelle) throw new Error("transitions absentes");
  const culture = { ...NUMERIQUE, libelle: "Culture et transmission", couleur: "prune", marque: "onde" } as const;
  reussi(await donner(monde, id, [NUMERIQUE, economique, culture, ecologique, sociale]));
  expect((await listTransitions(id)).map((t) => [t.code, t.libelle, t.marque])).toEqual([
    ["numerique-et-sobre", "Transition numérique et sobre", "ecran"],
    ["economique", "Transition économique", "barres"],
    ["culture-et-transmission", "Culture et transmission", "onde"],
    ["ecologique", "Transition écologique", "feuille"],
    ["sociale", "Transition sociale", "cercles"],
  ]);
  expect(nomTransition("culture-et-transmission"), "the dictionary follows").toBe("Culture et transmission");
  expect(codesConnus().slice(0, 2)).toEqual(["numerique-et-sobre", "economique"]);

  await db.update(editions).set({ etat: "cloturee" }).where(eq(editions.id, monde.editionId));
  reussi(await ouvrirEdition(monde.administrateur, id, PENDANT_APPEL));
  expect(await db.$count(chapitres, eq(chapitres.editionId, id))).toBe(5);
});

test("what would break live work is refused with its reason; an open edition takes one more, and its chapter with it", async () => {
  const monde = await creerMonde();
  const id = monde.editionId;
  const avant = await siennes(id);
  expect(await donner(monde, id, avant.slice(1))).toMatchObject({
    refus: "transition_utilisee",
    champ: "transitions",
    phrase: expect.stringContaining("Transition écologique"),
  });
  const renommee = avant.map((t) => ({ ...t, code: t.code === "sociale" ? "solidaire" : t.code }));
  reussi(await donner(monde, id, [...renommee, NUMERIQUE]));
  const rows = await db
    .select({ code: editionTransitions.code })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, id))
    .orderBy(asc(editionTransitions.ordre));
  expect(
    rows.map((r) => r.code),
    "once open, an address is kept",
  ).toEqual(["ecologique", "sociale", "economique", "organisationnelle", "numerique-et-sobre"]);
  expect(await db.$count(chapitres, eq(chapitres.editionId, id))).toBe(5);
});

test("a name others read already is theirs: the same transition keeps it, another takes an address of its own", async () => {
  const monde = await creerMonde();
  const id = await enPreparation(monde);
  const avant = await siennes(id);
  const autrement = (code: string) =>
    avant.map((t) => (t.code === "sociale" ? { ...t, code, libelle: "Transition solidaire" } : t));
  expect(await donner(monde, id, autrement("sociale"))).toMatchObject({
    refus: "transition_ailleurs",
    champ: expect.stringMatching(/^transitions\.\d\.libelle$/),
  });
  reussi(await donner(monde, id, autrement("")));
  expect((await listTransitions(id)).map((t) => t.code)).toContain("solidaire");
  expect(nomTransition("sociale")).toBe("Transition sociale");
  const deux = { ...NUMERIQUE, code: "economiques" };
  reussi(await donner(monde, id, [...(await siennes(id)), deux]));
  const proche = { ...NUMERIQUE, marque: "onde", code: "organisationnelles" } as const;
  expect(await donner(monde, id, [...(await siennes(id)), proche])).toMatchObject({ refus: "transition_code_pris" });
});

test("a transition somebody was invited to follow is not taken away under them", async () => {
  const monde = await creerMonde();
  const id = await enPreparation(monde);
  const [premiere, ...autres] = await siennes(id);
  const [role] = await db
    .insert(rolesEdition)
    .values({ editionId: id, personneId: monde.comite.personneId, role: "comite" })
    .returning({ id: rolesEdition.id });
  await db.insert(roleTransitions).values({ roleId: role?.id ?? "", transitionId: premiere?.id ?? "" });
  expect(await donner(monde, id, autres)).toMatchObject({
    refus: "transition_utilisee",
    phrase: expect.stringMatching(/^1\smembre du comité suit/),
  });
});
