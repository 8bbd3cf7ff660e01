import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { asc, desc, eq, inArray } from "drizzle-orm";
import { cache } from "react";
import { db, type Lecteur } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { departements } from "@/db/schema/territoire";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { EDITIONS_PUBLIQUES } from "./states.ts";

const publiques = inArray(editions.etat, [...EDITIONS_PUBLIQUES]);

export const findEditionParAnnee = cache(async (annee: number) => {
  const [edition] = await db.select().from(editions).where(eq(editions.annee, annee));
  return edition;
});
export type Edition = NonNullable<Awaited<ReturnType<typeof findEditionParAnnee>>>;

/** An edition anyone may read about, or undefined; `annee` comes from the address and may be anything. */
export async function publicEdition(annee: string): Promise<Edition | undefined> {
  if (!/^2\d{3}$/.test(annee)) return undefined;
  const edition = await findEditionParAnnee(Number(annee));
  return edition && (EDITIONS_PUBLIQUES as readonly string[]).includes(edition.etat) ? edition : undefined;
}

/** The public editions, newest first. */
export const publicEditions = cache(() => db.select().from(editions).where(publiques).orderBy(desc(editions.annee)));

export const listTransitions = cache((editionId: string) => listTransitionsDans(editionId, db));
export const listTransitionsDans = (editionId: string, from: Lecteur) =>
  from
    .select()
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));

/** Départements of the edition's region, by code; zeros are shown for each. */
export const listDepartements = cache((regionCode: string) => listDepartementsDans(regionCode, db));
export const listDepartementsDans = (regionCode: string, from: Lecteur) =>
  from
    .select({ code: departements.code, nom: departements.nom })
    .from(departements)
    .where(eq(departements.regionCode, regionCode))
    .orderBy(asc(departements.code));

/** An edition this person instructs, or undefined: its pages under /cress do not exist for anybody else. */
export async function findEditionInstruite(actor: Actor, annee: string): Promise<Edition | undefined> {
  if (!/^2\d{3}$/.test(annee)) return undefined;
  const edition = await findEditionParAnnee(Number(annee));
  return edition && isInstructeur(actor, edition.id) ? edition : undefined;
}

/** Every edition, newest first, for who administers the instance; none for anybody else. */
export const listEditions = async (actor: Actor): Promise<Edition[]> =>
  isAdministrateur(actor) ? db.select().from(editions).orderBy(desc(editions.annee)) : [];
