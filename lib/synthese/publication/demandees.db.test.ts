import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { adressesSynthese } from "@/db/schema/emargement";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { demarrerSmtp, type ServeurSmtp } from "@/e2e/smtp";
import { purger } from "../../conduite/registre/purger.ts";
import { envoyerCourriels } from "../../conduite/taches/envoyer.ts";
import { env } from "../../socle/env.ts";

let smtp: ServeurSmtp;
test.beforeAll(async () => {
  smtp = await demarrerSmtp();
  env().SMTP_URL = smtp.url;
});
test.afterAll(() => smtp.fermer());

const laisser = (editionId: string, courriel: string, date = "2023-05-04") =>
  db.insert(adressesSynthese).values({ editionId, courriel, date });
const restent = async (editionId: string) =>
  (await db.select().from(adressesSynthese).where(eq(adressesSynthese.editionId, editionId))).map((a) => a.courriel);

test("a participant who asked is written to once, when the synthèse comes out; then their address is nowhere", async () => {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = enonces;
  reussi(await ecrirePoint(edition, [a], { texte: "Un point." }));
  reussi(await ecrirePoint(edition, [b], { texte: "Un autre." }));
  await laisser(edition.id, "camille@participe.test");
  const demandes = () =>
    db
      .select({ etat: courriels.etat, adresse: courriels.adresse })
      .from(courriels)
      .where(eq(courriels.type, "synthese_demandee"));

  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  expect(await demandes()).toEqual([{ etat: "a_envoyer", adresse: "camille@participe.test" }]);
  expect(await restent(edition.id)).toEqual([]);
  await envoyerCourriels(NOW);
  expect(smtp.recus.filter((m) => JSON.stringify(m).includes("camille@participe.test"))).toHaveLength(1);
  expect(await demandes()).toEqual([{ etat: "envoye", adresse: null }]);
  // A second version writes to nobody again.
  reussi(await ecrirePoint(edition, [a], { texte: "Un troisième." }));
  reussi(await publier(edition.actor, edition.id, 1, NOW, SANS_ATTENDRE));
  expect(await demandes()).toHaveLength(1);
});

test("the address left for a synthèse that does not come out is forgotten after eighteen months", async () => {
  const edition = await creerEditionClose();
  await laisser(edition.id, "lou@participe.test");
  await purger(new Date("2024-11-03T10:00:00Z"));
  expect(await restent(edition.id)).toEqual(["lou@participe.test"]);
  await purger(new Date("2024-11-06T10:00:00Z"));
  expect(await restent(edition.id)).toEqual([]);
});
