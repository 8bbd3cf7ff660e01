import "server-only";
import { createHash } from "node:crypto";
import type { Lecteur } from "@/db/client";
import { organisateursDeChacune } from "../../socle/courriel/outbox.ts";
import type { Groupe } from "./lettres.ts";
import type { Du, Prochain } from "./queries.ts";

/**
 * One entry per person, with all that they owe and their ateliers to come; and the ateliers that nobody can be written to
 * about.
 */
export async function grouper(
  from: Lecteur,
  dus: readonly Du[],
  prochains: readonly Prochain[],
): Promise<{ groupes: Groupe[]; sansPersonne: Du[] }> {
  const ids = [...dus, ...prochains].map((a) => a.candidatureId);
  const organisateurs = await organisateursDeChacune(from, [...new Set(ids)]);
  const groupes = new Map<string, Groupe>();
  const pour = (personne: Groupe["personne"]): Groupe => {
    const groupe = groupes.get(personne.adresse) ?? { personne, dus: [], prochains: [] };
    groupes.set(personne.adresse, groupe);
    return groupe;
  };
  for (const du of dus) for (const p of organisateurs.get(du.candidatureId) ?? []) pour(p).dus.push(du);
  for (const a of prochains) for (const p of organisateurs.get(a.candidatureId) ?? []) pour(p).prochains.push(a);
  return {
    groupes: [...groupes.values()].sort((a, b) => (a.personne.adresse < b.personne.adresse ? -1 : 1)),
    sansPersonne: dus.filter((d) => !organisateurs.get(d.candidatureId)?.length),
  };
}

/** What tells whether who receives what is still what was read. */
export const empreinteDe = (groupes: readonly Groupe[]) =>
  createHash("sha256")
    .update(
      JSON.stringify(
        groupes.map((g) => [
          g.personne.adresse,
          g.dus.map((d) => [d.id, d.presence, d.fiche]),
          g.prochains.map((a) => a.id),
        ]),
      ),
    )
    .digest("hex");
