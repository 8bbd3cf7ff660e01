import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { env } from "../env.ts";
import type { Contact } from "./cadre.ts";

export const colonnesContact = {
  nom: editions.contactNom,
  telephone: editions.contactTelephone,
  courriel: editions.contactCourriel,
};
type ContactEdition = { nom: string | null; telephone: string | null; courriel: string | null };

/** Who answers: the agent in charge when there is one, else the contact of the edition, else where the mail comes from. */
export function contactDe(edition: ContactEdition, agent?: { nom: string | null; courriel: string } | null): Contact {
  const courriel = edition.courriel ?? adresseExpediteur();
  return agent?.nom ? { ...edition, nom: agent.nom, courriel: agent.courriel } : { ...edition, courriel };
}

/** The contact of an edition; of the newest one when the mail is about none. */
export async function lireContact(from: Lecteur, editionId: string | null): Promise<Contact> {
  const [edition] = await from
    .select(colonnesContact)
    .from(editions)
    .where(editionId ? eq(editions.id, editionId) : sql`true`)
    .orderBy(desc(editions.annee))
    .limit(1);
  return contactDe(edition ?? { nom: null, telephone: null, courriel: null });
}

/** « conference@trame.test », of « Conférence <conference@trame.test> ». */
const adresseExpediteur = () => /<([^<>]+)>\s*$/.exec(env().TRAME_EXPEDITEUR)?.[1] ?? env().TRAME_EXPEDITEUR;
