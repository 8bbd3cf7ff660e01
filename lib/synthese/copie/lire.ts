import "server-only";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { copieConstats, copiePoints, copies, copiesRendues } from "@/db/schema/copie";
import { editionTransitions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { publications } from "@/db/schema/publication";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeLireFichier } from "../../socle/fichiers/stockage.ts";
import { remplirTout, type Valeurs } from "../../socle/texte/variables.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import { isUuid } from "../../socle/uuid.ts";
import { direPoint, direPrecisions } from "../consolidation/dire.ts";
import { unsafeLireValeurs } from "../consolidation/valeurs-lues.ts";
import type { Constat } from "./constats.ts";
import { isReprenable, whyNotPrendre } from "./gestes.ts";
import { cle } from "./texte.ts";

const quoi = {
  transition: editionTransitions.code,
  libelle: editionTransitions.libelle,
  version: publications.numero,
};

/** The copies of an edition that were given out, and those that came back with what waits in each. */
export async function lireCopies(actor: Actor, annee: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const donnees = await db
    .select({
      id: copies.id,
      at: copies.at,
      par: personnes.nom,
      /** False once a retrait has destroyed it. */
      fichier: sql<boolean>`${copies.fichierId} is not null`,
      ...quoi,
    })
    .from(copies)
    .leftJoin(editionTransitions, eq(editionTransitions.id, copies.transitionId))
    .leftJoin(publications, eq(publications.id, copies.publicationId))
    .leftJoin(personnes, eq(personnes.id, copies.par))
    .where(and(eq(copies.editionId, edition.id), isNull(copies.publicationId)))
    .orderBy(desc(copies.at))
    .limit(30);
  const rendues = await db
    .select({
      id: copiesRendues.id,
      nom: copiesRendues.nom,
      at: copiesRendues.at,
      par: personnes.nom,
      total: sql<number>`(select count(*)::int from ${copieConstats} c where c.rendu_id = ${copiesRendues.id})`,
      reste: sql<number>`(select count(*)::int from ${copieConstats} c where c.rendu_id = ${copiesRendues.id} and c.issue is null)`,
      ...quoi,
    })
    .from(copiesRendues)
    .innerJoin(copies, eq(copies.id, copiesRendues.copieId))
    .leftJoin(editionTransitions, eq(editionTransitions.id, copies.transitionId))
    .leftJoin(publications, eq(publications.id, copies.publicationId))
    .leftJoin(personnes, eq(personnes.id, copiesRendues.par))
    .where(eq(copiesRendues.editionId, edition.id))
    .orderBy(desc(copiesRendues.at));
  const transitions = await db
    .select({ code: editionTransitions.code, libelle: editionTransitions.libelle })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, edition.id))
    .orderBy(asc(editionTransitions.ordre));
  return { edition, donnees, rendues, transitions };
}

