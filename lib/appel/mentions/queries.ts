import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { desc, eq } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { mentionsLegales } from "@/db/schema/mentions";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type CleMention, completes, type MentionsLegales, mentionsManquantes } from "./mentions.ts";

/** What the legal pages tell today. */
export async function publicMentions(lecteur: Lecteur = db): Promise<MentionsLegales> {
  const [derniere] = await lecteur
    .select({ faits: mentionsLegales.faits, ajouts: mentionsLegales.ajouts })
    .from(mentionsLegales)
    .orderBy(desc(mentionsLegales.version))
    .limit(1);
  return completes(derniere);
}

/** The blanks nothing is published with. */
export const publicMentionsManquantes = async (lecteur: Lecteur = db): Promise<CleMention[]> =>
  mentionsManquantes(await publicMentions(lecteur));

/** Every version, the newest first, with who wrote it; none for who does not administer the instance. */
export async function listVersionsMentions(actor: Actor) {
  if (!isAdministrateur(actor)) return [];
  const lues = await db
    .select({
      version: mentionsLegales.version,
      faits: mentionsLegales.faits,
      ajouts: mentionsLegales.ajouts,
      at: mentionsLegales.at,
      par: personnes.nom,
    })
    .from(mentionsLegales)
    .leftJoin(personnes, eq(personnes.id, mentionsLegales.personneId))
    .orderBy(desc(mentionsLegales.version));
  return lues.map(({ faits, ajouts, ...v }) => ({ ...v, ...completes({ faits, ajouts }) }));
}
export type VersionMentions = Awaited<ReturnType<typeof listVersionsMentions>>[number];
