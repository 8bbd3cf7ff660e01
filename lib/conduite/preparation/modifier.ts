import "server-only";
import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import { listCodes } from "../../appel/edition/codes.ts";
import type { Edition } from "../../appel/edition/queries.ts";
import { whyNotRegler } from "../../appel/edition/rules.ts";
import type { FicheEdition } from "../../appel/edition/schema.ts";
import { CATEGORIES, NOM_CATEGORIE } from "../../appel/structure/categories.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Refusee, type Result, refused, refusedBecause } from "../../socle/result.ts";
import { lireDictionnaire } from "../../socle/transitions/dictionnaire.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { completerChapitres } from "../../synthese/consolidation/gestes/preparer.ts";
import { changerTransitions } from "./changer-transitions.ts";

/** Candidatures a change of the edition must not break. */
const VIVANTES = ["brouillon", "soumise", "a_completer", "labellisee"] as const;

/**
 * Changes what an edition says of itself: words, calendar, transitions, categories; answers its new version. What would
 * leave live candidatures outside is refused, and says how many.
 */
export async function modifierEdition(
  actor: Actor,
  id: string,
  version: number,
  { transitions, ...colonnes }: FicheEdition,
  now: Date,
): Promise<Result<number>> {
  const fait = await inTransaction<number>(async (tx) => {
    const edition = await lockEdition(tx, actor, id);
    if (!edition) return refused("introuvable");
    const refus = whyNotRegler(actor, edition, version);
    if (refus) return refused(refus);
    const casse = appelRompu(edition, colonnes, jourLocal(now)) ?? (await laisseDehors(tx, id, edition, colonnes));
    if (casse) return casse;
    await tx
      .update(editions)
      .set({ ...colonnes, versionReglages: version + 1 })
      .where(eq(editions.id, id));
    const refusee = await changerTransitions(tx, edition, transitions);
    if (refusee) return refusee;
    if (edition.etat !== "preparation") await completerChapitres(tx, id, now);
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "edition",
      objetId: id,
      editionId: id,
      personneId: actor.personneId,
      donnees: {
        version: version + 1,
        dateOuvertureAppel: colonnes.dateOuvertureAppel,
        dateClotureAppel: colonnes.dateClotureAppel,
        dateDebut: colonnes.dateDebut,
        dateFin: colonnes.dateFin,
        categories: colonnes.categories.join(","),
        transitions: (await listCodes(tx, id)).join(","),
      },
    });
    return done(version + 1);
  });
  await lireDictionnaire();
  return fait;
}

type Colonnes = Omit<FicheEdition, "transitions">;

/** An open call stays open: it neither ends before today nor begins after it. */
function appelRompu(edition: Edition, voulu: Colonnes, aujourdhui: string): Refusee | null {
  if (edition.etat !== "ouverte") return null;
  if (voulu.dateClotureAppel < aujourdhui && voulu.dateClotureAppel !== edition.dateClotureAppel)
    return refused("appel_fini_avant", "dateClotureAppel");
  if (voulu.dateOuvertureAppel > aujourdhui) return refused("appel_deja_ouvert", "dateOuvertureAppel");
  return null;
}

async function laisseDehors(tx: Tx, id: string, edition: Edition, voulu: Colonnes): Promise<Refusee | null> {
  const horsPeriode = await tx
    .select({ id: ateliers.id })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(
      and(
        eq(ateliers.editionId, id),
        inArray(candidatures.etat, [...VIVANTES]),
        notInArray(ateliers.etat, ["annule", "reporte"]),
        // Already outside: it is not this change that leaves them there.
        sql`${ateliers.date} between ${edition.dateDebut} and ${edition.dateFin}`,
        sql`${ateliers.date} not between ${voulu.dateDebut} and ${voulu.dateFin}`,
      ),
    );
  if (horsPeriode.length > 0)
    return {
      ...refusedBecause(
        "ateliers_hors_periode",
        `${pluriel(horsPeriode.length, "atelier proposé ou labellisé est daté", "ateliers proposés ou labellisés sont datés")} hors de cette période : demandez d’abord à leurs organisateurs de les déplacer.`,
      ),
      champ: "dateFin",
    };
  const retirees = CATEGORIES.filter((c) => edition.categories.includes(c) && !voulu.categories.includes(c));
  if (retirees.length === 0) return null;
  const [touchees] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(candidatures)
    .innerJoin(
      candidatureStructures,
      and(eq(candidatureStructures.candidatureId, candidatures.id), eq(candidatureStructures.rang, 0)),
    )
    .innerJoin(structures, eq(structures.id, candidatureStructures.structureId))
    .where(
      and(
        eq(candidatures.editionId, id),
        inArray(candidatures.etat, [...VIVANTES]),
        inArray(structures.categorie, retirees),
      ),
    );
  if (!touchees?.n) return null;
  return {
    ...refusedBecause(
      "categorie_occupee",
      `${pluriel(touchees.n, "candidature est portée", "candidatures sont portées")} par une structure de ces catégories (${enumerer(retirees.map((c) => NOM_CATEGORIE[c]))}) : gardez-les ouvertes jusqu’à leur décision.`,
    ),
    champ: "categories",
  };
}
