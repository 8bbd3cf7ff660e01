import "server-only";
import { ensemble } from "@/db/ensemble";
import type { Actor } from "../../socle/acteur/actor.ts";
import { listContacts, listIntervenants } from "../candidature/questions/contacts.ts";
import { listMessages } from "./queries.ts";

/** Who is to be called about a candidature, who speaks at its ateliers and a page of what was written, in one read. */
export const lireEntourage = (actor: Actor, c: Parameters<typeof listContacts>[1], page: number) =>
  ensemble({
    contacts: listContacts(actor, c),
    intervenants: listIntervenants(actor, c),
    messages: listMessages(actor, c.id, page),
  });
