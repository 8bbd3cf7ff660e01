import "server-only";
import type { z } from "zod";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { action } from "../../socle/action.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listHistoire } from "../consolidation/histoire.ts";
import { lireChangements } from "./changements.ts";
import { lireRessemblances } from "./ressemblances.ts";
import { demandeDe, demandeHistoire, tableOuverte } from "./schema.ts";

/** A gesture made at the sorting table: it answers with all that changed there since the table was read. */
export const actionDeTable = <S extends z.ZodType, T extends { geste: string }>(
  donnees: S,
  geste: (actor: Actor, data: z.output<S>, now: Date) => Promise<Result<T>>,
) =>
  action(demandeDe(donnees), async (actor, demande, now) => {
    const { ouverte, donnees: data } = demande as { ouverte: z.output<typeof tableOuverte>; donnees: z.output<S> };
    const fait = await geste(actor, data, now);
    if (!fait.ok) return fait;
    const changements = await lireChangements(actor, ouverte);
    return changements ? done({ geste: fait.value.geste, changements }) : refused("introuvable");
  });

/** What others did meanwhile. */
export const relireTable = action(tableOuverte, async (actor, ouverte) => {
  const changements = await lireChangements(actor, ouverte);
  return changements ? done(changements) : refused("introuvable");
});

/** What is near to what waits there. */
export const lireRessemblancesDeTable = action(tableOuverte, async (actor, ouverte) => {
  const ressemblances = await lireRessemblances(actor, ouverte);
  return ressemblances ? done(ressemblances) : refused("introuvable");
});

/** All that was done to a point, oldest first. */
export const lireHistoireDePoint = action(demandeHistoire, async (actor, { ouverte, donnees: code }) => {
  const edition = await findEditionInstruite(actor, ouverte.annee);
  return edition ? done(await listHistoire(edition.id, code)) : refused("introuvable");
});
