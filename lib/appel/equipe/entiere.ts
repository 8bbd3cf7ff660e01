import "server-only";
import { ensemble } from "@/db/ensemble";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { CandidatureLue } from "../candidature/queries.ts";
import { attendTransfert, unsafeListNommees } from "./co-queries.ts";
import { findEquipe } from "./queries.ts";
import { whyNotGerer } from "./rules.ts";

/** The team, what is being handed over and the structures named, in one read; null for who may not manage it. */
export const findEquipeEntiere = async (actor: Actor, c: CandidatureLue) =>
  whyNotGerer(actor, c)
    ? null
    : ensemble({
        equipe: findEquipe(actor, c),
        attend: attendTransfert(actor, c.id),
        nommees: unsafeListNommees(c.id),
      });
