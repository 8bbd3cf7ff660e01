import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { codesTardifs } from "@/db/schema/tardif";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { creerCandidature, enregistrerCandidature, soumettre } from "../candidature/operations.ts";
import { donnerCode, ouvrirAvecCode, revoquerCode, utiliserCode } from "./operations.ts";
import { listCodes } from "./queries.ts";

/** The call of the test edition closes on 31 March 2030 at 23:59:59 in Paris. */
const APRES = new Date("2030-04-02T10:00:00Z");
const brouillon = async (monde: Monde) =>
  reussi(await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL)).id;
const donner = async (monde: Monde, adresse = "") =>
  reussi(
    await donnerCode(
      monde.instructeur,
      monde.annee,
      { motif: "Panne de réseau le dernier soir.", dernierJour: "2030-04-10", adresse },
      APRES,
    ),
  );
const compter = (objetId: string) =>
  db.$count(evenements, and(eq(evenements.objetId, objetId), eq(evenements.type, "utiliser_code_tardif")));

test("after the deadline a draft is still written, and handed in with a code, once", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  reussi(await enregistrerCandidature(monde.organisateur, id, 1, candidatureComplete(monde), APRES));
  expect(await soumettre(monde.organisateur, id, APRES)).toEqual({ ok: false, refus: "appel_clos" });
  const code = await donner(monde);
  expect(code).toMatch(/^TRAME-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  reussi(await utiliserCode(monde.organisateur, id, ` ${code.toLowerCase().replaceAll("-", " ")} `, APRES));
  expect(await utiliserCode(monde.organisateur, id, code, APRES)).toEqual({ ok: false, refus: "appel_ouvert" });
  expect(await soumettre(monde.organisateur, id, new Date("2030-04-10T22:00:00Z"))).toEqual({
    ok: false,
    refus: "appel_clos",
  });
  reussi(await soumettre(monde.organisateur, id, new Date("2030-04-10T21:59:59Z")));
  expect(await compter(id)).toBe(1);
});

test("of two persons with the same code, one wins, and the other’s draft is as it was", async () => {
  const monde = await creerMonde();
  const a = await brouillon(monde);
  const b = reussi(
    await creerCandidature(
      monde.autre,
      monde.annee,
      candidatureComplete(monde, { structureId: monde.autreStructureId }),
      PENDANT_APPEL,
    ),
  ).id;
  const code = await donner(monde);
  const deux = await Promise.all([
    utiliserCode(monde.organisateur, a, code, APRES),
    utiliserCode(monde.autre, b, code, APRES),
  ]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["code_tardif_invalide", "ok"]);
  const [ok, ko] = deux[0]?.ok ? [a, b] : [b, a];
  expect(await db.$count(codesTardifs, eq(codesTardifs.candidatureId, ok))).toBe(1);
  expect(await db.$count(codesTardifs, eq(codesTardifs.candidatureId, ko))).toBe(0);
  expect([await compter(ok), await compter(ko)]).toEqual([1, 0]);
});

test("a code opens a new draft too; two at once with one code make one draft", async () => {
  const monde = await creerMonde();
  const code = await donner(monde);
  const ouvrir = () => ouvrirAvecCode(monde.organisateur, monde.annee, monde.structureId, code, APRES);
  expect(await ouvrirAvecCode(monde.autre, monde.annee, monde.structureId, code, APRES)).toEqual({
    ok: false,
    refus: "structure_inconnue",
  });
  const deux = await Promise.all([ouvrir(), ouvrir()]);
  expect(deux.filter((r) => r.ok)).toHaveLength(1);
  expect(await db.$count(candidatures, eq(candidatures.editionId, monde.editionId))).toBe(1);
  const id = deux.flatMap((r) => (r.ok ? r.value : []))[0] ?? "";
  expect(await soumettre(monde.organisateur, id, APRES)).toEqual({ ok: false, refus: "incomplete" });
});

test("codes of another edition, used, expired and revoked ones open nothing", async () => {
  const [monde, ailleurs] = [await creerMonde(), await creerMonde()];
  const id = await brouillon(monde);
  const faux = { ok: false, refus: "code_tardif_invalide" };
  expect(await utiliserCode(monde.organisateur, id, await donner(ailleurs), APRES)).toEqual(faux);
  const code = await donner(monde);
  expect(await utiliserCode(monde.organisateur, id, code, new Date("2030-04-10T22:00:00Z"))).toEqual(faux);
  const [ligne] = (await listCodes(monde.instructeur, monde.editionId, 1)).rows;
  if (!ligne) throw new Error("code absent");
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, ailleurs.instructeur])
    expect(await revoquerCode(actor, ligne.id, APRES)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await revoquerCode(monde.instructeur, ligne.id, APRES));
  expect(await revoquerCode(monde.instructeur, ligne.id, APRES)).toEqual({ ok: false, refus: "etat" });
  expect(await utiliserCode(monde.organisateur, id, code, APRES)).toEqual(faux);
  expect((await listCodes(monde.organisateur, monde.editionId, 1)).rows).toEqual([]);
});

test("only the hash of a code is kept; a mail carries it when an address is given", async () => {
  const monde = await creerMonde();
  const code = await donner(monde, "retard@essai.test");
  const lettres = code.replace(/^TRAME-|-/g, "");
  const lignes = await db.select().from(codesTardifs).where(eq(codesTardifs.editionId, monde.editionId));
  const journal = await db.select().from(evenements).where(eq(evenements.editionId, monde.editionId));
  expect(JSON.stringify([lignes, journal])).not.toContain(lettres);
  expect(JSON.stringify(journal)).not.toContain("Panne");
  const [mail] = await db
    .select()
    .from(courriels)
    .where(and(eq(courriels.editionId, monde.editionId), eq(courriels.type, "code_tardif")));
  expect(mail).toMatchObject({ adresse: "retard@essai.test", destinataireId: null });
  expect(mail?.corps).toContain(code);
  expect(
    await donnerCode(
      monde.autre,
      monde.annee,
      { motif: "Un motif assez long.", dernierJour: "2030-04-10", adresse: "" },
      APRES,
    ),
  ).toEqual({ ok: false, refus: "introuvable" });
});

test("five wrong codes in an hour, ten at once or not, then a right one waits; others are not held back", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const code = await donner(monde);
  const essais = await Promise.all(
    Array.from({ length: 10 }, (_, n) => utiliserCode(monde.organisateur, id, `TRAME-2222-222${n}`, APRES)),
  );
  const refus = essais.map((r) => (r.ok ? "ok" : r.refus));
  expect(refus.filter((r) => r === "code_tardif_invalide")).toHaveLength(5);
  expect(refus.filter((r) => r === "code_tardif_essais")).toHaveLength(5);
  const attente = { ok: false, refus: "code_tardif_essais" };
  expect(await utiliserCode(monde.organisateur, id, code, new Date(APRES.getTime() + 3_600_000))).toEqual(attente);
  reussi(await utiliserCode(monde.organisateur, id, code, new Date(APRES.getTime() + 3_600_001)));
  const [faux] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(evenements)
    .where(and(eq(evenements.objetId, monde.editionId), sql`${evenements.donnees} ? 'faux'`));
  expect(faux?.n).toBe(5);
});
