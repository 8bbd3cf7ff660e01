import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { identites } from "@/db/schema/identite";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../acteur/actor.ts";
import { fournisseur } from "./fournisseur.ts";

/** Since when a person is known by the provider in use; null when they are not. For oneself, and for who administers. */
export async function findIdentite(actor: Actor, personneId: string): Promise<{ relieeAt: Date } | null> {
  const f = fournisseur();
  if (!f || (!actor.administrateur && actor.personneId !== personneId)) return null;
  const [identite] = await db
    .select({ relieeAt: identites.relieeAt })
    .from(identites)
    .where(and(eq(identites.personneId, personneId), eq(identites.emetteur, f.emetteur)));
  return identite ?? null;
}

/** Whose identity it is: by its issuer and its `sub`, never by an address. */
export async function personneDeLIdentite(emetteur: string, sub: string): Promise<string | null> {
  const [row] = await db
    .select({ id: personnes.id })
    .from(identites)
    .innerJoin(personnes, eq(personnes.id, identites.personneId))
    .where(and(eq(identites.emetteur, emetteur), eq(identites.sub, sub), isNull(personnes.supprimeeAt)));
  return row?.id ?? null;
}
