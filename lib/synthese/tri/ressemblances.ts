import "server-only";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { comparaisonDe } from "../proches/edition.ts";
import { grouperProches } from "../proches/grouper.ts";
import { listEnonces, listRefus } from "../proches/queries.ts";
import { paire, SEUIL } from "../proches/seuil.ts";
import type { Ressemblances } from "./suggestions.ts";

/** More than are shown: some will have gone, others lead to one point. */
const AU_PLUS = 12;

/** What is near to each énoncé that waits in a chapter, in the whole edition; undefined when it is not theirs to read. */
export async function lireRessemblances(
  actor: Actor,
  { annee, transition }: { annee: string; transition: string },
): Promise<Ressemblances | undefined> {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const lus = await listEnonces(actor, edition.id);
  const refus = await listRefus(edition.id);
  const comparaison = comparaisonDe(edition.id, lus);
  const attendent = lus.filter((e) => e.transition === transition && e.disposition === "a_traiter").map((e) => e.id);
  const proches = (id: string) =>
    comparaison.ids
      .filter((autre) => autre !== id && !refus.has(paire(id, autre)))
      .map((autre) => ({ autre, ressemblance: comparaison.ressemblance(id, autre) }))
      .filter((p) => p.ressemblance >= SEUIL)
      .sort((a, b) => b.ressemblance - a.ressemblance)
      .slice(0, AU_PLUS)
      .map((p) => p.autre);
  const enonces = new Set(comparaison.ids);
  const refuses = [...refus].flatMap((p) => {
    const [a = "", b = ""] = p.split(" ");
    // A pair of énoncés is left out above; of the other pairs, one is a point.
    if (enonces.has(a) === enonces.has(b)) return [];
    return enonces.has(a) ? [[a, b] as const] : [[b, a] as const];
  });
  return {
    proches: Object.fromEntries(attendent.map((id) => [id, proches(id)])),
    lots: grouperProches(comparaison, refus, attendent).map((g) => g.ids),
    refuses: Object.fromEntries(
      attendent
        .map((id) => [id, refuses.filter(([e]) => e === id).map(([, point]) => point)])
        .filter(([, p]) => p?.length),
    ),
  };
}
