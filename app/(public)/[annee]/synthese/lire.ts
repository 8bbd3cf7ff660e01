import { cache } from "react";
import { publicEdition } from "@/lib/appel/edition/queries";
import { composerUneFois } from "@/lib/synthese/document/composer/une-fois";
import type { DocumentCompose } from "@/lib/synthese/document/noeuds";
import { type AvisVersion, lireAvis } from "@/lib/synthese/publication/avis";
import { listPublications, publicPublication } from "@/lib/synthese/version/queries";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";

/** "v3" → 3; anything else is no version. */
export function lireVersion(segment: string): number | undefined {
  const lu = /^v([1-9]\d{0,3})$/.exec(segment)?.[1];
  return lu ? Number(lu) : undefined;
}

/** The frozen version of an address, or undefined. */
export async function lirePublication(annee: string, version: string) {
  const numero = lireVersion(version);
  const edition = numero ? await publicEdition(annee) : undefined;
  const publication = edition && numero ? await publicPublication(edition.id, numero) : undefined;
  return edition && publication ? { edition, publication } : undefined;
}

export type Livre = {
  arbre: SyntheseArbre;
  document: DocumentCompose;
  /** What is said of it at its head. */
  avis: AvisVersion | undefined;
  versions: Awaited<ReturnType<typeof listPublications>>;
  /** Where this version is read: `/2023/synthese`, or below `/v1`. */
  base: string;
};

/** The last version, or the one of a segment `v3`, with all that its pages need: read once by request. */
export const lireLivre = cache(async (annee: string, segment: string | null): Promise<Livre | undefined> => {
  const edition = await publicEdition(annee);
  const numero = segment === null ? "derniere" : lireVersion(segment);
  if (!edition || !numero) return undefined;
  const [publication, versions] = await Promise.all([
    publicPublication(edition.id, numero),
    listPublications(edition.id),
  ]);
  if (!publication) return undefined;
  const { arbre } = publication;
  const avis = await lireAvis(edition.id, edition.annee, publication.numero);
  const base = segment === null ? `/${annee}/synthese` : `/${annee}/synthese/${segment}`;
  return { arbre, document: composerUneFois(arbre), avis, versions, base };
});
