import "server-only";
import { and, asc, desc, eq, ne, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { grouper } from "../../../socle/grouper.ts";
import { type Refusee, refused, refusedBecause } from "../../../socle/result.ts";
import { lireFermetures, lireOccupants, type Renvoi } from "./faits.ts";
import { type Contexte, editionDuGeste, type Fait, geste } from "./geste.ts";
import type { GesteInscrit } from "./inscrire.ts";
import type { Manquement } from "./invariants.ts";
import type { annulation } from "./schema.ts";
import type { TypeGeste } from "./types.ts";
import { phraseReposeDessus } from "./wording.ts";

const SANS_RETOUR: readonly TypeGeste[] = ["reprise", "preparer", "transmettre", "valider_chapitre", "rouvrir"];

/**
 * Undoes a gesture, whatever it is: what it opened is closed, what it closed is opened again. It is a gesture itself:
 * undone in turn, the first is made again. Refused, with who did what, when something later stands on it.
 */
export function annuler(actor: Actor, { gesteId }: z.output<typeof annulation>, now: Date): Promise<Fait> {
  return geste(
    actor,
    "annuler",
    editionDuGeste(gesteId),
    now,
    async ({ tx }) => {
      const cible = await lireCible(tx, gesteId);
      if (!cible) return refused("introuvable");
      if (!cible.enVigueur) return refused("deja_annule");
      if (SANS_RETOUR.includes(cible.type)) return refused("pas_annulable");
      const { ferme, rouvre } = await lireEffets(tx, cible.id);
      const dessus = (await derniereFermeture(tx, cible.id, ferme, rouvre)) ?? (await placePrise(tx, ferme, rouvre));
      if (dessus) return reposeDessus(dessus);
      return {
        chapitreId: cible.chapitreId,
        annuleId: cible.id,
        donnees: {
          ...cible.donnees,
          type: cible.donnees.type ?? cible.type,
          retabli: cible.type === "annuler" && !cible.donnees.retabli,
        },
        ferme,
        rouvre,
        reponse: {},
      };
    },
    nommerLeDernier,
  );
}

/** The gesture as it stands: undone and made again, it is the last undoing that holds it. */
async function lireCible(tx: Tx, id: string) {
  const lire = async (condition: ReturnType<typeof eq>) => {
    const [row] = await tx
      .select({ id: gestes.id, type: gestes.type, chapitreId: gestes.chapitreId, donnees: gestes.donnees })
      .from(gestes)
      .where(condition);
    return row;
  };
  let cible = await lire(eq(gestes.id, id));
  if (!cible) return undefined;
  let enVigueur = true;
  for (
    let suivant = await lire(eq(gestes.annuleId, cible.id));
    suivant;
    suivant = await lire(eq(gestes.annuleId, cible.id))
  ) {
    cible = suivant;
    enVigueur = !enVigueur;
  }
  return { ...cible, enVigueur };
}

async function lireEffets(tx: Tx, gesteId: string): Promise<{ ferme: Renvoi[]; rouvre: Renvoi[] }> {
  const effets = await tx
    .select({ nature: gesteEffets.nature, id: gesteEffets.ligneId, sens: gesteEffets.sens })
    .from(gesteEffets)
    .where(eq(gesteEffets.gesteId, gesteId))
    .orderBy(asc(gesteEffets.rang));
  const du = (sens: string) => effets.filter((e) => e.sens === sens).map(({ nature, id }) => ({ nature, id }));
  return { ferme: du("ouvre"), rouvre: du("ferme") };
}

/** A row that is no longer as the gesture left it: the last gesture that touched it. */
async function derniereFermeture(tx: Tx, gesteId: string, ferme: Renvoi[], rouvre: Renvoi[]) {
  for (const [nature, siens] of grouper([...ferme, ...rouvre], (r) => r.nature)) {
    const fermetures = await lireFermetures(
      tx,
      nature,
      siens.map((r) => r.id),
    );
    const touchee = siens.find((r) => fermetures.get(r.id) !== (ferme.includes(r) ? null : gesteId));
    if (touchee) return dernierGeste(tx, eq(gesteEffets.ligneId, touchee.id));
  }
  return undefined;
}

/** An open row where one would be opened again: the gesture that opened it. */
async function placePrise(tx: Tx, ferme: Renvoi[], rouvre: Renvoi[]) {
  for (const [nature, siens] of grouper(rouvre, (r) => r.nature)) {
    const sauf = ferme.filter((r) => r.nature === nature).map((r) => r.id);
    const [occupant] = await lireOccupants(
      tx,
      nature,
      siens.map((r) => r.id),
      sauf,
    );
    if (occupant) return dernierGeste(tx, eq(gesteEffets.ligneId, occupant));
  }
  return undefined;
}

/** Undone, something would no longer hold: the last gesture about the same object is what stands in the way. */
async function nommerLeDernier({ tx }: Contexte, inscrit: GesteInscrit, manque: Manquement): Promise<Refusee> {
  const objet = or(
    manque.pointId ? eq(gesteEffets.pointId, manque.pointId) : undefined,
    manque.enonceId ? eq(gesteEffets.enonceId, manque.enonceId) : undefined,
    manque.groupeId ? eq(gesteEffets.groupeId, manque.groupeId) : undefined,
    manque.enjeuId ? eq(gesteEffets.enjeuId, manque.enjeuId) : undefined,
  );
  return reposeDessus(await dernierGeste(tx, and(objet, ne(gestes.id, inscrit.id)) ?? sql`false`));
}

async function dernierGeste(tx: Tx, condition: ReturnType<typeof eq>) {
  const [row] = await tx
    .select({
      id: gestes.id,
      type: gestes.type,
      at: gestes.at,
      donnees: gestes.donnees,
      auteur: personnes.nom,
    })
    .from(gesteEffets)
    .innerJoin(gestes, eq(gestes.id, gesteEffets.gesteId))
    .leftJoin(personnes, eq(personnes.id, gestes.personneId))
    .where(condition)
    .orderBy(desc(gestes.numero))
    .limit(1);
  return row;
}

const reposeDessus = (dessus: Awaited<ReturnType<typeof dernierGeste>>): Refusee =>
  dessus ? refusedBecause("repose_dessus", phraseReposeDessus(dessus)) : refused("repose_dessus");
