import "server-only";
import type { Tx } from "@/db/client";
import type { DroitInvitation } from "../../socle/acteur/roles.ts";
import { type Destinataire, ecrireCourriels, instructeursDe } from "../../socle/courriel/outbox.ts";
import { lireDossier } from "../candidature/dossier-courriel.ts";

/** The invitation: it names the candidature and its structures, nothing more, and its link waits for a sign-in. */
export async function inviterParCourriel(
  tx: Tx,
  candidatureId: string,
  a: Destinataire,
  droit: DroitInvitation,
  now: Date,
): Promise<void> {
  const { editionId, contact, dossier } = await lireDossier(tx, candidatureId);
  await ecrireCourriels(tx, [a], {
    type: "invitation",
    donnees: { dossier, droit },
    editionId,
    objet: "candidature",
    objetId: candidatureId,
    contact,
    at: now,
  });
}

/** Told to the one who takes over, and to the CRESS, which has a new person to write to. */
export async function annoncerTransfert(tx: Tx, candidatureId: string, vers: Destinataire, now: Date): Promise<void> {
  const { editionId, contact, dossier } = await lireDossier(tx, candidatureId);
  for (const [destinataires, a] of [
    [[vers], "successeur"],
    [await instructeursDe(tx, editionId), "cress"],
  ] as const)
    await ecrireCourriels(tx, destinataires, {
      type: "candidature_transferee",
      donnees: { dossier, a },
      editionId,
      objet: "candidature",
      objetId: candidatureId,
      contact,
      at: now,
    });
}
