import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { evenements } from "@/db/schema/journal";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeListEvenements } from "../../socle/journal/queries.ts";
import type { Objet, TypeEvenement } from "../../socle/journal/types.ts";
import { isInteresseSql } from "../candidature/acces.ts";

/** What an agent who has a part in a candidature does not read about it: how it is reviewed, and the mails of that. */
const DE_INSTRUCTION: readonly TypeEvenement[] = [
  "preparer_decision",
  "annuler_decision",
  "mettre_de_cote",
  "remettre_dans_le_lot",
  "attribuer",
  "demander_avis",
  "rendre_avis",
  "noter",
  "renvoyer_courriel",
  "signaler_adresse",
];

/** The lines of the journal this person may read, among those of an edition they instruct or of the instance. */
export const sansInstructionDesSiennes = (actor: Actor): SQL => sql`not (
  ${evenements.objet} = 'candidature' and ${inArray(evenements.type, [...DE_INSTRUCTION])}
  and exists (select 1 from ${candidatures} where ${candidatures.id} = ${evenements.objetId} and ${isInteresseSql(actor)}))`;

/** What happened to one object this person sees, oldest first, as far as they may know. The caller has shown that they see it. */
export const listPasse = (actor: Actor, objet: Objet, objetId: string) =>
  unsafeListEvenements(objet, objetId, sansInstructionDesSiennes(actor));
