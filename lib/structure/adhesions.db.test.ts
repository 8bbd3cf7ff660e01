import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/journal";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL as ICI, type Monde, reussi } from "@/e2e/monde";
import { quitterStructure } from "./depart.ts";
import { accepterAdhesion, demanderAdhesion } from "./operations.ts";
import { listDemandes } from "./queries.ts";

async function demande({ structureId }: Monde, personneId: string): Promise<string> {
  const [row] = await db
    .select({ id: membres.id })
    .from(membres)
    .where(and(eq(membres.structureId, structureId), eq(membres.personneId, personneId)));
  return row?.id ?? "";
}

test("an agent asks to join like anybody: a member or a colleague answers, never oneself", async () => {
  const monde = await creerMonde();
  reussi(await demanderAdhesion(monde.instructeur, monde.structureId, ICI));
  const id = await demande(monde, monde.instructeur.personneId);
  expect(await accepterAdhesion(monde.instructeur, id, ICI)).toEqual({ ok: false, refus: "non_autorise" });
  expect((await listDemandes(monde.instructeur)).map((d) => d.id)).not.toContain(id);
  expect((await listDemandes(monde.organisateur)).map((d) => d.id)).toEqual([id]);
  reussi(await accepterAdhesion(monde.organisateur, id, ICI));
});

test("ten requests a day, given up and made again included; each writes to the members", async () => {
  const monde = await creerMonde();
  const recus = () =>
    db.$count(courriels, and(eq(courriels.objetId, monde.structureId), eq(courriels.type, "adhesion_demandee")));
  for (let n = 0; n < 10; n++) {
    reussi(await demanderAdhesion(monde.autre, monde.structureId, ICI));
    reussi(await quitterStructure(monde.autre, monde.structureId, ICI));
  }
  expect(await demanderAdhesion(monde.autre, monde.structureId, ICI)).toEqual({ ok: false, refus: "limite" });
  expect(await recus()).toBe(10);
  reussi(await demanderAdhesion(monde.autre, monde.structureId, new Date(ICI.getTime() + 25 * 3_600_000)));
});
