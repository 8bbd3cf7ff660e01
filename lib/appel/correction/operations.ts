import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { memeValeur } from "../../socle/formulaire/valeur.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { deposer, dernierDepot } from "../candidature/depot/depots.ts";
import { differences } from "../candidature/depot/differences.ts";
import { ecrireChamp, lireChamp } from "../candidature/questions/champs.ts";
import { ecrireFormulaire } from "../candidature/questions/ecrire-formulaire.ts";
import { lireFormulaire } from "../candidature/questions/formulaire.ts";
import { candidatureBrouillon, candidatureComplete } from "../candidature/schema.ts";
import { ecrireEtat, lock, type Verrouillee } from "../candidature/transition.ts";
import { prevenirDuRetrait } from "./lettres.ts";
import { listEnAttente } from "./queries.ts";
import { whyNotRepondre, whyNotRetirer } from "./rules.ts";
import type { ReponseCorrection } from "./schema.ts";
import { marquerRepondue } from "./tour-de-correction.ts";

/**
 * Writes the answer in the form and marks the correction answered; until the candidature is sent back the answer may
 * be given again. Refuses a stale tab, and an answer the rest of the form contradicts.
 */
export function repondreCorrection(actor: Actor, r: ReponseCorrection, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const found = await lireEtVerrouiller(tx, actor, r.id);
    if (!found || found.correction.champ !== r.champ) return refused("introuvable");
    const { c, correction } = found;
    const refus = whyNotRepondre(actor, c, correction, r.lue);
    if (refus) return refused(refus);
    const avant = await lireFormulaire(tx, c.id);
    if (r.valeur !== null && !memeValeur(lireChamp(avant, r.champ), r.valeur)) {
      if (lireChamp(avant, r.champ) === undefined) return refused("champ_inconnu");
      const apres = candidatureBrouillon.safeParse(ecrireChamp(avant, r.champ, r.valeur));
      if (!apres.success) return refused("reponse_incompatible");
      const written = await ecrireFormulaire(tx, actor, c, apres.data, now);
      if (!written.ok) return written;
    }
    await tx
      .update(candidatures)
      .set({ version: c.version + 1, updatedAt: now })
      .where(eq(candidatures.id, c.id));
    const acceptee = correction.suggestion !== null && memeValeur(r.valeur ?? undefined, correction.suggestion);
    await marquerRepondue(tx, actor, { objet: "candidature", ...c }, correction, acceptee, now);
    return done(undefined);
  });
}

/**
 * The CRESS takes back one correction, or the whole request (null). When nothing is asked any more the candidature is
 * `soumise` again, and what the organiser had begun to change is kept as a deposit. Refuses `incomplete` when those
 * changes leave a hole.
 */
export function retirerDemande(actor: Actor, id: string, correctionId: string | null, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, id);
    if (!c) return refused("introuvable");
    const correction = correctionId === null ? null : await lireCorrection(tx, correctionId);
    if (correction === undefined || (correction && correction.candidatureId !== id)) return refused("introuvable");
    const refus = whyNotRetirer(actor, c, correction);
    if (refus) return refused(refus);
    const cible = correction
      ? eq(corrections.id, correction.id)
      : and(eq(corrections.candidatureId, id), isNull(corrections.repondueAt));
    const retirees = await tx.delete(corrections).where(cible).returning({ champ: corrections.champ });
    const [mot] = await tx
      .select({ mot: candidatures.complementDemande })
      .from(candidatures)
      .where(eq(candidatures.id, id));
    const reste = (await listEnAttente(tx, id)).length > 0 || (correction !== null && !!mot?.mot);
    await journaliser(tx, {
      at: now,
      type: "demander_corrections",
      objet: "candidature",
      objetId: id,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: {
        retrait: true,
        champs: retirees.map((r) => r.champ).join(" "),
        ...(!reste && { de: "a_completer", vers: "soumise" }),
      },
    });
    return reste ? done(undefined) : rendreSoumise(tx, actor, c, now);
  });
}

async function rendreSoumise(tx: Tx, actor: Actor, c: Verrouillee, now: Date): Promise<Result> {
  const present = await lireFormulaire(tx, c.id);
  if (!candidatureComplete.safeParse(present).success) return refused("incomplete");
  const depose = await dernierDepot(tx, c.id);
  if (depose && differences(depose, present).length > 0) await deposer(tx, actor, c.id, present, now);
  await ecrireEtat(tx, c, "retirer_demande", { complementDemande: null }, now);
  await prevenirDuRetrait(tx, c, now);
  return done(undefined);
}

async function lireCorrection(tx: Tx, id: string) {
  const [row] = await tx.select().from(corrections).where(eq(corrections.id, id));
  return row;
}

/** The correction read under the lock of its candidature, or undefined when this person may not see it. */
async function lireEtVerrouiller(tx: Tx, actor: Actor, id: string) {
  const avant = await lireCorrection(tx, id);
  const c = avant?.candidatureId ? await lock(tx, actor, avant.candidatureId) : undefined;
  const correction = c && (await lireCorrection(tx, id));
  return correction && { c, correction };
}
