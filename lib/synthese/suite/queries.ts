import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { publications } from "@/db/schema/publication";
import { chapitres } from "@/db/schema/synthese";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { phraseGeste } from "../consolidation/gestes/wording.ts";
import { gesteLu } from "../consolidation/histoire.ts";
import { avantLEdition } from "../reponse/precedente.ts";
import { isParue } from "../version/parues.ts";
import { publiques } from "../version/publiques.ts";
import { lirePlanAvant } from "./plan.ts";

/** It has a point, or a block or group other than those it was made with. */
const commence = sql<boolean>`exists (
  select 1 from ${blocVersions} bv join ${gestes} gb on gb.id = bv.ouvert_par
  join ${groupeVersions} gv on gv.bloc_id = bv.bloc_id and gv.ferme_par is null join ${gestes} gg on gg.id = gv.ouvert_par
  where bv.chapitre_id = ${chapitres.id} and bv.ferme_par is null and (
    gb.type <> 'preparer' or gg.type <> 'preparer'
    or exists (select 1 from ${pointVersions} pv where pv.groupe_id = gv.groupe_id and pv.ferme_par is null)
  )
)`;

/** The chapters of an edition, and whether each is begun. `premier`: the lowest rank a block ever had in it. */
export const listDeparts = (editionId: string, from: Lecteur = db) =>
  from
    .select({
      id: chapitres.id,
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      commence,
      premier: sql<string | null>`(select min(bv.rang) from ${blocVersions} bv where bv.chapitre_id = ${chapitres.id})`,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(eq(chapitres.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));

/** A point stands in a group it made. */
const garni = sql<boolean>`exists (
  select 1 from ${gesteEffets} ge join ${pointVersions} pv on pv.groupe_id = ge.groupe_id and pv.ferme_par is null
  where ge.geste_id = ${gestes.id} and ge.sens = 'ouvre'
)`;

/** The last time chapters took an outline, while nothing was written in them since and it can be undone. */
async function findDernierDepart(editionId: string) {
  const [dernier] = await db
    .select({ ...gesteLu, garni })
    .from(gestes)
    .leftJoin(personnes, eq(personnes.id, gestes.personneId))
    .where(and(eq(gestes.editionId, editionId), eq(gestes.type, "partir_du_plan")))
    .orderBy(desc(gestes.numero))
    .limit(1);
  if (!dernier || dernier.annule || dernier.garni) return null;
  return { gesteId: dernier.id, phrase: phraseGeste(dernier), at: dernier.at };
}

/** The year of the last published edition before this one. */
export async function publicAnneeAvant(editionId: string): Promise<number | null> {
  const [row] = await db
    .select({ annee: sql<number | null>`max(${editions.annee})` })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(and(publiques, isParue, avantLEdition(editionId)));
  return row?.annee ?? null;
}

/** What an edition may start from, for who instructs it; undefined otherwise. */
export async function findDepart(actor: Actor, annee: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [plan, lus, dernier] = await Promise.all([
    lirePlanAvant(edition.id),
    listDeparts(edition.id),
    findDernierDepart(edition.id),
  ]);
  return { edition, plan, chapitres: lus, dernier };
}
