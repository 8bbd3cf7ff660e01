import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { relances } from "@/db/schema/retour";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../auth/actor.ts";
import { joursApres } from "../horloge/jours.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { jourDeParis } from "../typographie/dates.ts";
import type { FiltreRetours } from "./filtre.ts";
import { empreinteDe, grouper } from "./grouper.ts";
import { ecrireRappels, type Groupe, redigerRappels } from "./lettres.ts";
import { type Du, unsafeListDus } from "./queries.ts";
import { palierDu } from "./rules.ts";

const HUIT_HEURES_MS = 8 * 3_600_000;
/** Days an automatic reminder waits after any other: nobody is written to twice in a row. */
const REPIT = 2;

/**
 * Reminds organisers of the returns they owe, from eight in the morning, at the steps of the edition: each step once for
 * each atelier, and one mail per person with all that they owe. Of several steps missed, only the last is sent. Tells how
 * many ateliers were reminded.
 */
export async function rappelerRetours(now: Date): Promise<number> {
  const enCours = await db
    .select({ id: editions.id, avant: editions.rappelsAvant, apres: editions.rappelsApres })
    .from(editions)
    .where(inArray(editions.etat, ["ouverte", "cloturee"]));
  let n = 0;
  for (const edition of enCours) n += await db.transaction((tx) => rappelerEdition(tx, edition, now));
  return n;
}

async function rappelerEdition(
  tx: Tx,
  edition: { id: string; avant: number[]; apres: number[] },
  now: Date,
): Promise<number> {
  const jour = jourDeParis(new Date(now.getTime() - HUIT_HEURES_MS));
  const dus = await unsafeListDus(tx, edition.id);
  const repit = joursApres(jour, -REPIT);
  const candidats = dus.flatMap((d) => {
    const palier = palierDu(edition, d, jour);
    return palier && (d.derniereRelance === null || d.derniereRelance < repit)
      ? [{ atelierId: d.id, palier, at: now }]
      : [];
  });
  if (candidats.length === 0) return 0;
  const notes = await tx.insert(relances).values(candidats).onConflictDoNothing().returning();
  const dusMaintenant = new Set(notes.map((r) => r.atelierId));
  // Whoever gets a mail reads in it all that they owe.
  const { groupes } = await grouper(tx, dus);
  const aEcrire = groupes.filter((g) => g.dus.some((d) => dusMaintenant.has(d.id)));
  await ecrireRappels(tx, edition.id, aEcrire, jour, now);
  await journaliser(tx, ...notes.map((r) => ligne(r.atelierId, edition.id, null, { palier: r.palier }, now)));
  return notes.length;
}

/** Who would be written to by hand today, and for what: the ateliers already reminded today are left alone. */
export async function unsafePreparerRelance(
  from: Lecteur,
  editionId: string,
  choix: { filtre?: FiltreRetours; id?: string },
  jour: string,
) {
  const dus = await unsafeListDus(from, editionId, { ...choix, jour });
  return grouper(
    from,
    dus.filter((d) => d.derniereRelance !== jour),
  );
}

/** The preview of a grouped reminder, for who instructs the edition: each person with their mail, word for word. */
export async function apercuRelance(actor: Actor, editionId: string, filtre: FiltreRetours, now: Date) {
  if (!isInstructeur(actor, editionId)) return undefined;
  const jour = jourDeParis(now);
  const { groupes, sansPersonne } = await unsafePreparerRelance(db, editionId, { filtre }, jour);
  return {
    empreinte: empreinteDe(groupes),
    groupes: (await redigerRappels(db, editionId, groupes, jour)).map(({ personne, ...g }) => ({
      adresse: personne.adresse,
      ...g,
    })),
    sansPersonne,
  };
}

/** Reminds the organisers of one atelier, today at most once. Tells how many persons are written to. */
export const relancerUn = (actor: Actor, editionId: string, atelierId: string, now: Date) =>
  relancer(actor, editionId, { id: atelierId }, null, now);

/** Reminds all that the preview showed; refuses `courriels_changes` when it would no longer be the same. */
export const relancerTous = (actor: Actor, editionId: string, filtre: FiltreRetours, empreinte: string, now: Date) =>
  relancer(actor, editionId, { filtre }, empreinte, now);

function relancer(
  actor: Actor,
  editionId: string,
  choix: { filtre?: FiltreRetours; id?: string },
  empreinte: string | null,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    if (!isInstructeur(actor, editionId)) return refused("introuvable");
    await verrouiller(tx, editionId, choix.id);
    const jour = jourDeParis(now);
    const { groupes } = await unsafePreparerRelance(tx, editionId, choix, jour);
    if (empreinte !== null && empreinte !== empreinteDe(groupes)) return refused("courriels_changes");
    if (groupes.length === 0) return refused("deja_relance");
    await ecrireRappels(tx, editionId, groupes, jour, now);
    const ids = [...new Set(groupes.flatMap((g: Groupe) => g.dus.map((d: Du) => d.id)))];
    const par = actor.personneId;
    await tx.insert(relances).values(ids.map((atelierId) => ({ atelierId, par, at: now })));
    await journaliser(tx, ...ids.map((id) => ligne(id, editionId, par, {}, now)));
    return done(groupes.length);
  });
}

/** Always in the same order: of two reminders at once, the second reads what the first has written. */
const verrouiller = (tx: Tx, editionId: string, id: string | undefined) =>
  tx
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(and(eq(ateliers.editionId, editionId), eq(ateliers.etat, "tenu"), id ? eq(ateliers.id, id) : undefined))
    .orderBy(asc(ateliers.id))
    .for("update");

const ligne = (
  objetId: string,
  editionId: string,
  personneId: string | null,
  donnees: Record<string, string | null>,
  at: Date,
) => ({ at, type: "rappeler" as const, objet: "atelier" as const, objetId, editionId, personneId, donnees });
