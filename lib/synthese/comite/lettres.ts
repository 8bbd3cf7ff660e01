import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { fiches } from "@/db/schema/fiche";
import { type Destinataire, ecrireCourriels, organisateursDeChacune } from "../../socle/courriel/outbox.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { trierFr } from "../../socle/typographie/tri.ts";
import type { PointLu } from "../consolidation/consolidation.ts";
import { echeanceAuteur, minutes } from "./delais.ts";
import type { ChapitreDuComite } from "./lire.ts";
import { type Membre, voixDesMembres } from "./membres.ts";

type Transmission = {
  chapitre: ChapitreDuComite;
  points: readonly PointLu[];
  membres: readonly Membre[];
  avantLe: string;
};

/** One mail for each member and each deputy, one for each organiser whose words were reworded or gathered. */
export async function annoncerTransmission(tx: Tx, t: Transmission, now: Date): Promise<void> {
  const { annee, conference, transition, editionId, id } = t.chapitre;
  const sujet = { editionId, objet: "chapitre" as const, objetId: id, at: now };
  const chapitre = { annee, conference, transition };
  for (const { a, membre } of voixDesMembres(t.membres))
    await ecrireCourriels(tx, [a], {
      ...sujet,
      type: "chapitre_transmis",
      donnees: { ...chapitre, avantLe: t.avantLe, points: t.points.length, minutes: minutes(t.points.length), membre },
    });
  const jour = jourLocal(now);
  for (const { a, phrases, codes } of await auteursReformules(tx, t.points))
    await ecrireCourriels(tx, [a], {
      ...sujet,
      type: "mots_a_relire",
      donnees: { ...chapitre, avantLe: echeanceAuteur(jour, jour), phrases, fiches: trierFr([...codes]) },
    });
}

/** Who organises a fiche whose words a point rewords or gathers: how many of its énoncés, of which fiches. */
async function auteursReformules(tx: Tx, points: readonly PointLu[]) {
  const touchees = points.flatMap((p) => p.sources).filter((s) => s.mode !== "repris");
  const ficheIds = [...new Set(touchees.map((s) => s.ficheId))];
  if (ficheIds.length === 0) return [];
  const lues = await tx
    .select({ id: fiches.id, code: fiches.code, candidatureId: fiches.candidatureId })
    .from(fiches)
    .where(inArray(fiches.id, ficheIds));
  const organisateurs = await organisateursDeChacune(tx, [...new Set(lues.map((f) => f.candidatureId))]);
  const parAdresse = new Map<string, { a: Destinataire; phrases: number; codes: Set<string> }>();
  for (const fiche of lues)
    for (const a of organisateurs.get(fiche.candidatureId) ?? []) {
      const sien = parAdresse.get(a.adresse) ?? { a, phrases: 0, codes: new Set<string>() };
      sien.phrases += touchees.filter((s) => s.ficheId === fiche.id).length;
      sien.codes.add(fiche.code ?? "");
      parAdresse.set(a.adresse, sien);
    }
  return [...parAdresse.values()];
}
