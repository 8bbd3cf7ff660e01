import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { invitations } from "@/db/schema/candidature";
import { adressesSynthese, arrivees, emargements } from "@/db/schema/emargement";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import type { Arrivee } from "./arrivee-schema.ts";
import { arriver, listArrivees, reglerArrivees, retirerArrivee, retirerRafale } from "./arrivees.ts";
import { declarer, valider } from "./operations.ts";
import { publicEstArrive, publicJetonDuCode, publicPresence } from "./public.ts";
import { findEmargement } from "./queries.ts";
import { rafales } from "./rafales.ts";

/** The first atelier of the test world: 10 May 2030, 14 h to 17 h in Lille. */
const PENDANT = new Date("2030-05-10T12:30:00Z");
const JUSQU_ICI = new Date("2030-05-10T17:00:00Z");

const venue = (changes: Partial<Arrivee> = {}): Arrivee => ({
  visite: randomUUID(),
  prenom: "Camille",
  nom: "Fictive",
  structure: "",
  fonction: "",
  departement: "59",
  souhaiteSynthese: false,
  courriel: null,
  ...changes,
});

async function preparer() {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  const [a] = await db
    .select({ id: ateliers.id, jeton: emargements.jeton, codeCourt: emargements.codeCourt })
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  if (!a) throw new Error("atelier absent");
  return { monde, candidatureId, ...a };
}
const compter = async (id: string) => (await db.select().from(arrivees).where(eq(arrivees.atelierId, id))).length;

test("200 people in the same minute are 200, each sent twice", async () => {
  const { id, jeton } = await preparer();
  const foule = Array.from({ length: 200 }, (_, i) => venue({ nom: `Fictive ${i}` }));
  const resultats = await Promise.all([...foule, ...foule].map((a) => arriver(jeton, a, PENDANT)));
  expect(resultats.filter((r) => !r.ok)).toEqual([]);
  expect(await compter(id)).toBe(200);
});

test("the same page sent again counts once; two names of one page, or two namesakes of two pages, are two", async () => {
  const { id, jeton } = await preparer();
  const a = venue();
  reussi(await arriver(jeton, a, PENDANT));
  reussi(await arriver(jeton, { ...a, prenom: " CAMILLE", fonction: "Autre" }, PENDANT));
  expect(await compter(id)).toBe(1);
  reussi(await arriver(jeton, { ...a, prenom: "Sacha" }, PENDANT));
  reussi(await arriver(jeton, venue(), PENDANT));
  expect(await compter(id)).toBe(3);
  expect(await publicEstArrive(id, a.visite)).toBe(true);
  expect(await publicEstArrive(id, randomUUID())).toBe(false);
});

test("the address left for a message on publication is kept apart: neither the organiser nor the CRESS reads it with a name", async () => {
  const { monde, id, jeton } = await preparer();
  const a = venue({ souhaiteSynthese: true, courriel: "camille@participe.test" });
  reussi(await arriver(jeton, a, PENDANT));
  reussi(await arriver(jeton, venue({ ...a, visite: randomUUID() }), PENDANT));
  const gardees = await db.select().from(adressesSynthese).where(eq(adressesSynthese.editionId, monde.editionId));
  expect(gardees).toEqual([{ editionId: monde.editionId, courriel: "camille@participe.test", date: "2030-05-10" }]);
  for (const actor of [monde.organisateur, monde.instructeur])
    expect(JSON.stringify(await listArrivees(actor, id))).not.toContain("participe.test");
});

test("out of hours, with another token or a lost label, nothing is written", async () => {
  const { id, jeton } = await preparer();
  expect(await arriver(jeton, venue(), JUSQU_ICI)).toEqual({ ok: true, value: undefined });
  expect(await arriver(jeton, venue(), PENDANT_APPEL)).toEqual({ ok: false, refus: "arrivees_a_venir" });
  expect(await arriver(jeton, venue(), APRES_ATELIERS)).toEqual({ ok: false, refus: "arrivees_closes" });
  for (const faux of ["", "x", jeton.toUpperCase(), "0".repeat(32)])
    expect(await arriver(faux, venue(), PENDANT)).toEqual({ ok: false, refus: "introuvable" });
  expect(await compter(id)).toBe(1);
});

test("the organiser closes, opens again, takes a mistake out; validation closes all, and the journal names nobody", async () => {
  const { monde, id, jeton } = await preparer();
  reussi(await arriver(jeton, venue({ nom: "Erreur" }), PENDANT));
  expect(await reglerArrivees(monde.autre, id, false, PENDANT)).toEqual({ ok: false, refus: "introuvable" });
  expect(await reglerArrivees(monde.partenaire, id, false, PENDANT)).toEqual({ ok: false, refus: "non_autorise" });
  const deux = await Promise.all([
    reglerArrivees(monde.organisateur, id, false, PENDANT),
    reglerArrivees(monde.instructeur, id, false, PENDANT),
  ]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["etat", "ok"]);
  expect(await arriver(jeton, venue(), PENDANT)).toEqual({ ok: false, refus: "arrivees_closes" });
  reussi(await reglerArrivees(monde.organisateur, id, true, APRES_ATELIERS));
  reussi(await arriver(jeton, venue(), APRES_ATELIERS));
  const [erreur] = await listArrivees(monde.organisateur, id);
  expect(await retirerArrivee(monde.autre, erreur?.id ?? "", PENDANT)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await retirerArrivee(monde.organisateur, erreur?.id ?? "", PENDANT));
  expect(await compter(id)).toBe(1);
  reussi(await declarer(monde.organisateur, id, 3, APRES_ATELIERS));
  expect(await valider(monde.instructeur, id, 3, APRES_ATELIERS)).toEqual({ ok: false, refus: "ecart_inexplique" });
  reussi(await valider(monde.instructeur, id, 3, APRES_ATELIERS, { motif: "Deux sans téléphone." }));
  expect(await arriver(jeton, venue(), APRES_ATELIERS)).toEqual({ ok: false, refus: "arrivees_closes" });
  expect(await reglerArrivees(monde.organisateur, id, true, APRES_ATELIERS)).toEqual({ ok: false, refus: "etat" });
  const lignes = await db
    .select({ type: evenements.type, donnees: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.objetId, id))
    .orderBy(asc(evenements.id));
  expect(lignes.map((l) => l.type)).toEqual([
    "programmer",
    "fermer_arrivees",
    "ouvrir_arrivees",
    "retirer_arrivee",
    "tenir",
    "declarer",
    "valider",
  ]);
  expect(JSON.stringify(lignes)).not.toContain("Fictive");
});

