import { isInstructeurSql } from "../../../socle/acteur/acces.ts";
import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { done, type Refusee, type Result, refused } from "../../../socle/result.ts";
import { notifier } from "../../../socle/vif/notifier.ts";
import { type FaitsEdition, whyNotConsolider } from "../rules.ts";
import { type Changements, type Entete, type GesteInscrit, inscrire } from "./inscrire.ts";
import { type Manquement, manquements } from "./invariants.ts";
import type { TypeGeste } from "./types.ts";

/** What a gesture would write, and what it answers besides its id. */
export type Plan<T> = Pick<Entete, "chapitreId" | "donnees" | "annuleId"> &
  Changements & {
    reponse: T;
    /** What goes with the gesture without being a fact of it: the état of a chapter, mails. */
    apres?: (inscrit: GesteInscrit) => Promise<void>;
  };
export type Contexte = { tx: Tx; edition: FaitsEdition; actor: Actor; now: Date };
export type Fait<T = object> = Result<{ geste: string } & T>;

/**
 * One gesture, in one transaction: takes the edition's row (the gestures of an edition follow one another, and wait for
 * a publication), asks whether this person may, lets `faire` read and plan, writes the plan, checks what must hold, and tells
 * those who follow the edition. An answer instead of a plan is given as it is: refused, or done already.
 */
export function geste<T extends object>(
  actor: Actor,
  type: TypeGeste,
  editionId: SQL,
  now: Date,
  faire: (contexte: Contexte) => Promise<Plan<T> | Fait<T>>,
  surManquement: (contexte: Contexte, inscrit: GesteInscrit, manque: Manquement) => Promise<Refusee> = signaler,
): Promise<Fait<T>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNotConsolider(actor, edition);
    if (refus) return refused(refus);
    const contexte = { tx, edition, actor, now };
    const plan = await faire(contexte);
    if ("ok" in plan) return plan;
    const { reponse, apres, ferme, rouvre, ouvre, ...entete } = plan;
    const inscrit = await inscrire(
      tx,
      { ...entete, editionId: edition.id, type, personneId: actor.personneId, at: now },
      { ferme, rouvre, ouvre },
    );
    const [manque] = await manquements(
      tx,
      edition.id,
      inscrit.lignes.map((l) => l.objets),
    );
    if (manque) return surManquement(contexte, inscrit, manque);
    await apres?.(inscrit);
    await notifier(tx, { sujet: `edition:${edition.id}`, id: inscrit.id });
    return done({ geste: inscrit.id, ...reponse });
  });
}

function signaler(_: Contexte, inscrit: GesteInscrit, manque: Manquement): never {
  throw new Error(`geste ${inscrit.numero} : ${manque.regle}`);
}

async function lockEdition(tx: Tx, actor: Actor, editionId: SQL): Promise<FaitsEdition | undefined> {
  const visible = isInstructeurSql(actor, editions.id);
  const [edition] = await tx
    .select({ id: editions.id, etat: editions.etat })
    .from(editions)
    .where(and(sql`${editions.id} = ${editionId}`, visible))
    .for("no key update");
  return edition;
}

/** The edition of an object, whoever asks; `lockEdition` says whether it is theirs. */
const editionDe = (table: string) => (id: string) =>
  sql`(select x.edition_id from ${sql.identifier(table)} x where x.id = ${id})`;
export const editionDuPoint = editionDe("points");
export const editionDuGroupe = editionDe("groupes");
export const editionDuBloc = editionDe("blocs");
export const editionDeLEnonce = editionDe("enonces");
export const editionDuChapitre = editionDe("chapitres");
export const editionDeLEnjeu = editionDe("enjeux");
export const editionDuGeste = editionDe("gestes");
