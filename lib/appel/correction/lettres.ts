import "server-only";
import type { Tx } from "@/db/client";
import { ecrireCourriels, organisateursDe } from "../../socle/courriel/outbox.ts";
import { lireDossier } from "../candidature/dossier-courriel.ts";

/** Tells the organisers that nothing is asked of them any more. */
export async function prevenirDuRetrait(tx: Tx, { id }: { id: string }, now: Date): Promise<void> {
  const { editionId, contact, dossier } = await lireDossier(tx, id);
  await ecrireCourriels(tx, await organisateursDe(tx, id), {
    type: "corrections_demandees",
    donnees: { dossier, demande: null },
    editionId,
    objet: "candidature",
    objetId: id,
    contact,
    at: now,
  });
}
