import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { relances } from "@/db/schema/retour";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { rappeleesLe } from "../../socle/courriel/rythme.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import type { FiltreRetours } from "./filtre.ts";
import { empreinteDe, grouper } from "./grouper.ts";
import { ecrireRappels, type Groupe, redigerRappels } from "./lettres.ts";
import { type Du, unsafeListDus, unsafeListProchains } from "./queries.ts";
import { HORIZON, whyNotRelancer } from "./rules.ts";

export const prochainsDe = (from: Lecteur, editionId: string, jour: string) =>
  unsafeListProchains(from, editionId, joursApres(jour, 1), joursApres(jour, HORIZON));

/**
 * Who would be written to by hand today, and of what: for the ateliers chosen, but those already reminded today, each person
 * with all that they owe; who was reminded today already is left alone.
 */
export async function unsafePreparerRelance(
  from: Lecteur,
  editionId: string,
  choix: { filtre?: FiltreRetours; id?: string },
  jour: string,
) {
  const dus = await unsafeListDus(from, editionId);
  const tous = !choix.id && Object.values(choix.filtre ?? {}).every((critere) => critere === undefined);
  const choisis = tous ? dus : await unsafeListDus(from, editionId, { ...choix, jour });
  const aDire = new Set(choisis.filter((d) => d.derniereRelance !== jour).map((d) => d.id));
  const { groupes, sansPersonne } = await grouper(from, dus, await prochainsDe(from, editionId, jour));
  const rappelees = await rappeleesLe(from, jour);
  return {
    groupes: groupes.filter((g) => g.dus.some((d) => aDire.has(d.id)) && !rappelees.has(g.personne.adresse)),
    sansPersonne: sansPersonne.filter((d) => aDire.has(d.id)),
  };
}

/** How many persons a grouped reminder would write to now, for who instructs the edition. */
export async function compterRelance(actor: Actor, editionId: string, filtre: FiltreRetours, now: Date) {
  if (!isInstructeur(actor, editionId)) return 0;
  return (await unsafePreparerRelance(db, editionId, { filtre }, jourLocal(now))).groupes.length;
}

/** The preview of a grouped reminder, for who instructs the edition: each person with their mail, word for word. */
export async function apercuRelance(actor: Actor, editionId: string, filtre: FiltreRetours, now: Date) {
  if (!isInstructeur(actor, editionId)) return undefined;
  const jour = jourLocal(now);
  const { groupes, sansPersonne } = await unsafePreparerRelance(db, editionId, { filtre }, jour);
  return {
    empreinte: empreinteDe(groupes),
    groupes: (await redigerRappels(db, editionId, groupes, jour, now)).map(({ personne, ...g }) => ({
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
    const jour = jourLocal(now);
    const { groupes } = await unsafePreparerRelance(tx, editionId, choix, jour);
    const refus = whyNotRelancer({ empreinte: empreinteDe(groupes), personnes: groupes.length }, empreinte);
    if (refus) return refused(refus);
    await ecrireRappels(tx, editionId, groupes, jour, now);
    const ids = [...new Set(groupes.flatMap((g: Groupe) => g.dus.map((d: Du) => d.id)))];
    const par = actor.personneId;
    await tx.insert(relances).values(ids.map((atelierId) => ({ atelierId, par, at: now })));
    await journaliser(tx, ...ids.map((id) => ligneRappel(id, editionId, par, {}, now)));
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

/** The line of the journal of an atelier one was reminded of. */
export const ligneRappel = (
  objetId: string,
  editionId: string,
  personneId: string | null,
  donnees: Record<string, string | null>,
  at: Date,
) => ({ at, type: "rappeler" as const, objet: "atelier" as const, objetId, editionId, personneId, donnees });
