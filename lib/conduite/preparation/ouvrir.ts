import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { editions } from "@/db/schema/edition";
import { changerEtat } from "../../appel/edition/operations.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type Result, refused, refusedBecause } from "../../socle/result.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { completerChapitres } from "../../synthese/consolidation/gestes/preparer.ts";
import { unsafeCompterEnCours, unsafeLirePreparation } from "./lire.ts";
import { manquesDe } from "./manques.ts";

/** Makes an edition public, and takes candidatures from the first day of its call. One at a time is open. */
export const ouvrirEdition = (actor: Actor, id: string, now: Date): Promise<Result> =>
  changerEtat(actor, id, "ouvrir", now, async (tx) => {
    const manques = manquesDe(await unsafeLirePreparation(id, tx), jourLocal(now)).filter((m) => m.bloque);
    if (manques.length > 0) return refusedBecause("edition_a_preparer", manques.map((m) => m.quoi).join(" "));
    const [autre] = await tx
      .select({ annee: editions.annee })
      .from(editions)
      .where(and(eq(editions.etat, "ouverte"), ne(editions.id, id)));
    if (!autre) await completerChapitres(tx, id, now);
    return autre
      ? refusedBecause(
          "edition_deja_ouverte",
          `L’édition ${autre.annee} est encore ouverte : clôturez d’abord ses dépôts.`,
        )
      : null;
  });

/** Closes the work of an edition: all stays public and readable, nothing is written any more. */
export const archiverEdition = (actor: Actor, id: string, now: Date): Promise<Result> =>
  changerEtat(actor, id, "archiver", now, async (tx) =>
    (await unsafeCompterEnCours(id, tx)).attend > 0 ? refused("version_en_attente") : null,
  );

/** Takes that back: the edition is as it was before. */
export const desarchiverEdition = (actor: Actor, id: string, now: Date): Promise<Result> =>
  changerEtat(actor, id, "desarchiver", now, async (tx) => {
    const { publications } = await unsafeCompterEnCours(id, tx);
    return publications > 0 ? "publiee" : null;
  });
