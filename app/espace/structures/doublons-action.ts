"use server";
import { chercherDoublons, type Doublon } from "@/lib/appel/structure/queries";
import { rechercheDoublons } from "@/lib/appel/structure/schema";
import { currentActor } from "@/lib/socle/auth/current";

/** Structures already there, to anybody signed in; an unreadable question finds nothing. */
export async function proposerDoublons(saisie: { nom: string; siret: string; rna: string }): Promise<Doublon[]> {
  const parsed = rechercheDoublons.safeParse(saisie);
  if (!parsed.success || !(await currentActor())) return [];
  return chercherDoublons(parsed.data);
}
