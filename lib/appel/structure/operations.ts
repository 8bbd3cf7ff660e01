import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { membres, structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { encoreElle, findSuivie } from "./acces.ts";
import { avecAnciensNoms } from "./anciens-noms.ts";
import { whyNotEnregistrer } from "./rules.ts";
import type { StructureSaisie } from "./schema.ts";

/** Creates a structure; its creator is its first member. The same `cle` twice, from the same person, is one structure. */
export function creerStructure(actor: Actor, cle: string, s: StructureSaisie, now: Date): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    if (!(await isCommuneConnue(tx, s.communeCode))) return refused("commune_inconnue");
    if (!(await isStructureConnue(tx, s.reseauId))) return refused("structure_inconnue");
    const [row] = await tx
      .insert(structures)
      .values({ id: cle, ...colonnes(s), nomPublie: s.nom, createdAt: now })
      .onConflictDoNothing({ target: structures.id })
      .returning({ id: structures.id });
    if (!row) return (await isMembre(tx, actor, cle)) ? done(cle) : refused("introuvable");
    await tx.insert(membres).values({
      structureId: row.id,
      personneId: actor.personneId,
      etat: "membre",
      demandeAt: now,
      accepteAt: now,
      acceptePar: actor.personneId,
    });
    await journaliser(tx, {
      at: now,
      type: "creer",
      objet: "structure",
      objetId: row.id,
      editionId: null,
      personneId: actor.personneId,
    });
    return done(row.id);
  });
}

/**
 * Changes what a structure says of itself. `version` is the one the form was opened with: if somebody changed it since,
 * nothing is overwritten. The published name follows the name, unless the CRESS once chose another.
 */
export function modifierStructure(
  actor: Actor,
  structureId: string,
  version: number,
  s: StructureSaisie,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const [ancienne] = await tx.select().from(structures).where(eq(structures.id, structureId)).for("update");
    if (!ancienne) return refused("introuvable");
    const suivie = await findSuivie(tx, actor, structureId);
    const refus = whyNotEnregistrer(actor, { ...suivie, version: ancienne.version }, version);
    if (refus) return refused(refus);
    if (!(await isCommuneConnue(tx, s.communeCode))) return refused("commune_inconnue");
    if (s.reseauId === structureId) return refused("reseau_soi");
    if (!(await isStructureConnue(tx, s.reseauId))) return refused("structure_inconnue");
    await tx
      .update(structures)
      .set({
        ...colonnes(s),
        ...(ancienne.nomPublie === ancienne.nom ? { nomPublie: s.nom } : {}),
        anciensNoms: avecAnciensNoms(ancienne.anciensNoms, [ancienne.nom], [s.nom]),
      })
      .where(eq(structures.id, structureId));
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "structure",
      objetId: structureId,
      editionId: null,
      personneId: actor.personneId,
    });
    return done(undefined);
  });
}

function colonnes(s: StructureSaisie) {
  return {
    nom: s.nom,
    sigle: s.sigle || null,
    categorie: s.categorie,
    famille: s.famille || null,
    agrementEsus: s.agrementEsus || null,
    siret: s.siret || null,
    rna: s.rna || null,
    sansSiretMotif: s.sansSiretMotif || null,
    adresse: s.adresse || null,
    codePostal: s.codePostal || null,
    communeCode: s.communeCode || null,
    siteWeb: s.siteWeb || null,
    logoAlt: s.logoAlt || null,
    reseauId: s.reseauId || null,
    reseauLibre: s.reseauId ? null : s.reseau || null,
  };
}

async function isMembre(tx: Tx, actor: Actor, structureId: string): Promise<boolean> {
  const [membre] = await tx
    .select({ id: membres.structureId })
    .from(membres)
    .where(and(eq(membres.structureId, structureId), eq(membres.personneId, actor.personneId)));
  return membre !== undefined;
}

async function isCommuneConnue(tx: Tx, code: string): Promise<boolean> {
  if (!code) return true;
  const [commune] = await tx.select({ code: communes.code }).from(communes).where(eq(communes.code, code));
  return !!commune;
}

async function isStructureConnue(tx: Tx, id: string): Promise<boolean> {
  if (!id) return true;
  const [structure] = await tx
    .select({ id: structures.id })
    .from(structures)
    .where(and(eq(structures.id, id), encoreElle));
  return !!structure;
}
