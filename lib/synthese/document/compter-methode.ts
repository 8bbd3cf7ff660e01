import "server-only";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { editions } from "@/db/schema/edition";
import type { SourceLue } from "../consolidation/consolidation.ts";
import { MOTIFS } from "../consolidation/motifs.ts";
import type { ArbreMethode } from "../version/tree.ts";

/** A reason written for one énoncé speaks of it: only the ready ones are printed as they are. */
const AUTRE_MOTIF = "Pour un autre motif, donné à ses organisateurs.";

const n = (requete: ReturnType<typeof sql>) => sql<number>`(${requete})::int`;

/** How the synthesis of an edition was made, as its gestures tell: three queries, whatever their number. */
export async function compterMethode(
  tx: Tx,
  editionId: string,
  sources: readonly SourceLue[],
  divergences: number,
): Promise<ArbreMethode> {
  const [enonces] = await tx
    .select({
      fiches: sql<number>`(count(distinct ${dispositions.ficheId}))::int`,
      enonces: sql<number>`count(*)::int`,
      repris: sql<number>`(count(*) filter (where ${dispositions.disposition} = 'repris'))::int`,
    })
    .from(dispositions)
    .where(and(eq(dispositions.editionId, editionId), sql`${dispositions.disposition} <> 'retire'`));
  const ecartes = await tx
    .select({ motif: misesDeCote.motif, nombre: count() })
    .from(misesDeCote)
    .innerJoin(dispositions, eq(dispositions.enonceId, misesDeCote.enonceId))
    .where(
      and(eq(misesDeCote.editionId, editionId), isNull(misesDeCote.fermePar), eq(dispositions.disposition, "ecarte")),
    )
    .groupBy(misesDeCote.motif)
    .orderBy(asc(misesDeCote.motif));
  const [relectures] = await tx.select(relusEtDecides).from(editions).where(eq(editions.id, editionId));
  if (!enonces || !relectures) throw new Error("édition absente");
  const { points, fideles, corrections, ...comite } = relectures;
  return {
    ...enonces,
    reformules: new Set(sources.filter((s) => s.mode === "reformule").map((s) => s.enonceId)).size,
    ecartes: parMotif(ecartes),
    relus: { points, fideles, corrections },
    comite: { ...comite, divergences },
  };
}

/** The ready reasons in their order, then all the others as one. */
function parMotif(ecartes: readonly { motif: string; nombre: number }[]): ArbreMethode["ecartes"] {
  const prets: readonly string[] = MOTIFS;
  const autres = ecartes.filter((e) => !prets.includes(e.motif)).reduce((total, e) => total + e.nombre, 0);
  return [
    ...prets.flatMap((motif) => ecartes.filter((e) => e.motif === motif)),
    ...(autres > 0 ? [{ motif: AUTRE_MOTIF, nombre: autres }] : []),
  ];
}

/** The last word of each author on each point, while the point lives; what the comité made of the chapters and points. */
const dernierAvis = sql`(
  select distinct on (r.point_id, r.enonce_id) r.point_id, r.avis from relectures_auteurs r
  join point_versions v on v.point_id = r.point_id and v.ferme_par is null
  where r.edition_id = ${editions.id} order by r.point_id, r.enonce_id, r.numero desc) a`;
const relusEtDecides = {
  points: n(sql`select count(distinct a.point_id) from ${dernierAvis}`),
  fideles: n(sql`select count(*) from ${dernierAvis} where a.avis = 'fidele'`),
  corrections: n(sql`select count(*) from ${dernierAvis} where a.avis = 'correction'`),
  chapitres: n(sql`select count(*) from chapitres c where c.edition_id = ${editions.id}`),
  valides: n(sql`select count(*) from chapitres c where c.edition_id = ${editions.id} and c.etat = 'valide'`),
  membres: n(sql`select count(distinct p.personne_id) from positions p where p.edition_id = ${editions.id}`),
  seances: n(sql`select count(*) from seances s where s.edition_id = ${editions.id} and s.etat = 'levee'`),
  adoptes: n(sql`select count(distinct d.point_id) from seance_decisions d
    join point_versions v on v.point_id = d.point_id and v.ferme_par is null
    where d.edition_id = ${editions.id} and d.annulee_at is null and d.issue = 'adopte'`),
};
