import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { seanceAttendus } from "@/db/schema/seance";
import type { SeanceDite } from "../../socle/courriel/donnees.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { listOrdreDuJour, type Seance } from "./acte.ts";
import { destinatairesDe, listMembres } from "./membres.ts";

type Annonce =
  | { type: "seance_annoncee" | "seance_changee" | "seance_rappel" }
  | { type: "seance_annulee"; motif: string };

/** Days before a séance when those expected are reminded of it; announced later, it is not told twice. */
export const RAPPEL_JOURS = 2;

/** Whether its day comes within those of the reminder, or is past. */
export const isProche = ({ date }: Pick<Seance, "date">, now: Date) => date <= joursApres(jourLocal(now), RAPPEL_JOURS);

/**
 * Writes to those expected at a séance, and to their deputies: when, where, about what. Of a day that is past nothing is
 * written. `seulement`: these members alone; `reprise`: a séance taken over, whose mails never leave.
 */
export async function convoquer(
  tx: Tx,
  s: Seance,
  annonce: Annonce,
  now: Date,
  { seulement, reprise }: { seulement?: ReadonlySet<string>; reprise?: boolean } = {},
): Promise<void> {
  if (s.date < jourLocal(now)) return;
  const attendus = await listAttendus(tx, s.id);
  const membres = (await listMembres(tx, s.editionId)).filter(
    (m) => attendus.has(m.personneId) && (!seulement || seulement.has(m.personneId)),
  );
  const [edition] = await tx
    .select({ annee: editions.annee, conference: editions.intitule })
    .from(editions)
    .where(eq(editions.id, s.editionId));
  if (!edition) throw new Error("édition absente");
  const dite: SeanceDite = {
    ...edition,
    seance: s.numero,
    date: s.date,
    heure: s.heure,
    lieu: s.lieu,
    transitions: (await listOrdreDuJour(tx, s.id)).map((c) => c.transition),
  };
  const sujet = { editionId: s.editionId, objet: "seance" as const, objetId: s.id, at: now, reprise };
  const a = destinatairesDe(membres);
  if (annonce.type === "seance_annulee")
    await ecrireCourriels(tx, a, { ...sujet, type: annonce.type, donnees: { ...dite, motif: annonce.motif } });
  else await ecrireCourriels(tx, a, { ...sujet, type: annonce.type, donnees: dite });
}

export async function listAttendus(tx: Tx, seanceId: string): Promise<Set<string>> {
  const lignes = await tx
    .select({ id: seanceAttendus.personneId })
    .from(seanceAttendus)
    .where(eq(seanceAttendus.seanceId, seanceId));
  return new Set(lignes.map((l) => l.id));
}
