import "server-only";
import { and, desc, eq, max, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { candidatureDepots, candidatures } from "@/db/schema/candidature";
import { structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../../../socle/acteur/actor.ts";
import type { Valeur } from "../../../socle/formulaire/valeur.ts";
import { dateLongue, heure, moisLong } from "../../../socle/typographie/dates.ts";
import { coulissesVisibles } from "../acces.ts";
import { type Champ, champDe } from "../questions/champs.ts";
import type { Genre } from "../questions/question.ts";
import type { CandidatureBrouillon, IntervenantBrouillon } from "../schema.ts";
import { direIntervenantEtAccord } from "../wording.ts";
import { type Difference, differences } from "./differences.ts";

/** Keeps the form as it is handed in, under the next number. The caller holds the lock of the candidature. */
export async function deposer(
  tx: Tx,
  actor: Actor,
  candidatureId: string,
  donnees: CandidatureBrouillon,
  now: Date,
): Promise<void> {
  const [dernier] = await tx
    .select({ numero: max(candidatureDepots.numero) })
    .from(candidatureDepots)
    .where(eq(candidatureDepots.candidatureId, candidatureId));
  await tx.insert(candidatureDepots).values({
    candidatureId,
    numero: (dernier?.numero ?? 0) + 1,
    at: now,
    par: actor.personneId,
    donnees,
  });
}

/** The form as it was last handed in, or undefined for what was deposited before deposits were kept. */
export async function dernierDepot(
  tx: Pick<Tx, "select">,
  candidatureId: string,
): Promise<CandidatureBrouillon | undefined> {
  const [depot] = await tx
    .select({ donnees: candidatureDepots.donnees })
    .from(candidatureDepots)
    .where(eq(candidatureDepots.candidatureId, candidatureId))
    .orderBy(desc(candidatureDepots.numero))
    .limit(1);
  return depot && formulaireDuDepot(depot.donnees);
}

/** The last deposit and the one before, of a candidature whose deposits this person may read. */
export function listDerniersDepots(actor: Actor, candidatureId: string) {
  return db
    .select({ numero: candidatureDepots.numero, at: candidatureDepots.at, donnees: candidatureDepots.donnees })
    .from(candidatureDepots)
    .innerJoin(candidatures, eq(candidatures.id, candidatureDepots.candidatureId))
    .where(and(eq(candidatureDepots.candidatureId, candidatureId), coulissesVisibles(actor)))
    .orderBy(desc(candidatureDepots.numero))
    .limit(2);
}
export type DepotLu = Awaited<ReturnType<typeof listDerniersDepots>>[number];

/** What changed between the last deposit and the one before, as answers; undefined while there is only one. */
export function comparerDepots([dernier, precedent]: readonly DepotLu[]) {
  if (!dernier || !precedent) return undefined;
  return {
    numero: dernier.numero,
    at: dernier.at,
    precedentAt: precedent.at,
    differences: differences(formulaireDuDepot(precedent.donnees), formulaireDuDepot(dernier.donnees)),
  };
}
type DepotsCompares = NonNullable<ReturnType<typeof comparerDepots>>;

/** The same in words. */
export const direDifferences = ({ differences: lues, ...depots }: DepotsCompares, noms: Noms) => ({
  ...depots,
  differences: lues.map((d) => ({
    champ: d.champ,
    avant: direValeur(d.champ, d.avant, noms),
    apres: direValeur(d.champ, d.apres, noms),
  })),
});
export type DifferencesLues = ReturnType<typeof direDifferences>;

/** A deposit was written by `lireFormulaire`; an older one may lack fields born since, which then read as unknown. */
const formulaireDuDepot = (donnees: unknown) => donnees as CandidatureBrouillon;

export type Noms = { communes: Map<string, string>; structures: Map<string, string> };

/** The names of the communes and structures these answers hold, in one query at most. */
export async function nommer(answers: readonly Pick<Difference, "champ" | "avant" | "apres">[]): Promise<Noms> {
  const codes = valeursDe(answers, "commune");
  const ids = valeursDe(answers, "structures");
  if (codes.length + ids.length === 0) return { communes: new Map(), structures: new Map() };
  const lues = await ensemble({
    communes: db
      .select({ id: communes.code, nom: communes.nom })
      .from(communes)
      .where(sql`${communes.code} = any(${sql.param(codes)}::text[])`),
    structures: db
      .select({ id: structures.id, nom: structures.nomPublie })
      .from(structures)
      .where(sql`${structures.id} = any(${sql.param(ids)}::uuid[])`),
  });
  const parId = (rows: { id: string; nom: string }[]) => new Map(rows.map((r) => [r.id, r.nom]));
  return { communes: parId(lues.communes), structures: parId(lues.structures) };
}

function valeursDe(answers: readonly Pick<Difference, "champ" | "avant" | "apres">[], genre: Genre): string[] {
  const found = answers
    .filter((d) => champDe(d.champ)?.genre === genre)
    .flatMap((d) => [d.avant, d.apres])
    .flatMap((v) => (typeof v === "string" ? [v] : Array.isArray(v) ? (v as string[]) : []));
  return [...new Set(found)].filter((v) => v !== "");
}

/** An answer as a person reads it: names instead of codes, "" when there is none. */
export function direValeur(champ: string, valeur: Valeur, noms: Noms): string {
  if (valeur === undefined || valeur === null) return "";
  if (typeof valeur === "boolean") return valeur ? "oui" : "non";
  if (typeof valeur === "number") return String(valeur);
  const description = champDe(champ);
  if (champ === "intervenants")
    return (valeur as readonly IntervenantBrouillon[]).map(direIntervenantEtAccord).join(" ; ");
  const un = (v: string | object) => {
    if (typeof v !== "string")
      return Object.values(v)
        .filter((mot) => typeof mot === "string" && mot !== "")
        .join(" ");
    return description?.options?.[v] ?? noms.communes.get(v) ?? noms.structures.get(v) ?? direDate(description, v);
  };
  const mots = typeof valeur === "string" ? [un(valeur)] : valeur.map(un);
  return mots.filter((mot) => mot !== "").join(", ");
}

function direDate(description: Champ | undefined, v: string): string {
  if (v === "") return "";
  if (description?.genre === "date") return dateLongue(v);
  if (description?.genre === "mois") return moisLong(v);
  return description?.genre === "heure" ? heure(v) : v;
}
