import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { publicationEnonces, publicationSources, publications } from "@/db/schema/publication";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { listAValider } from "../comite/lire.ts";
import { buildSyntheseArbre, versionsLues } from "../document/build.ts";
import { lockEdition } from "../edition/operations.ts";
import { TRANSITIONS_EDITION } from "../edition/states.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { lireConsolidation } from "../synthese/consolidation.ts";
import { annoncerPublication } from "./lettres.ts";
import { dernierNumero, listDispositions, nombrePoints } from "./queries.ts";
import { whyNot } from "./rules.ts";

/**
 * Freezes the synthesis as it stands as the next version: the tree, what became of each énoncé, and the mails, or
 * nothing at all. `vue` is the last version the person knew of (0 before the first): two people publishing at once make
 * one version. `derogation`: why it does not wait for the comité, kept with the version. `reprise`: a past edition taken
 * over, which no comité reads here, and whose mails are recorded as already sent.
 */
export function publier(
  actor: Actor,
  editionId: string,
  vue: number,
  now: Date,
  { reprise = false, derogation = null }: { reprise?: boolean; derogation?: string | null } = {},
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const dispositions = await listDispositions(editionId, tx);
    const derniere = await dernierNumero(editionId, tx);
    const aTraiter = dispositions.filter((d) => d.disposition === "a_traiter").length;
    const points = await nombrePoints(editionId, tx);
    const aValider = reprise ? 0 : (await listAValider(editionId, tx)).length;
    const refus = whyNot(actor, { edition, aTraiter, points, derniere, aValider, derogation }, vue, now);
    if (refus) return refused(refus);

    const numero = derniere + 1;
    const arbre = await buildSyntheseArbre(tx, editionId, numero, now);
    const [publication] = await tx
      .insert(publications)
      .values({
        editionId,
        numero,
        publieeAt: now,
        publieePar: actor.personneId,
        arbre,
        derogation: aValider > 0 ? derogation : null,
      })
      .returning({ id: publications.id });
    if (!publication) throw new Error("publication non créée");
    await figerEnonces(tx, publication.id, editionId, dispositions);
    const etat = TRANSITIONS_EDITION.publier.to;
    await tx.update(editions).set({ etat }).where(eq(editions.id, editionId));
    await journaliser(tx, {
      at: now,
      type: "publier",
      objet: "publication",
      objetId: publication.id,
      editionId,
      personneId: actor.personneId,
      donnees: { numero, de: edition.etat, vers: etat },
    });
    await annoncerPublication(
      tx,
      { publicationId: publication.id, editionId, annee: edition.annee, conference: edition.intitule, numero },
      now,
      reprise,
    );
    return done(numero);
  });
}

type Disposition = Awaited<ReturnType<typeof listDispositions>>[number];
const PAR_LOT = 2000;

/** What became of each énoncé: those cited, in the version that was read, then those set aside, with the reason. */
async function figerEnonces(
  tx: Tx,
  publicationId: string,
  editionId: string,
  dispositions: Disposition[],
): Promise<void> {
  const { sources } = await lireConsolidation(editionId, tx);
  const cites = versionsLues(sources).map(({ enonceId, enonceVersionId }) => ({
    publicationId,
    enonceId,
    enonceVersionId,
    motifEcart: null,
  }));
  const ecartes = dispositions
    .filter((d) => d.disposition === "ecarte")
    .map(({ enonceId, enonceVersionId, motif }) => ({ publicationId, enonceId, enonceVersionId, motifEcart: motif }));
  for (const lot of parLots([...cites, ...ecartes])) await tx.insert(publicationEnonces).values(lot);
  const liens = sources.map(({ pointId, enonceId }) => ({ publicationId, pointId, enonceId }));
  for (const lot of parLots(liens)) await tx.insert(publicationSources).values(lot);
}

/** A statement takes 65,535 parameters at most. */
function* parLots<T>(lignes: T[]): Generator<T[]> {
  for (let i = 0; i < lignes.length; i += PAR_LOT) yield lignes.slice(i, i + PAR_LOT);
}
