import "server-only";
import { inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { chapitres } from "@/db/schema/synthese";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { whyNotTous } from "./citations.ts";
import { editionDeLEnonce, type Fait, geste } from "./geste.ts";
import { chapitreCommun, type EnonceLu, lireEnonces } from "./lire.ts";
import type { ecart, reprise } from "./schema.ts";

/** Sets énoncés aside for the whole edition. Refuses `deja_traite` when a point cites one or somebody set it aside first. */
export function ecarter(actor: Actor, { enonceIds, motif }: z.output<typeof ecart>, now: Date): Promise<Fait> {
  return geste(actor, "ecarter", editionDeLEnonce(enonceIds[0] ?? ""), now, async ({ tx, edition }) => {
    const lus = await lireEnonces(tx, edition.id, enonceIds);
    const refus = whyNotTous("ecarter", lus, enonceIds);
    if (refus) return refus;
    return {
      chapitreId: await chapitreDe(tx, lus),
      donnees: { enonces: lus.map((e) => e.code) },
      ouvre: lus.map((e) => ({ nature: "mise_de_cote", ligne: { enonceId: e.id, motif } })),
      reponse: {},
    };
  });
}

/** Takes back énoncés that were set aside: they wait again. */
export function reprendre(actor: Actor, { enonceIds }: z.output<typeof reprise>, now: Date): Promise<Fait> {
  return geste(actor, "reprendre", editionDeLEnonce(enonceIds[0] ?? ""), now, async ({ tx, edition }) => {
    const lus = await lireEnonces(tx, edition.id, enonceIds);
    const refus = whyNotTous("reprendre", lus, enonceIds);
    if (refus) return refus;
    return {
      chapitreId: await chapitreDe(tx, lus),
      donnees: { enonces: lus.map((e) => e.code) },
      ferme: lus.map((e) => ({ nature: "mise_de_cote", id: e.miseDeCoteId ?? "" })),
      reponse: {},
    };
  });
}

/** The chapter énoncés wait in, when it is one. */
export async function chapitreDe(tx: Tx, lus: readonly EnonceLu[]): Promise<string | null> {
  const transitions = [...new Set(lus.map((e) => e.transitionId))];
  const lies = await tx
    .select({ id: chapitres.id })
    .from(chapitres)
    .where(inArray(chapitres.transitionId, transitions));
  return chapitreCommun(lies.map((c) => c.id));
}
