import { db } from "@/db/client";
import { secondsAvis, tirages } from "@/db/schema/relecture";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, creerPersonne, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { donnerSecondAvis, tirer } from "./operations.ts";
import { findRelecture } from "./queries.ts";
import { tirerAuSort } from "./tirer.ts";

/** A chapter of twelve énoncés treated by one agent, ten set aside and two cited, and another agent. */
async function creerChapitreTraite() {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 12);
  reussi(await ecrirePoint(edition, enonces.slice(0, 2)));
  reussi(await ecarter(edition.actor, { enonceIds: enonces.slice(2), motif: "Hors du champ de la conférence." }, NOW));
  const { id: personneId, courriel } = await creerPersonne();
  const autre: Actor = { ...edition.actor, personneId, courriel };
  const lire = async (actor: Actor) => {
    const lu = await findRelecture(actor, String(edition.annee));
    return { accord: lu?.accords.find((a) => a.libelle.includes("sociale")), aRelire: lu?.aRelire ?? [] };
  };
  const chapitreId = (await lire(autre)).accord?.chapitreId ?? "";
  return { edition, enonces, autre, lire, chapitreId };
}

test("what is drawn is treated again by the other agent, who reads words alone, and the agreement is kept", async () => {
  const { edition, enonces, autre, lire, chapitreId } = await creerChapitreTraite();
  reussi(await tirer(edition.actor, { chapitreId }, NOW));
  const [fait] = await db.select().from(tirages);
  expect((await lire(edition.actor)).aRelire).toEqual([]);
  const { aRelire, accord } = await lire(autre);
  expect(aRelire.map((e) => e.enonceId).sort()).toEqual(tirerAuSort(fait?.graine ?? "", enonces).sort());
  expect(Object.keys(aRelire[0] ?? {}).sort()).toEqual(
    ["accroche", "chapitreId", "code", "enonceId", "texte", "tirageId", "type"].sort(),
  );
  expect([accord?.tires, accord?.relus, accord?.accords]).toEqual([10, 0, 0]);
  const premiers = new Map((await db.select().from(secondsAvis)).map((a) => [a.enonceId, a.premierReprend]));
  for (const [i, { tirageId, enonceId }] of aRelire.entries()) {
    const premier = premiers.get(enonceId) ?? false;
    reussi(await donnerSecondAvis(autre, { tirageId, enonceId, reprend: i === 0 ? !premier : premier }, NOW));
  }
  const fin = await lire(autre);
  expect([fin.accord?.relus, fin.accord?.accords, fin.aRelire.length]).toEqual([10, 9, 0]);
});

test("neither who treated it, nor anybody twice, nor who does not instruct gives a second opinion", async () => {
  const { edition, autre, lire, chapitreId } = await creerChapitreTraite();
  const ailleurs = await creerEditionClose();
  expect(await tirer(ailleurs.actor, { chapitreId }, NOW)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await tirer(edition.actor, { chapitreId }, NOW));
  const [e] = (await lire(autre)).aRelire;
  const avis = { tirageId: e?.tirageId ?? "", enonceId: e?.enonceId ?? "", reprend: true };
  expect(await donnerSecondAvis(edition.actor, avis, NOW)).toEqual({ ok: false, refus: "non_autorise" });
  expect(await donnerSecondAvis(ailleurs.actor, avis, NOW)).toEqual({ ok: false, refus: "introuvable" });
  const deux = await Promise.all([donnerSecondAvis(autre, avis, NOW), donnerSecondAvis(autre, avis, NOW)]);
  expect(deux.filter((d) => d.ok).length).toBe(1);
  expect(deux).toContainEqual({ ok: false, refus: "deja_traite" });
});

test("a chapter where nothing is treated draws nothing", async () => {
  const edition = await creerEditionClose();
  await creerFicheValidee(edition, 1, 3);
  const lu = await findRelecture(edition.actor, String(edition.annee));
  const chapitreId = lu?.accords[0]?.chapitreId ?? "";
  expect(await tirer(edition.actor, { chapitreId }, NOW)).toEqual({ ok: false, refus: "rien_ne_change" });
});

test("a second draw takes the place of the first, though the clock was put back in between", async () => {
  const { edition, autre, lire, chapitreId } = await creerChapitreTraite();
  reussi(await tirer(edition.actor, { chapitreId }, NOW));
  const [e] = (await lire(autre)).aRelire;
  reussi(
    await donnerSecondAvis(autre, { tirageId: e?.tirageId ?? "", enonceId: e?.enonceId ?? "", reprend: true }, NOW),
  );
  expect((await lire(autre)).accord?.relus).toBe(1);
  reussi(await tirer(edition.actor, { chapitreId }, new Date(NOW.getTime() - 3_600_000)));
  expect((await lire(autre)).accord).toMatchObject({ tires: 10, relus: 0 });
});
