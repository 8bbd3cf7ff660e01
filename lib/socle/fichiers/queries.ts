import { isAdministrateur } from "../acteur/actor.ts";
import "server-only";
import { sql } from "@/db/client";
import type { Actor } from "../acteur/actor.ts";
import { env } from "../env.ts";
import { depotDe } from "./place.ts";
import { compterFichiers } from "./ranger.ts";
import { direDepot } from "./wording.ts";

/** Where new files go: the database, or a bucket. */
export const ouVontFichiers = (): "base" | "seau" => (depotDe(env()).place ? "seau" : "base");

/** Where files go and how many are elsewhere still, for who administers the instance. */
export async function findEtatDesFichiers(actor: Actor) {
  if (!isAdministrateur(actor)) return null;
  const depot = depotDe(env());
  const comptes = await compterFichiers(sql, depot);
  return { ...comptes, ou: direDepot(depot), illisibles: depot.compte ? 0 : comptes.seau.n };
}
