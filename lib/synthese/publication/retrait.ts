import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { publicationEnonces, publicationFichiers, publicationRetraits, publications } from "@/db/schema/publication";
import { inTransaction } from "@/db/transaction";
import { EDITIONS_PUBLIQUES } from "../../appel/edition/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { oublierRendus } from "../../socle/dessin/rendre.ts";
import { oublierSiOrphelin } from "../../socle/fichiers/stockage.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { oublierComparaison } from "../proches/edition.ts";
import { detruireArchive } from "../version/archive.ts";
import { type ArbreFige, lireArbre } from "../version/format-1.ts";
import { compter, masquer, masquerTout } from "./masque.ts";
import { masquerSources } from "./masquer-sources.ts";
import { oublierCopiesAvecNom } from "./oublier-copies.ts";

/** Where a name is: a version, how many times, in which points and énoncés. */
export type Occurrence = { version: string; fois: number; codes: string[] };

/** Where a name is printed in an edition, and the years of the others that print it too: each is masked from its own page. */
export type Recherche = { ici: Occurrence[]; ailleurs: number[] };

/** Where a name is printed, for who instructs the edition. */
export async function chercherNom(actor: Actor, { id, nom }: { id: string; nom: string }): Promise<Result<Recherche>> {
  if (!isInstructeur(actor, id)) return refused("introuvable");
  const ici = (await lireVersions(id, db)).flatMap((v) => {
    const fois = compter(motsDe(v), nom);
    if (fois === 0) return [];
    return [
      { version: v.numero ? `Version ${v.numero}` : "Version qui attend", fois, codes: codesTouches(v.arbre, nom) },
    ];
  });
  const ailleurs = await listAilleurs(id, nom);
  return ici.length + ailleurs.length > 0 ? done({ ici, ailleurs }) : refused("nom_absent", "nom");
}

/** The other editions that anybody reads and that print it: what one asked before is told by the next. */
async function listAilleurs(id: string, nom: string): Promise<number[]> {
  const autres = await db
    .select({ id: editions.id, annee: editions.annee })
    .from(editions)
    .where(and(ne(editions.id, id), inArray(editions.etat, [...EDITIONS_PUBLIQUES])))
    .orderBy(asc(editions.annee));
  const trouvees: number[] = [];
  for (const autre of autres)
    if ((await lireVersions(autre.id, db)).some((v) => v.numero && compter(motsDe(v), nom) > 0))
      trouvees.push(autre.annee);
  return trouvees;
}

/**
 * Masks a name wherever a version of this edition prints it, and in what was frozen with it and what the next one would
 * print. The old bytes are destroyed, their hash stays; a job draws the files again. The journal says it without the name.
 */
export async function masquerNom(
  actor: Actor,
  { id, nom }: { id: string; nom: string },
  now: Date,
): Promise<Result<number>> {
  const masque = await inTransaction<number>(async (tx) => {
    const edition = await lockEdition(tx, actor, id);
    if (!edition) return refused("introuvable");
    await tx.execute(sql`select set_config('trame.retrait', 'oui', true), set_config('trame.masquage', 'oui', true)`);
    const touchees = (await lireVersions(id, tx)).filter((v) => compter(motsDe(v), nom) > 0);
    if (touchees.length === 0) return refused("nom_absent", "nom");
    for (const version of touchees) {
      const codes = codesTouches(version.arbre, nom);
      await tx
        .update(publications)
        .set(masquerTout(motsDe(version), nom))
        .where(eq(publications.id, version.id));
      await tx.insert(publicationRetraits).values({ publicationId: version.id, at: now, par: actor.personneId, codes });
      await detruireFichiers(tx, version.id, now);
      await journaliser(tx, {
        at: now,
        type: "masquer",
        objet: "publication",
        objetId: version.id,
        editionId: id,
        personneId: actor.personneId,
        donnees: { fois: compter(motsDe(version), nom) },
      });
    }
    await detruireArchive(tx, id);
    await oublierCopiesAvecNom(tx, id, nom);
    await masquerMotifs(tx, id, nom);
    await masquerSources(tx, id, nom);
    await tx.execute(sql`select graphile_worker.add_job('garder_fichiers', job_key => 'garder_fichiers')`);
    return done(touchees.length);
  });
  if (masque.ok) {
    oublierRendus();
    oublierComparaison(id);
  }
  return masque;
}

const lireVersions = (editionId: string, lecteur: Lecteur) =>
  lecteur
    .select({
      id: publications.id,
      numero: publications.numero,
      arbre: publications.arbre,
      note: publications.note,
      errata: publications.errata,
      derogation: publications.derogation,
    })
    .from(publications)
    .where(eq(publications.editionId, editionId))
    .orderBy(publications.numero);
type Version = Awaited<ReturnType<typeof lireVersions>>[number];

const motsDe = ({ arbre, note, errata, derogation }: Version) => ({ arbre, note, errata, derogation });

/** The points and énoncés whose words hold it. */
function codesTouches(fige: ArbreFige, nom: string): string[] {
  const arbre = lireArbre(fige);
  const points = arbre.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));
  return [...points, ...arbre.enonces].filter((x) => compter(x, nom) > 0).map((x) => x.code);
}

/** Destroys the bytes of a version; their hash stays. */
export async function detruireFichiers(tx: Tx, publicationId: string, now: Date): Promise<void> {
  const enPlace = and(eq(publicationFichiers.publicationId, publicationId), isNull(publicationFichiers.detruitAt));
  const gardes = await tx.select({ id: publicationFichiers.fichierId }).from(publicationFichiers).where(enPlace);
  await tx.update(publicationFichiers).set({ fichierId: null, detruitAt: now }).where(enPlace);
  for (const { id } of gardes) if (id) await oublierSiOrphelin(tx, id);
}

/** The reasons frozen with the énoncés that were set aside. */
async function masquerMotifs(tx: Tx, editionId: string, nom: string): Promise<void> {
  const motifs = await tx
    .selectDistinct({ motif: publicationEnonces.motifEcart })
    .from(publicationEnonces)
    .innerJoin(publications, eq(publications.id, publicationEnonces.publicationId))
    .where(and(eq(publications.editionId, editionId), isNotNull(publicationEnonces.motifEcart)));
  for (const { motif } of motifs)
    if (motif && compter(motif, nom) > 0)
      await tx.execute(
        sql`update publication_enonces e set motif_ecart = ${masquer(motif, nom)} from publications p
          where p.id = e.publication_id and p.edition_id = ${editionId} and e.motif_ecart = ${motif}`,
      );
}
