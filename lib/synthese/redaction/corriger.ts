import "server-only";
import { z } from "zod";
import { codeTransition } from "../../appel/edition/code-transition.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { mot } from "../../socle/formulaire/saisie.ts";
import { REFUS } from "../../socle/refus.ts";
import { refused, refusedBecause } from "../../socle/result.ts";
import type { Fait } from "../consolidation/gestes/geste.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { motsPoint } from "../consolidation/gestes/schema.ts";
import { motsDuPoint } from "../consolidation/mots.ts";
import { lireTable } from "../tri/lire.ts";
import { CHAMPS_DU_POINT } from "./chapitre.ts";
import { whyNotCorriger } from "./rules.ts";

/** A remark followed: these words of a text of a point become those. */
export const correction = z.object({
  annee: mot(8),
  transition: codeTransition,
  point: mot(12),
  champ: z.enum(CHAMPS_DU_POINT),
  debut: z.int32(),
  avant: mot(6000),
  par: mot(6000),
});

/** Follows a remark: the point is reworded, a gesture as any other. Refused when the words are no longer there. */
export async function corriger(
  actor: Actor,
  { annee, transition, point, champ, debut, avant, par }: z.output<typeof correction>,
  now: Date,
): Promise<Fait<{ version: number }>> {
  const p = (await lireTable(actor, annee, transition))?.table.points.find(({ code }) => code === point);
  if (!p) return refused("introuvable");
  const texte = p[champ] ?? "";
  const refus = whyNotCorriger(texte, { debut, avant });
  if (refus) return refused(refus);
  const corrige = texte.slice(0, debut) + par + texte.slice(debut + avant.length);
  const mots = motsPoint.safeParse({ ...motsDuPoint(p), [champ]: corrige });
  if (!mots.success) return refusedBecause("etat", mots.error.issues[0]?.message ?? REFUS.etat);
  return reformuler(actor, { pointId: p.id, versionLue: p.version, mots: mots.data }, now);
}