/** A copy that came back, each difference with what its point says today. */
export async function lireRendue(actor: Actor, annee: string, id: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition || !isUuid(id)) return undefined;
  const [rendue] = await db
    .select({
      id: copiesRendues.id,
      nom: copiesRendues.nom,
      at: copiesRendues.at,
      donneeAt: copies.at,
      valeurs: copies.valeurs,
      ...quoi,
    })
    .from(copiesRendues)
    .innerJoin(copies, eq(copies.id, copiesRendues.copieId))
    .leftJoin(editionTransitions, eq(editionTransitions.id, copies.transitionId))
    .leftJoin(publications, eq(publications.id, copies.publicationId))
    .where(and(eq(copiesRendues.id, id), eq(copiesRendues.editionId, edition.id)));
  if (!rendue) return undefined;
  const exportee = alias(pointVersions, "exportee");
  const actuelle = alias(pointVersions, "actuelle");
  const lus = await db
    .select({
      id: copieConstats.id,
      constat: copieConstats.constat,
      issue: copieConstats.issue,
      traiteAt: copieConstats.traiteAt,
      traitePar: personnes.nom,
      exportee,
      actuelle,
      transition: sql<string | null>`(
        select t.code::text from groupe_versions g join bloc_versions b on b.bloc_id = g.bloc_id and b.ferme_par is null
          join chapitres c on c.id = b.chapitre_id join edition_transitions t on t.id = c.transition_id
        where g.groupe_id = ${actuelle.groupeId} and g.ferme_par is null)`,
    })
    .from(copieConstats)
    .innerJoin(copiesRendues, eq(copiesRendues.id, copieConstats.renduId))
    .leftJoin(personnes, eq(personnes.id, copieConstats.traitePar))
    .leftJoin(
      copiePoints,
      and(eq(copiePoints.copieId, copiesRendues.copieId), eq(copiePoints.pointId, copieConstats.pointId)),
    )
    .leftJoin(exportee, eq(exportee.id, copiePoints.pointVersionId))
    .leftJoin(actuelle, and(eq(actuelle.pointId, copieConstats.pointId), isNull(actuelle.fermePar)))
    .where(eq(copieConstats.renduId, id))
    .orderBy(asc(copieConstats.rang));
  const valeurs = lus.some((l) => l.actuelle) ? await unsafeLireValeurs(edition.id) : rendue.valeurs;
  return {
    edition,
    rendue,
    constats: lus.map(({ exportee: e, actuelle: a, ...l }) => {
      const reprenable = e !== null && a !== null && isReprenable(l.constat, e, rendue.valeurs);
      const aujourdhui = a && direAujourdhui(l.constat, a, valeurs);
      return {
        ...l,
        reprenable,
        perime: reprenable && whyNotPrendre(l.constat, e, a, rendue.valeurs) !== null,
        retire: l.constat.point !== null && e !== null && a === null,
        aujourdhui,
        deja: aujourdhui !== null && l.constat.nature === "texte" && cle(aujourdhui) === cle(l.constat.apres),
      };
    }),
  };
}
export type Rendue = NonNullable<Awaited<ReturnType<typeof lireRendue>>>;
export type ConstatLu = Rendue["constats"][number];

/** What the point prints today where the difference is. */
function direAujourdhui(c: Constat, actuelle: typeof pointVersions.$inferSelect, valeurs: Valeurs): string | null {
  const mots = remplirTout({ ...actuelle }, valeurs);
  if (c.nature === "precision") {
    const nom = c.avant.split(/\s*:/)[0];
    const dite = direPrecisions({ ...mots, destinataires: [] }).find((p) => p.nom === nom);
    return dite ? typographier(`${dite.nom} : ${dite.texte}`) : null;
  }
  return direPoint(mots)
    .flatMap((b) => (b.type === "liste" ? b.items : [b.portions]))
    .map((portions) => portions.map((p) => p.texte).join(""))
    .join("\n");
}

/** The remarks of copies that were kept with these points, by point. */
export async function listRemarquesGardees(pointIds: readonly string[]) {
  if (pointIds.length === 0) return [];
  return db
    .select({ id: copieConstats.id, pointId: points.id, constat: copieConstats.constat })
    .from(copieConstats)
    .innerJoin(points, eq(points.id, copieConstats.pointId))
    .where(and(inArray(copieConstats.pointId, [...pointIds]), eq(copieConstats.issue, "garde")))
    .orderBy(asc(copieConstats.traiteAt), asc(copieConstats.rang));
}

/** The bytes of a copy, as given out or as it came back, for who instructs its edition. */
export async function lireFichierDeCopie(actor: Actor, annee: string, id: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition || !isUuid(id)) return undefined;
  const [donnee] = await db
    .select({ fichierId: copies.fichierId, ...quoi })
    .from(copies)
    .leftJoin(editionTransitions, eq(editionTransitions.id, copies.transitionId))
    .leftJoin(publications, eq(publications.id, copies.publicationId))
    .where(and(eq(copies.id, id), eq(copies.editionId, edition.id)));
  const [rendue] = donnee
    ? []
    : await db
        .select({ fichierId: copiesRendues.fichierId, nom: copiesRendues.nom })
        .from(copiesRendues)
        .where(and(eq(copiesRendues.id, id), eq(copiesRendues.editionId, edition.id)));
  const fichierId = donnee?.fichierId ?? rendue?.fichierId;
  const fichier = fichierId && (await unsafeLireFichier(fichierId));
  if (!fichier) return undefined;
  const nom = rendue?.nom ?? `copie-a-annoter-${annee}${donnee?.transition ? `-${donnee.transition}` : ""}.docx`;
  return { ...fichier, nom };
}
