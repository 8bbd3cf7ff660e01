import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { ficheAteliers } from "@/db/schema/fiche";
import { isCompte } from "../../appel/atelier/states.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import type { Cible } from "./ecrire-enonces.ts";

/** Sets the ateliers a fiche covers; the rows are locked, so that two fiches never take the same one. */
export async function ecrireAteliers(
  tx: Tx,
  cible: Pick<Cible, "id" | "candidatureId">,
  ids: readonly string[],
): Promise<Result> {
  const voulus = [...new Set(ids)];
  const rows = voulus.length
    ? await tx
        .select({ id: ateliers.id, etat: ateliers.etat })
        .from(ateliers)
        .where(and(eq(ateliers.candidatureId, cible.candidatureId), inArray(ateliers.id, voulus)))
        .orderBy(asc(ateliers.id))
        .for("update")
    : [];
  if (rows.length !== voulus.length) return refused("introuvable", "ateliers");
  const pris = await tx
    .select({ atelierId: ficheAteliers.atelierId, ficheId: ficheAteliers.ficheId })
    .from(ficheAteliers)
    .where(eq(ficheAteliers.candidatureId, cible.candidatureId));
  if (pris.some((p) => p.ficheId !== cible.id && voulus.includes(p.atelierId)))
    return refused("atelier_autre_fiche", "ateliers");
  const siens = pris.filter((p) => p.ficheId === cible.id).map((p) => p.atelierId);
  const ajoutes = rows.filter((a) => !siens.includes(a.id));
  if (ajoutes.some((a) => !isCompte(a.etat))) return refused("etat", "ateliers");
  const ote = siens.filter((id) => !voulus.includes(id));
  if (ote.length) await tx.delete(ficheAteliers).where(inArray(ficheAteliers.atelierId, ote));
  if (ajoutes.length)
    await tx
      .insert(ficheAteliers)
      .values(ajoutes.map((a) => ({ atelierId: a.id, ficheId: cible.id, candidatureId: cible.candidatureId })));
  return done(undefined);
}
