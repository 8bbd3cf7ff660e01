import type { Valeur } from "../../../socle/formulaire/valeur.ts";
import { atelierBrouillon, candidatureComplete } from "../schema.ts";
import { lireChemin, propre } from "./champs.ts";

/** What is wrong with an answer on its own, in words, or null. */
export function erreurDe(champ: string, valeur: Valeur): string | null {
  const atelier = lireChemin(champ);
  const formes: Record<string, { safeParse(v: unknown): { error?: { issues: { message: string }[] } } }> = atelier
    ? atelierBrouillon.shape
    : candidatureComplete.shape;
  const forme = propre(formes, atelier ? atelier.cle : champ);
  return forme ? (forme.safeParse(valeur).error?.issues[0]?.message ?? null) : "Ce champ n’existe pas";
}
