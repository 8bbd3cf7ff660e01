import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { avis } from "@/db/schema/avis";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { rolesEdition } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { demanderAvis } from "../../appel/avis/operations.ts";
import { creerCandidature } from "../../appel/candidature/operations.ts";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import { joursApres } from "../../socle/horloge/jours.ts";

const aHuitHeures = (jour: string) => new Date(`${jour}T08:30:00Z`);
const rappels = async (adresse: string) =>
  (
    await db
      .select({ at: courriels.createdAt, type: courriels.type, corps: courriels.corps })
      .from(courriels)
      .where(
        and(
          eq(courriels.adresse, adresse),
          inArray(courriels.type, ["retour_rappel", "atelier_bientot", "rappel_brouillon", "avis_relance"]),
        ),
      )
      .orderBy(asc(courriels.createdAt))
  ).map(({ at, type, corps }) => ({ jour: at.toISOString().slice(0, 10), type, corps: corps ?? "" }));
const seule = async () => {
  await db.update(editions).set({ etat: "publiee" });
  return creerMonde();
};
const ecart = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Nine months go by, a day at a time, each as the jobs see it. */
async function passerLesJours(du: string, au: string) {
  for (let jour = du; jour <= au; jour = joursApres(jour, 1)) {
    const now = aHuitHeures(jour);
    await marquerAteliersTenus(now);
    await rappeler(now);
  }
}

test("over nine months of ateliers at many dates, nobody is reminded twice in a week, and each atelier is told before and after", async () => {
  const monde = await seule();
  const jours = [
    "2030-05-03",
    "2030-05-05",
    "2030-05-14",
    "2030-05-15",
    "2030-06-20",
    "2030-06-28",
    "2030-07-02",
    "2030-09-09",
  ];
  const codes = new Map<string, string>();
  for (const date of jours) {
    const id = await candidatureLabellisee(monde);
    const siens = await db.select().from(ateliers).where(eq(ateliers.candidatureId, id)).orderBy(asc(ateliers.rang));
    for (const [rang, a] of siens.entries()) {
      const le = joursApres(date, rang);
      await db
        .update(ateliers)
        .set({ date: le, mois: le.slice(0, 7), echeanceRestitution: joursApres(le, 15) })
        .where(eq(ateliers.id, a.id));
      codes.set(a.code ?? "", le);
    }
  }
  // A draft never handed in, too: its reminders count.
  reussi(await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL));
  await passerLesJours("2030-03-15", "2030-11-01");

  const recus = await rappels(monde.organisateur.courriel);
  expect(recus.length).toBeGreaterThan(5);
  for (const [i, r] of recus.entries())
    if (i > 0) expect(ecart(recus[i - 1]?.jour ?? "", r.jour)).toBeGreaterThanOrEqual(7);
  expect(recus.filter((r) => r.type === "rappel_brouillon").map((r) => r.jour)).toEqual(["2030-03-22", "2030-03-29"]);
  for (const [code, date] of codes) {
    const dit = (mot: string) => recus.filter((r) => r.corps.includes(mot)).map((r) => r.jour);
    const avant = dit(`/programme/${code}.pdf`);
    expect(avant.length, `${code} told before`).toBeGreaterThan(0);
    for (const jour of avant) expect(ecart(jour, date)).toBeGreaterThan(0);
    const apres = recus
      .filter((r) => r.jour > date && new RegExp(`\\b${code} Comment`).test(r.corps))
      .map((r) => r.jour);
    expect(apres.length, `${code} reminded after`).toBeGreaterThan(1);
    expect(ecart(date, apres[0] ?? ""), `${code}: the first one within a fortnight`).toBeLessThanOrEqual(14);
  }
});

test("before the atelier, once: the sheet, the poster, the code; moved to another date, again", async () => {
  const monde = await seule();
  const id = await candidatureLabellisee(monde);
  const [lille] = await db.select().from(ateliers).where(eq(ateliers.candidatureId, id)).orderBy(asc(ateliers.rang));
  // 10 and 12 May: told ten days before the first, both at once.
  await passerLesJours("2030-04-20", "2030-05-09");
  const [seul, ...reste] = await rappels(monde.organisateur.courriel);
  expect(reste).toEqual([]);
  expect([seul?.jour, seul?.type]).toEqual(["2030-04-30", "atelier_bientot"]);
  for (const mots of [
    `/espace/ateliers/${lille?.id}/presence/feuille.pdf`,
    `/${monde.annee}/programme/A1.pdf`,
    `/espace/ateliers/${lille?.id}/presence/projeter`,
    `/${monde.annee}/programme/A2.pdf`,
    "Lille (Nord)",
  ])
    expect(seul?.corps).toContain(mots);
  await db
    .update(ateliers)
    .set({ date: "2030-06-21", mois: "2030-06" })
    .where(eq(ateliers.id, lille?.id ?? ""));
  await db
    .update(ateliers)
    .set({ etat: "annule" })
    .where(and(eq(ateliers.candidatureId, id), eq(ateliers.rang, 1)));
  await passerLesJours("2030-05-10", "2030-06-20");
  expect((await rappels(monde.organisateur.courriel)).map((r) => r.jour)).toEqual(["2030-04-30", "2030-06-11"]);
});

