import "server-only";
import { count, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { personnes } from "@/db/schema/personne";
import { codesTardifs } from "@/db/schema/tardif";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";

export const CODES_PAR_PAGE = 50;

/** One page of the late access codes of an edition, newest first, and how many there are; never the codes themselves. */
export async function listCodes(actor: Actor, editionId: string, page: number) {
  if (!isInstructeur(actor, editionId)) return { rows: [], total: 0 };
  const auteur = alias(personnes, "auteur");
  const where = eq(codesTardifs.editionId, editionId);
  const rows = await db
    .select({
      id: codesTardifs.id,
      motif: codesTardifs.motif,
      creeAt: codesTardifs.creeAt,
      expireAt: codesTardifs.expireAt,
      utiliseAt: codesTardifs.utiliseAt,
      editionId: codesTardifs.editionId,
      auteur: auteur.nom,
      candidatureId: codesTardifs.candidatureId,
      intitule: candidatures.intitule,
    })
    .from(codesTardifs)
    .leftJoin(auteur, eq(auteur.id, codesTardifs.creePar))
    .leftJoin(candidatures, eq(candidatures.id, codesTardifs.candidatureId))
    .where(where)
    .orderBy(desc(codesTardifs.creeAt), desc(codesTardifs.id))
    .limit(CODES_PAR_PAGE)
    .offset((page - 1) * CODES_PAR_PAGE);
  const [total] = await db.select({ n: count() }).from(codesTardifs).where(where);
  return { rows, total: total?.n ?? 0 };
}
export type CodeListe = Awaited<ReturnType<typeof listCodes>>["rows"][number];
