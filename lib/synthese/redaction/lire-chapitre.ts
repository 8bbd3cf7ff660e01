import "server-only";
import type { Actor } from "../../socle/acteur/actor.ts";
import { unsafeLireValeurs } from "../consolidation/valeurs-lues.ts";
import { lireTable } from "../tri/lire.ts";
import { nomsDe } from "../tri/textes.ts";
import { relireChapitre } from "./chapitre.ts";

/** A chapter read again, or undefined when it does not exist or is not theirs. */
export async function findChapitreRelu(actor: Actor, annee: string, transition: string) {
  const lu = await lireTable(actor, annee, transition);
  if (!lu) return undefined;
  const valeurs = await unsafeLireValeurs(lu.edition.id);
  return { ...lu, remarques: relireChapitre(lu.table, valeurs, nomsDe(lu.table)) };
}
