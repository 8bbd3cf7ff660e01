import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde } from "@/e2e/monde";
import { codesTransition, faits, nomsOrganisateurs } from "@/lib/appel/candidature/queries";
import { tourColonnes } from "@/lib/appel/candidature/tour-colonnes";

test("a subquery asks about the row it stands in, whether one table is read or several", async () => {
  const monde = await creerMonde();
  const [un, deux] = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  const { edition: _, ...siens } = faits(monde.organisateur);
  const colonnes = {
    nomsOrganisateurs,
    codesTransition,
    ...siens,
    ...tourColonnes,
    ateliers: sql<number>`(select count(*)::int from ${ateliers} where ${ateliers.candidatureId} = ${candidatures.id})`,
  };
  for (const id of [un, deux]) {
    const [seule] = await db.select(colonnes).from(candidatures).where(eq(candidatures.id, id));
    expect(seule).toMatchObject({
      id,
      nomsOrganisateurs: [`Structure A${monde.annee - 2029}`],
      codesTransition: ["ecologique", "sociale"],
      structures: [monde.structureId],
      dateClotureAppel: "2030-03-31",
      ateliers: 2,
    });
  }
});

test("written or deleted rows come back under the names of their table", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const rows = await db
    .update(candidatures)
    .set({ jauge: 12 })
    .where(eq(candidatures.id, id))
    .returning({ id: candidatures.id, nomsOrganisateurs });
  expect(rows).toEqual([{ id, nomsOrganisateurs: [`Structure A${monde.annee - 2029}`] }]);
});
