import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ensemble } from "@/db/ensemble";
import { candidatures, candidatureTransitions, contacts } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { type Result, refused } from "../../../socle/result.ts";
import { encoreElle } from "../../structure/acces.ts";
import { type CandidatureBrouillon, isContactRempli } from "../schema.ts";
import { ecrites } from "./colonnes.ts";
import { ecrireAteliers } from "./ecrire-ateliers.ts";
import { type Rangees, rangees } from "./formulaire.ts";
import { ecrireIntervenants, rangeesDIntervenants } from "./intervenants.ts";
import { ecrireOrganisateurs } from "./organisateurs.ts";

export type Cible = { id: string; editionId: string };
type Colonnes = Partial<typeof candidatures.$inferInsert>;

/** What a form is checked against, and the rows it is written over: one read. */
export type Avant = Rangees & {
  edition: { dateDebut: string; dateFin: string }[];
  proposees: { id: string; code: string }[];
  connues: { id: string }[];
  communes: { code: string; departementCode: string }[];
};

/**
 * Writes the whole form: columns, persons, transitions, organisers, ateliers, of which only what differs from what is there;
 * `plus` are columns written with its own. Refuses a structure, a transition or a commune that does not exist, a date outside
 * the edition, and a structure the person has not asked to join.
 */
export async function ecrireFormulaire(
  tx: Tx,
  actor: Actor,
  cible: Cible,
  f: CandidatureBrouillon,
  now: Date,
  plus: Colonnes = {},
): Promise<Result> {
  const avant = await lireAvant(tx, cible, f);
  const transitions = transitionsDe(avant, f);
  if (!transitions) return refused("transition_inconnue", "transitions");
  await tx
    .update(candidatures)
    .set({ ...ecrites(f), transitionPrincipaleId: transitions.principale, ...plus })
    .where(eq(candidatures.id, cible.id));
  const intervenants = rangeesDIntervenants(cible.id, f.intervenants);
  if (!isDeepStrictEqual(avant.intervenants, intervenants)) await ecrireIntervenants(tx, cible.id, f.intervenants);
  await ecrireContacts(tx, cible.id, f, avant);
  await ecrireTransitions(tx, cible, transitions.voulues, avant);
  // Its mails say the title and the contact just written.
  const organisateurs = await ecrireOrganisateurs(tx, actor, cible, f, avant, now);
  return organisateurs.ok ? ecrireAteliers(tx, cible, f.ateliers, avant, now) : organisateurs;
}

function lireAvant(tx: Tx, cible: Cible, f: CandidatureBrouillon): Promise<Avant> {
  const codes = f.ateliers.map((a) => a.communeCode).filter(Boolean);
  const nommees = [f.structureId, ...f.coOrganisateurs];
  return ensemble(
    {
      ...rangees(tx, cible.id),
      edition: tx
        .select({ dateDebut: editions.dateDebut, dateFin: editions.dateFin })
        .from(editions)
        .where(eq(editions.id, cible.editionId)),
      proposees: tx
        .select({ id: editionTransitions.id, code: editionTransitions.code })
        .from(editionTransitions)
        .where(eq(editionTransitions.editionId, cible.editionId)),
      connues: tx
        .select({ id: structures.id })
        .from(structures)
        .where(and(sql`${structures.id} = any(${sql.param(nommees)}::uuid[])`, encoreElle)),
      communes: tx
        .select({ code: communes.code, departementCode: communes.departementCode })
        .from(communes)
        .where(sql`${communes.code} = any(${sql.param(codes)}::text[])`),
    },
    tx,
  );
}

/** The transitions chosen, and the main one; null when one of them is not of the edition. */
function transitionsDe({ proposees }: Avant, f: CandidatureBrouillon) {
  const codes = new Set<string>(f.transitions);
  const voulues = proposees.filter((t) => codes.has(t.code));
  if (voulues.length !== codes.size) return null;
  // One among several: alone, a transition is not the main one of anything.
  const principale = voulues.length > 1 ? voulues.find((t) => t.code === f.transitionPrincipale) : undefined;
  return { voulues: voulues.map((t) => t.id), principale: principale?.id ?? null };
}

async function ecrireContacts(tx: Tx, candidatureId: string, f: CandidatureBrouillon, avant: Avant): Promise<void> {
  const remplis = f.contacts.flatMap((c, rang) =>
    isContactRempli(c)
      ? [
          {
            candidatureId,
            rang,
            prenom: c.prenom,
            nom: c.nom,
            fonction: c.fonction || null,
            courriel: c.courriel || null,
            telephone: c.telephone || null,
            publie: c.publie,
          },
        ]
      : [],
  );
  if (isDeepStrictEqual(avant.contacts, remplis)) return;
  await tx.delete(contacts).where(eq(contacts.candidatureId, candidatureId));
  if (remplis.length > 0) await tx.insert(contacts).values(remplis);
}

async function ecrireTransitions(tx: Tx, cible: Cible, voulues: readonly string[], avant: Avant): Promise<void> {
  if (isDeepStrictEqual(new Set(avant.transitions.map((t) => t.id)), new Set(voulues))) return;
  await tx.delete(candidatureTransitions).where(eq(candidatureTransitions.candidatureId, cible.id));
  if (voulues.length > 0)
    await tx
      .insert(candidatureTransitions)
      .values(voulues.map((transitionId) => ({ candidatureId: cible.id, transitionId, editionId: cible.editionId })));
}
