import "server-only";
import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { courriels } from "@/db/schema/journal";
import { structures } from "@/db/schema/structure";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import { isOrganisateurSql } from "../candidature/queries.ts";
import type { Objet } from "../journal/types.ts";
import type { TypeCourriel } from "./types.ts";

export const COURRIELS_PAR_PAGE = 50;

const echoue = eq(courriels.etat, "echec");
const attend = sql`(${courriels.etat} = 'a_envoyer' and ${courriels.essais} > 0)`;
/** Failed, and nobody has said yet that its address is wrong: somebody has to act. */
const aReprendre = sql`(${courriels.etat} = 'echec' and ${courriels.erreur} is distinct from 'adresse_fausse')`;

/** The same as `voitCourriel`, as a condition, and less. */
function visibles(actor: Actor): SQL {
  const siennes = editionsInstruites(actor);
  if (!actor.administrateur && siennes.length === 0) return sql`false`;
  const lesSiens = actor.administrateur ? sql`true` : inArray(courriels.editionId, siennes);
  // An agent who organises a candidature does not learn whose avis was asked about it.
  const avisSurLesSiennes = sql`(${courriels.type} in ('avis_demande', 'avis_relance') and exists (
    select 1 from ${candidatures} where ${candidatures.id} = ${courriels.objetId} and ${isOrganisateurSql(actor)}))`;
  return sql`(${lesSiens} and not ${avisSurLesSiennes})`;
}

/** What a mail is about, by the name an agent knows it by; never what the mail says. */
const nomObjet = sql<string | null>`case ${courriels.objet}
  when 'candidature' then (select c.intitule from ${candidatures} c where c.id = ${courriels.objetId})
  when 'atelier' then (select concat_ws(' ', a.code, c.intitule) from ${ateliers} a join ${candidatures} c on c.id = a.candidature_id where a.id = ${courriels.objetId})
  when 'fiche' then (select concat_ws(' ', f.code, c.intitule) from ${fiches} f join ${candidatures} c on c.id = f.candidature_id where f.id = ${courriels.objetId})
  when 'structure' then (select s.nom_publie from ${structures} s where s.id = ${courriels.objetId})
  else (select e.intitule from ${editions} e where e.id = ${courriels.editionId}) end`;

const ligne = {
  id: courriels.id,
  type: courriels.type,
  etat: courriels.etat,
  objet: courriels.objet,
  objetId: courriels.objetId,
  nom: nomObjet,
  adresse: courriels.adresse,
  createdAt: courriels.createdAt,
  essais: courriels.essais,
  prochainEssaiAt: courriels.prochainEssaiAt,
  erreur: courriels.erreur,
  efface: sql<boolean>`(${courriels.corps} is null)`,
};

export type FiltreCourriels = "echec" | "attente";

/**
 * One page of the mails of an edition that failed, or wait after a failure, for who instructs it; an administrateur reads
 * those of no edition there too. The newest first; `comptes` tells how many of each.
 */
export async function listCourrielsEnPeine(actor: Actor, editionId: string, filtre: FiltreCourriels, page: number) {
  const siens = and(visibles(actor), or(eq(courriels.editionId, editionId), isNull(courriels.editionId)));
  const [rows, [comptes]] = await Promise.all([
    db
      .select(ligne)
      .from(courriels)
      .where(and(siens, filtre === "echec" ? echoue : attend))
      .orderBy(desc(aReprendre), desc(courriels.createdAt), courriels.id)
      .limit(COURRIELS_PAR_PAGE)
      .offset((page - 1) * COURRIELS_PAR_PAGE),
    db
      .select({
        echec: sql<number>`count(*) filter (where ${echoue})::int`,
        attente: sql<number>`count(*) filter (where ${attend})::int`,
      })
      .from(courriels)
      .where(siens),
  ]);
  return { rows, comptes: comptes ?? { echec: 0, attente: 0 } };
}
export type CourrielEnPeine = Awaited<ReturnType<typeof listCourrielsEnPeine>>["rows"][number];

/** The mails about one thing that did not reach anybody, for who instructs its edition; the newest first. */
export function listEchecsDe(actor: Actor, objet: Objet, objetId: string) {
  return db
    .select(ligne)
    .from(courriels)
    .where(and(visibles(actor), eq(courriels.objet, objet), eq(courriels.objetId, objetId), echoue))
    .orderBy(desc(courriels.createdAt))
    .limit(20);
}

/** How many mails of an edition somebody has to do something about, for a row of `editions`. */
export const courrielsAReprendre = sql<number>`(select count(*)::int from ${courriels} where ${courriels.editionId} = ${editions.id} and ${aReprendre})`;

/** Whom the mails of one act went to; empty once they are purged. The caller has shown that the reader may know them. */
export async function unsafeDestinataires(objetId: string, type: TypeCourriel, at: Date): Promise<string[]> {
  const rows = await db
    .select({ adresse: courriels.adresse })
    .from(courriels)
    .where(and(eq(courriels.objetId, objetId), eq(courriels.type, type), eq(courriels.createdAt, at)))
    .orderBy(asc(courriels.adresse));
  return rows.flatMap((r) => (r.adresse ? [r.adresse] : []));
}
