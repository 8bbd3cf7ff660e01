"use server";
import { z } from "zod";
import { currentActor } from "@/lib/auth/current";
import { type CommuneChoix, chercherCommunes, listCommunes } from "@/lib/territoire/queries";

const question = z.string().max(80);

/** Communes for the field, to anybody signed in; an unreadable question finds nothing. */
export async function proposerCommunes(q: string): Promise<CommuneChoix[]> {
  const parsed = question.safeParse(q);
  if (!parsed.success || !(await currentActor())) return [];
  return chercherCommunes(parsed.data);
}

/** One commune by its code, to anybody signed in. */
export async function lireCommune(code: string): Promise<CommuneChoix | null> {
  const parsed = question.safeParse(code);
  if (!parsed.success || !(await currentActor())) return null;
  return (await listCommunes([parsed.data]))[0] ?? null;
}
