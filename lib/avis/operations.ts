import "server-only";
import { and, eq, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { avis } from "@/db/schema/instruction";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { lock } from "../candidature/transition.ts";
import { derniersRappels, isLibre } from "../courriel/rythme.ts";
import { grouper } from "../grouper.ts";
import type { ValeurAvis } from "../instruction/choix.ts";
import type { TypeEvenement } from "../journal/types.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { jourDeParis } from "../typographie/dates.ts";
import { ecrireDemandeAvis } from "./lettres.ts";
import { AVIS_OUVERTS, isARelancer, relancableAvant, whyNotDemanderAvis, whyNotRendreAvis } from "./rules.ts";

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

/**
 * The daily job: seven days after a request, one reminder of its own. A partner gets one mail for all that they owe in an
 * edition, and no two in a week. Answers how many mails it wrote.
 */
export async function relancerAvisEnRetard(now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const enRetard = await tx
      .select({
        id: avis.id,
        partenaireId: avis.partenaireId,
        candidatureId: candidatures.id,
        editionId: candidatures.editionId,
      })
      .from(avis)
      .innerJoin(candidatures, eq(candidatures.id, avis.candidatureId))
      .where(and(jamaisRelances(now), inArray(candidatures.etat, [...AVIS_OUVERTS])))
      .orderBy(avis.demandeAt, avis.id)
      .for("update", { of: avis, skipLocked: true });
    const derniers = await derniersRappels(
      tx,
      enRetard.map((a) => a.partenaireId),
    );
    const libres = enRetard.filter((a) => isLibre(derniers.get(a.partenaireId), jourDeParis(now)));
    let n = 0;
    for (const siens of grouper(libres, (a) => `${a.editionId} ${a.partenaireId}`).values())
      n += await relancerPartenaire(tx, siens, now);
    return n;
  });
}

type EnRetard = { id: string; partenaireId: string; candidatureId: string; editionId: string };

/** One mail to one partner, about all these candidatures of one edition; zero when they are partner no more. */
async function relancerPartenaire(tx: Tx, siens: readonly EnRetard[], now: Date): Promise<number> {
  const [premier] = siens;
  if (!premier) return 0;
  const { editionId } = premier;
  const partenaires = await partenairesParmi(tx, editionId, [premier.partenaireId]);
  if (partenaires.length === 0) return 0;
  await tx
    .update(avis)
    .set({ relanceAt: now })
    .where(
      inArray(
        avis.id,
        siens.map((a) => a.id),
      ),
    );
  const ids = siens.map((a) => a.candidatureId);
  await ecrireDemandeAvis(tx, partenaires, editionId, ids, "avis_relance", now);
  for (const id of ids) await journal(tx, { id, editionId }, "rappeler", null, { avis: 1 }, now);
  return 1;
}

const jamaisRelances = (now: Date) =>
  and(
    isNull(avis.renduAt),
    isNull(avis.relanceAt),
    isNotNull(avis.demandeAt),
    lte(avis.demandeAt, relancableAvant(now)),
  );

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

function partenairesParmi(tx: Tx, editionId: string, ids: string[]) {
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
