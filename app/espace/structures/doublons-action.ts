"use server";
import { currentActor } from "@/lib/auth/current";
import { chercherDoublons, type Doublon } from "@/lib/structure/queries";
import { rechercheDoublons } from "@/lib/structure/schema";

/** Structures already there, to anybody signed in; an unreadable question finds nothing. */
export async function proposerDoublons(saisie: { nom: string; siret: string; rna: string }): Promise<Doublon[]> {
  const parsed = rechercheDoublons.safeParse(saisie);
  if (!parsed.success || !(await currentActor())) return [];
  return chercherDoublons(parsed.data);
}
