import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { membres, structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL as now, reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { accepterAdhesion, demanderAdhesion } from "../equipe/adhesions.ts";
import { donnerNomUsage } from "./nom-usage.ts";
import { inviterPremierMembre } from "./premier-membre.ts";
import { chercherReseaux, listStructuresPourChoix } from "./queries.ts";

async function sansMembre(nom: string) {
  const [s] = await db
    .insert(structures)
    .values({ nom, nomPublie: nom, createdAt: now })
    .returning({ id: structures.id });
  return s?.id ?? "";
}

test("a structure nobody holds is given by the CRESS to the person of an address, told by mail; once held, its members let in", async () => {
  const { administrateur, instructeur, organisateur } = await creerMonde();
  const structureId = await sansMembre("Le Pavé");
  const donner = (qui: typeof administrateur, courriel: string) =>
    inviterPremierMembre(qui, { structureId, courriel }, now);
  for (const qui of [organisateur, instructeur])
    expect(await donner(qui, "a@essai.test")).toMatchObject({ refus: "introuvable" });
  reussi(await donner(administrateur, "Presidente@Pave.test"));
  expect((await actorOfCourriel("presidente@pave.test")).structures).toEqual([structureId]);
  const [mail] = await db.select().from(courriels).where(eq(courriels.adresse, "presidente@pave.test"));
  expect(mail).toMatchObject({ type: "membre_invite", sujet: "Vous représentez Le Pavé" });
  expect(await donner(administrateur, "autre@pave.test")).toMatchObject({ refus: "structure_tenue" });
});

test("a structure the CRESS typed is claimed by somebody who asks, and the CRESS accepts", async () => {
  const { administrateur, organisateur } = await creerMonde();
  const structureId = await sansMembre("La Halle");
  reussi(await demanderAdhesion(organisateur, structureId, now));
  const [mail] = await db
    .select({ sujet: courriels.sujet })
    .from(courriels)
    .where(eq(courriels.adresse, administrateur.courriel));
  expect(mail?.sujet).toContain("demande à rejoindre La Halle");
  const [demande] = await db.select({ id: membres.id }).from(membres).where(eq(membres.structureId, structureId));
  reussi(await accepterAdhesion(administrateur, demande?.id ?? "", now));
  expect((await actorOfCourriel(organisateur.courriel)).structures).toContain(structureId);
});

test("the CRESS chooses what a structure is called everywhere; the name it had still finds it, and nobody else may", async () => {
  const { administrateur, organisateur, structureId } = await creerMonde();
  const nommer = (nomPublie: string, qui = administrateur) => donnerNomUsage(qui, { structureId, nomPublie }, now);
  const lire = async () =>
    (
      await db
        .select({ nom: structures.nom, nomPublie: structures.nomPublie, anciensNoms: structures.anciensNoms })
        .from(structures)
        .where(eq(structures.id, structureId))
    )[0];
  expect(await nommer("À moi", organisateur), "a member of it").toMatchObject({ refus: "introuvable" });
  reussi(await nommer("La Recyclerie du Port"));
  reussi(await nommer("La Recyclerie"));
  expect(await lire()).toMatchObject({ nomPublie: "La Recyclerie", anciensNoms: "La Recyclerie du Port" });
  expect((await listStructuresPourChoix()).find((s) => s.id === structureId)?.nom).toBe("La Recyclerie");
  expect((await chercherReseaux("recyclerie du port")).map((s) => s.id)).toEqual([structureId]);
  reussi(await nommer(""));
  const rendue = await lire();
  expect(rendue?.nomPublie).toBe(rendue?.nom);
});
