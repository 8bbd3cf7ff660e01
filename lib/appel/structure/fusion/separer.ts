import "server-only";
import { and, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatureStructures } from "@/db/schema/candidature";
import { membres, structureFusions, structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import { findSuivie } from "../acces.ts";
import { lockStructures } from "../depart.ts";
import { annoncerFusion } from "../lettres.ts";
import { whyNotSeparer } from "../rules.ts";
import { lireEtat } from "./etat.ts";
import { noter } from "./noter.ts";

/** Makes two of them again, as they were, as long as both are what the merging left. */
export function separer(actor: Actor, { id }: { id: string }, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [visee] = await tx.select().from(structureFusions).where(eq(structureFusions.id, id)).for("update");
    if (!visee) return refused("introuvable");
    const { gardeeId, fusionneeId } = visee;
    await lockStructures(tx, [gardeeId, fusionneeId]);
    const refus = whyNotSeparer(actor, await findSuivie(tx, actor, gardeeId));
    if (refus) return refused(refus);
    if (visee.annuleeAt) return refused("etat");
    const present = await lireEtat(tx, [gardeeId, fusionneeId]);
    const intacte = and(
      eq(structureFusions.id, id),
      isNull(structureFusions.annuleeAt),
      sql`${structureFusions.apres} = ${JSON.stringify(present)}::jsonb`,
    );
    const [annulee] = await tx
      .update(structureFusions)
      .set({ annuleeAt: now })
      .where(intacte)
      .returning({ id: structureFusions.id });
    if (!annulee) return refused("fusion_suivie");
    await rendre(tx, visee);
    await noter(tx, actor, "separer_structures", visee, now);
    const [ancienne] = await tx
      .select({ nom: structures.nomPublie })
      .from(structures)
      .where(eq(structures.id, fusionneeId));
    const dit = { ancien: ancienne?.nom ?? "", separees: true };
    await annoncerFusion(tx, [gardeeId, fusionneeId], gardeeId, dit, now);
    return done(undefined);
  });
}

/** All but what a row never gets back: its id, its version. */
const COLONNES = Object.values(getTableColumns(structures))
  .filter((c) => c.name !== "id" && c.name !== "version")
  .map((c) => sql.identifier(enSql(c.name)));

/** drizzle names a column as the code does; the base, with underscores. */
function enSql(nom: string): string {
  return nom.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`);
}

async function rendre(tx: Tx, { id, gardeeId, fusionneeId }: typeof structureFusions.$inferSelect): Promise<void> {
  const deux = [gardeeId, fusionneeId];
  const avant = (quoi: string, table: string) =>
    sql`jsonb_populate_recordset(null::${sql.identifier(table)}, (select f.avant -> ${quoi} from structure_fusions f where f.id = ${id}))`;
  await tx.delete(candidatureStructures).where(inArray(candidatureStructures.structureId, deux));
  await tx.delete(membres).where(inArray(membres.structureId, deux));
  await tx.execute(
    sql`insert into candidature_structures select * from ${avant("organise", "candidature_structures")}`,
  );
  await tx.execute(sql`insert into membres select * from ${avant("membres", "membres")}`);
  const colonnes = sql.join(COLONNES, sql`, `);
  const valeurs = sql.join(
    COLONNES.map((c) => sql`a.${c}`),
    sql`, `,
  );
  await tx.execute(
    sql`update structures s set (${colonnes}) = row(${valeurs}) from ${avant("structures", "structures")} a where a.id = s.id`,
  );
  await tx.execute(
    sql`update structures s set reseau_id = a.reseau_id from ${avant("reseaux", "structures")} a where a.id = s.id and s.id not in (${gardeeId}, ${fusionneeId})`,
  );
}
