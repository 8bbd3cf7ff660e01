import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { fiches } from "@/db/schema/fiche";
import { corrections } from "@/db/schema/instruction";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { colonnesCorrection } from "../correction/queries.ts";
import { reponduesAilleurs } from "../correction/rules.ts";
import type { CorrectionDemandee } from "../correction/schema.ts";
import { insererCorrections, marquerRepondue } from "../correction/tour-de-correction.ts";
import { memeValeur } from "../formulaire/valeur.ts";
import { done, type Result, refused } from "../result.ts";
import { champsDe, ecrireChamp, genreDe, lireChamp, nomChamp } from "./champs.ts";
import type { ReponseCorrectionFiche } from "./demande.ts";
import { ecrireFormulaire, lireFormulaire } from "./formulaire.ts";
import { unsafeLireRevisions } from "./revisions.ts";
import { whyNotRepondre } from "./rules.ts";
import { ficheBrouillon } from "./schema.ts";
import { lock, type Verrouillee } from "./transition.ts";
import { visibleEnEntier } from "./visible.ts";

/** Asks for these fields of the revision just opened. Refuses a field the fiche does not have. */
export async function demanderCorrections(
  tx: Tx,
  actor: Actor,
  f: Verrouillee,
  demandees: readonly CorrectionDemandee[],
  now: Date,
): Promise<Result> {
  if (demandees.length === 0) return done(undefined);
  const connus = champsDe(await lireFormulaire(tx, f));
  if (demandees.some((d) => !connus.includes(d.champ))) return refused("champ_inconnu");
  const dites = demandees.map((d) => ({ ...d, suggestion: genreDe(d.champ) === "formulaire" ? "" : d.suggestion }));
  const cible = { ficheId: f.id, ficheRevision: f.revision + 1 };
  await insererCorrections(tx, actor, { objet: "fiche", ...f }, cible, dites, now);
  return done(undefined);
}

/**
 * Writes the answer in the form and marks the correction answered; until the fiche is handed in again the answer may
 * be given anew. Refuses a stale tab.
 */
export function repondreCorrectionFiche(actor: Actor, r: ReponseCorrectionFiche, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [avant] = await tx.select({ ficheId: corrections.ficheId }).from(corrections).where(eq(corrections.id, r.id));
    const f = avant?.ficheId ? await lock(tx, actor, avant.ficheId) : undefined;
    const [correction] = f ? await tx.select().from(corrections).where(eq(corrections.id, r.id)) : [];
    if (!f || !correction || correction.champ !== r.champ || correction.ficheRevision !== f.revision)
      return refused("introuvable");
    const refus = whyNotRepondre(actor, f, correction, r.vue);
    if (refus) return refused(refus);
    const present = await lireFormulaire(tx, f);
    if (typeof r.valeur === "string" && lireChamp(present, r.champ) !== r.valeur) {
      if (lireChamp(present, r.champ) === undefined) return refused("champ_inconnu");
      // Checked, but written as it stands: parsing may reword what nobody has touched, such as an old link.
      const apres = ecrireChamp(present, r.champ, r.valeur);
      if (!ficheBrouillon.safeParse(apres).success) return refused("reponse_incompatible");
      const written = await ecrireFormulaire(tx, f, apres);
      if (!written.ok) return written;
    }
    await tx
      .update(fiches)
      .set({ version: f.version + 1, updatedAt: now })
      .where(eq(fiches.id, f.id));
    const acceptee = correction.suggestion !== null && memeValeur(r.valeur ?? undefined, correction.suggestion);
    await marquerRepondue(tx, actor, { objet: "fiche", ...f }, correction, acceptee, now);
    return done(undefined);
  });
}

/**
 * Before the fiche is handed in again: the fields changed in the whole form count as answered. Refuses
 * `correction_en_attente` when one still reads as it was handed in and nobody answered it.
 */
export async function cloreCorrections(tx: Tx, actor: Actor, f: Verrouillee, now: Date): Promise<Result> {
  const enAttente = await listEnAttente(tx, f);
  if (enAttente.length === 0) return done(undefined);
  const repondues = await changeesAilleurs(tx, f, enAttente);
  if (repondues.length < enAttente.length) return refused("correction_en_attente");
  const present = await lireFormulaire(tx, f);
  for (const correction of repondues) {
    const acceptee =
      correction.suggestion !== null && memeValeur(lireChamp(present, correction.champ), correction.suggestion);
    await marquerRepondue(tx, actor, { objet: "fiche", ...f }, correction, acceptee, now);
  }
  return done(undefined);
}

/** What still waits for an answer in the current revision. */
export const listEnAttente = (tx: Pick<Tx, "select">, f: Pick<Verrouillee, "id" | "revision">) =>
  tx
    .select(colonnesCorrection)
    .from(corrections)
    .where(
      and(eq(corrections.ficheId, f.id), eq(corrections.ficheRevision, f.revision), isNull(corrections.repondueAt)),
    );

/** Those whose field no longer reads as the revision before said it. */
async function changeesAilleurs<C extends { champ: string; repondueAt: Date | null }>(
  tx: Pick<Tx, "select">,
  f: Pick<Verrouillee, "id" | "revision">,
  lues: readonly C[],
): Promise<C[]> {
  const revisions = await unsafeLireRevisions(tx, f.id);
  const [avant, present] = [revisions.get(f.revision - 1), revisions.get(f.revision)];
  if (!avant || !present) return [];
  return reponduesAilleurs(
    lues,
    (champ) => lireChamp(avant, champ),
    (champ) => lireChamp(present, champ),
  );
}

/** The corrections the current revision answers, as both sides read them. */
export async function listCartesFiche(actor: Actor, ficheId: string) {
  const lues = await db
    .select({ ...colonnesCorrection, revision: fiches.revision })
    .from(corrections)
    .innerJoin(fiches, and(eq(fiches.id, corrections.ficheId), eq(fiches.revision, corrections.ficheRevision)))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(corrections.ficheId, ficheId), visibleEnEntier(actor)))
    .orderBy(asc(corrections.champ));
  const [premiere] = lues;
  if (!premiere) return [];
  const { revision } = premiere;
  const revisions = await unsafeLireRevisions(db, ficheId);
  const [avant, present] = [revisions.get(revision - 1), revisions.get(revision)];
  if (!present) return [];
  const ailleurs = await changeesAilleurs(db, { id: ficheId, revision }, lues);
  const codes = new Map([...(avant?.enonces ?? []), ...present.enonces].map((e) => [e.id, e.code]));
  return lues.map((c) => {
    const valeur = lireChamp(present, c.champ);
    return {
      ...c,
      nom: nomChamp(c.champ, codes),
      genre: valeur === undefined ? ("formulaire" as const) : genreDe(c.champ),
      valeur: valeur ?? "",
      /** The field no longer reads as it was handed in, without an answer here. */
      changeeDansLeFormulaire: ailleurs.some((a) => a.id === c.id),
    };
  });
}

/** The fields a correction may be asked for, with what they say. */
export function listChampsADemander(
  f: Parameters<typeof champsDe>[0] & Parameters<typeof lireChamp>[0],
  codes: ReadonlyMap<string, string | null>,
) {
  return champsDe(f).map((champ) => ({
    champ,
    nom: nomChamp(champ, codes),
    dite: lireChamp(f, champ) ?? "",
    suggerable: genreDe(champ) !== "formulaire",
    groupe: champ.startsWith("enonces.") ? "Les énoncés" : "Les textes",
  }));
}
