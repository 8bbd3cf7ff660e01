import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { seanceDecisions, seances } from "@/db/schema/seance";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Refusee, type Result, refused } from "../../socle/result.ts";
import { siegeOccupe } from "../comite/membres.ts";
import { noter, type Seance, surLaSeance } from "./acte.ts";
import { enVigueur } from "./decisions.ts";
import { dresser } from "./dresser.ts";
import { listMembres } from "./membres.ts";
import { asseoir, listVenus } from "./presences.ts";
import { unsafeDerniereVersion } from "./proces-verbal.ts";
import { whyNotConduire, whyNotCorriger, whyNotReecrire } from "./rules.ts";
import type { CorrectionPv, laSeance } from "./schema.ts";
import { TRANSITIONS_SEANCE } from "./states.ts";

/** The séance is over: its procès-verbal is drawn up and sent before anybody has left the room. `reprise`: a
 * séance taken over, whose mails never leave. */
export const leverSeance = (
  actor: Actor,
  { id }: z.output<typeof laSeance>,
  now: Date,
  { reprise = false } = {},
): Promise<Result<void>> =>
  surLaSeance(
    actor,
    id,
    whyNotConduire,
    async ({ tx, s }) => {
      const levee = { etat: TRANSITIONS_SEANCE.lever.to, leveeAt: now, conducteurId: null };
      await tx.update(seances).set(levee).where(eq(seances.id, id));
      await dresser(tx, actor, { ...s, ...levee }, "", now, { reprise });
      await noter(tx, actor, s, "lever_seance", now);
      return done(undefined);
    },
    { edition: true },
  );

/** Who was there, the words of a decision, the observations: corrected, and told in a new version; answers its number. */
export const corrigerProcesVerbal = (actor: Actor, data: CorrectionPv, now: Date): Promise<Result<number>> =>
  surLaSeance(
    actor,
    data.id,
    whyNotCorriger,
    async ({ tx, s }) => {
      const depasse = whyNotReecrire(actor, s, await unsafeDerniereVersion(tx, s.id), data.lue);
      if (depasse) return refused(depasse);
      const refus =
        (await corrigerPresents(tx, actor, s, data, now)) ?? (await corrigerDecisions(tx, actor, s, data, now));
      if (refus) return refus;
      const observations = { observations: data.observations };
      await tx.update(seances).set(observations).where(eq(seances.id, s.id));
      const version = await dresser(tx, actor, { ...s, ...observations }, data.note, now);
      await noter(tx, actor, s, "corriger_proces_verbal", now, { version });
      return done(version);
    },
    { edition: true },
  );

async function corrigerPresents(
  tx: Tx,
  actor: Actor,
  s: Seance,
  { presents }: CorrectionPv,
  now: Date,
): Promise<Refusee | null> {
  const membres = await listMembres(tx, s.editionId);
  if (presents.some((p) => !membres.some((m) => m.personneId === p))) return refused("introuvable", "presents");
  const venus = await listVenus(tx, s.id);
  for (const m of membres) {
    const voulu = presents.includes(m.personneId);
    if (voulu !== siegeOccupe(m, membres, (id) => venus.has(id)))
      await asseoir({ tx, s }, m, voulu, { saisiPar: actor.personneId, arriveAt: now });
  }
  return null;
}

async function corrigerDecisions(
  tx: Tx,
  actor: Actor,
  s: Seance,
  { decisions }: CorrectionPv,
  now: Date,
): Promise<Refusee | null> {
  if (decisions.length === 0) return null;
  const textes = new Map(decisions.map((d) => [d.id, d.texte]));
  const lues = await tx
    .select()
    .from(seanceDecisions)
    .where(and(enVigueur(s.id), inArray(seanceDecisions.id, [...textes.keys()])));
  const changees = lues.filter((d) => d.issue !== "adopte" && d.texte !== textes.get(d.id));
  for (const d of changees) {
    const texte = textes.get(d.id) ?? "";
    if (d.issue === "divergence" && !texte) return refused("divergence_sans_mots");
    await tx
      .update(seanceDecisions)
      .set({ annuleeAt: now, annuleePar: actor.personneId })
      .where(eq(seanceDecisions.id, d.id));
    const { id: _, ...reste } = d;
    await tx.insert(seanceDecisions).values({ ...reste, texte, personneId: actor.personneId, at: now });
  }
  return null;
}
