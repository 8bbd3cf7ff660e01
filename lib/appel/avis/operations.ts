import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lock } from "../candidature/transition.ts";
import type { ValeurAvis } from "./choix.ts";
import { ecrireDemandeAvis } from "./lettres.ts";
import { isARelancer, whyNotDemanderAvis, whyNotRendreAvis } from "./rules.ts";

type Cible = { id: string; editionId: string };

/** Gives, or changes, this partner's avis; asked for or not, until the decision is announced. */
export function rendreAvis(
  actor: Actor,
  candidatureId: string,
  valeur: ValeurAvis,
  motif: string,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotRendreAvis(actor, c, { valeur, motif });
    if (refus) return refused(refus);
    const [avant] = await tx
      .select({ valeur: avis.valeur, motif: avis.motif })
      .from(avis)
      .where(and(eq(avis.candidatureId, candidatureId), eq(avis.partenaireId, actor.personneId)));
    const rendu = { valeur, motif: motif || null, renduAt: now };
    if (avant?.valeur === valeur && avant.motif === rendu.motif) return done(undefined);
    await tx
      .insert(avis)
      .values({ candidatureId, partenaireId: actor.personneId, ...rendu })
      .onConflictDoUpdate({ target: [avis.candidatureId, avis.partenaireId], set: rendu });
    await journal(tx, c, "rendre_avis", actor.personneId, { valeur }, now);
    return done(undefined);
  });
}

/** Asks partners of the edition for their avis, by mail; those already asked, or who already gave it, are left alone. */
export const demanderAvis = (
  actor: Actor,
  candidatureId: string,
  partenaires: readonly string[],
  now: Date,
): Promise<Result<number>> => inTransaction((tx) => demanderAvisDans(tx, actor, candidatureId, partenaires, now));

/** The same, in the transaction of a batch. */
export async function demanderAvisDans(
  tx: Tx,
  actor: Actor,
  candidatureId: string,
  partenaires: readonly string[],
  now: Date,
): Promise<Result<number>> {
  const c = await lock(tx, actor, candidatureId);
  if (!c) return refused("introuvable");
  const refus = whyNotDemanderAvis(actor, c);
  if (refus) return refused(refus);
  const voulus = [...new Set(partenaires)];
  const connus = await partenairesParmi(tx, c.editionId, voulus);
  if (connus.length !== voulus.length) return refused("partenaire_inconnu");
  const ecrits = await tx
    .insert(avis)
    .values(
      voulus.map((partenaireId) => ({ candidatureId, partenaireId, demandePar: actor.personneId, demandeAt: now })),
    )
    .onConflictDoNothing()
    .returning({ partenaireId: avis.partenaireId });
  if (ecrits.length === 0) return refused("avis_deja_demande");
  const nouveaux = connus.filter((p) => ecrits.some((e) => e.partenaireId === p.personneId));
  await ecrireDemandeAvis(tx, nouveaux, c.editionId, [candidatureId], "avis_demande", now);
  await journal(tx, c, "demander_avis", actor.personneId, { partenaires: ecrits.length }, now);
  return done(ecrits.length);
}

/** Reminds the partners who have let seven days pass since the request, or since the last reminder. */
export function relancerAvis(actor: Actor, candidatureId: string, now: Date): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const refus = whyNotDemanderAvis(actor, c);
    if (refus) return refused(refus);
    const attendus = await tx
      .select()
      .from(avis)
      .where(and(eq(avis.candidatureId, candidatureId), isNull(avis.renduAt)));
    const n = await relancer(
      tx,
      c,
      attendus.filter((a) => isARelancer(a, now)),
      actor.personneId,
      now,
    );
    return n === 0 ? refused("relance_trop_tot") : done(n);
  });
}

async function relancer(
  tx: Tx,
  c: Cible,
  attendus: (typeof avis.$inferSelect)[],
  personneId: string | null,
  now: Date,
): Promise<number> {
  const partenaires = await partenairesParmi(
    tx,
    c.editionId,
    attendus.map((a) => a.partenaireId),
  );
  if (partenaires.length === 0) return 0;
  await tx
    .update(avis)
    .set({ relanceAt: now })
    .where(
      inArray(
        avis.id,
        attendus.map((a) => a.id),
      ),
    );
  await ecrireDemandeAvis(tx, partenaires, c.editionId, [c.id], "avis_relance", now);
  await journal(tx, c, "rappeler", personneId, { avis: partenaires.length }, now);
  return partenaires.length;
}

/** Those of these persons who are partners of the edition. */
export function partenairesParmi(tx: Tx, editionId: string, ids: string[]) {
  return tx
    .select({ personneId: personnes.id, adresse: personnes.courriel })
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .where(
      and(
        eq(rolesEdition.editionId, editionId),
        eq(rolesEdition.role, "partenaire"),
        ids.length > 0 ? inArray(personnes.id, ids) : sql`false`,
        isNull(personnes.supprimeeAt),
      ),
    );
}

const journal = (
  tx: Tx,
  c: Cible,
  type: TypeEvenement,
  personneId: string | null,
  donnees: Record<string, string | number>,
  now: Date,
) =>
  journaliser(tx, { at: now, type, objet: "candidature", objetId: c.id, editionId: c.editionId, personneId, donnees });
