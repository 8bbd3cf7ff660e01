import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import type { Actor } from "../../socle/acteur/actor.ts";
import { isUuid } from "../../socle/uuid.ts";
import { devenueDe, findStructure } from "./queries.ts";

/** The structure of a page, for who may read it: the address of one that was merged leads to what it became, for good. */
export async function structureDeLaPage(actor: Actor, id: string, page: "membres" | "modifier") {
  const structure = isUuid(id) ? await findStructure(actor, id) : undefined;
  if (structure) return structure;
  const devenue = isUuid(id) ? await devenueDe(actor, id) : null;
  if (devenue) permanentRedirect(`/espace/structures/${devenue}/${page}`);
  notFound();
}
