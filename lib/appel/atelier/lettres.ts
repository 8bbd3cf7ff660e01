import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { ecrireCourriels, instructeursDe } from "../../socle/courriel/outbox.ts";
import { atelierDe, lireDossier } from "../candidature/dossier-courriel.ts";
import type { GesteAtelier } from "./rules.ts";

const QUOI: Record<GesteAtelier | "modifier", string> = {
  reporter: "est reporté, sans nouvelle date",
  reprogrammer: "change de date",
  annuler: "est annulé",
  modifier: "change de lieu ou de forme",
};

/** Tells the CRESS what changed in the programme since it was announced. */
export async function annoncerChangement(
  tx: Tx,
  geste: GesteAtelier | "modifier",
  atelierId: string,
  details: readonly string[],
  now: Date,
): Promise<void> {
  const [a] = await tx
    .select({ candidatureId: ateliers.candidatureId })
    .from(ateliers)
    .where(eq(ateliers.id, atelierId));
  if (!a) throw new Error("atelier absent");
  const { editionId, contact, dossier } = await lireDossier(tx, a.candidatureId);
  await ecrireCourriels(tx, await instructeursDe(tx, editionId), {
    type: "atelier_modifie",
    donnees: { dossier, atelier: atelierDe(dossier, atelierId), quoi: QUOI[geste], details },
    editionId,
    objet: "atelier",
    objetId: atelierId,
    contact,
    at: now,
  });
}
