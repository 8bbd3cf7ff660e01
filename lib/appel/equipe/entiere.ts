import "server-only";
import { ensemble } from "@/db/ensemble";
import type { Actor } from "../../socle/acteur/actor.ts";
import { attendTransfert, unsafeListNommees } from "./co-queries.ts";
import { findEquipe } from "./queries.ts";

/** The team, what is being handed over and the structures named, in one read. The caller has shown that one may see it. */
export const unsafeEquipeEntiere = (actor: Actor, c: { id: string; editionId: string }) =>
  ensemble({ equipe: findEquipe(actor, c), attend: attendTransfert(actor, c.id), nommees: unsafeListNommees(c.id) });
