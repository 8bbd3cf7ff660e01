import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Lecteur, Tx } from "@/db/client";
import { misesDeCote } from "@/db/schema/consolidation";
import { dispositions } from "@/db/schema/disposition";
import { enonces, enonceVersions } from "@/db/schema/fiche";
import { publicationEnonces, publicationSources, publications } from "@/db/schema/publication";
import { nettoyer } from "../../socle/texte/clean.ts";
import { lireConsolidation } from "../consolidation/consolidation.ts";
import { versionsLues } from "../document/build.ts";
import { composerManifeste, type Reserve } from "../preuve/manifeste.ts";
import type { SyntheseArbre } from "../version/tree.ts";

type Version = Omit<typeof publications.$inferInsert, "id" | "arbre" | "manifeste" | "sel">;
type Ecarte = Reserve & { enonceId: string; enonceVersionId: string };

/** Writes a version and all that is frozen with it: its tree, its hashes, what became of each énoncé. Answers its id. */
export async function figer(tx: Tx, version: Version, arbre: SyntheseArbre): Promise<string> {
  const ecartes = await listEcartes(version.editionId, tx);
  const sel = randomBytes(32).toString("hex");
  const manifeste = composerManifeste(arbre, ecartes.map(reserveDe), sel);
  const preuve = { racine: manifeste.racine, feuilles: manifeste.feuilles.length };
  const [publication] = await tx
    .insert(publications)
    .values({ ...version, sel, manifeste, arbre: { ...arbre, preuve } })
    .returning({ id: publications.id });
  if (!publication) throw new Error("version non figée");
  await figerEnonces(tx, publication.id, version.editionId, ecartes);
  return publication.id;
}

/** The words of the énoncés that are set aside, and why. */
const listEcartes = (editionId: string, lecteur: Lecteur): Promise<Ecarte[]> =>
  lecteur
    .select({
      enonceId: dispositions.enonceId,
      enonceVersionId: enonceVersions.id,
      motif: misesDeCote.motif,
      ...motsReserves,
    })
    .from(dispositions)
    .innerJoin(enonces, eq(enonces.id, dispositions.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
    .innerJoin(misesDeCote, and(eq(misesDeCote.enonceId, dispositions.enonceId), isNull(misesDeCote.fermePar)))
    .where(and(eq(dispositions.editionId, editionId), eq(dispositions.disposition, "ecarte")));

/** The columns of an énoncé that its hash is made of. */
export const motsReserves = {
  code: sql<string>`${enonces.code}`,
  type: enonceVersions.type,
  accroche: enonceVersions.accroche,
  texte: enonceVersions.texte,
  exemple: enonceVersions.exemple,
  destinataire: enonceVersions.destinataire,
  horizon: enonceVersions.horizon,
};

/** Its words as the tree would hold them. */
export const reserveDe = ({
  code,
  type,
  accroche,
  texte,
  exemple,
  destinataire,
  horizon,
  motif,
}: Reserve): Reserve => ({
  code,
  type,
  accroche: nettoyer(accroche),
  texte: nettoyer(texte),
  exemple: exemple && nettoyer(exemple),
  destinataire: destinataire && nettoyer(destinataire),
  horizon: horizon && nettoyer(horizon),
  motif: nettoyer(motif),
});

const PAR_LOT = 2000;

/** What became of each énoncé: those cited, in the version that was read, then those set aside, with the reason. */
async function figerEnonces(tx: Tx, publicationId: string, editionId: string, ecartes: readonly Ecarte[]) {
  const { sources } = await lireConsolidation(editionId, tx);
  const cites = versionsLues(sources).map(({ enonceId, enonceVersionId }) => ({
    publicationId,
    enonceId,
    enonceVersionId,
    motifEcart: null,
  }));
  const tus = ecartes.map(({ enonceId, enonceVersionId, motif }) => ({
    ...{ publicationId, enonceId, enonceVersionId },
    motifEcart: motif,
  }));
  for (const lot of parLots([...cites, ...tus])) await tx.insert(publicationEnonces).values(lot);
  const liens = sources.map(({ pointId, enonceId }) => ({ publicationId, pointId, enonceId }));
  for (const lot of parLots(liens)) await tx.insert(publicationSources).values(lot);
}

/** A statement takes 65,535 parameters at most. */
function* parLots<T>(lignes: T[]): Generator<T[]> {
  for (let i = 0; i < lignes.length; i += PAR_LOT) yield lignes.slice(i, i + PAR_LOT);
}
