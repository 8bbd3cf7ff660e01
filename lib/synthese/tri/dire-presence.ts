import "server-only";
import { and, eq, or } from "drizzle-orm";
import { db } from "@/db/client";
import { editionTransitions } from "@/db/schema/edition";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { chapitres } from "@/db/schema/synthese";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import { action } from "../../socle/action.ts";
import { done, refused } from "../../socle/result.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { ecrirePresence } from "./presence.ts";
import { demandePresence } from "./schema.ts";

/** Tells those at the same table what this person has open; answers with who they may be, by id. Nothing is kept. */
export const direPresence = action(demandePresence, async (actor, { annee, transition, page, signe, id }) => {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return refused("introuvable");
  const [chapitre] = await db
    .select({ id: chapitres.id })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(chapitres.editionId, edition.id), eq(editionTransitions.code, transition)));
  if (!chapitre) return refused("introuvable");
  const presence = ecrirePresence({ personneId: actor.personneId, page, signe, id });
  await notifier(db, { sujet: `chapitre:${chapitre.id}`, id: presence });
  return done({ moi: actor.personneId, agents: await nomsDesAgents(edition.id) });
});

/** Who may be at a table of this edition. */
async function nomsDesAgents(editionId: string): Promise<Record<string, string>> {
  const agents = await db
    .selectDistinct({ id: personnes.id, nom: personnes.nom, courriel: personnes.courriel })
    .from(personnes)
    .leftJoin(rolesEdition, eq(rolesEdition.personneId, personnes.id))
    .where(
      or(
        eq(personnes.administrateur, true),
        and(eq(rolesEdition.editionId, editionId), eq(rolesEdition.role, "instructeur")),
      ),
    );
  return Object.fromEntries(agents.map((a) => [a.id, a.nom ?? a.courriel]));
}
