import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { done, type Result, refused } from "../../../socle/result.ts";
import type { AtelierBrouillon } from "../schema.ts";
import type { Avant, Cible } from "./ecrire-formulaire.ts";
import { champQuand, isDansPeriode } from "./periode.ts";

type Rangee = typeof ateliers.$inferInsert;

/**
 * Writes the ateliers proposed anew, unless they are there as they are. Refuses a date outside the edition, and a commune
 * that does not exist.
 */
export async function ecrireAteliers(
  tx: Tx,
  cible: Cible,
  saisis: readonly AtelierBrouillon[],
  avant: Pick<Avant, "ateliers" | "edition" | "communes">,
  now: Date,
): Promise<Result> {
  const [edition] = avant.edition;
  if (!edition) return refused("introuvable");
  const periode = { debut: edition.dateDebut, fin: edition.dateFin };
  const hors = saisis.findIndex((a) => !isDansPeriode(a, periode));
  if (hors >= 0) return refused("date_hors_edition", champQuand(hors, saisis[hors]));
  const departementDe = new Map(avant.communes.map((c) => [c.code, c.departementCode]));
  const inconnue = saisis.findIndex((a) => communeDe(a) && !departementDe.has(communeDe(a)));
  if (inconnue >= 0) return refused("commune_inconnue", `ateliers.${inconnue}.communeCode`);

  const voulus = saisis.map((a, rang) => ({
    ...idDe(a, rang, saisis, avant.ateliers),
    editionId: cible.editionId,
    candidatureId: cible.id,
    rang,
    etat: "propose" as const,
    ...colonnesAtelier(a, departementDe),
    updatedAt: now,
  }));
  if (isDeepStrictEqual(avant.ateliers.map(dits), voulus.map(dits))) return done(undefined);
  await tx.delete(ateliers).where(and(eq(ateliers.candidatureId, cible.id), eq(ateliers.etat, "propose")));
  if (voulus.length > 0) await tx.insert(ateliers).values(voulus);
  return done(undefined);
}

/** Its own; else, of a form that has not learnt it, that of the row nobody else claims at its rank. */
function idDe(a: AtelierBrouillon, rang: number, saisis: readonly AtelierBrouillon[], avant: Avant["ateliers"]) {
  const proposes = avant.filter((p) => p.etat === "propose");
  const sien = a.id
    ? proposes.find((p) => p.id === a.id)
    : proposes.find((p) => p.rang === rang && saisis.every((autre) => autre.id !== p.id));
  return sien ? { id: sien.id } : {};
}

/** What a form says of an atelier; the base writes « 09:30:00 » for « 09:30 ». */
const dits = (a: Rangee) => [
  a.id,
  a.rang,
  a.etat,
  a.modalite,
  a.date,
  a.mois,
  a.heureDebut?.slice(0, 5) ?? null,
  a.heureFin?.slice(0, 5) ?? null,
  a.jauge,
  a.communeCode,
  a.departementCode,
  a.lieu,
  a.lienVisio,
];

const communeDe = (a: AtelierBrouillon) => (a.modalite === "visio" ? "" : a.communeCode);

function colonnesAtelier(a: AtelierBrouillon, departementDe: Map<string, string>) {
  const surPlace = a.modalite !== "visio";
  const communeCode = communeDe(a) || null;
  return {
    modalite: a.modalite || null,
    date: a.date || null,
    mois: a.date ? a.date.slice(0, 7) : a.mois || null,
    heureDebut: a.heureDebut || null,
    heureFin: a.heureFin || null,
    jauge: a.jauge ? Number(a.jauge) : null,
    communeCode,
    departementCode: communeCode ? (departementDe.get(communeCode) ?? null) : null,
    lieu: surPlace ? a.lieu || null : null,
    lienVisio: a.modalite === "presentiel" ? null : a.lienVisio || null,
  };
}
