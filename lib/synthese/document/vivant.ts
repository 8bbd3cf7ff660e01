import "server-only";
import { db } from "@/db/client";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeLireValeurs } from "../consolidation/valeurs-lues.ts";
import { listLogos, listParties } from "../editorial/lire.ts";
import { dernierNumero } from "../version/queries.ts";
import { buildSyntheseArbre } from "./build.ts";

/** The document as it stands and what the CRESS wrote of it, all of one instant, for who instructs its edition. */
export async function lireDocumentVivant(actor: Actor, annee: string, now: Date) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  return db.transaction(
    async (tx) => ({
      edition,
      arbre: await buildSyntheseArbre(tx, edition.id, (await dernierNumero(edition.id, tx)) + 1, now),
      parties: await listParties(edition, tx),
      logos: await listLogos(edition.id, tx),
      valeurs: await unsafeLireValeurs(edition.id, tx),
    }),
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
export type DocumentVivant = NonNullable<Awaited<ReturnType<typeof lireDocumentVivant>>>;
