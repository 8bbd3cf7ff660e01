import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { publications } from "@/db/schema/publication";
import { isParue } from "../version/parues.ts";
import type { Difference } from "./difference.ts";
import { listRetraits } from "./preuve.ts";

/** What is said at the head of a public version: its note, what it changes, what the next one corrected, what was masked. */
export type AvisVersion = {
  annee: number;
  numero: number;
  note: string;
  difference: Difference | null;
  errata: string | null;
  /** The version after it. */
  suivante: { numero: number; note: string; errata: string | null } | null;
  /** When a name was masked or a photo taken out, oldest first. */
  retraits: { nature: "nom" | "photo"; at: Date }[];
  preuve: boolean;
};

/** Undefined without this public version; the caller knows the edition is public. */
export async function lireAvis(editionId: string, annee: number, numero: number): Promise<AvisVersion | undefined> {
  const lire = async (n: number) => {
    const [lue] = await db
      .select({
        id: publications.id,
        note: publications.note,
        errata: publications.errata,
        difference: publications.difference,
        preuve: sql<boolean>`${publications.manifeste} is not null`,
      })
      .from(publications)
      .where(and(eq(publications.editionId, editionId), isParue, eq(publications.numero, n)));
    return lue;
  };
  const [version, suivante] = await Promise.all([lire(numero), lire(numero + 1)]);
  if (!version) return undefined;
  const { id, note, errata, difference, preuve } = version;
  return {
    annee,
    numero,
    note,
    difference: numero > 1 ? difference : null,
    errata,
    suivante: suivante ? { numero: numero + 1, note: suivante.note, errata: suivante.errata } : null,
    retraits: (await listRetraits(id)).map(({ nature, at }) => ({ nature, at })),
    preuve,
  };
}
