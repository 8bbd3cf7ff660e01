import "server-only";
import { createHash } from "node:crypto";
import type { Lecteur } from "@/db/client";
import { organisateursDeChacune } from "../courriel/outbox.ts";
import type { Groupe } from "./lettres.ts";
import type { Du } from "./queries.ts";

/** One entry per person, with all their ateliers; and the ateliers that nobody can be written to about. */
export async function grouper(from: Lecteur, dus: readonly Du[]): Promise<{ groupes: Groupe[]; sansPersonne: Du[] }> {
  const organisateurs = await organisateursDeChacune(from, [...new Set(dus.map((d) => d.candidatureId))]);
  const groupes = new Map<string, Groupe>();
  for (const du of dus)
    for (const personne of organisateurs.get(du.candidatureId) ?? []) {
      const groupe = groupes.get(personne.adresse) ?? { personne, dus: [] };
      groupe.dus.push(du);
      groupes.set(personne.adresse, groupe);
    }
  return {
    groupes: [...groupes.values()].sort((a, b) => (a.personne.adresse < b.personne.adresse ? -1 : 1)),
    sansPersonne: dus.filter((d) => !organisateurs.get(d.candidatureId)?.length),
  };
}

/** What tells whether who receives what is still what was read. */
export const empreinteDe = (groupes: readonly Groupe[]) =>
  createHash("sha256")
    .update(JSON.stringify(groupes.map((g) => [g.personne.adresse, g.dus.map((d) => [d.id, d.presence, d.fiche])])))
    .digest("hex");
