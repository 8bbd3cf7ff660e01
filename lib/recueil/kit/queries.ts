import "server-only";
import { and, asc, desc, eq, exists, gt, inArray, notInArray, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { fichiers } from "@/db/schema/fichier";
import { documentFichiers, documentVersions, editionDocuments } from "@/db/schema/kit";
import { personnes } from "@/db/schema/personne";
import { isOrganisateurSql } from "../../appel/candidature/acces.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { unsafeLireFichier } from "../../socle/fichiers/stockage.ts";
import { type CleKit, type FormatKit, type VersionDatee, versionEnMots } from "./documents.ts";

type FichierDeVersion = { format: FormatKit; taille: number };
const fichiersDe = sql<FichierDeVersion[]>`coalesce((
  select json_agg(json_build_object('format', df.format, 'taille', f.taille) order by df.format)
  from ${documentFichiers} df join ${fichiers} f on f.id = df.fichier_id where df.version_id = ${documentVersions.id}
), '[]'::json)`;
/** No later version of the same document. */
const isDerniere = sql`not exists (select 1 from document_versions suivante where suivante.document_id = ${documentVersions.documentId} and suivante.numero > ${documentVersions.numero})`;

/** The documents of an edition in their order, each with its version of today, or none before the first. */
export async function publicKit(editionId: string) {
  const rows = await db
    .select({
      id: editionDocuments.id,
      cle: editionDocuments.cle,
      titre: editionDocuments.titre,
      description: editionDocuments.description,
      numero: documentVersions.numero,
      publieeAt: documentVersions.publieeAt,
      fichiers: fichiersDe,
    })
    .from(editionDocuments)
    .leftJoin(documentVersions, and(eq(documentVersions.documentId, editionDocuments.id), isDerniere))
    .where(eq(editionDocuments.editionId, editionId))
    .orderBy(asc(editionDocuments.ordre));
  return rows.map(({ numero, publieeAt, fichiers: deLaVersion, ...document }) => ({
    ...document,
    version: numero !== null && publieeAt !== null ? { numero, publieeAt, fichiers: deLaVersion } : null,
  }));
}
export type DocumentDuKit = Awaited<ReturnType<typeof publicKit>>[number];

/** The bytes of today's version, for anybody; undefined when the document has none in this format. */
export const publicFichierKit = (editionId: string, cle: CleKit, format: FormatKit) =>
  lire(editionId, cle, format, isDerniere);

/** The same of one version, earlier ones included, for who instructs the edition; undefined for anybody else. */
export const findFichierVersion = async (
  actor: Actor,
  editionId: string,
  cle: CleKit,
  format: FormatKit,
  numero: number,
) => (isInstructeur(actor, editionId) ? lire(editionId, cle, format, eq(documentVersions.numero, numero)) : undefined);

async function lire(editionId: string, cle: CleKit, format: FormatKit, laquelle: ReturnType<typeof eq>) {
  const [row] = await db
    .select({ numero: documentVersions.numero, fichierId: documentFichiers.fichierId })
    .from(documentFichiers)
    .innerJoin(documentVersions, eq(documentVersions.id, documentFichiers.versionId))
    .innerJoin(editionDocuments, eq(editionDocuments.id, documentVersions.documentId))
    .where(
      and(
        eq(editionDocuments.editionId, editionId),
        eq(editionDocuments.cle, cle),
        eq(documentFichiers.format, format),
        laquelle,
      ),
    );
  const fichier = row && (await unsafeLireFichier(row.fichierId));
  return fichier && { numero: row.numero, octets: new Uint8Array(fichier.octets) };
}

/** Every version of every document of an edition, last first, for who instructs it; none for anybody else. */
export async function listVersions(actor: Actor, editionId: string) {
  if (!isInstructeur(actor, editionId)) return [];
  return db
    .select({
      documentId: documentVersions.documentId,
      numero: documentVersions.numero,
      genere: documentVersions.genere,
      note: documentVersions.note,
      publieeAt: documentVersions.publieeAt,
      auteur: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
      fichiers: fichiersDe,
    })
    .from(documentVersions)
    .innerJoin(editionDocuments, eq(editionDocuments.id, documentVersions.documentId))
    .leftJoin(personnes, eq(personnes.id, documentVersions.auteurId))
    .where(eq(editionDocuments.editionId, editionId))
    .orderBy(desc(documentVersions.numero));
}
export type VersionDuKit = Awaited<ReturnType<typeof listVersions>>[number];

/**
 * The documents revised since their first version, last first, in the editions that go on and where this person
 * organises a candidature.
 */
export function listNouvellesVersions(actor: Actor) {
  return db
    .select({
      id: editionDocuments.id,
      cle: editionDocuments.cle,
      titre: editionDocuments.titre,
      annee: editions.annee,
      numero: documentVersions.numero,
      note: documentVersions.note,
      publieeAt: documentVersions.publieeAt,
    })
    .from(editionDocuments)
    .innerJoin(editions, eq(editions.id, editionDocuments.editionId))
    .innerJoin(documentVersions, and(eq(documentVersions.documentId, editionDocuments.id), isDerniere))
    .where(
      and(
        gt(documentVersions.numero, 1),
        inArray(editions.etat, ["ouverte", "cloturee"]),
        exists(
          db
            .select({ un: sql`1` })
            .from(candidatures)
            .where(
              and(
                eq(candidatures.editionId, editions.id),
                notInArray(candidatures.etat, ["refusee", "retiree", "label_retire"]),
                isOrganisateurSql(actor),
              ),
            ),
        ),
      ),
    )
    .orderBy(desc(documentVersions.publieeAt));
}
export type NouvelleVersion = Awaited<ReturnType<typeof listNouvellesVersions>>[number];

/** The version a pre-filled copy bears: today's, unless it is a file of the CRESS, which the copy does not follow. */
export async function versionDuModele(tx: Lecteur, editionId: string, cle: CleKit): Promise<string | null> {
  const [v] = await tx
    .select({ numero: documentVersions.numero, publieeAt: documentVersions.publieeAt, genere: documentVersions.genere })
    .from(documentVersions)
    .innerJoin(editionDocuments, eq(editionDocuments.id, documentVersions.documentId))
    .where(and(eq(editionDocuments.editionId, editionId), eq(editionDocuments.cle, cle), isDerniere));
  return v?.genere ? versionEnMots(v satisfies VersionDatee) : null;
}
