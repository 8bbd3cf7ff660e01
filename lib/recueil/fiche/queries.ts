import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { enonces, enonceVersions, ficheAteliers, ficheConfirmations, ficheRevisions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { communes, departements } from "@/db/schema/territoire";
import { colonnesAtelier } from "../../appel/atelier/colonnes.ts";
import { codesTransition, faits as faitsCandidature, nomsOrganisateurs } from "../../appel/candidature/queries.ts";
import { unsafeDestinataires } from "../../appel/trace/courriels.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { isCourante } from "../rubriques/enonce-courant.ts";
import { listRubriques } from "../rubriques/queries.ts";
import { faits, ficheVisibleEnEntier, visibleEnEntier } from "./acces.ts";
import { colonnesEnonce, colonnesTextes, isConfirmationCourante, isVivant } from "./colonnes.ts";
import { isPourLeCompte, whyNotReprendre } from "./rules.ts";

/** A labellised candidature as the rules of opening a fiche see it, with the ateliers a new fiche could cover. */
export async function findCandidaturePourFiche(actor: Actor, candidatureId: string) {
  const { structures, pressenties, invitation } = faitsCandidature(actor);
  const [candidature] = await db
    .select({
      id: candidatures.id,
      editionId: candidatures.editionId,
      annee: editions.annee,
      candidature: candidatures.etat,
      intitule: candidatures.intitule,
      structures,
      pressenties,
      invitation,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(eq(candidatures.id, candidatureId), ficheVisibleEnEntier(actor)));
  if (!candidature) return undefined;
  return { ...candidature, ateliers: await unsafeListAteliers(candidatureId) };
}

/** The ateliers of a candidature and the fiche each is in, in the order of the form. */
function unsafeListAteliers(candidatureId: string) {
  return db
    .select({
      ...colonnesAtelier,
      emargement: emargements.etat,
      nombreDeclare: emargements.nombreDeclare,
      nombreValide: emargements.nombreValide,
      ficheId: ficheAteliers.ficheId,
    })
    .from(ateliers)
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .leftJoin(ficheAteliers, eq(ficheAteliers.atelierId, ateliers.id))
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
}
export type AtelierDeFiche = Awaited<ReturnType<typeof unsafeListAteliers>>[number];

/** What `tour.ts` looks at. */
const colonnesTour = {
  remiseAt: ficheRevisions.remiseAt,
  valideeAt: ficheRevisions.valideeAt,
  correctionAt:
    sql<Date | null>`(select max(e.at) from ${evenements} e where e.objet = 'fiche' and e.objet_id = ${fiches.id} and e.type in ('demander_correction', 'demander_corrections', 'rouvrir', 'infirmer'))`.mapWith(
      ficheRevisions.remiseAt,
    ),
  echeance: sql<
    string | null
  >`(select min(a.echeance_restitution)::text from ${ficheAteliers} fa join ${ateliers} a on a.id = fa.atelier_id where fa.fiche_id = ${fiches.id})`,
  delaiReponse: editions.delaiReponse,
  delaiComplement: editions.delaiComplement,
};

/** One fiche as it is being written, for its organisers and the CRESS, or undefined. */
export async function findFiche(actor: Actor, id: string) {
  const [fiche] = await db
    .select({
      ...faits(actor),
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      transitions: codesTransition,
      correctionDemandee: fiches.correctionDemandee,
      ...colonnesTextes,
      ...colonnesTour,
      confirmation: {
        revision: ficheConfirmations.revision,
        demandeeAt: ficheConfirmations.demandeeAt,
        confirmee: ficheConfirmations.confirmee,
        repondueAt: ficheConfirmations.repondueAt,
      },
      /** Who answered. */
      repondant: { auteur: personnes.nom, supprimeeAt: personnes.supprimeeAt },
      updatedAt: fiches.updatedAt,
      derniereValidee: sql<
        number | null
      >`(select max(r.numero) from fiche_revisions r where r.fiche_id = ${fiches.id} and r.validee_at is not null)`,
    })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .innerJoin(editions, eq(editions.id, fiches.editionId))
    .innerJoin(ficheRevisions, and(eq(ficheRevisions.ficheId, fiches.id), eq(ficheRevisions.numero, fiches.revision)))
    .leftJoin(ficheConfirmations, isConfirmationCourante)
    .leftJoin(personnes, eq(personnes.id, ficheConfirmations.repondueePar))
    .where(and(eq(fiches.id, id), visibleEnEntier(actor)));
  if (!fiche) return undefined;
  const [rubriques, tous, lignes] = await Promise.all([
    listRubriques(db, fiche.editionId),
    unsafeListAteliers(fiche.candidatureId),
    db
      .select({
        ...colonnesEnonce,
        premiereRevision: sql<number>`(select min(premiere.revision) from enonce_versions premiere where premiere.enonce_id = ${enonces.id})`,
      })
      .from(enonces)
      .innerJoin(enonceVersions, isCourante)
      .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
      .where(isVivant(id))
      .orderBy(asc(enonces.rang)),
  ]);
  return {
    ...fiche,
    rubriques,
    tousLesAteliers: tous,
    ateliers: tous.filter((a) => a.ficheId === id),
    enonces: lignes,
  };
}
export type FicheLue = NonNullable<Awaited<ReturnType<typeof findFiche>>>;

/** Whom what was written when a fiche was handed in went to, for who may hand it in; nobody for anybody else. */
export async function listDestinatairesDeLaRemise(actor: Actor, f: FicheLue): Promise<string[]> {
  if (!f.remiseAt || whyNotReprendre(actor, f)) return [];
  return unsafeDestinataires(f.id, isPourLeCompte(actor, f) ? "fiche_a_confirmer" : "fiche_remise", f.remiseAt);
}
