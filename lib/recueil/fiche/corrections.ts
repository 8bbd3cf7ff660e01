import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { fiches } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import { colonnesCorrection } from "../../appel/correction/queries.ts";
import { reponduesAilleurs } from "../../appel/correction/rules.ts";
import type { CorrectionDemandee } from "../../appel/correction/schema.ts";
import { insererCorrections, marquerRepondue } from "../../appel/correction/tour-de-correction.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { memeValeur } from "../../socle/formulaire/valeur.ts";
import { done, type Result, refused, refusedBecause } from "../../socle/result.ts";
import { listRubriques } from "../rubriques/queries.ts";
import type { Rubrique } from "../rubriques/rubriques.ts";
import { visibleEnEntier } from "./acces.ts";
import { champsDe, ecrireChamp, erreurDe, genreDe, lireChamp, nomChamp } from "./champs.ts";
import type { ReponseCorrectionFiche } from "./demande.ts";
import { ecrireFormulaire, lireFormulaire } from "./formulaire.ts";
import { unsafeLireRevisions } from "./revisions.ts";
import { whyNotRepondre } from "./rules.ts";
import { ficheBrouillon } from "./schema.ts";
import { lock, type Verrouillee } from "./transition.ts";

/** Asks for these fields of the revision just opened. Refuses a field the fiche does not have. */
export async function demanderCorrections(
  tx: Tx,
  actor: Actor,
  f: Verrouillee,
  demandees: readonly CorrectionDemandee[],
  now: Date,
): Promise<Result> {
  if (demandees.length === 0) return done(undefined);
  const rubriques = await listRubriques(tx, f.editionId);
  const connus = champsDe(await lireFormulaire(tx, f), rubriques);
  for (const [i, d] of demandees.entries()) {
    if (!connus.includes(d.champ)) return refused("champ_inconnu");
    const dite = d.suggestion !== "" && genreDe(d.champ, rubriques) !== "formulaire";
    const erreur = dite && erreurDe(d.champ, d.suggestion, rubriques);
    if (erreur) return { ...refusedBecause("reponse_refusee", erreur), champ: `corrections.${i}.suggestion` };
  }
  const dites = demandees.map((d) => ({
    ...d,
    suggestion: genreDe(d.champ, rubriques) === "formulaire" ? "" : d.suggestion,
  }));
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
    const refus = whyNotRepondre(actor, f, correction, r.lue);
    if (refus) return refused(refus);
    const present = await lireFormulaire(tx, f);
    const rubriques = await listRubriques(tx, f.editionId);
    if (typeof r.valeur === "string" && lireChamp(present, r.champ, rubriques) !== r.valeur) {
      if (lireChamp(present, r.champ, rubriques) === undefined) return refused("champ_inconnu");
      const erreur = erreurDe(r.champ, r.valeur, rubriques);
      if (erreur) return { ...refusedBecause("reponse_refusee", erreur), champ: "valeur" };
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
  const rubriques = await listRubriques(tx, f.editionId);
  for (const correction of repondues) {
    const acceptee =
      correction.suggestion !== null &&
      memeValeur(lireChamp(present, correction.champ, rubriques), correction.suggestion);
    await marquerRepondue(tx, actor, { objet: "fiche", ...f }, correction, acceptee, now);
  }
  return done(undefined);
}

/** What still waits for an answer in the current revision. */
export const listEnAttente = (tx: Lecteur, f: Pick<Verrouillee, "id" | "revision">) =>
  tx
    .select(colonnesCorrection)
    .from(corrections)
    .where(
      and(eq(corrections.ficheId, f.id), eq(corrections.ficheRevision, f.revision), isNull(corrections.repondueAt)),
    );

/** Those whose field no longer reads as the revision before said it. */
async function changeesAilleurs<C extends { champ: string; repondueAt: Date | null }>(
  tx: Lecteur,
  f: Pick<Verrouillee, "id" | "revision" | "editionId">,
  lues: readonly C[],
): Promise<C[]> {
  const rubriques = await listRubriques(tx, f.editionId);
  const revisions = await unsafeLireRevisions(tx, f.id, rubriques);
  const [avant, present] = [revisions.get(f.revision - 1), revisions.get(f.revision)];
  if (!avant || !present) return [];
  return reponduesAilleurs(
    lues,
    (champ) => lireChamp(avant, champ, rubriques),
    (champ) => lireChamp(present, champ, rubriques),
  );
}

/** The corrections the current revision answers, as both sides read them. */
export async function listCartesFiche(actor: Actor, ficheId: string) {
  const lues = await db
    .select({ ...colonnesCorrection, revision: fiches.revision, editionId: fiches.editionId })
    .from(corrections)
    .innerJoin(fiches, and(eq(fiches.id, corrections.ficheId), eq(fiches.revision, corrections.ficheRevision)))
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .where(and(eq(corrections.ficheId, ficheId), visibleEnEntier(actor)))
    .orderBy(asc(corrections.champ));
  const [premiere] = lues;
  if (!premiere) return [];
  const { revision, editionId } = premiere;
  const rubriques = await listRubriques(db, editionId);
  const revisions = await unsafeLireRevisions(db, ficheId, rubriques);
  const [avant, present] = [revisions.get(revision - 1), revisions.get(revision)];
  if (!present) return [];
  const ailleurs = await changeesAilleurs(db, { id: ficheId, revision, editionId }, lues);
  const codes = new Map([...(avant?.enonces ?? []), ...present.enonces].map((e) => [e.id, e.code]));
  return lues.map((c) => {
    const valeur = lireChamp(present, c.champ, rubriques);
    return {
      ...c,
      nom: nomChamp(c.champ, codes, rubriques),
      genre: valeur === undefined ? ("formulaire" as const) : genreDe(c.champ, rubriques),
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
  rubriques: readonly Rubrique[],
) {
  return champsDe(f, rubriques).map((champ) => ({
    champ,
    nom: nomChamp(champ, codes, rubriques),
    dite: lireChamp(f, champ, rubriques) ?? "",
    suggerable: genreDe(champ, rubriques) !== "formulaire",
    groupe: champ.startsWith("enonces.") ? "Les énoncés" : "Les textes",
  }));
}
