import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { atelierReports, ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import {
  APRES_ATELIERS,
  candidatureLabellisee,
  creerMonde,
  PENDANT_APPEL as ICI,
  type Monde,
  reussi,
} from "@/e2e/monde";
import { declarer } from "../../recueil/emargement/operations.ts";
import { modifierPresentation } from "../../recueil/presentation/operations.ts";
import { exclus } from "../../synthese/chiffres/compute.ts";
import { publicAteliersComptes } from "../../synthese/chiffres/queries.ts";
import { findCandidature } from "../candidature/queries.ts";
import { annuler, modifierApresLabel, reporter } from "./apres-label.ts";
import { renderIcs } from "./ics.ts";
import { publicAtelier, publicProgramme } from "./public.ts";
import { phraseChangement } from "./wording.ts";

async function preparer() {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  return { monde, candidatureId, lille: await lire(candidatureId, 0), visio: await lire(candidatureId, 1) };
}
async function lire(candidatureId: string, rang: number) {
  const [a] = await db
    .select()
    .from(ateliers)
    .where(and(eq(ateliers.candidatureId, candidatureId), eq(ateliers.rang, rang)));
  if (!a) throw new Error("atelier absent");
  return a;
}
type Atelier = Awaited<ReturnType<typeof lire>>;
const relire = (a: Atelier) => lire(a.candidatureId, a.rang);
const lieu = (a: Atelier) => ({
  modalite: a.modalite ?? ("presentiel" as const),
  heureDebut: a.heureDebut?.slice(0, 5) ?? "",
  heureFin: a.heureFin?.slice(0, 5) ?? "",
  communeCode: a.communeCode ?? "",
  lieu: a.lieu ?? "",
  lienVisio: a.lienVisio ?? "",
});
const sansDate = { date: "", heureDebut: "", heureFin: "", motif: "" };
const journal = async (objetId: string) =>
  (
    await db
      .select({ type: evenements.type })
      .from(evenements)
      .where(eq(evenements.objetId, objetId))
      .orderBy(asc(evenements.id))
  ).map((e) => e.type);
const mails = (objetId: string) =>
  db.$count(courriels, and(eq(courriels.objetId, objetId), eq(courriels.type, "atelier_modifie")));
const agenda = async (monde: Monde) =>
  renderIcs(await publicProgramme(monde.editionId), { annee: monde.annee, nom: "E", origine: "https://essai.test" });

test("words change silently; hours move calendars; another commune or modality is told to the CRESS", async () => {
  const { monde, lille } = await preparer();
  const changer = async (changes: Partial<ReturnType<typeof lieu>>) => {
    const a = await relire(lille);
    reussi(await modifierApresLabel(monde.organisateur, a.id, a.version, { ...lieu(a), ...changes }, ICI));
    return [(await relire(lille)).sequence, await mails(lille.id)];
  };
  expect(await changer({})).toEqual([0, 0]);
  expect(await changer({ lieu: "Autre salle, 2e étage" })).toEqual([0, 0]);
  expect(await changer({ heureDebut: "15:00" })).toEqual([1, 0]);
  expect(await changer({ communeCode: "62041" })).toEqual([2, 1]);
  expect(await changer({ modalite: "visio", communeCode: "", lienVisio: "https://visio.essai.test/b" })).toEqual([
    3, 2,
  ]);
  expect(await relire(lille)).toMatchObject({ communeCode: null, departementCode: null, lieu: null, code: lille.code });
  expect((await journal(lille.id)).filter((t) => t === "modifier_apres_label")).toHaveLength(5);
  const a = await relire(lille);
  expect(
    await modifierApresLabel(
      monde.organisateur,
      a.id,
      a.version,
      { ...lieu(a), modalite: "hybride", communeCode: "00000" },
      ICI,
    ),
  ).toEqual({ ok: false, refus: "commune_inconnue" });
});

test("two at once, or a page opened before: one wins, nothing is overwritten", async () => {
  const { monde, lille } = await preparer();
  const plusTard = new Date(ICI.getTime() + 1000);
  const changer = (salle: string) =>
    modifierApresLabel(monde.organisateur, lille.id, lille.version, { ...lieu(lille), lieu: salle }, plusTard);
  const deux = await Promise.all([changer("Salle A"), changer("Salle B")]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  expect((await journal(lille.id)).filter((t) => t === "modifier_apres_label")).toHaveLength(1);
});

test("postponed without a day, then given one: the row and the code stay, the old day is remembered once", async () => {
  const { monde, lille } = await preparer();
  const { organisateur } = monde;
  reussi(await reporter(organisateur, lille.id, lille.version, { ...sansDate, motif: "Salle inondée." }, ICI));
  const reporte = await relire(lille);
  expect(reporte).toMatchObject({ etat: "reporte", code: lille.code, sequence: 1, echeanceRestitution: null });
  expect(await agenda(monde)).toContain("STATUS:CANCELLED");
  const raisons = async () => exclus(await publicAteliersComptes(monde.editionId)).map((e) => e.raison);
  expect(await raisons()).toEqual(["reporte"]);
  const vu = await publicAtelier(monde.editionId, lille.code ?? "");
  expect(vu && phraseChangement(vu)).toContain("était prévu le vendredi 10");
  expect(JSON.stringify(vu)).not.toContain("inondée");

  const nouvelle = { ...sansDate, date: "2030-09-06", heureDebut: "09:00", heureFin: "12:00" };
  expect(await reporter(organisateur, lille.id, lille.version, nouvelle, ICI)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  reussi(await reporter(organisateur, lille.id, (await relire(lille)).version, nouvelle, ICI));
  expect(await relire(lille)).toMatchObject({
    etat: "programme",
    code: lille.code,
    date: "2030-09-06",
    mois: "2030-09",
    sequence: 2,
    echeanceRestitution: "2030-09-21",
  });
  expect(await raisons()).toEqual([]);
  const ics = (await agenda(monde)).replaceAll("\r\n ", "");
  expect(ics).toContain("20300906T090000");
  expect(ics).toContain("SEQUENCE:2");
  const apres = await publicAtelier(monde.editionId, lille.code ?? "");
  expect(apres && phraseChangement(apres)).toContain("Nouvelle date : était prévu le vendredi 10");
  const reports = await db.select().from(atelierReports).where(eq(atelierReports.atelierId, lille.id));
  expect(reports).toMatchObject([{ ancienneDate: "2030-05-10", ancienMois: "2030-05", motif: "Salle inondée." }]);
  expect(await journal(lille.id)).toEqual(["programmer", "reporter", "reprogrammer"]);
  expect(await mails(lille.id)).toBe(2);
});

test("moved twice, the second time by a clock put back: the day it left last is the one told", async () => {
  const { monde, lille } = await preparer();
  const nouvelle = { ...sansDate, date: "2030-09-06", heureDebut: "09:00", heureFin: "12:00" };
  reussi(await reporter(monde.organisateur, lille.id, lille.version, nouvelle, ICI));
  const { version } = await relire(lille);
  const encore = { ...nouvelle, date: "2030-09-13" };
  reussi(await reporter(monde.organisateur, lille.id, version, encore, new Date(ICI.getTime() - 3_600_000)));
  const vu = await publicAtelier(monde.editionId, lille.code ?? "");
  expect(vu && phraseChangement(vu)).toMatch(/^Nouvelle date\s: était prévu le vendredi 6\s/);
});

test("a day outside the edition or in the past changes nothing", async () => {
  const { monde, lille } = await preparer();
  const vers = (date: string) =>
    reporter(monde.organisateur, lille.id, lille.version, { ...sansDate, date }, new Date("2030-05-01T10:00:00Z"));
  expect(await vers("2031-01-01")).toEqual({ ok: false, refus: "date_hors_edition" });
  expect(await vers("2030-04-30")).toEqual({ ok: false, refus: "date_passee" });
  expect(await relire(lille)).toEqual(lille);
  expect(await db.$count(atelierReports, eq(atelierReports.atelierId, lille.id))).toBe(0);
  expect(await mails(lille.id)).toBe(0);
});

test("cancelled twice at once: one line, one mail; the programme says why, figures leave it out", async () => {
  const { monde, visio } = await preparer();
  const raison = "L’intervenante est souffrante.";
  const deux = await Promise.all([1, 2].map(() => annuler(monde.organisateur, visio.id, raison, ICI)));
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["etat", "ok"]);
  expect(await journal(visio.id)).toEqual(["programmer", "annuler"]);
  expect(await mails(visio.id)).toBe(1);
  const vu = await publicAtelier(monde.editionId, visio.code ?? "");
  expect(vu && phraseChangement(vu)).toBe(`Annulé : ${raison}`);
  expect(exclus(await publicAteliersComptes(monde.editionId)).map((e) => e.raison)).toEqual(["annule"]);
  expect(await agenda(monde)).toContain("STATUS:CANCELLED");
  expect(JSON.stringify(await db.select().from(evenements).where(eq(evenements.objetId, visio.id)))).not.toContain(
    "souffrante",
  );
});

test("strangers touch nothing; once attendance is told, nobody does", async () => {
  const { monde, lille } = await preparer();
  for (const [actor, refus] of [
    [monde.autre, "introuvable"],
    [monde.comite, "introuvable"],
    [monde.partenaire, "non_autorise"],
  ] as const)
    expect(await annuler(actor, lille.id, "Un motif assez long.", ICI)).toEqual({ ok: false, refus });
  reussi(await declarer(monde.organisateur, lille.id, 12, APRES_ATELIERS));
  const tenu = { ok: false, refus: "atelier_tenu" };
  const a = await relire(lille);
  expect(await annuler(monde.organisateur, a.id, "Un motif assez long.", APRES_ATELIERS)).toEqual(tenu);
  expect(await reporter(monde.organisateur, a.id, a.version, sansDate, APRES_ATELIERS)).toEqual(tenu);
  expect(await modifierApresLabel(monde.organisateur, a.id, a.version, lieu(a), APRES_ATELIERS)).toEqual(tenu);
});

test("the description changes after the label, the title does not; a stale page overwrites nothing", async () => {
  const { monde, candidatureId } = await preparer();
  const c = await findCandidature(monde.organisateur, candidatureId);
  if (!c) throw new Error("candidature absente");
  const p = {
    resume: `Nouveau résumé. ${c.resume ?? ""}`,
    methode: c.methode ?? "",
    intervenants: [{ nom: "Lou Imaginaire", structure: "", publie: true }],
    accessibilites: ["pmr" as const],
    inscriptionUrl: "https://essai.test/venir",
  };
  reussi(await modifierPresentation(monde.organisateur, candidatureId, c.version, p, ICI));
  expect(await modifierPresentation(monde.organisateur, candidatureId, c.version, p, ICI)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  const { intervenants, ...dits } = p;
  expect(await findCandidature(monde.organisateur, candidatureId)).toMatchObject({ ...dits, intitule: c.intitule });
  expect(await modifierPresentation(monde.partenaire, candidatureId, c.version + 1, p, ICI)).toEqual({
    ok: false,
    refus: "non_autorise",
  });
  const [vu] = await publicProgramme(monde.editionId);
  expect(await publicAtelier(monde.editionId, vu?.code ?? "")).toMatchObject({
    intervenants: intervenants.map(({ nom, structure }) => ({ nom, structure })),
    accessibilites: ["pmr"],
    inscriptionUrl: p.inscriptionUrl,
  });
});
