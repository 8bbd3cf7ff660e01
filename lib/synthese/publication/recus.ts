import "server-only";
import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { enonces, enonceVersions, fiches } from "@/db/schema/fiche";
import { publicationEnonces, publications } from "@/db/schema/publication";
import { visibleEnEntier } from "../../recueil/fiche/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { faireRecu, type Recu } from "../preuve/manifeste.ts";
import { isParue } from "../version/parues.ts";
import { motsReserves, reserveDe } from "./figer.ts";

/**
 * What the organisers of a fiche keep of their énoncés that the last public version set aside: with it, the hash of each
 * can be made again. Empty for who may not read the whole fiche.
 */
export async function listRecus(actor: Actor, ficheId: string): Promise<Recu[]> {
  const lus = await db
    .select({
      numero: publications.numero,
      sel: publications.sel,
      motif: publicationEnonces.motifEcart,
      ...motsReserves,
    })
    .from(publicationEnonces)
    .innerJoin(publications, and(eq(publications.id, publicationEnonces.publicationId), isParue))
    .innerJoin(enonces, eq(enonces.id, publicationEnonces.enonceId))
    .innerJoin(enonceVersions, eq(enonceVersions.id, publicationEnonces.enonceVersionId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(fiches.id, ficheId), visibleEnEntier(actor), isNotNull(publicationEnonces.motifEcart)))
    .orderBy(desc(publications.numero), asc(enonces.rang));
  return lus.flatMap(({ numero, sel, motif, ...mots }) =>
    numero === lus[0]?.numero && sel && motif ? [faireRecu(reserveDe({ ...mots, motif }), sel)] : [],
  );
}
