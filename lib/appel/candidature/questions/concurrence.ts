import "server-only";
import { and, desc, eq, or } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { unsafeDernierAuteur } from "../../../socle/journal/dernier.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import { isOrganisateurSql, visibleTo } from "../acces.ts";
import { faits } from "../queries.ts";
import { whyNotModifier } from "../rules.ts";
import type { CandidatureBrouillon } from "../schema.ts";
import { lireFormulaire } from "./formulaire.ts";

/** A form as the server holds it, and who saved it last. */
export type Enregistre<F> = { version: number; at: Date; par: string | null; valeurs: F };

/** The form as last saved, all of one instant: what a person whose save came second compares with, if she may write. */
export function lireEnregistrement(actor: Actor, id: string): Promise<Result<Enregistre<CandidatureBrouillon>>> {
  return db.transaction(
    async (tx) => {
      const [c] = await tx
        .select({ ...faits(actor), updatedAt: candidatures.updatedAt })
        .from(candidatures)
        .innerJoin(editions, eq(editions.id, candidatures.editionId))
        .where(and(eq(candidatures.id, id), visibleTo(actor)));
      if (!c) return refused("introuvable");
      const refus = whyNotModifier(actor, c);
      if (refus) return refused(refus);
      return done({
        version: c.version,
        at: c.updatedAt,
        par: await unsafeDernierAuteur(tx, "candidature", id, ["creer", "modifier", "repondre_correction"]),
        valeurs: await lireFormulaire(tx, id),
      });
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** The drafts this person could go on with in an edition, last written first. */
export function listBrouillons(actor: Actor, editionId: string) {
  return db
    .select({ id: candidatures.id, intitule: candidatures.intitule, updatedAt: candidatures.updatedAt })
    .from(candidatures)
    .where(
      and(
        eq(candidatures.editionId, editionId),
        eq(candidatures.etat, "brouillon"),
        or(isOrganisateurSql(actor), eq(candidatures.creePar, actor.personneId)),
      ),
    )
    .orderBy(desc(candidatures.updatedAt))
    .limit(10);
}
