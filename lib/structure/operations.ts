import "server-only";
import { and, eq, gt } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { empreinte } from "./empreinte.ts";
import { annoncerAdhesion, annoncerDemande } from "./lettres.ts";
import { whyNotAccepter, whyNotModifierStructure } from "./rules.ts";
import type { StructureSaisie } from "./schema.ts";

const JOUR_MS = 86_400_000;
/** Each one writes to all the members of a structure. */
const ADHESIONS_PAR_JOUR = 10;

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
    if (!row) return (await estMembre(tx, actor, cle)) ? done(cle) : refused("introuvable");
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
 * Changes what a structure says of itself. `lue` is the print of what was shown: if somebody changed it since, nothing
 * is overwritten. The published name follows the name, unless the CRESS once chose another.
 */
export function modifierStructure(
  actor: Actor,
  structureId: string,
  lue: string,
  s: StructureSaisie,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const refus = whyNotModifierStructure(actor, structureId);
    if (refus) return refused(refus);
    const [ancienne] = await tx.select().from(structures).where(eq(structures.id, structureId)).for("update");
    if (!ancienne) return refused("introuvable");
    if (empreinte(ancienne) !== lue) return refused("modifiee_entre_temps");
    if (!(await isCommuneConnue(tx, s.communeCode))) return refused("commune_inconnue");
    if (s.reseauId === structureId) return refused("reseau_soi");
    if (!(await isStructureConnue(tx, s.reseauId))) return refused("structure_inconnue");
    await tx
      .update(structures)
      .set({ ...colonnes(s), ...(ancienne.nomPublie === ancienne.nom ? { nomPublie: s.nom } : {}) })
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

async function estMembre(tx: Tx, actor: Actor, structureId: string): Promise<boolean> {
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
  const [structure] = await tx.select({ id: structures.id }).from(structures).where(eq(structures.id, id));
  return !!structure;
}

/** Asks to join a structure; its members are told. Refuses a second request. */
export function demanderAdhesion(actor: Actor, structureId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [structure] = await tx.select({ id: structures.id }).from(structures).where(eq(structures.id, structureId));
    if (!structure) return refused("structure_inconnue");
    const recentes = and(
      eq(evenements.personneId, actor.personneId),
      eq(evenements.type, "demander_adhesion"),
      gt(evenements.at, new Date(now.getTime() - JOUR_MS)),
    );
    if ((await tx.$count(evenements, recentes)) >= ADHESIONS_PAR_JOUR) return refused("limite");
    const inserted = await tx
      .insert(membres)
      .values({ structureId, personneId: actor.personneId, etat: "demande", demandeAt: now })
      .onConflictDoNothing()
      .returning({ id: membres.id });
    if (inserted.length === 0) return refused("deja_membre");
    await journaliser(tx, {
      at: now,
      type: "demander_adhesion",
      objet: "structure",
      objetId: structureId,
      editionId: null,
      personneId: actor.personneId,
    });
    await annoncerDemande(tx, actor, structureId, now);
    return done(undefined);
  });
}

/** A member or the CRESS lets somebody in. The second click of two finds nothing left to accept. */
export function accepterAdhesion(actor: Actor, membreId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [demande] = await tx
      .select({
        structureId: membres.structureId,
        personneId: membres.personneId,
        etat: membres.etat,
        adresse: personnes.courriel,
      })
      .from(membres)
      .innerJoin(personnes, eq(personnes.id, membres.personneId))
      .where(eq(membres.id, membreId))
      .for("update", { of: membres });
    if (!demande || whyNotAccepter(actor, demande.structureId)) return refused("introuvable");
    // An agent asks like anybody, and somebody else answers.
    if (demande.personneId === actor.personneId) return refused("non_autorise");
    if (demande.etat !== "demande") return refused("etat");
    await tx
      .update(membres)
      .set({ etat: "membre", accepteAt: now, acceptePar: actor.personneId })
      .where(eq(membres.id, membreId));
    await journaliser(tx, {
      at: now,
      type: "accepter_adhesion",
      objet: "structure",
      objetId: demande.structureId,
      editionId: null,
      personneId: actor.personneId,
      donnees: { membre: demande.personneId },
    });
    await annoncerAdhesion(tx, { personneId: demande.personneId, adresse: demande.adresse }, demande.structureId, now);
    return done(undefined);
  });
}
