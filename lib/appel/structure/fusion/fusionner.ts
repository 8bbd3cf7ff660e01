import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { structureFusions, structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import { encoreElle, findSuivie } from "../acces.ts";
import { avecAnciensNoms } from "../anciens-noms.ts";
import { lockStructures } from "../depart.ts";
import { annoncerFusion } from "../lettres.ts";
import { whyNotFusionner } from "../rules.ts";
import type { fusion } from "../schema.ts";
import { COLONNES_FUSION } from "./champs.ts";
import { deplacerCandidatures, deplacerMembres, deplacerReseaux } from "./deplacer.ts";
import { lireEtat } from "./etat.ts";
import { noter } from "./noter.ts";

type Structure = typeof structures.$inferSelect;

/**
 * Makes one structure of two. The one that goes keeps its row, whole, and leads nowhere any more: what pointed to it points to
 * the one kept, which remembers its names. Published trees are not touched: their words are theirs.
 */
export function fusionner(actor: Actor, voulue: z.output<typeof fusion>, now: Date): Promise<Result<string>> {
  const { gardeeId, fusionneeId, repris } = voulue;
  return inTransaction(async (tx) => {
    await lockStructures(tx, [gardeeId, fusionneeId]);
    const refus = whyNotFusionner(
      actor,
      await findSuivie(tx, actor, gardeeId),
      await findSuivie(tx, actor, fusionneeId),
    );
    if (refus) return refused(refus);
    const rows = await tx
      .select()
      .from(structures)
      .where(and(inArray(structures.id, [gardeeId, fusionneeId]), encoreElle));
    const gardee = rows.find((s) => s.id === gardeeId);
    const fusionnee = rows.find((s) => s.id === fusionneeId);
    if (!gardee || !fusionnee) return refused("etat");
    const avant = await lireEtat(tx, [gardeeId, fusionneeId]);
    await deplacerCandidatures(tx, voulue);
    await deplacerMembres(tx, voulue);
    await garder(tx, gardee, fusionnee, repris);
    await deplacerReseaux(tx, voulue);
    await tx.update(structures).set({ fusionneeDansId: gardeeId }).where(eq(structures.id, fusionneeId));
    const apres = await lireEtat(tx, [gardeeId, fusionneeId]);
    const [faite] = await tx
      .insert(structureFusions)
      .values({ gardeeId, fusionneeId, avant, apres, at: now, par: actor.personneId })
      .returning({ id: structureFusions.id });
    if (!faite) throw new Error("réunion non écrite");
    await noter(tx, actor, "fusionner_structures", { gardeeId, fusionneeId }, now);
    await annoncerFusion(tx, [gardeeId], gardeeId, { ancien: fusionnee.nomPublie, separees: false }, now);
    return done(faite.id);
  });
}

async function garder(
  tx: Tx,
  gardee: Structure,
  fusionnee: Structure,
  repris: z.output<typeof fusion>["repris"],
): Promise<void> {
  const pris = Object.fromEntries(
    repris.flatMap((champ) => COLONNES_FUSION[champ].map((colonne) => [colonne, fusionnee[colonne]])),
  );
  const choisie: Structure = { ...gardee, ...pris };
  // It is no network of itself.
  const reseauId = [gardee.id, fusionnee.id].includes(choisie.reseauId ?? "") ? null : choisie.reseauId;
  const anciensNoms = avecAnciensNoms(
    `${gardee.anciensNoms}\n${fusionnee.anciensNoms}`,
    [gardee.nom, gardee.nomPublie, gardee.sigle, fusionnee.nom, fusionnee.nomPublie, fusionnee.sigle],
    [choisie.nom, choisie.nomPublie, choisie.sigle],
  );
  await tx
    .update(structures)
    .set({ ...pris, reseauId, anciensNoms })
    .where(eq(structures.id, gardee.id));
}
