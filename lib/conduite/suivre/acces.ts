import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { seances } from "@/db/schema/seance";
import { chapitres } from "@/db/schema/synthese";
import { findEmargement } from "../../recueil/emargement/queries.ts";
import { voitLesNoms } from "../../recueil/emargement/rules.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { Genre, Sujet } from "../../socle/vif/sujets.ts";
import { voitLesSeances } from "../../synthese/seance/rules.ts";

/** Who may know that something of a subject changed, by what it is: those who may read what changed. */
const ACCES: Record<Genre, (actor: Actor, id: string) => boolean | Promise<boolean>> = {
  /** The consolidation: the CRESS, the comité and the partenaires of this edition. */
  edition: async (actor, id) =>
    isAdministrateur(actor) ? (await db.$count(editions, eq(editions.id, id))) === 1 : voitLesSeances(actor, id),
  /** Those who come to an atelier, by its id. */
  emargement: async (actor, id) => {
    const e = await findEmargement(actor, id);
    return e !== undefined && voitLesNoms(actor, e);
  },
  /** A séance, for the comité of its edition and who instructs it. */
  seance: async (actor, id) => {
    const [s] = await db.select({ editionId: seances.editionId }).from(seances).where(eq(seances.id, id));
    return s !== undefined && voitLesSeances(actor, s.editionId);
  },
  /** Who is at the table of a chapter, and what they have open: for those who may work there. */
  chapitre: async (actor, id) => {
    const [c] = await db.select({ editionId: chapitres.editionId }).from(chapitres).where(eq(chapitres.id, id));
    return c !== undefined && isInstructeur(actor, c.editionId);
  },
};

/** Those of these subjects the person may follow: what does not exist and what may not be seen are the same. */
export async function sujetsPermis(actor: Actor, sujets: readonly Sujet[]): Promise<Sujet[]> {
  const permis = await Promise.all(
    sujets.map((sujet) => {
      const [genre, id] = sujet.split(":") as [Genre, string];
      return ACCES[genre](actor, id);
    }),
  );
  return sujets.filter((_, i) => permis[i]);
}
