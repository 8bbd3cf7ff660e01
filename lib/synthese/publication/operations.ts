import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { publicationEnonces, publicationSources, publications } from "@/db/schema/publication";
import { inTransaction } from "@/db/transaction";
import { publicMentionsManquantes } from "../../appel/mentions/queries.ts";
import { acteEnCours } from "../../socle/acte.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { unsafeListAValider } from "../comite/lire.ts";
import { dernierNumero, listDispositions, unsafeCompterPoints, unsafeFindEnAttente } from "../version/queries.ts";
import { lireApercu } from "./apercu.ts";
import { isRien } from "./difference.ts";
import { figer } from "./figer.ts";
import { prevenus } from "./lettres.ts";
import { annoncerParution } from "./parution.ts";
import { whyNot, whyNotContenu, whyNotEnAttente } from "./rules.ts";
import type { Publication } from "./schema.ts";

type Edition = NonNullable<Awaited<ReturnType<typeof lockEdition>>>;

/** What the rules look at, read under the lock. */
async function lireFaits(tx: Tx, edition: Edition, derogation: string | null, isReprise: boolean) {
  const dispositions = await listDispositions(edition.id, tx);
  return {
    edition,
    aTraiter: dispositions.filter((d) => d.disposition === "a_traiter").length,
    points: await unsafeCompterPoints(edition.id, tx),
    mentionsManquantes: (await publicMentionsManquantes(tx)).length,
    derniere: await dernierNumero(edition.id, tx),
    aValider: isReprise ? 0 : (await unsafeListAValider(edition.id, tx)).length,
    enAttente: (await unsafeFindEnAttente(edition.id, tx)) !== undefined,
    derogation,
  };
}

/**
 * Freezes the synthesis as it stands, tree and dispositions, as a version that waits: nobody reads it, no mail leaves,
 * until its delay has passed (parution.ts). Two people confirming at once make one. Answers its id.
 */
export function confirmer(actor: Actor, p: Publication, now: Date): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, p.id);
    if (!edition) return refused("introuvable");
    const faits = await lireFaits(tx, edition, p.derogation || null, false);
    const refus = whyNot(actor, faits, p.lue, now);
    if (refus) return refused(refus);
    const { derniere, apres, difference } = await lireApercu(tx, edition, now);
    const sansAdresse = apres.adresse === null && !p.sansAdresse;
    const refusContenu = whyNotContenu({ derniere, identique: isRien(difference), note: p.note, sansAdresse });
    if (refusContenu) return refused(refusContenu, refusContenu === "note_de_version" ? "note" : undefined);
    const id = await figer(
      tx,
      {
        editionId: p.id,
        publieePar: actor.personneId,
        confirmeeAt: now,
        paraitAt: new Date(now.getTime() + Number(p.delai) * 60_000),
        note: derniere > 0 ? p.note : "",
        errata: (derniere > 0 && p.errata) || null,
        difference,
        derogation: faits.aValider > 0 ? faits.derogation : null,
      },
      apres,
    );
    await noter(tx, actor, "confirmer_publication", { id, editionId: p.id }, now);
    // They leave with the version, not now; the question says how many.
    acteEnCours.getStore()?.adresses.push(...(await prevenus(tx, id)).map((d) => d.adresse));
    return done(id);
  });
}

/** A past edition taken over: public at once, no comité reads it here, its mails are recorded as already sent. */
export function reprendreVersion(actor: Actor, editionId: string, lue: number, now: Date): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNot(actor, await lireFaits(tx, edition, null, true), lue, now);
    if (refus) return refused(refus);
    const { derniere, apres, difference } = await lireApercu(tx, edition, now);
    const numero = derniere + 1;
    const publieePar = actor.personneId;
    const id = await figer(tx, { editionId, numero, publieeAt: now, publieePar, difference }, apres);
    await annoncerParution(tx, { id, editionId, publieePar }, numero, now, true);
    return done(numero);
  });
}

/** Gives a waiting version no more delay: the next turn of the jobs makes it public. */
export function avancer(actor: Actor, publicationId: string, now: Date): Promise<Result> {
  return surEnAttente(actor, publicationId, "avancer_publication", now, async (tx, { confirmeeAt }) => {
    const paraitAt = confirmeeAt && confirmeeAt > now ? confirmeeAt : now;
    await tx.update(publications).set({ paraitAt }).where(eq(publications.id, publicationId));
    await tx.execute(sql`select graphile_worker.add_job('faire_paraitre', job_key => 'faire_paraitre')`);
  });
}

/** Takes back a version nobody has read: nothing of it stays, but the line of the journal. */
export function arreter(actor: Actor, publicationId: string, now: Date): Promise<Result> {
  return surEnAttente(actor, publicationId, "arreter_publication", now, async (tx) => {
    await tx.delete(publicationSources).where(eq(publicationSources.publicationId, publicationId));
    await tx.delete(publicationEnonces).where(eq(publicationEnonces.publicationId, publicationId));
    await tx.delete(publications).where(eq(publications.id, publicationId));
  });
}

function surEnAttente(
  actor: Actor,
  publicationId: string,
  type: TypeEvenement,
  now: Date,
  faire: (tx: Tx, version: typeof publications.$inferSelect) => Promise<void>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const [ou] = await tx
      .select({ editionId: publications.editionId })
      .from(publications)
      .where(eq(publications.id, publicationId));
    const edition = ou && (await lockEdition(tx, actor, ou.editionId));
    if (!edition) return refused("introuvable");
    const [version] = await tx.select().from(publications).where(eq(publications.id, publicationId)).for("update");
    if (!version) return refused("introuvable");
    const refus = whyNotEnAttente(version.numero);
    if (refus) return refused(refus);
    await faire(tx, version);
    await noter(tx, actor, type, { id: publicationId, editionId: edition.id }, now);
    return done(undefined);
  });
}

const noter = (
  tx: Tx,
  actor: Actor,
  type: TypeEvenement,
  { id, editionId }: { id: string; editionId: string },
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "publication",
    objetId: id,
    editionId,
    personneId: actor.personneId,
    donnees: {},
  });