test("names are read among organisers and the CRESS; the number, by who sees the atelier", async () => {
  const { monde, candidatureId, id, jeton } = await preparer();
  const ailleurs = await preparer();
  reussi(await arriver(ailleurs.jeton, venue({ nom: "Ailleurs" }), PENDANT));
  reussi(await arriver(jeton, venue(), PENDANT));
  for (const [qui, droit] of [
    [monde.comite, "edition"],
    [monde.autre, "lecture"],
  ] as const)
    await db
      .insert(invitations)
      .values({ candidatureId, personneId: qui.personneId, droit, createdAt: PENDANT, accepteeAt: PENDANT });
  const noms = async (actor: typeof monde.autre) => (await listArrivees(actor, id)).map((a) => a.nom);
  const lus = [];
  for (const qui of ["organisateur", "instructeur", "administrateur", "comite", "autre", "partenaire"] as const)
    lus.push([qui, (await noms(await actorOfCourriel(monde[qui].courriel))).join()]);
  expect(Object.fromEntries(lus)).toEqual({
    organisateur: "Fictive",
    instructeur: "Fictive",
    administrateur: "Fictive",
    comite: "Fictive",
    autre: "",
    partenaire: "",
  });
  expect((await findEmargement(monde.partenaire, id))?.arrivees).toBe(1);
  const page = await publicPresence(jeton);
  expect(page?.intitule).toBe("Comment réparer ensemble ?");
  expect(JSON.stringify(page)).not.toContain("Fictive");
});

test("the short code leads to the open atelier, however it is written", async () => {
  const { jeton, codeCourt } = await preparer();
  expect(codeCourt).toMatch(/^[ABCDEFGHJKMNPRTX]{6}$/);
  const ecrit = `${codeCourt.slice(0, 3)} - ${codeCourt.slice(3)}`.toLowerCase();
  expect(await publicJetonDuCode(ecrit, PENDANT)).toBe(jeton);
  expect(await publicJetonDuCode("AAAAAAA", PENDANT)).toBe(undefined);
  expect(await publicJetonDuCode("", PENDANT)).toBe(undefined);
});

test("a page checks in eight people, an atelier three hundred in a minute, even sent at once; who is there already may come again", async () => {
  const { monde, id, jeton } = await preparer();
  const visite = randomUUID();
  const envoyer = (nombre: number, changes: Partial<Arrivee>, quand = PENDANT) =>
    Promise.all(
      Array.from({ length: nombre }, (_, i) => arriver(jeton, venue({ nom: `Fictive ${i}`, ...changes }), quand)),
    );
  const refus = (lus: Awaited<ReturnType<typeof arriver>>[]) => lus.flatMap((r) => (r.ok ? [] : [r.refus]));
  expect(refus(await envoyer(12, { visite }))).toEqual(Array(4).fill("trop_d_arrivees"));
  const gardees = await listArrivees(monde.organisateur, id);
  for (const { nom } of gardees) reussi(await arriver(jeton, venue({ nom, visite }), PENDANT));
  expect(refus(await envoyer(320, {}))).toEqual(Array(28).fill("trop_d_arrivees"));
  expect(await compter(id)).toBe(300);
  expect(refus(await envoyer(3, {}, new Date(PENDANT.getTime() + 61_000)))).toEqual([]);
});

test("a burst is taken away at once by those who hold the atelier, as it was shown, and the others stay", async () => {
  const { monde, id, jeton } = await preparer();
  const apres = (secondes: number) => new Date(PENDANT.getTime() + secondes * 1000);
  for (const [nom, secondes] of [
    ["Première", 0],
    ["Dernière", 900],
  ] as const)
    reussi(await arriver(jeton, venue({ nom }), apres(secondes)));
  for (let i = 0; i < 25; i++) reussi(await arriver(jeton, venue({ nom: `Rafale ${i}` }), apres(300 + i * 0.1)));
  const vues = await listArrivees(monde.organisateur, id);
  const [rafale, ...autres] = rafales(
    vues.map((a) => a.at),
    null,
  );
  expect([rafale?.nombre, autres]).toEqual([25, []]);
  const envoi = { id, du: rafale?.du.toISOString() ?? "", au: rafale?.au.toISOString() ?? "", nombre: 25 };
  expect(await retirerRafale(monde.autre, envoi, PENDANT)).toEqual({ ok: false, refus: "introuvable" });
  expect(await retirerRafale(monde.partenaire, envoi, PENDANT)).toEqual({ ok: false, refus: "non_autorise" });
  expect(await retirerRafale(monde.organisateur, { ...envoi, nombre: 24 }, PENDANT)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  const deux = await Promise.all([1, 2].map(() => retirerRafale(monde.instructeur, envoi, PENDANT)));
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  expect((await listArrivees(monde.organisateur, id)).map((a) => a.nom)).toEqual(["Première", "Dernière"]);
});
