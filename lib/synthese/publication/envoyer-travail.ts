import "server-only";
import { and, eq, inArray, max } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { chapitres } from "@/db/schema/synthese";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lireChapitre, lirePointsDuChapitre } from "../comite/lire.ts";
import { listMembres, voixDesMembres } from "../comite/membres.ts";
import type { idChapitre } from "../comite/schema.ts";
import { enConsolidant } from "../consolidation/en-consolidant.ts";

/** Sends the way to the document de travail to the members of a chapter and their deputies: an address, never the text. */
export async function envoyerTravail(
  actor: Actor,
  { chapitreId }: z.output<typeof idChapitre>,
  now: Date,
): Promise<Result> {
  const [vu] = await db.select({ editionId: chapitres.editionId }).from(chapitres).where(eq(chapitres.id, chapitreId));
  if (!vu) return refused("introuvable");
  const { editionId } = vu;
  return enConsolidant(actor, editionId, async (tx) => {
    const chapitre = await lireChapitre(tx, chapitreId);
    if (!chapitre) return refused("introuvable");
    const { length: points } = await lirePointsDuChapitre(tx, chapitreId);
    if (points === 0) return refused("chapitre_vide");
    const voix = voixDesMembres(await listMembres(tx, editionId, chapitre.transition));
    if (voix.length === 0) return refused("comite_vide");
    const { annee, conference, transition } = chapitre;
    for (const { a, membre } of voix)
      await ecrireCourriels(tx, [a], {
        type: "travail_a_lire",
        donnees: { annee, conference, transition, points, membre },
        editionId,
        objet: "chapitre",
        objetId: chapitreId,
        at: now,
      });
    await journaliser(tx, {
      at: now,
      type: "envoyer_travail",
      objet: "chapitre",
      objetId: chapitreId,
      editionId,
      personneId: actor.personneId,
      donnees: { transition, courriels: voix.length },
    });
    return done(undefined);
  });
}

/** When the way to it was last sent, by chapter. The caller has shown that the reader may know. */
export async function unsafeDerniersEnvois(chapitreIds: string[]): Promise<ReadonlyMap<string, Date>> {
  if (chapitreIds.length === 0) return new Map();
  const lignes = await db
    .select({ chapitreId: evenements.objetId, at: max(evenements.at) })
    .from(evenements)
    .where(
      and(
        eq(evenements.objet, "chapitre"),
        inArray(evenements.objetId, chapitreIds),
        eq(evenements.type, "envoyer_travail"),
      ),
    )
    .groupBy(evenements.objetId);
  return new Map(lignes.flatMap(({ chapitreId, at }) => (at ? [[chapitreId, at] as const] : [])));
}
