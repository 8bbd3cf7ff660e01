import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { fiches } from "@/db/schema/fiche";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeDernierAuteur } from "../../socle/journal/dernier.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { faits, visibleTo } from "./acces.ts";
import { lireFormulaire } from "./formulaire.ts";
import { whyNotModifier } from "./rules.ts";
import type { FicheBrouillon } from "./schema.ts";

export type FicheEnregistree = { version: number; at: Date; par: string | null; valeurs: FicheBrouillon };

/** The fiche as last saved, all of one instant: what a person whose save came second compares with, if she may write. */
export function lireEnregistrement(actor: Actor, id: string): Promise<Result<FicheEnregistree>> {
  return db.transaction(
    async (tx) => {
      const [f] = await tx
        .select({ ...faits(actor), updatedAt: fiches.updatedAt })
        .from(fiches)
        .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
        .where(and(eq(fiches.id, id), visibleTo(actor)));
      if (!f) return refused("introuvable");
      const refus = whyNotModifier(actor, f);
      if (refus) return refused(refus);
      return done({
        version: f.version,
        at: f.updatedAt,
        par: await unsafeDernierAuteur(tx, "fiche", id, ["creer", "modifier"]),
        valeurs: await lireFormulaire(tx, f),
      });
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
