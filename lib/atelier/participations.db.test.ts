import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { expect, test } from "@/e2e/base";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, reussi } from "@/e2e/monde";
import { publicAteliersComptes } from "../chiffres/queries.ts";
import { publicLignes } from "../donnees/lignes.ts";
import { declarer, valider } from "../emargement/operations.ts";
import { publicProgramme } from "./public.ts";
import { direDeclarees } from "./wording.ts";

test("participations are counted once validated; until then they are told as declared, the same everywhere", async () => {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde);
  const siens = await db.select({ id: ateliers.id }).from(ateliers).where(eq(ateliers.candidatureId, id));
  const [atelier] = siens.map((a) => a.id);
  const dits = async () => ({
    chiffres: (await publicAteliersComptes(monde.editionId)).map((a) => [a.participants, a.declarees]),
    programme: (await publicProgramme(monde.editionId)).map((a) => [a.participants, a.declarees]),
    donnees: (await publicLignes("ateliers", monde.editionId, {})).map((l) => l.participants),
  });
  reussi(await declarer(monde.organisateur, atelier ?? "", 24, APRES_ATELIERS));
  expect(await dits()).toEqual({
    chiffres: [
      [null, 24],
      [null, null],
    ],
    programme: [
      [null, 24],
      [null, null],
    ],
    donnees: [null, null],
  });
  expect([direDeclarees(24), direDeclarees(1)].map((d) => d.replace(/\s/g, " "))).toEqual([
    "24 participations déclarées",
    "1 participation déclarée",
  ]);
  reussi(await valider(monde.instructeur, atelier ?? "", 24, APRES_ATELIERS));
  expect(await dits()).toEqual({
    chiffres: [
      [24, null],
      [null, null],
    ],
    programme: [
      [24, null],
      [null, null],
    ],
    donnees: [24, null],
  });
});
