import "server-only";
import { and, asc, count, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { fiches } from "@/db/schema/fiche";
import { structures } from "@/db/schema/structure";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type FiltreCourriels, VUES_COURRIELS, type VueCourriels } from "../../socle/courriel/filtre.ts";
import type { TypeCourriel } from "../../socle/courriel/types.ts";
import type { Objet } from "../../socle/journal/types.ts";
import { contientChaqueMot } from "../../socle/typographie/contient.ts";
import type { CandidatureLue } from "../candidature/queries.ts";
import { isOrganisateur } from "../candidature/rules.ts";
import { courrielsVisibles } from "./acces.ts";

export const COURRIELS_PAR_PAGE = 50;

/** Failed, and nobody has said yet that its address is wrong, or in doubt: somebody has to act. */
const aReprendre = sql`(${courriels.etat} = 'doute' or (${courriels.etat} = 'echec' and ${courriels.erreur} is distinct from 'adresse_fausse'))`;
const CONDITIONS: Record<VueCourriels, SQL> = {
  a_reprendre: aReprendre,
  doute: sql`(${courriels.etat} = 'doute')`,
  echec: sql`(${courriels.etat} = 'echec')`,
  attente: sql`(${courriels.etat} in ('a_envoyer', 'en_cours'))`,
  retenu: sql`(${courriels.etat} = 'retenu')`,
  envoye: sql`(${courriels.etat} = 'envoye')`,
  abandonne: sql`(${courriels.etat} = 'abandonne')`,
};

/** What a mail is about, by the name an agent knows it by; never what the mail says. */
const nomObjet = sql<string | null>`case ${courriels.objet}
  when 'candidature' then (select c.intitule from ${candidatures} c where c.id = ${courriels.objetId})
  when 'atelier' then (select concat_ws(' ', a.code, c.intitule) from ${ateliers} a join ${candidatures} c on c.id = a.candidature_id where a.id = ${courriels.objetId})
  when 'fiche' then (select concat_ws(' ', f.code, c.intitule) from ${fiches} f join ${candidatures} c on c.id = f.candidature_id where f.id = ${courriels.objetId})
  when 'structure' then (select s.nom_publie from ${structures} s where s.id = ${courriels.objetId})
  else (select e.intitule from ${editions} e where e.id = ${courriels.editionId}) end`;

/** What an agent looks a mail up by: its atelier by title or code, its address. */
const motsCherches = sql`replier(concat_ws(' ', ${nomObjet}, ${courriels.adresse}, (
  select string_agg(a.code, ' ') from ${ateliers} a where a.candidature_id = ${courriels.objetId})))`;

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
  envoyeAt: courriels.envoyeAt,
  erreur: courriels.erreur,
  efface: sql<boolean>`(${courriels.corps} is null)`,
};

/**
 * One page of the mails of an edition, for who instructs it; an administrateur reads those of no edition there too. What asks
 * for something first, then the newest; `comptes` tells how many there are in each view, of all.
 */
export async function listCourriels(actor: Actor, editionId: string, filtre: FiltreCourriels) {
  const siens = and(courrielsVisibles(actor), or(eq(courriels.editionId, editionId), isNull(courriels.editionId)));
  const vus = and(
    siens,
    filtre.vue ? CONDITIONS[filtre.vue] : undefined,
    filtre.type ? eq(courriels.type, filtre.type) : undefined,
    filtre.objet ? eq(courriels.objet, filtre.objet) : undefined,
    filtre.q ? contientChaqueMot(motsCherches, filtre.q) : undefined,
  );
  const [rows, [total], [lu]] = await Promise.all([
    db
      .select(ligne)
      .from(courriels)
      .where(vus)
      .orderBy(desc(aReprendre), desc(courriels.createdAt), desc(courriels.numero))
      .limit(COURRIELS_PAR_PAGE)
      .offset((filtre.page - 1) * COURRIELS_PAR_PAGE),
    db.select({ n: count() }).from(courriels).where(vus),
    db
      .select({
        comptes: sql<Record<VueCourriels, number>>`json_build_object(${sql.join(
          VUES_COURRIELS.flatMap((v) => [sql`${v}::text`, sql`count(*) filter (where ${CONDITIONS[v]})`]),
          sql`, `,
        )})`,
      })
      .from(courriels)
      .where(siens),
  ]);
  if (!lu) throw new Error("aucun compte");
  return { rows, total: total?.n ?? 0, comptes: lu.comptes };
}
export type CourrielLu = Awaited<ReturnType<typeof listCourriels>>["rows"][number];

/** One mail as it leaves or left, for who may see it; its words are null once purged. */
export async function findCourriel(actor: Actor, id: string) {
  const [lu] = await db
    .select({ ...ligne, editionId: courriels.editionId, sujet: courriels.sujet, corps: courriels.corps })
    .from(courriels)
    .where(and(courrielsVisibles(actor), eq(courriels.id, id)));
  return lu;
}

/** The mails about one thing that somebody has to act upon, for who instructs its edition; the newest first. */
export function listEchecsDe(actor: Actor, objet: Objet, objetId: string) {
  return db
    .select(ligne)
    .from(courriels)
    .where(
      and(
        courrielsVisibles(actor),
        eq(courriels.objet, objet),
        eq(courriels.objetId, objetId),
        sql`${courriels.etat} in ('echec', 'doute')`,
      ),
    )
    .orderBy(desc(courriels.createdAt), desc(courriels.numero))
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

/** Whom the receipt of a candidature went to, for who organises it; nobody for anybody else. */
export const listDestinatairesDuRecepisse = async (actor: Actor, c: CandidatureLue): Promise<string[]> =>
  c.soumiseAt && isOrganisateur(actor, c) ? unsafeDestinataires(c.id, "candidature_recue", c.soumiseAt) : [];
