import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, ficheRevisions, fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { blocs, chapitres, points } from "@/db/schema/synthese";
import { communes } from "@/db/schema/territoire";
import { groupeVersions, pointVersions } from "@/db/schema/versions";
import { visibleTo as candidaturesVisibles } from "../../appel/candidature/acces.ts";
import { nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { visibleTo as structuresVisibles } from "../../appel/structure/acces.ts";
import { motsDeStructure } from "../../appel/structure/queries.ts";
import { visibleEnEntier } from "../../recueil/fiche/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { requeteMots } from "../../socle/texte/mots-cherches.ts";

/** Where one looks: the ids of the editions; its words, folded (mots.ts); which part of the answers. */
export type Demande = { editions: readonly string[]; mots: readonly string[]; limite: number; saut: number };

/** How many there are in all, beside each row. */
const total = sql<number>`(count(*) over ())::int`;

/**
 * Written as its index has it: the words of one edition are read alone, whatever the others say. What is asked is not shown to
 * the planner, which would make the words of every row again when it expects many to have them.
 */
const contient = (texte: SQL, d: Demande, portees: readonly string[] = d.editions): SQL =>
  d.mots.length === 0 ? sql`false` : sql`${texte} @@ (select ${requeteMots(d.mots, portees)}::tsquery)`;
/** Of kinds that belong to no edition. */
const contientPartout = (texte: SQL, d: Demande): SQL => contient(texte, d, [""]);

const titreContient = (d: Demande) =>
  contient(sql`mots_de(${candidatures.editionId}::text, replier(${candidatures.intitule}))`, d);

const parTitre = (d: Demande) => db.select({ id: candidatures.id }).from(candidatures).where(titreContient(d));

export const chercherCandidatures = (actor: Actor, d: Demande) =>
  db
    .select({
      id: candidatures.id,
      annee: editions.annee,
      intitule: candidatures.intitule,
      etat: candidatures.etat,
      organisateurs: nomsOrganisateurs,
      total,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(titreContient(d), candidaturesVisibles(actor)))
    .orderBy(desc(editions.annee), asc(candidatures.createdAt), asc(candidatures.id))
    .limit(d.limite)
    .offset(d.saut);

/** Those that have a code, by the title of their candidature or their place. */
export function chercherAteliers(actor: Actor, d: Demande) {
  const parLieu = db
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(contient(sql`mots_de(${ateliers.editionId}::text, replier(${ateliers.lieu}))`, d));
  return db
    .select({
      id: ateliers.id,
      code: sql<string>`${ateliers.code}`,
      annee: editions.annee,
      candidatureId: candidatures.id,
      intitule: candidatures.intitule,
      date: ateliers.date,
      lieu: ateliers.lieu,
      commune: communes.nom,
      total,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .where(
      and(
        isNotNull(ateliers.code),
        sql`${ateliers.id} = any(array(select a.id from ateliers a where a.candidature_id = any(array(${parTitre(d)})) union ${parLieu}))`,
        candidaturesVisibles(actor),
      ),
    )
    .orderBy(desc(editions.annee), asc(ateliers.numero))
    .limit(d.limite)
    .offset(d.saut);
}

/** By their words as they stand, or the title of their candidature. */
export function chercherFiches(actor: Actor, d: Demande) {
  const parMots = db
    .select({ id: ficheRevisions.ficheId })
    .from(ficheRevisions)
    .innerJoin(fiches, and(eq(fiches.id, ficheRevisions.ficheId), eq(fiches.revision, ficheRevisions.numero)))
    .where(contient(sql`mots_de(${ficheRevisions.editionId}::text, ${ficheRevisions.recherche})`, d));
  return db
    .select({
      id: fiches.id,
      code: fiches.code,
      annee: editions.annee,
      intitule: candidatures.intitule,
      etat: fiches.etat,
      extrait: sql<string>`concat_ws(' ', ${ficheRevisions.problematique}, ${ficheRevisions.deroule}, ${ficheRevisions.suites}, (select string_agg(value, ' ') from jsonb_each_text(${ficheRevisions.reponses})))`,
      total,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(ficheRevisions, and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, fiches.revision)))
    .where(
      and(
        sql`${fiches.id} = any(array(${parMots} union select f.id from fiches f where f.candidature_id = any(array(${parTitre(d)}))))`,
        visibleEnEntier(actor),
      ),
    )
    .orderBy(desc(editions.annee), asc(fiches.numero), asc(fiches.id))
    .limit(d.limite)
    .offset(d.saut);
}

const derniersMots = (colonne: "accroche" | "texte") =>
  sql<string>`(select v.${sql.identifier(colonne)} from enonce_versions v where v.enonce_id = ${enonces.id} order by v.revision desc limit 1)`;

/** By the last words they have; the caller has shown that the reader instructs these editions. */
export const unsafeChercherEnonces = (d: Demande) =>
  db
    .select({
      id: enonces.id,
      code: enonces.code,
      annee: editions.annee,
      ficheId: fiches.id,
      accroche: derniersMots("accroche"),
      texte: derniersMots("texte"),
      total,
    })
    .from(enonces)
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .innerJoin(editions, eq(editions.id, enonces.editionId))
    .where(
      and(
        contient(sql`mots_de(${enonces.editionId}::text, ${enonces.recherche})`, d),
        isNull(enonces.retireRevision),
        // Said of the fiches too: only theirs are read.
        inArray(fiches.editionId, [...d.editions]),
      ),
    )
    .orderBy(desc(editions.annee), asc(fiches.numero), asc(enonces.numero), asc(enonces.id))
    .limit(d.limite)
    .offset(d.saut);

/** Those of the synthèse as it stands; the caller has shown that the reader consolidates these editions. */
export const unsafeChercherPoints = (d: Demande) =>
  db
    .select({
      id: points.id,
      code: points.code,
      annee: editions.annee,
      transition: editionTransitions.code,
      accroche: pointVersions.accroche,
      texte: pointVersions.texte,
      total,
    })
    .from(pointVersions)
    .innerJoin(points, eq(points.id, pointVersions.pointId))
    .innerJoin(editions, eq(editions.id, points.editionId))
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocs, eq(blocs.id, groupeVersions.blocId))
    .innerJoin(chapitres, eq(chapitres.id, blocs.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(
      and(
        contient(sql`mots_de(${pointVersions.editionId}::text, ${pointVersions.recherche})`, d),
        isNull(pointVersions.fermePar),
      ),
    )
    .orderBy(desc(editions.annee), asc(points.numero))
    .limit(d.limite)
    .offset(d.saut);

/** Of the whole instance, among those the reader follows: a structure belongs to no edition. */
export const chercherStructures = (actor: Actor, d: Demande) =>
  db
    .select({ id: structures.id, nom: structures.nomPublie, sigle: structures.sigle, commune: communes.nom, total })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(and(contientPartout(motsDeStructure, d), structuresVisibles(actor)))
    .orderBy(asc(sql`${structures.nomPublie} collate "fr"`), asc(structures.id))
    .limit(d.limite)
    .offset(d.saut);

/** All of them for who administers; else who holds a rôle in the edition, and the members of the structures one follows. */
export function chercherPersonnes(actor: Actor, d: Demande) {
  const siens = sql`exists (select 1 from roles_edition r where r.personne_id = ${personnes.id} and ${inArray(sql`r.edition_id`, [...d.editions])})`;
  const membre = sql`exists (select 1 from ${membres} join ${structures} on ${structures.id} = ${membres.structureId}
    where ${membres.personneId} = ${personnes.id} and ${membres.etat} = 'membre' and ${structuresVisibles(actor)})`;
  return db
    .select({
      id: personnes.id,
      nom: personnes.nom,
      courriel: personnes.courriel,
      structures: sql<
        string[]
      >`coalesce((select json_agg(s.nom_publie order by s.nom_publie collate "fr") from membres m
        join structures s on s.id = m.structure_id where m.personne_id = ${personnes.id} and m.etat = 'membre'), '[]'::json)`,
      structureId: sql<
        string | null
      >`(select m.structure_id from membres m where m.personne_id = ${personnes.id} and m.etat = 'membre' limit 1)`,
      total,
    })
    .from(personnes)
    .where(
      and(
        contientPartout(sql`mots_de('', replier(coalesce(${personnes.nom}, '') || ' ' || ${personnes.courriel}))`, d),
        isNull(personnes.supprimeeAt),
        isAdministrateur(actor) ? undefined : sql`(${siens} or ${membre})`,
      ),
    )
    .orderBy(asc(sql`coalesce(${personnes.nom}, ${personnes.courriel}) collate "fr"`), asc(personnes.id))
    .limit(d.limite)
    .offset(d.saut);
}
