"use server";
import { currentActor } from "@/lib/socle/auth/current";
import { type CommuneChoix, type CommuneClassee, chercherCommunes, listCommunes } from "@/lib/socle/territoire/queries";
import { rechercheCommune } from "@/lib/socle/territoire/schema";

/** Communes for the field, to anybody signed in; an unreadable question finds nothing. */
export async function proposerCommunes(q: string): Promise<CommuneClassee[]> {
  const parsed = rechercheCommune.safeParse(q);
  if (!parsed.success || !(await currentActor())) return [];
  return chercherCommunes(parsed.data);
}

/** One commune by its code, to anybody signed in. */
export async function lireCommune(code: string): Promise<CommuneChoix | null> {
  const parsed = rechercheCommune.safeParse(code);
  if (!parsed.success || !(await currentActor())) return null;
  return (await listCommunes([parsed.data]))[0] ?? null;
}
