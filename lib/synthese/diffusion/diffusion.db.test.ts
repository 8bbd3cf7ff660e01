import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  type EditionEssai,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { inscrireDiffusion, retirerDiffusion } from "./operations.ts";
import { listDiffusion } from "./queries.ts";

const inscrire = (edition: EditionEssai, nom: string, courriel: string) =>
  inscrireDiffusion(edition.actor, { editionId: edition.id, nom, courriel }, NOW);

test("each body of the list is told of a version once, by its name; one taken off it is told no more, nor kept in the journal", async () => {
  const edition = await creerEditionClose();
  const { enonces, membre } = await creerFicheValidee(edition, 1, 1);
  reussi(await ecrirePoint(edition, enonces));
  reussi(await inscrire(edition, "Cotech de l’Oise", "cotech@oise.test"));
  reussi(await inscrire(edition, "DLA de l’Aisne", "DLA@aisne.test"));
  const partie = reussi(await inscrire(edition, "Un organisme", "parti@essai.test"));
  expect(await inscrire(edition, "Le même DLA", "dla@AISNE.test")).toMatchObject({ ok: false, refus: "deja_inscrit" });
  reussi(await retirerDiffusion(edition.actor, { editionId: edition.id, diffusionId: partie }, NOW));
  const organisatrice = await actorOfCourriel(membre.courriel);
  const autre = { editionId: edition.id, nom: "Un autre", courriel: "autre@essai.test" };
  expect(await inscrireDiffusion(organisatrice, autre, NOW)).toEqual({ ok: false, refus: "introuvable" });
  expect(await listDiffusion(organisatrice)).toEqual([]);
  expect((await listDiffusion(edition.actor)).map((d) => d.nom)).toEqual(["Cotech de l’Oise", "DLA de l’Aisne"]);
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));

  const ecrits = await db
    .select({ type: courriels.type, adresse: courriels.adresse, corps: courriels.corps })
    .from(courriels)
    .where(eq(courriels.editionId, edition.id))
    .orderBy(asc(courriels.adresse));
  const diffuses = ecrits.filter((c) => c.type === "synthese_diffusee");
  expect(diffuses.map((c) => c.adresse)).toEqual(["cotech@oise.test", "dla@aisne.test"]);
  for (const [rang, nom] of ["Cotech de l’Oise", "DLA de l’Aisne"].entries())
    expect(diffuses[rang]?.corps, nom).toContain(nom);
  expect(ecrits.filter((c) => c.type === "synthese_publiee").map((c) => c.adresse)).toEqual([membre.courriel]);
  const journal = JSON.stringify(await db.select().from(evenements).where(eq(evenements.editionId, edition.id)));
  expect(journal).not.toMatch(/oise|aisne|organisme/i);
});
