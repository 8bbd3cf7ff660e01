import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { adressesRefusees, courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { ecrireLot, listLecteurs } from "./ecrire.ts";

const ecrits = (editionId: string) =>
  db
    .select({ adresse: courriels.adresse, corps: courriels.corps, sujet: courriels.sujet })
    .from(courriels)
    .where(and(eq(courriels.editionId, editionId), eq(courriels.type, "ecrit_a_la_liste")))
    .orderBy(asc(courriels.adresse));

test("an agent writes to the organisers of a list: each once, about all of theirs, twice clicked once; refused addresses stay out", async () => {
  const monde = await creerMonde();
  const autre = await creerMonde();
  const ids = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  const lot = {
    editionId: monde.editionId,
    naissance: crypto.randomUUID(),
    sujet: "Une réunion le 3 avril",
    texte: "Venez à la réunion.",
    ids: [...ids, await candidatureSoumise(autre)],
  };
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, autre.instructeur])
    expect(await ecrireLot(actor, lot, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
  expect(await listLecteurs(db, ids)).toMatchObject([
    { adresse: monde.organisateur.courriel, candidatures: ids, refusee: false },
  ]);
  const deux = await Promise.all([1, 2].map(() => ecrireLot(monde.instructeur, lot, PENDANT_APPEL)));
  expect(deux.map(reussi)).toEqual([1, 1]);
  const partis = await ecrits(monde.editionId);
  expect(partis.map((p) => [p.adresse, p.sujet])).toEqual([[monde.organisateur.courriel, "Une réunion le 3 avril"]]);
  for (const id of ids) expect(partis[0]?.corps).toContain(`/espace/candidatures/${id})`);
  expect(partis[0]?.corps).toContain("Venez à la réunion.");
  expect(await ecrits(autre.editionId)).toEqual([]);
  const dits = await db
    .select({ d: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.editionId, monde.editionId), eq(evenements.type, "ecrire_liste")));
  expect(dits).toEqual([{ d: { envoi: lot.naissance, courriels: 1 } }]);

  await db
    .insert(adressesRefusees)
    .values({ adresse: monde.organisateur.courriel.toLowerCase(), cause: "adresse_refusee", at: PENDANT_APPEL });
  expect((await listLecteurs(db, ids)).map((l) => l.refusee)).toEqual([true]);
  expect(await ecrireLot(monde.instructeur, { ...lot, naissance: crypto.randomUUID() }, PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "personne_a_ecrire",
  });
});
