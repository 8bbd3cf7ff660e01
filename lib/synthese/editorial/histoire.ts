import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { textesEdition } from "@/db/schema/editorial";
import { personnes } from "@/db/schema/personne";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { CleEditoriale } from "./parties.ts";
import { regrouper } from "./regrouper.ts";

const AU_PLUS = 500;

/** The versions a part went through, the newest first, without the one in force, for who instructs the edition; none for anybody else. */
export async function listVersions(actor: Actor, editionId: string, cle: CleEditoriale) {
  if (!isInstructeur(actor, editionId)) return [];
  const [, ...avant] = regrouper(
    await db
      .select({
        version: textesEdition.version,
        texte: textesEdition.texte,
        signataires: textesEdition.signataires,
        programme: textesEdition.programme,
        personneId: textesEdition.personneId,
        par: personnes.nom,
        at: textesEdition.at,
      })
      .from(textesEdition)
      .leftJoin(personnes, eq(personnes.id, textesEdition.personneId))
      .where(and(eq(textesEdition.editionId, editionId), eq(textesEdition.cle, cle)))
      .orderBy(desc(textesEdition.version))
      .limit(AU_PLUS),
  );
  return avant;
}
