import "server-only";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { fichiers } from "@/db/schema/fichier";
import { structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { LOGO_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import { redessinerLogo } from "../../socle/fichiers/images.ts";
import { stocker, unsafeLireFichier, verserFichier } from "../../socle/fichiers/stockage.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { isUuid } from "../../socle/uuid.ts";
import { findSuivie, visibleTo } from "./acces.ts";
import { whyNotModifierStructure } from "./rules.ts";

/** It organises something whose label was announced and stands: what the programme shows. */
const auProgramme = sql`exists (
  select 1 from ${organisatrices} cs join ${candidatures} c on c.id = cs.candidature_id
  where cs.structure_id = ${structures.id} and c.etat = 'labellisee')`;

/** The logo of a structure: of the programme for anybody, of any other for who may read the structure. */
export async function publicLogo(actor: Actor | null, structureId: string) {
  if (!isUuid(structureId)) return undefined;
  const ouvert: SQL | undefined = actor ? or(auProgramme, visibleTo(actor)) : auProgramme;
  const [logo] = await db
    .select({ fichierId: fichiers.id })
    .from(structures)
    .innerJoin(fichiers, eq(fichiers.id, structures.logoId))
    .where(and(eq(structures.id, structureId), ouvert));
  return logo && unsafeLireFichier(logo.fichierId);
}

/** Gives a structure its logo, in place of the former one. Refuses what is neither a PNG, a JPG nor an SVG by content. */
export async function ajouterLogo(
  actor: Actor,
  structureId: string,
  { octets }: { octets: Uint8Array },
  now: Date,
): Promise<Result> {
  const refus = whyNotModifierStructure(actor, await findSuivie(db, actor, structureId));
  if (refus) return refused(refus);
  if (octets.byteLength === 0) return refused("fichier_vide");
  if (octets.byteLength > LOGO_OCTETS_MAX) return refused("logo_lourd");
  const png = await redessinerLogo(octets, { qui: actor.personneId });
  if (png === "refusee") return refused("logo_refuse");
  if (png === "occupe") return refused("lecture_occupee");
  const verse = await verserFichier(png.octets, "image/png");
  return inTransaction(async (tx) => {
    const logoId = await stocker(tx, verse, now);
    return poser(tx, actor, structureId, logoId, now);
  });
}

/** Takes the logo away; its bytes go within the hour. */
export function retirerLogo(actor: Actor, structureId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const refus = whyNotModifierStructure(actor, await findSuivie(tx, actor, structureId));
    return refus ? refused(refus) : poser(tx, actor, structureId, null, now);
  });
}

async function poser(tx: Tx, actor: Actor, structureId: string, logoId: string | null, now: Date): Promise<Result> {
  const rows = await tx
    .update(structures)
    .set({ logoId })
    .where(and(eq(structures.id, structureId), sql`${structures.logoId} is distinct from ${logoId}`))
    .returning({ id: structures.id });
  if (rows.length === 0) {
    const [la] = await tx.select({ id: structures.id }).from(structures).where(eq(structures.id, structureId));
    return la ? done(undefined) : refused("introuvable");
  }
  await journaliser(tx, {
    at: now,
    type: "modifier",
    objet: "structure",
    objetId: structureId,
    editionId: null,
    personneId: actor.personneId,
    donnees: { logo: logoId ? "ajoute" : "retire" },
  });
  return done(undefined);
}
