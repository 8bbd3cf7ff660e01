import "server-only";
import { and, desc, eq, inArray, lte, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatureDepots, candidatureStructures, candidatures, pieces } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { fichiers } from "@/db/schema/fichier";
import { structures } from "@/db/schema/structure";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { listCommunes } from "../../../socle/territoire/queries.ts";
import { coulissesVisibles } from "../acces.ts";
import { lireFormulaire } from "../questions/formulaire.ts";
import { CANDIDATURE_VIDE } from "../questions/vide.ts";
import type { CandidatureBrouillon } from "../schema.ts";

/** What was handed in last, with the names its ids stand for: the receipt prints it and asks nothing else. */
export type Recepisse = {
  id: string;
  annee: number;
  conference: string;
  region: string;
  coOrganisateurs: string[];
  demonstration: boolean;
  deposeAt: Date;
  formulaire: CandidatureBrouillon;
  /** Published names, porteuse first; one that has not accepted yet is said pressentie. */
  organisateurs: string[];
  /** « Lille (Nord) », by code. */
  communes: Record<string, string>;
  pieces: { nom: string; taille: number }[];
};

/** The receipt of a candidature, for its organisers and the CRESS; undefined when it was never handed in. */
export const findRecepisse = (actor: Actor, id: string) => lire(and(eq(candidatures.id, id), coulissesVisibles(actor)));

/** The same for the mail that goes to its organisers, whoever they are. */
export const unsafeFindRecepisse = (id: string) => lire(eq(candidatures.id, id));

async function lire(condition: SQL | undefined): Promise<Recepisse | undefined> {
  const [c] = await db
    .select({
      id: candidatures.id,
      soumiseAt: candidatures.soumiseAt,
      annee: editions.annee,
      conference: editions.intitule,
      region: editions.regionNom,
      coOrganisateurs: editions.coOrganisateurs,
      demonstration: editions.demonstration,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(condition, eq(candidatures.reprise, false)));
  if (!c?.soumiseAt) return undefined;
  const [depot] = await db
    .select({ at: candidatureDepots.at, donnees: sql<Partial<CandidatureBrouillon>>`${candidatureDepots.donnees}` })
    .from(candidatureDepots)
    .where(eq(candidatureDepots.candidatureId, c.id))
    .orderBy(desc(candidatureDepots.numero))
    .limit(1);
  const formulaire = depot ? { ...CANDIDATURE_VIDE, ...depot.donnees } : await lireFormulaire(db, c.id);
  const { soumiseAt, ...edition } = c;
  const deposeAt = depot?.at ?? soumiseAt;
  return { ...edition, deposeAt, formulaire, ...(await nommer(c.id, formulaire, deposeAt)) };
}

async function nommer(id: string, f: CandidatureBrouillon, deposeAt: Date) {
  const ids = [f.structureId, ...f.coOrganisateurs].filter(Boolean);
  const pressentie = sql`exists (select 1 from ${candidatureStructures} cs
    where cs.candidature_id = ${id} and cs.structure_id = ${structures.id} and cs.acceptee_at is null)`;
  const noms = await db
    .select({
      id: structures.id,
      nom: sql<string>`${structures.nomPublie} || case when ${pressentie} then ' (pressentie)' else '' end`,
    })
    .from(structures)
    .where(inArray(structures.id, ids));
  const communes = await listCommunes(f.ateliers.flatMap((a) => (a.communeCode ? [a.communeCode] : [])));
  const joints = await db
    .select({ nom: pieces.nom, taille: fichiers.taille })
    .from(pieces)
    .innerJoin(fichiers, eq(fichiers.id, pieces.fichierId))
    .where(and(eq(pieces.candidatureId, id), lte(pieces.at, deposeAt)))
    .orderBy(pieces.at, pieces.id);
  return {
    organisateurs: ids.flatMap((structure) => noms.find((s) => s.id === structure)?.nom ?? []),
    communes: Object.fromEntries(communes.map((c) => [c.code, `${c.nom} (${c.departement})`])),
    pieces: joints,
  };
}
