import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { publications } from "@/db/schema/publication";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { env } from "../../socle/env.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { lireArbre } from "../version/format-1.ts";
import { isParue, parue } from "../version/parues.ts";
import type { SyntheseArbre } from "../version/tree.ts";
import { comparer, type Difference } from "./difference.ts";
import { isAdresseReelle } from "./rules.ts";

export type Apercu = { derniere: number; avant: SyntheseArbre | null; apres: SyntheseArbre; difference: Difference };

/** The version as it would be confirmed now, beside the last public one, and what it changes. The caller holds the edition's row. */
export async function lireApercu(tx: Tx, edition: { id: string; demonstration: boolean }, now: Date): Promise<Apercu> {
  const [derniere] = await tx
    .select({ ...parue, arbre: publications.arbre })
    .from(publications)
    .where(and(eq(publications.editionId, edition.id), isParue))
    .orderBy(desc(publications.numero))
    .limit(1);
  const numero = derniere?.numero ?? 0;
  const construit = await buildSyntheseArbre(tx, edition.id, numero + 1, now);
  // As it is read back: a key without a value is no key.
  const apres: SyntheseArbre = JSON.parse(JSON.stringify({ ...construit, adresse: adresseImprimee(edition) }));
  const avant = derniere ? lireArbre(derniere.arbre, derniere) : null;
  return { derniere: numero, avant, apres, difference: comparer(avant, apres) };
}

/** The same for a page, as one state of the base, for who instructs the edition; undefined for anybody else. */
export const findApercu = async (
  actor: Actor,
  edition: { id: string; demonstration: boolean },
  now: Date,
): Promise<Apercu | undefined> =>
  isInstructeur(actor, edition.id)
    ? db.transaction((tx) => lireApercu(tx, edition, now), {
        isolationLevel: "repeatable read",
        accessMode: "read only",
      })
    : undefined;

/** The address to print, or null when the site has none that others can open; that of a demonstration is its own. */
export function adresseImprimee({ demonstration }: { demonstration: boolean }): string | null {
  const adresse = env().NEXTAUTH_URL;
  return demonstration || isAdresseReelle(adresse) ? new URL(adresse).origin : null;
}
