import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Lecteur } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editionTransitions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheConfirmations, ficheRevisions, fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../socle/acteur/actor.ts";
import { listRubriques } from "../rubriques/queries.ts";
import type { Rubrique } from "../rubriques/rubriques.ts";
import { visibleEnEntier } from "./acces.ts";
import { differences, type FicheRevisee } from "./differences.ts";
import { formulaireDe } from "./formulaire.ts";

/**
 * Each revision of a fiche as it said things, by number: an énoncé is in those from its first words to the one that
 * dropped it, with the last words not after. Its transition and rank are today's. The caller has shown that one may read.
 */
export async function unsafeLireRevisions(
  tx: Lecteur,
  ficheId: string,
  rubriques: readonly Rubrique[],
): Promise<Map<number, FicheRevisee>> {
  const revisions = await tx
    .select()
    .from(ficheRevisions)
    .where(eq(ficheRevisions.ficheId, ficheId))
    .orderBy(asc(ficheRevisions.numero));
  const identites = await tx
    .select({
      id: enonces.id,
      code: enonces.code,
      retireRevision: enonces.retireRevision,
      transition: editionTransitions.code,
    })
    .from(enonces)
    .innerJoin(editionTransitions, eq(editionTransitions.id, enonces.transitionId))
    .where(eq(enonces.ficheId, ficheId))
    .orderBy(asc(enonces.rang));
  const ids = identites.map((e) => e.id);
  const versions = ids.length
    ? await tx
        .select()
        .from(enonceVersions)
        .where(inArray(enonceVersions.enonceId, ids))
        .orderBy(asc(enonceVersions.revision))
    : [];
  return new Map(
    revisions.map((r) => {
      const lus = identites.flatMap((e) => {
        if (e.retireRevision !== null && e.retireRevision <= r.numero) return [];
        const mots = versions.filter((v) => v.enonceId === e.id && v.revision <= r.numero).at(-1);
        return mots ? [{ ...mots, id: e.id, code: e.code, transition: e.transition }] : [];
      });
      const f = formulaireDe({ ...r, ateliers: [], enonces: lus }, rubriques);
      const codes = new Map(identites.map((e) => [e.id, e.code]));
      return [
        r.numero,
        { ...f, enonces: f.enonces.flatMap((e) => (e.id ? [{ ...e, id: e.id, code: codes.get(e.id) ?? null }] : [])) },
      ];
    }),
  );
}

/** The numbered revisions of a fiche, last first: who, when, and what each changed from the one before. */
export async function listRevisions(actor: Actor, ficheId: string) {
  const remettant = alias(personnes, "remettant");
  const validant = alias(personnes, "validant");
  const repondant = alias(personnes, "repondant");
  const lignes = await db
    .select({
      editionId: fiches.editionId,
      numero: ficheRevisions.numero,
      remiseAt: ficheRevisions.remiseAt,
      remisePar: { auteur: remettant.nom, supprimeeAt: remettant.supprimeeAt },
      valideeAt: ficheRevisions.valideeAt,
      valideePar: { auteur: validant.nom, supprimeeAt: validant.supprimeeAt },
      confirmee: ficheConfirmations.confirmee,
      repondueAt: ficheConfirmations.repondueAt,
      repondueePar: { auteur: repondant.nom, supprimeeAt: repondant.supprimeeAt },
    })
    .from(ficheRevisions)
    .innerJoin(fiches, eq(fiches.id, ficheRevisions.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .leftJoin(remettant, eq(remettant.id, ficheRevisions.remisePar))
    .leftJoin(validant, eq(validant.id, ficheRevisions.valideePar))
    .leftJoin(
      ficheConfirmations,
      and(
        eq(ficheConfirmations.ficheId, ficheRevisions.ficheId),
        eq(ficheConfirmations.revision, ficheRevisions.numero),
      ),
    )
    .leftJoin(repondant, eq(repondant.id, ficheConfirmations.repondueePar))
    .where(and(eq(ficheRevisions.ficheId, ficheId), visibleEnEntier(actor)))
    .orderBy(asc(ficheRevisions.numero));
  const [premiere] = lignes;
  if (!premiere) return [];
  const rubriques = await listRubriques(db, premiere.editionId);
  const lues = await unsafeLireRevisions(db, ficheId, rubriques);
  return lignes
    .map((ligne, i) => {
      const precedente = lignes[i - 1];
      const [avant, apres] = [precedente && lues.get(precedente.numero), lues.get(ligne.numero)];
      return { ...ligne, differences: avant && apres ? differences(avant, apres, rubriques) : null };
    })
    .reverse();
}
export type RevisionLue = Awaited<ReturnType<typeof listRevisions>>[number];
