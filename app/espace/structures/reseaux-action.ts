"use server";
import { currentActor } from "@/lib/auth/current";
import { chercherReseaux, type Doublon } from "@/lib/structure/queries";
import { rechercheReseau } from "@/lib/structure/schema";

/** Structures that may be a network, to anybody signed in; an unreadable question finds nothing. */
export async function proposerReseaux(q: string): Promise<Doublon[]> {
  const parsed = rechercheReseau.safeParse(q);
  if (!parsed.success || !(await currentActor())) return [];
  return chercherReseaux(parsed.data);
}
