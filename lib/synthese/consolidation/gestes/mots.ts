import "server-only";
import { and, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { destinataires } from "@/db/schema/destinataire";
import type { DestinataireSaisi } from "../destinataires.ts";
import type { MotsPoint } from "../mots.ts";

/** The words of a point as the columns of a version, its addressees found or made. */
export async function colonnesDesMots(tx: Tx, { destinataires: saisis, ...mots }: MotsPoint) {
  return { ...mots, destinataires: await trouverDestinataires(tx, saisis) };
}

/** The same body is one row, whoever names it. */
async function trouverDestinataires(tx: Tx, saisis: readonly DestinataireSaisi[]): Promise<string[]> {
  if (saisis.length === 0) return [];
  await tx
    .insert(destinataires)
    .values([...saisis])
    .onConflictDoNothing();
  const lus = await tx
    .select({ id: destinataires.id, type: destinataires.type, nom: destinataires.nom })
    .from(destinataires)
    .where(
      and(
        inArray(
          destinataires.nom,
          saisis.map((s) => s.nom),
        ),
        inArray(
          destinataires.type,
          saisis.map((s) => s.type),
        ),
      ),
    );
  const ids = saisis.flatMap((s) => lus.find((l) => l.type === s.type && l.nom === s.nom)?.id ?? []);
  return [...new Set(ids)];
}
