import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { emargements } from "@/db/schema/emargement";
import { atelierDe, lireDossier } from "../../appel/candidature/dossier-courriel.ts";
import { ecrireCourriels, instructeursDe } from "../../socle/courriel/outbox.ts";
import type { TransitionEmargement } from "./states.ts";

/** Writes the mails of a transition that has just been made; those of an edition taken over are recorded as sent. */
export async function annoncer(
  tx: Tx,
  transition: TransitionEmargement,
  atelierId: string,
  now: Date,
  reprise = false,
): Promise<void> {
  if (transition !== "declarer") return;
  const [a] = await tx
    .select({ candidatureId: ateliers.candidatureId, nombre: emargements.nombreDeclare })
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(eq(ateliers.id, atelierId));
  if (!a) throw new Error("atelier absent");
  const { editionId, contact, dossier } = await lireDossier(tx, a.candidatureId);
  await ecrireCourriels(tx, await instructeursDe(tx, editionId), {
    type: "emargement_declare",
    donnees: { dossier, atelier: atelierDe(dossier, atelierId), nombre: a.nombre ?? 0 },
    editionId,
    objet: "atelier",
    objetId: atelierId,
    contact,
    at: now,
    reprise,
  });
}
