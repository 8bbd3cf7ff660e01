import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { publicationEnonces } from "@/db/schema/publication";
import { isEquipierSql } from "../../appel/candidature/acces.ts";
import { publicEdition } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import { type PointPlace, pointsPlaces } from "../version/publies.ts";
import { publicPublication } from "../version/queries.ts";

export type MotPublie = {
  code: string;
  accroche: string;
  texte: string;
  /** Why it is in no point; null when it is in one. */
  motifEcart: string | null;
  points: { point: PointPlace /** Structures that said it too. */; autres: string[] }[];
};

/**
 * What the last published version of an edition made of the words of those a person organises with, fiche by fiche:
 * the sentence printed, who else says it, or why not. Undefined when they have no word in it.
 */
export async function findVosMots(actor: Actor, annee: string) {
  const edition = await publicEdition(annee);
  const publication = edition && (await publicPublication(edition.id, "derniere"));
  if (!edition || !publication) return undefined;
  const { id, numero, publieeAt, arbre } = publication;
  const lus = await db
    .select({
      ficheId: fiches.id,
      fiche: sql<string>`${fiches.code}`,
      intitule: candidatures.intitule,
      code: sql<string>`${enonces.code}`,
      accroche: enonceVersions.accroche,
      texte: enonceVersions.texte,
      motifEcart: publicationEnonces.motifEcart,
    })
    .from(publicationEnonces)
    .innerJoin(enonces, eq(enonces.id, publicationEnonces.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, publicationEnonces.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(publicationEnonces.publicationId, id), isEquipierSql(actor)))
    .orderBy(asc(fiches.numero), asc(enonces.rang));
  if (lus.length === 0) return undefined;
  const places = pointsPlaces(arbre);
  const structuresDe = new Map(arbre.enonces.map((e) => [e.code, e.structures]));
  const mot = ({ code, accroche, texte, motifEcart }: (typeof lus)[number]): MotPublie => ({
    code,
    accroche,
    texte,
    motifEcart,
    points: places
      .filter((p) => p.sources.some((s) => s.enonce === code))
      .map((point) => ({
        point,
        autres: point.structures.filter((s) => !structuresDe.get(code)?.includes(s)),
      })),
  });
  return {
    annee: edition.annee,
    conference: edition.intitule,
    numero,
    publieeAt,
    fiches: [...grouper(lus, (l) => l.ficheId).values()].flatMap((siens) => {
      const [premier] = siens;
      return premier
        ? [{ id: premier.ficheId, code: premier.fiche, intitule: premier.intitule, mots: siens.map(mot) }]
        : [];
    }),
  };
}
