import "server-only";
import { createHash } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { publicationFichiers, publications } from "@/db/schema/publication";
import type { Edition } from "../../appel/edition/queries.ts";
import { unsafeLireFichier } from "../../socle/fichiers/stockage.ts";
import { chiffresDe } from "../chiffres/queries.ts";
import { JEUX, NOMS_JEU } from "../donnees/jeux.ts";
import { publicLignes } from "../donnees/lignes.ts";
import { lireVerifier } from "../preuve/script.ts";
import { CODES_FORMAT, type Format } from "../publication/formats.ts";
import { listRetraits, publicPreuve } from "../publication/preuve.ts";
import { publicPropositionsRepondues } from "../reponse/propositions.ts";
import { isParue } from "../version/parues.ts";
import { listPublications, publicVersions } from "../version/queries.ts";

/** Of what is written: another one, and archives are made again. */
const FACTURE = 1;

/**
 * All that is public of an edition: what its archive is made of, with the hash of it. Null while a version waits for one of
 * its files, and without a version.
 */
export async function rassembler(edition: Edition) {
  const [listees, arbres, fichiersGardes] = [
    await listPublications(edition.id),
    await publicVersions(edition.id),
    await listFichiersGardes(edition.id),
  ];
  const versions = await Promise.all(
    listees.map(async ({ id, numero, publieeAt, note }) => ({
      ...{ id, numero, publieeAt, note },
      errata: fichiersGardes.find((f) => f.publicationId === id)?.errata ?? null,
      retraits: await listRetraits(id),
      preuve: (await publicPreuve(edition.id, numero)) ?? null,
      fichiers: CODES_FORMAT.flatMap((f) => fichiersGardes.find((x) => x.publicationId === id && x.format === f) ?? []),
    })),
  );
  const derniere = arbres[0];
  if (!derniere || versions.some((v) => v.fichiers.length < CODES_FORMAT.length)) return null;
  const jeux = await Promise.all(
    NOMS_JEU.map(async (nom) => ({ ...JEUX[nom], nom, lignes: await publicLignes(nom, edition.id, {}) })),
  );
  const [chiffres, propositions, verifier] = [
    await chiffresDe(edition),
    await publicPropositionsRepondues(edition.id),
    await lireVerifier(),
  ];
  const dits = {
    facture: FACTURE,
    ...{ intitule: edition.intitule, arbre: derniere.arbre, chiffres, propositions },
    versions: versions.map(({ fichiers: gardes, ...v }) => ({ ...v, fichiers: gardes.map((f) => f.sha256) })),
    jeux: jeux.map((j) => [j.nom, j.lignes]),
  };
  const empreinte = createHash("sha256").update(JSON.stringify(dits)).update(verifier).digest("hex");
  return { edition, arbre: derniere.arbre, versions, jeux, chiffres, propositions, verifier, empreinte };
}
export type Rassemble = NonNullable<Awaited<ReturnType<typeof rassembler>>>;

/** The kept files of the public versions, without their bytes. */
const listFichiersGardes = (editionId: string) =>
  db
    .select({
      publicationId: publications.id,
      errata: publications.errata,
      format: publicationFichiers.format,
      sha256: publicationFichiers.sha256,
      taille: publicationFichiers.taille,
      fichierId: publicationFichiers.fichierId,
    })
    .from(publicationFichiers)
    .innerJoin(publications, eq(publications.id, publicationFichiers.publicationId))
    .where(and(eq(publications.editionId, editionId), isParue, isNull(publicationFichiers.detruitAt)))
    .orderBy(asc(publications.numero));
export type FichierGarde = { format: Format; fichierId: string | null; taille: number };

/** The bytes of a file of a public version. */
export async function lireOctets({ fichierId }: FichierGarde): Promise<Uint8Array> {
  const lu = fichierId ? await unsafeLireFichier(fichierId) : undefined;
  if (!lu) throw new Error("fichier détruit entre-temps");
  return new Uint8Array(lu.octets);
}
