import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { corrections } from "@/db/schema/correction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { memeValeur } from "../../socle/formulaire/valeur.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { dernierDepot } from "../candidature/depot/depots.ts";
import { champsDe, isSuggerable, lireChamp } from "../candidature/questions/champs.ts";
import { lireFormulaire } from "../candidature/questions/formulaire.ts";
import type { CandidatureBrouillon } from "../candidature/schema.ts";
import type { Verrouillee } from "../candidature/transition.ts";
import { listEnAttente } from "./queries.ts";
import { reponduesDansLeFormulaire } from "./rules.ts";
import type { CorrectionDemandee } from "./schema.ts";

/** Asks for these fields, within the transition `demander_complement`. Refuses a field the form does not have. */
export async function demanderCorrections(
  tx: Tx,
  actor: Actor,
  c: Verrouillee,
  demandees: readonly CorrectionDemandee[],
  now: Date,
): Promise<Result> {
  if (demandees.length === 0) return done(undefined);
  const connus = champsDe(await lireFormulaire(tx, c.id));
  if (demandees.some((d) => !connus.includes(d.champ))) return refused("champ_inconnu");
  const dites = demandees.map((d) => ({ ...d, suggestion: isSuggerable(d.champ) ? d.suggestion : "" }));
  await insererCorrections(tx, actor, { objet: "candidature", ...c }, { candidatureId: c.id }, dites, now);
  return done(undefined);
}

/** What is corrected: a candidature, or a fiche. */
export type Porteur = { objet: "candidature" | "fiche"; id: string; editionId: string };

/** Writes what is asked, and its line in the journal. The caller has checked the fields. */
export async function insererCorrections(
  tx: Tx,
  actor: Actor,
  porteur: Porteur,
  cible: { candidatureId: string } | { ficheId: string; ficheRevision: number },
  demandees: readonly CorrectionDemandee[],
  now: Date,
): Promise<void> {
  await tx.insert(corrections).values(
    demandees.map((d) => ({
      ...cible,
      champ: d.champ,
      motif: d.motif,
      suggestion: d.suggestion === "" ? null : d.suggestion,
      demandeePar: actor.personneId,
      demandeeAt: now,
    })),
  );
  await journaliser(tx, {
    at: now,
    type: "demander_corrections",
    objet: porteur.objet,
    objetId: porteur.id,
    editionId: porteur.editionId,
    personneId: actor.personneId,
    donnees: { champs: demandees.map((d) => d.champ).join(" ") },
  });
}

/**
 * Before the candidature is sent back: the fields changed in the whole form count as answered. Refuses
 * `correction_en_attente` when one still reads as it was deposited and nobody answered it.
 */
export async function cloreCorrections(
  tx: Tx,
  actor: Actor,
  c: Verrouillee,
  present: CandidatureBrouillon,
  now: Date,
): Promise<Result> {
  const enAttente = await listEnAttente(tx, c.id);
  if (enAttente.length === 0) return done(undefined);
  const repondues = reponduesDansLeFormulaire(enAttente, await dernierDepot(tx, c.id), present);
  if (repondues.length < enAttente.length) return refused("correction_en_attente");
  for (const correction of repondues) {
    const acceptee =
      correction.suggestion !== null && memeValeur(lireChamp(present, correction.champ), correction.suggestion);
    await marquerRepondue(tx, actor, { objet: "candidature", ...c }, correction, acceptee, now);
  }
  return done(undefined);
}

/** Sets the answer of one correction and journals it. */
export async function marquerRepondue(
  tx: Tx,
  actor: Actor,
  porteur: Porteur,
  correction: { id: string; champ: string },
  suggestionAcceptee: boolean,
  now: Date,
): Promise<void> {
  await tx
    .update(corrections)
    .set({ repondueAt: now, reponduePar: actor.personneId, suggestionAcceptee })
    .where(eq(corrections.id, correction.id));
  await journaliser(tx, {
    at: now,
    type: "repondre_correction",
    objet: porteur.objet,
    objetId: porteur.id,
    editionId: porteur.editionId,
    personneId: actor.personneId,
    donnees: { champ: correction.champ, suggestionAcceptee },
  });
}
