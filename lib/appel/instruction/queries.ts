import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { candidatures } from "@/db/schema/candidature";
import { grilles, notesInternes } from "@/db/schema/instruction";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../socle/acteur/actor.ts";
import { visibleEnInstruction } from "../candidature/acces.ts";

/** The answers to the grid, with who gave them. */
export function listGrille(actor: Actor, candidatureId: string) {
  return db
    .select({
      critere: grilles.critere,
      valeur: grilles.valeur,
      commentaire: grilles.commentaire,
      at: grilles.at,
      version: grilles.version,
      auteur: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
    })
    .from(grilles)
    .innerJoin(candidatures, eq(candidatures.id, grilles.candidatureId))
    .leftJoin(personnes, eq(personnes.id, grilles.par))
    .where(and(eq(candidatures.id, candidatureId), visibleEnInstruction(actor)));
}

/** The last hundred internal notes, newest first. */
export function listNotes(actor: Actor, candidatureId: string) {
  return db
    .select({
      id: notesInternes.id,
      texte: notesInternes.texte,
      at: notesInternes.at,
      auteur: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
    })
    .from(notesInternes)
    .innerJoin(candidatures, eq(candidatures.id, notesInternes.candidatureId))
    .leftJoin(personnes, eq(personnes.id, notesInternes.auteurId))
    .where(and(eq(candidatures.id, candidatureId), visibleEnInstruction(actor)))
    .orderBy(desc(notesInternes.at), desc(notesInternes.id))
    .limit(100);
}

/** Who has the file, or null. */
export function findAttribution(actor: Actor, candidatureId: string) {
  const rows = db
    .select({ id: candidatures.instructeurId })
    .from(candidatures)
    .where(and(eq(candidatures.id, candidatureId), visibleEnInstruction(actor)));
  return reunir({ rows }, (lues) => lues.rows[0]?.id ?? null);
}
