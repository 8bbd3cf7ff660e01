"use server";
import { chercherReseaux, type Doublon } from "@/lib/appel/structure/queries";
import { rechercheReseau } from "@/lib/appel/structure/schema";
import { currentActor } from "@/lib/socle/auth/current";

/** Structures that may be a network, to anybody signed in; an unreadable question finds nothing. */
export async function proposerReseaux(q: string): Promise<Doublon[]> {
  const parsed = rechercheReseau.safeParse(q);
  if (!parsed.success || !(await currentActor())) return [];
  return chercherReseaux(parsed.data);
}
