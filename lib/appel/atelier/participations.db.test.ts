import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { expect, test } from "@/e2e/base";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, reussi } from "@/e2e/monde";
import { declarer, valider } from "../../recueil/emargement/operations.ts";
import { publicAteliersComptes } from "../../synthese/chiffres/queries.ts";
import { publicLignes } from "../../synthese/donnees/lignes.ts";
import { publicProgramme } from "./public.ts";
import { direParticipations } from "./wording.ts";

test("participations are those declared, told as such, until they are validated; the same everywhere", async () => {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde);
  const siens = await db.select({ id: ateliers.id }).from(ateliers).where(eq(ateliers.candidatureId, id));
  const [atelier] = siens.map((a) => a.id);
  const dits = async () => ({
    chiffres: (await publicAteliersComptes(monde.editionId)).map((a) => [a.participants, a.declarees]).sort(),
    programme: (await publicProgramme(monde.editionId)).map((a) => [a.participants, a.declarees]).sort(),
    donnees: (await publicLignes("ateliers", monde.editionId, {})).map((l) => l.participants).sort(),
  });
  const partout = (n: number, declarees: boolean) => ({
    chiffres: [
      [null, false],
      [n, declarees],
    ].sort(),
    programme: [
      [null, false],
      [n, declarees],
    ].sort(),
    donnees: [n, null].sort(),
  });
  reussi(await declarer(monde.organisateur, atelier ?? "", 24, APRES_ATELIERS));
  expect(await dits()).toEqual(partout(24, true));
  reussi(await valider(monde.instructeur, atelier ?? "", 23, APRES_ATELIERS, { motif: "Une personne de trop." }));
  expect(await dits()).toEqual(partout(23, false));
  expect([direParticipations(24, true), direParticipations(1, true), direParticipations(24, false)]).toEqual([
    expect.stringMatching(/^24\sparticipations déclarées$/),
    expect.stringMatching(/^1\sparticipation déclarée$/),
    expect.stringMatching(/^24\sparticipations$/),
  ]);
});
