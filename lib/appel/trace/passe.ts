import "server-only";
import { notInArray, type SQL, sql } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { evenements } from "@/db/schema/journal";
import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeListEvenements } from "../../socle/journal/queries.ts";
import type { Objet, TypeEvenement } from "../../socle/journal/types.ts";
import { isInteresseSql } from "../candidature/acces.ts";

/** What those who organise a candidature did of it or are told of it: all that an agent who has a part in it reads of its journal. */
const DES_ORGANISATEURS: readonly TypeEvenement[] = [
  "reprendre",
  "creer",
  "modifier",
  "modifier_apres_label",
  "utiliser_code_tardif",
  "soumettre",
  "demander_complement",
  "completer",
  "demander_corrections",
  "repondre_correction",
  "ecrire_message",
  "labelliser",
  "refuser",
  "retirer",
  "retirer_label",
  "rappeler",
  "inviter",
  "accepter_invitation",
  "retirer_invitation",
  "demander_transfert",
  "transferer",
  "demander_co_organisation",
  "accepter_co_organisation",
  "decliner_co_organisation",
  "retirer_co_organisation",
];

/** The lines of the journal this person may read, among those of an edition they instruct or of the instance. */
export const sansInstructionDesSiennes = (actor: Actor): SQL => sql`not (
  ${evenements.objet} = 'candidature' and ${notInArray(evenements.type, [...DES_ORGANISATEURS])}
  and exists (select 1 from ${candidatures} where ${candidatures.id} = ${evenements.objetId} and ${isInteresseSql(actor)}))`;

/** What happened to one object of an edition, oldest first, for who instructs it, as far as they may know; nothing for others. */
export const listPasse = (actor: Actor, objet: Objet, objetId: string) =>
  unsafeListEvenements(
    objet,
    objetId,
    sql`(${isInstructeurSql(actor, evenements.editionId)} and ${sansInstructionDesSiennes(actor)})`,
  );
