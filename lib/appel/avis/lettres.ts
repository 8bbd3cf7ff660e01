import "server-only";
import type { Tx } from "@/db/client";
import { type Destinataire, ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { lireDossiers } from "../candidature/dossier-courriel.ts";

/** Asks partners for their avis on candidatures of an edition, or reminds them, in one mail each. */
export async function ecrireDemandeAvis(
  tx: Tx,
  destinataires: readonly Destinataire[],
  editionId: string,
  candidatureIds: readonly string[],
  type: "avis_demande" | "avis_relance",
  now: Date,
): Promise<void> {
  const lus = await lireDossiers(tx, candidatureIds);
  const [seule] = candidatureIds.length === 1 ? candidatureIds : [];
  await ecrireCourriels(tx, destinataires, {
    type,
    donnees: { dossiers: candidatureIds.flatMap((id) => lus.get(id)?.dossier ?? []) },
    editionId,
    ...(seule ? { objet: "candidature", objetId: seule } : { objet: "edition", objetId: editionId }),
    at: now,
  });
}
