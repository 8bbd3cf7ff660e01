import { visibleEnInstruction } from "../candidature/acces.ts";
import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { reunir } from "@/db/ensemble";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, decisions } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { editions } from "@/db/schema/edition";
import { grilles } from "@/db/schema/instruction";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type Courrier, composer } from "../candidature/lettres.ts";
import { nomsOrganisateurs } from "../candidature/queries.ts";
import { empreinteDe } from "./empreinte.ts";
import { alertes } from "./rules.ts";
import { type Alerte, BLOQUANTES } from "./states.ts";

/** The longest batch announced at once. */
const LOT_MAX = 300;

const correctionEnAttente = sql<boolean>`exists (select 1 from ${corrections} k where k.candidature_id = ${candidatures.id} and k.repondue_at is null)`;

/** The decision prepared for a candidature, or undefined: none, or not for these eyes. */
export function findPreparee(actor: Actor, candidatureId: string) {
  const rows = db
    .select({
      id: decisions.id,
      type: decisions.type,
      motif: decisions.motif,
      prepareeAt: decisions.prepareeAt,
      auteur: personnes.nom,
      supprimeeAt: personnes.supprimeeAt,
    })
    .from(decisions)
    .innerJoin(candidatures, eq(candidatures.id, decisions.candidatureId))
    .leftJoin(personnes, eq(personnes.id, decisions.auteurId))
    .where(and(eq(candidatures.id, candidatureId), isNull(decisions.annonceeAt), visibleEnInstruction(actor)));
  return reunir({ rows }, (lues) => lues.rows[0]);
}

const colonnes = {
  id: decisions.id,
  candidatureId: candidatures.id,
  type: decisions.type,
  motif: decisions.motif,
  prepareeAt: decisions.prepareeAt,
  auteur: personnes.nom,
  supprimeeAt: personnes.supprimeeAt,
  deCoteAt: decisions.deCoteAt,
  /** Who left it out; nothing of a person who has had their account deleted. */
  deCotePar: sql<
    string | null
  >`(select p.nom from ${personnes} p where p.id = ${decisions.deCotePar} and p.supprimee_at is null)`,
  intitule: candidatures.intitule,
  organisateurs: nomsOrganisateurs,
  etat: candidatures.etat,
  soumiseAt: candidatures.soumiseAt,
  correctionEnAttente,
  ateliersProposes: sql<number>`(select count(*)::int from ${ateliers} a where a.candidature_id = ${candidatures.id} and a.etat = 'propose')`,
  criteresNon: sql<number>`(select count(*)::int from ${grilles} g where g.candidature_id = ${candidatures.id} and g.valeur = 'non')`,
};

export type DecisionPreparee = Awaited<ReturnType<typeof listPreparees>>[number];

/** Every decision prepared in an edition, in the order codes will be given. */
function listPreparees(actor: Actor, editionId: string) {
  return db
    .select(colonnes)
    .from(decisions)
    .innerJoin(candidatures, eq(candidatures.id, decisions.candidatureId))
    .leftJoin(personnes, eq(personnes.id, decisions.auteurId))
    .where(and(eq(candidatures.editionId, editionId), isNull(decisions.annonceeAt), visibleEnInstruction(actor)))
    .orderBy(asc(candidatures.soumiseAt), asc(candidatures.id))
    .limit(LOT_MAX);
}

export type LigneLot = DecisionPreparee & { alertes: Alerte[]; dansLeLot: boolean; courriers: Courrier[] };

/**
 * The outbox: each prepared decision with its mails as they would leave now, those somebody left out, and the
 * fingerprint the announcement is checked against.
 */
export async function findBoite(actor: Actor, editionId: string, now: Date) {
  const preparees = await listPreparees(actor, editionId);
  const partent = preparees.filter((d) => d.deCoteAt === null && !bloquee(d));
  const restent = preparees.filter((d) => !partent.includes(d));
  const premier = await dernierCode(editionId);
  const courriers = await composer(db, envois([...partent, ...restent], premier), now);
  const de = (d: DecisionPreparee) => courriers.filter((c) => c.candidatureId === d.candidatureId);
  const lignes: LigneLot[] = preparees.map((d) => ({
    ...d,
    dansLeLot: partent.includes(d),
    courriers: de(d),
    alertes: alertes({ ...d, destinataires: compter(de(d)) }),
  }));
  const duLot = partent.flatMap(de);
  return { lignes, courriels: compter(duLot), empreinte: empreinteDe(duLot) };
}

const compter = (courriers: readonly Courrier[]) => courriers.reduce((n, c) => n + c.destinataires.length, 0);
const bloquee = (d: DecisionPreparee) =>
  alertes({ ...d, destinataires: 1 }).some((alerte) => BLOQUANTES.includes(alerte));

/** The codes each atelier will be given, as `programmerAteliers` gives them. */
function envois(preparees: DecisionPreparee[], dernier: number) {
  let numero = dernier;
  return preparees.map((d) => ({
    id: d.candidatureId,
    transition: d.type,
    codes: d.type === "labelliser" ? Array.from({ length: d.ateliersProposes }, () => `A${++numero}`) : undefined,
  }));
}

async function dernierCode(editionId: string): Promise<number> {
  const [edition] = await db
    .select({ dernier: editions.dernierAtelier })
    .from(editions)
    .where(eq(editions.id, editionId));
  return edition?.dernier ?? 0;
}

/** How many decisions wait to be announced, for the hub of the edition. */
export async function compterPreparees(actor: Actor, editionId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(decisions)
    .innerJoin(candidatures, eq(candidatures.id, decisions.candidatureId))
    .where(and(eq(candidatures.editionId, editionId), isNull(decisions.annonceeAt), visibleEnInstruction(actor)));
  return row?.n ?? 0;
}
