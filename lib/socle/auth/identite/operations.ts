import "server-only";
import { and, eq, isNotNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { identites } from "@/db/schema/identite";
import { sessions } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../acteur/actor.ts";
import { done, type Result, refused } from "../../result.ts";
import { avertir, noter } from "../dire.ts";
import { fournisseur } from "./fournisseur.ts";
import { lirePresentee } from "./presentee.ts";
import { whyNotRelier } from "./rules.ts";

/**
 * The account of who is signed in is known by the identity this browser has presented, from now on. One that is somebody’s
 * stays theirs; an account has one at most.
 */
export function relier(actor: Actor, scellee: string | undefined, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const f = fournisseur();
    if (!f) return refused("introuvable");
    const presentee = lirePresentee(scellee);
    if (presentee?.emetteur !== f.emetteur) return refused("identite_perimee");
    const refus = whyNotRelier(actor);
    if (refus) return refused(refus);
    const { emetteur, sub } = presentee;
    const [reliee] = await tx
      .insert(identites)
      .values({ emetteur, sub, personneId: actor.personneId, relieeAt: now })
      .onConflictDoNothing()
      .returning({ sub: identites.sub });
    if (!reliee) return conflit(tx, actor.personneId, emetteur, sub);
    await noter(tx, "lier_identite", actor.personneId, actor.personneId, now);
    await avertir(tx, actor.personneId, "identite_changee", { geste: "reliee", fournisseur: f.nom, par: null }, now);
    return done(undefined);
  });
}

/** What kept it from being written; pressed twice, it is done once. */
async function conflit(tx: Tx, personneId: string, emetteur: string, sub: string): Promise<Result> {
  const [sienne] = await tx
    .select({ personneId: identites.personneId })
    .from(identites)
    .where(and(eq(identites.emetteur, emetteur), eq(identites.sub, sub)));
  if (!sienne) return refused("identite_autre");
  return sienne.personneId === personneId ? done(undefined) : refused("identite_prise");
}

/** Ends it, for oneself or by who administers: the sessions it opened end with it, but the one that asks (`jetonHash`). */
export function delier(actor: Actor, personneId: string, jetonHash: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const f = fournisseur();
    const soi = actor.personneId === personneId;
    if (!f || (!soi && !actor.administrateur)) return refused("introuvable");
    const [reliee] = await tx
      .delete(identites)
      .where(and(eq(identites.personneId, personneId), eq(identites.emetteur, f.emetteur)))
      .returning({ sub: identites.sub });
    if (!reliee) return refused("identite_absente");
    const ouvertes = and(eq(sessions.personneId, personneId), isNotNull(sessions.idTokenScelle));
    await tx.delete(sessions).where(and(ouvertes, ne(sessions.jetonHash, jetonHash)));
    await noter(tx, "delier_identite", personneId, actor.personneId, now);
    const par = soi ? null : (actor.nom ?? actor.courriel);
    await avertir(tx, personneId, "identite_changee", { geste: "deliee", fournisseur: f.nom, par }, now);
    return done(undefined);
  });
}
