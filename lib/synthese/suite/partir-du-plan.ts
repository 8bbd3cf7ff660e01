import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { blocs, groupes } from "@/db/schema/synthese";
import { blocVersions, groupeVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { refused } from "../../socle/result.ts";
import type { Ouverture, Renvoi } from "../consolidation/gestes/faits.ts";
import { type Fait, geste } from "../consolidation/gestes/geste.ts";
import { chapitreCommun } from "../consolidation/gestes/lire.ts";
import { lirePlanAvant } from "./plan.ts";
import { listDeparts } from "./queries.ts";
import { whyNotPartir } from "./rules.ts";
import type { departDuPlan } from "./schema.ts";
import type { BlocAvant } from "./types.ts";

/**
 * Gives empty chapters the blocks and groups of the last published edition, their titles and their order, without a point.
 * Each remembers where it comes from. The block a chapter had for one of these kinds leaves; the others come after.
 */
export function partirDuPlan(
  actor: Actor,
  { editionId, transitions }: z.output<typeof departDuPlan>,
  now: Date,
): Promise<Fait<{ chapitres: number }>> {
  return geste(actor, "partir_du_plan", sql`${editionId}`, now, async ({ tx, edition }) => {
    const plan = await lirePlanAvant(edition.id, tx);
    const chapitres = await listDeparts(edition.id, tx);
    const refus = whyNotPartir({ plan, chapitres }, transitions);
    if (refus || !plan) return refused(refus ?? "sans_edition_avant");
    const choisis = chapitres.flatMap(({ id, transition, premier }) => {
      const avant = plan.chapitres.find((c) => c.transition === transition);
      return avant && transitions.includes(transition) ? [{ id, premier, blocs: avant.blocs }] : [];
    });
    return {
      chapitreId: chapitreCommun(choisis.map((c) => c.id)),
      donnees: { plan: { annee: plan.annee, chapitres: choisis.length } },
      ferme: await remplaces(tx, choisis),
      ouvre: await creer(tx, edition.id, choisis),
      reponse: { chapitres: choisis.length },
    };
  });
}

type Choisi = { id: string; premier: string | null; blocs: BlocAvant[] };

/** The blocks these chapters were made with, of a kind the outline has. */
async function remplaces(tx: Tx, choisis: readonly Choisi[]): Promise<Renvoi[]> {
  const lus = await tx
    .select({
      chapitreId: blocVersions.chapitreId,
      type: blocs.type,
      bloc: blocVersions.id,
      groupe: groupeVersions.id,
    })
    .from(blocVersions)
    .innerJoin(blocs, eq(blocs.id, blocVersions.blocId))
    .innerJoin(groupeVersions, and(eq(groupeVersions.blocId, blocs.id), isNull(groupeVersions.fermePar)))
    .where(
      and(
        inArray(
          blocVersions.chapitreId,
          choisis.map((c) => c.id),
        ),
        isNull(blocVersions.fermePar),
      ),
    );
  return lus
    .filter((l) => choisis.some((c) => c.id === l.chapitreId && c.blocs.some((b) => b.type === l.type)))
    .flatMap((l): Renvoi[] => [
      { nature: "bloc_version", id: l.bloc },
      { nature: "groupe_version", id: l.groupe },
    ]);
}

/** Ranks come before every one these chapters ever had: none is given twice. */
async function creer(tx: Tx, editionId: string, choisis: readonly Choisi[]): Promise<Ouverture[]> {
  const nouveauxBlocs: (typeof blocs.$inferInsert)[] = [];
  const nouveauxGroupes: (typeof groupes.$inferInsert)[] = [];
  const ouvre: Ouverture[] = [];
  for (const { id: chapitreId, premier, blocs: siens } of choisis) {
    const rangs = generateNKeysBetween(null, premier, siens.length);
    for (const [i, { id: origineId, type, titre, groupes: titres }] of siens.entries()) {
      const blocId = crypto.randomUUID();
      nouveauxBlocs.push({ id: blocId, editionId, chapitreId, type, origineId });
      ouvre.push({ nature: "bloc_version", ligne: { blocId, numero: 1, chapitreId, rang: rangs[i] ?? "", titre } });
      const groupesDuBloc = [{ id: null, titre: null }, ...titres];
      const places = generateNKeysBetween(null, null, groupesDuBloc.length);
      for (const [j, groupe] of groupesDuBloc.entries()) {
        const groupeId = crypto.randomUUID();
        nouveauxGroupes.push({ id: groupeId, editionId, origineId: groupe.id });
        ouvre.push({
          nature: "groupe_version",
          ligne: { groupeId, numero: 1, blocId, rang: places[j] ?? "", titre: groupe.titre },
        });
      }
    }
  }
  await tx.insert(blocs).values(nouveauxBlocs);
  await tx.insert(groupes).values(nouveauxGroupes);
  return ouvre;
}
