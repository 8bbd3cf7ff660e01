import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { points } from "@/db/schema/synthese";
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
import { fusionner } from "../consolidation/gestes/fusionner.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { publicPoint } from "./points.ts";

test("the address of a merged point says what took it up, once that is published", async () => {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 2);
  for (const [i, id] of enonces.entries())
    reussi(await ecrirePoint(edition, [id], { accroche: `Point ${i + 1}`, texte: "à dire." }));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const lus = () =>
    db.select({ id: points.id, code: points.code }).from(points).where(eq(points.editionId, edition.id));
  const [un, deux] = await lus();
  const fusion = await fusionner(
    edition.actor,
    { pointIds: [un?.id ?? "", deux?.id ?? ""], mots: { ...SANS_MOTS, accroche: "Les deux", texte: "à dire." } },
    NOW,
  );
  const neuf = fusion.ok ? fusion.value.code : "";
  const lire = async () => {
    const lu = await publicPoint(edition.id, un?.code ?? "");
    return [lu?.versions.map((v) => v.arbre.version), lu?.absentDepuis, lu?.repris.map((r) => r.code)];
  };
  // The work under way is nobody's to read.
  expect(await lire()).toEqual([[1], null, []]);
  expect(await publicPoint(edition.id, neuf)).toBeUndefined();

  reussi(await publier(edition.actor, edition.id, 1, NOW, SANS_ATTENDRE));
  expect(await lire()).toEqual([[1], 2, [neuf]]);
  expect((await publicPoint(edition.id, neuf))?.versions.map((v) => v.changee)).toEqual([true]);
});
