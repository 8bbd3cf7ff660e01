import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { chapitres } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import { creerEditionClose } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import { nommerSuppleant } from "../comite/suppleances.ts";
import { ouvrirSeance } from "./conduite.ts";
import { apres, preparerUneSeance } from "./fixture.ts";
import { unsafeFindRendezVous } from "./ics.ts";
import { listMembresDe } from "./membres.ts";
import { annulerSeance, modifierSeance, preparerSeance } from "./preparer.ts";
import { arriver } from "./presences.ts";
import { findSeance, listSeances, listSeancesDuComite } from "./queries.ts";

test("a séance is announced once under a key, changes until it opens, and is nobody else's", async () => {
  const { edition, actor, id, numero, donnees, membre, ecologique } = await preparerUneSeance({ ouverte: false });
  expect(numero).toBe(1);
  expect(reussi(await preparerSeance(actor, { editionId: edition.id, cle: id, donnees }, apres(2)))).toBe(1);
  expect(
    await preparerSeance(membre, { editionId: edition.id, cle: crypto.randomUUID(), donnees }, apres(2)),
  ).toMatchObject({ refus: "non_autorise" });
  const ailleurs = await creerEditionClose();
  expect(await findSeance(ailleurs.actor, String(edition.annee), "1")).toBeUndefined();
  expect(await listSeances(ailleurs.actor, edition.id)).toEqual([]);
  expect(await listSeancesDuComite(ailleurs.actor, [edition.id])).toEqual([]);
  for (const qui of [membre, actor]) expect((await listSeances(qui, edition.id)).map((s) => s.id)).toEqual([id]);
  expect((await listSeancesDuComite(membre, [edition.id, ailleurs.id])).map((s) => s.id)).toEqual([id]);
  for (const qui of [membre, ailleurs.actor]) expect(await listMembresDe(qui, edition.id)).toEqual([]);
  expect((await listMembresDe(actor, edition.id)).map((m) => m.personneId)).toContain(membre.personneId);
  expect(await ouvrirSeance(ailleurs.actor, { id }, apres(2))).toMatchObject({ refus: "introuvable" });
  const [etranger] = await db.select({ id: chapitres.id }).from(chapitres).where(eq(chapitres.editionId, ailleurs.id));
  expect(
    await modifierSeance(actor, { id, donnees: { ...donnees, chapitres: [etranger?.id ?? ""] } }, apres(3)),
  ).toMatchObject({ refus: "autre_edition" });
  reussi(
    await modifierSeance(
      actor,
      { id, donnees: { ...donnees, lieu: "Amiens", chapitres: [...donnees.chapitres, ecologique ?? ""] } },
      apres(3),
    ),
  );
  const lue = await findSeance(membre, String(edition.annee), "1");
  expect(lue).toMatchObject({
    lieu: "Amiens",
    etat: "prevue",
    chapitres: [{ transition: "ecologique" }, { transition: "sociale" }],
  });
  expect(await arriver(membre, { id }, apres(4))).toMatchObject({ refus: "seance_pas_ouverte" });
  reussi(await ouvrirSeance(actor, { id }, apres(5)));
  expect(await modifierSeance(actor, { id, donnees }, apres(6))).toMatchObject({ refus: "seance_ouverte" });
});

const lettres = async (id: string) =>
  (
    await db
      .select({ type: courriels.type, a: courriels.adresse, sujet: courriels.sujet, corps: courriels.corps })
      .from(courriels)
      .where(eq(courriels.objetId, id))
      .orderBy(courriels.createdAt, courriels.adresse)
  ).map((l) => ({ ...l, sujet: (l.sujet ?? "").replace(/[\u00a0\u202f]/g, " ") }));

test("those expected are convened, told of what changes and of nothing else, reminded once, and told when it is called off", async () => {
  const { edition, actor, id, donnees, membre, autre, partenaire } = await preparerUneSeance({ ouverte: false });
  const suite = { ...donnees, date: "2023-12-20" };
  const partis = async () => (await lettres(id)).map((l) => `${l.type} ${l.a}`);
  const convies = [membre.courriel, autre.courriel].sort().map((a) => `seance_annoncee ${a}`);
  expect(await partis()).toEqual(convies);
  expect((await lettres(id))[0]?.sujet).toBe("Séance n° 1 du comité : mercredi 13 décembre 2023, 14 h");
  const rendezVous = async () => (await unsafeFindRendezVous(id))?.ics ?? "";
  expect(await rendezVous()).toContain("SEQUENCE:0\r\n");
  expect(await rendezVous()).toContain("DTSTART;TZID=Europe/Paris:20231213T140000\r\n");

  // Somebody more is expected: they alone are written to. A deputy is told with their member.
  reussi(await nommerSuppleant(autre, { annee: edition.annee, courriel: "jean@demo.test" }, apres(2)));
  reussi(
    await modifierSeance(
      actor,
      { id, donnees: { ...donnees, attendus: [...donnees.attendus, partenaire.personneId] } },
      apres(3),
    ),
  );
  expect((await partis()).slice(2)).toEqual([`seance_annoncee ${partenaire.courriel}`]);
  reussi(await modifierSeance(actor, { id, donnees: suite }, apres(4)));
  const changees = [membre.courriel, autre.courriel, "jean@demo.test"].sort();
  expect((await partis()).slice(3)).toEqual(changees.map((a) => `seance_changee ${a}`));
  expect(await rendezVous()).toContain("SEQUENCE:1\r\n");

  const huitHeures = (jour: string) => new Date(`${jour}T09:00:00Z`);
  await rappeler(huitHeures("2023-12-17"));
  expect(await partis()).toHaveLength(6);
  await rappeler(huitHeures("2023-12-18"));
  await rappeler(huitHeures("2023-12-19"));
  expect((await partis()).slice(6)).toEqual(changees.map((a) => `seance_rappel ${a}`));

  const motif = "La salle est fermée ce jour-là.";
  expect(await annulerSeance(membre, { id, motif }, huitHeures("2023-12-19"))).toMatchObject({ refus: "non_autorise" });
  reussi(await annulerSeance(actor, { id, motif }, huitHeures("2023-12-19")));
  expect((await partis()).slice(9)).toEqual(changees.map((a) => `seance_annulee ${a}`));
  expect((await lettres(id)).at(-1)?.corps).toContain(motif);
  expect(await rendezVous()).toContain("STATUS:CANCELLED\r\n");
  expect(await rendezVous()).toContain("SEQUENCE:2\r\n");
  expect(await ouvrirSeance(actor, { id }, huitHeures("2023-12-19"))).toMatchObject({ refus: "seance_annulee" });
  expect(await annulerSeance(actor, { id, motif }, huitHeures("2023-12-19"))).toMatchObject({
    refus: "seance_annulee",
  });
});

test("a séance already held is written down afterwards, and nobody is written to", async () => {
  const { edition, actor, donnees } = await preparerUneSeance({ ouverte: false });
  const cle = crypto.randomUUID();
  const tenue = { ...donnees, date: "2020-03-03" };
  expect(reussi(await preparerSeance(actor, { editionId: edition.id, cle, donnees: tenue }, apres(2)))).toBe(2);
  expect(await lettres(cle)).toEqual([]);
});