test("a partner who owes several avis gets one reminder for all, and no two in a week", async () => {
  const monde = await seule();
  const demander = async (intitule: string, at: Date) => {
    const id = reussi(
      await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde, { intitule }), at),
    ).id;
    await db.update(candidatures).set({ etat: "soumise", soumiseAt: at }).where(eq(candidatures.id, id));
    reussi(await demanderAvis(monde.instructeur, id, [monde.partenaire.personneId], at));
    return id;
  };
  for (const [intitule, jour] of [
    ["Premier sujet", "2030-02-15"],
    ["Deuxième sujet", "2030-02-15"],
    ["Troisième sujet", "2030-02-18"],
  ] as const)
    await demander(intitule, aHuitHeures(jour));
  await passerLesJours("2030-02-16", "2030-03-10");
  const recus = await rappels(monde.partenaire.courriel);
  expect(recus.map((r) => r.jour)).toEqual(["2030-02-22", "2030-03-01"]);
  expect(recus[0]?.corps).toContain("Premier sujet");
  expect(recus[0]?.corps).toContain("Deuxième sujet");
  expect(recus[1]?.corps).toContain("Troisième sujet");
  expect(recus[1]?.corps).not.toContain("Premier sujet");
});

test("a late return, a draft and an avis of one person go in one mail, the most pressing as its subject", async () => {
  const monde = await seule();
  // The call closes on 31 March; an atelier held on 1 March is due on the 16th.
  const id = await candidatureLabellisee(monde);
  await db
    .update(ateliers)
    .set({ etat: "tenu", date: "2030-03-01", mois: "2030-03", echeanceRestitution: "2030-03-16" })
    .where(eq(ateliers.candidatureId, id));
  reussi(
    await creerCandidature(
      monde.organisateur,
      monde.annee,
      candidatureComplete(monde, { intitule: "Mon brouillon" }),
      PENDANT_APPEL,
    ),
  );
  const autre = await candidatureSoumise(monde);
  await db
    .insert(rolesEdition)
    .values({ editionId: monde.editionId, personneId: monde.organisateur.personneId, role: "partenaire" });
  await db.insert(avis).values({
    candidatureId: autre,
    partenaireId: monde.organisateur.personneId,
    demandeAt: aHuitHeures("2030-03-10"),
  });

  const jouer = async (jour: string) => {
    await rappeler(aHuitHeures(jour));
    return (await rappels(monde.organisateur.courriel)).at(-1);
  };
  // Three weeks after the atelier, nine days before the end of the call, twelve after the request of an avis.
  const mail = await jouer("2030-03-22");
  expect(await rappels(monde.organisateur.courriel)).toHaveLength(1);
  expect(mail?.type).toBe("rappel_brouillon");
  for (const mots of [
    "Mon brouillon",
    "À faire aussi : 2 ateliers : votre retour est en retard de 6 jours\n",
    "A1 Comment réparer ensemble",
    "À faire aussi : votre avis sur une candidature",
    `/comite/candidatures/${autre}`,
  ])
    expect(mail?.corps.replaceAll(/[\u202f\u00a0]/g, " ")).toContain(mots);
  expect((await db.select().from(avis).where(eq(avis.candidatureId, autre)))[0]?.relanceAt).toEqual(
    aHuitHeures("2030-03-22"),
  );
  // The step of the draft passes within the week of a mail: told then, it is not lost.
  await db.delete(courriels).where(eq(courriels.adresse, monde.organisateur.courriel));
  await db
    .update(ateliers)
    .set({ date: "2030-03-17", mois: "2030-03", echeanceRestitution: "2030-04-01" })
    .where(eq(ateliers.candidatureId, id));
  await db.update(candidatures).set({ rappelAt: null });
  const suivant = await jouer("2030-03-29");
  expect([suivant?.type, suivant?.corps.includes("Mon brouillon")]).toEqual(["rappel_brouillon", true]);
  expect(suivant?.corps).toContain("À faire aussi");
  expect(await jouer("2030-03-30")).toEqual(suivant);
});
