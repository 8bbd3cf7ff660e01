import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { relances } from "@/db/schema/retour";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../auth/actor.ts";
import { derniersRappels, isLibre } from "../courriel/rythme.ts";
import { joursApres } from "../horloge/jours.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { jourDeParis } from "../typographie/dates.ts";
import type { FiltreRetours } from "./filtre.ts";
import { empreinteDe, grouper } from "./grouper.ts";
import { ecrireRappels, type Groupe, redigerRappels } from "./lettres.ts";
import { type Du, unsafeListDus, unsafeListProchains } from "./queries.ts";
import { HORIZON, isADire, palierDu } from "./rules.ts";

const HUIT_HEURES_MS = 8 * 3_600_000;

/**
 * Reminds organisers, from eight in the morning, of the returns they owe, at the steps of the edition, and of what to
 * prepare before an atelier: one mail per person with all of it, and never two reminders in a week, of whatever sort. A
 * step met meanwhile waits for the next mail. Tells how many mails were written.
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
  const { groupes } = await grouper(tx, dus, await prochainsDe(tx, edition.id, jour));
  const derniers = await derniersRappels(
    tx,
    groupes.map((g) => g.personne.personneId),
  );
  const aEcrire = groupes.filter((g) => {
    const dernier = derniers.get(g.personne.personneId ?? "");
    return (
      isLibre(dernier, jour) &&
      (g.dus.some((d) => (palierDu(edition, d, jour)?.le ?? "") > (dernier ?? "")) ||
        g.prochains.some((a) => isADire(a.date, jour, dernier)))
    );
  });
  if (aEcrire.length === 0) return 0;
  await ecrireRappels(tx, edition.id, aEcrire, jour, now);
  const paliers = new Map(
    aEcrire.flatMap((g) => g.dus.map((d) => [d.id, palierDu(edition, d, jour)?.palier ?? null] as const)),
  );
  const candidats = [...paliers].flatMap(([atelierId, palier]) => (palier ? [{ atelierId, palier, at: now }] : []));
  if (candidats.length > 0) {
    const notes = await tx.insert(relances).values(candidats).onConflictDoNothing().returning();
    await journaliser(tx, ...notes.map((r) => ligne(r.atelierId, edition.id, null, { palier: r.palier }, now)));
  }
  return aEcrire.length;
}

const prochainsDe = (from: Lecteur, editionId: string, jour: string) =>
  unsafeListProchains(from, editionId, joursApres(jour, 1), joursApres(jour, HORIZON));

/** Who would be written to by hand today, and for what: the ateliers already reminded today are left alone. */
export async function unsafePreparerRelance(
  from: Lecteur,
  editionId: string,
  choix: { filtre?: FiltreRetours; id?: string },
  jour: string,
) {
  const dus = await unsafeListDus(from, editionId, { ...choix, jour });
  const aDire = dus.filter((d) => d.derniereRelance !== jour);
  const { groupes, sansPersonne } = await grouper(from, aDire, await prochainsDe(from, editionId, jour));
  return { groupes: groupes.filter((g) => g.dus.length > 0), sansPersonne };
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
