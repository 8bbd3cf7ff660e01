import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { enonces, ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import { visibleTo as candidatureVisibleTo } from "../../appel/candidature/acces.ts";
import { faits as faitsCandidature } from "../../appel/candidature/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused, refusedBecause } from "../../socle/result.ts";
import { listRubriques } from "../rubriques/queries.ts";
import { ficheCompleteDe } from "./completude.ts";
import { demanderConfirmation } from "./confirmation.ts";
import { cloreCorrections, listEnAttente } from "./corrections.ts";
import { enoncesManquants } from "./demandes.ts";
import { ecrireAteliers } from "./ecrire-ateliers.ts";
import { copierMots, ecrireFormulaire, lireFormulaire } from "./formulaire.ts";
import { garderRacinesDeLaFiche } from "./garder-racines.ts";
import { annoncer } from "./lettres.ts";
import type { Demande } from "./revision-suivante.ts";
import { ouvrirRevision } from "./revision-suivante.ts";
import { codeEnonce, type FaitsOuverture, isPourLeCompte, whyNot, whyNotCreer, whyNotEnregistrer } from "./rules.ts";
import type { FicheBrouillon } from "./schema.ts";
import type { TransitionDemandee } from "./states.ts";
import { ecrireEtat, lock, type Verrouillee } from "./transition.ts";

/** `reprise`: an earlier edition taken over; its mails are recorded as sent, and an unknown attendance stays unknown. */
type Options = { reprise?: boolean };
type Suite = (tx: Tx, f: Verrouillee) => Promise<Result>;

/**
 * Opens a draft that covers these ateliers, blank or with the words of another fiche of the same candidature. Refuses
 * ateliers of another candidature or already in a fiche.
 */
export function creerFiche(
  actor: Actor,
  candidatureId: string,
  atelierIds: readonly string[],
  now: Date,
  modele: string | null = null,
): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    const { id, editionId, etat, structures, pressenties, invitation } = faitsCandidature(actor);
    const [c] = await tx
      .select({ id, editionId, candidature: etat, structures, pressenties, invitation })
      .from(candidatures)
      .innerJoin(editions, eq(editions.id, candidatures.editionId))
      .where(and(eq(candidatures.id, candidatureId), candidatureVisibleTo(actor)))
      .for("update", { of: candidatures });
    if (!c) return refused("introuvable");
    const refus = whyNotCreer(actor, c);
    if (refus) return refused(refus);
    if (atelierIds.length === 0) return refused("sans_atelier");
    const [row] = await tx
      .insert(fiches)
      .values({
        editionId: c.editionId,
        candidatureId,
        etat: "brouillon",
        creePar: actor.personneId,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: fiches.id });
    if (!row) throw new Error("fiche non créée");
    await tx.insert(ficheRevisions).values({ ficheId: row.id, editionId: c.editionId, numero: 1 });
    const couverts = await ecrireAteliers(tx, { id: row.id, candidatureId }, atelierIds);
    if (!couverts.ok) return couverts;
    // A fiche may leave its ateliers to another: without this, one could begin fiches for ever.
    const dates = await tx.$count(ateliers, eq(ateliers.candidatureId, candidatureId));
    if ((await tx.$count(fiches, eq(fiches.candidatureId, candidatureId))) > dates) return refused("trop_de_fiches");
    if (modele) {
      const copie = await copierMots(tx, { id: row.id, candidatureId, editionId: c.editionId, revision: 1 }, modele);
      if (!copie.ok) return copie;
    }
    await journaliser(tx, {
      at: now,
      type: "creer",
      objet: "fiche",
      objetId: row.id,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { ...(modele ? { modele } : {}), ...pourLeCompte(actor, c) },
    });
    return done(row.id);
  });
}

/**
 * Saves the form as it is. `version` is the one the form was opened with: an older one is refused, nothing is
 * overwritten. Answers the new version and the id of each énoncé, in the order of the form.
 */
export function enregistrerFiche(
  actor: Actor,
  id: string,
  version: number,
  donnees: FicheBrouillon,
  now: Date,
): Promise<Result<{ version: number; ids: string[] }>> {
  return inTransaction(async (tx) => {
    const f = await lock(tx, actor, id);
    if (!f) return refused("introuvable");
    const refus = whyNotEnregistrer(actor, f, version);
    if (refus) return refused(refus);
    const ids = await ecrireFormulaire(tx, f, donnees);
    if (!ids.ok) return ids;
    await tx
      .update(fiches)
      .set({ version: version + 1, updatedAt: now })
      .where(eq(fiches.id, id));
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "fiche",
      objetId: id,
      editionId: f.editionId,
      personneId: actor.personneId,
      donnees: { version: version + 1, revision: f.revision, ...pourLeCompte(actor, f) },
    });
    return done({ version: version + 1, ids: ids.value });
  });
}

/**
 * Hands the current revision in; the first time, the fiche gets its code, and each énoncé its own. Refuses
 * `sans_atelier`, `presence_manquante`, `sans_enonce`, `incomplete` when the form lacks what its edition asks,
 * and `correction_en_attente` when a field asked about neither changed nor was answered. Handed in by an agent, the
 * organisers are asked whether it is what they said.
 */
export const remettre = (actor: Actor, id: string, now: Date, options: Options = {}): Promise<Result> =>
  run(actor, id, "remettre", now, options, async (tx, f) => {
    const donnees = await lireFormulaire(tx, f);
    if (donnees.ateliers.length === 0) return refused("sans_atelier");
    if (!options.reprise && (await hasPresenceManquante(tx, id))) return refused("presence_manquante");
    const rubriques = await listRubriques(tx, f.editionId);
    const [manque] = enoncesManquants(rubriques, donnees.enonces);
    if (manque) return refusedBecause("sans_enonce", `Il manque ${manque}.`);
    if (!ficheCompleteDe(rubriques).safeParse(donnees).success) return refused("incomplete");
    const repondues = await cloreCorrections(tx, actor, f, now);
    if (!repondues.ok) return repondues;
    await donnerCodes(tx, f);
    await tx.update(ficheRevisions).set({ remiseAt: now, remisePar: actor.personneId }).where(isRevision(f));
    if (isPourLeCompte(actor, f) && !options.reprise) await demanderConfirmation(tx, actor, f, now);
    return done(undefined);
  });

/** Sends the fiche back with what is asked, in a new revision that starts from the words just read. */
export const demanderCorrection = (
  actor: Actor,
  id: string,
  demande: Demande,
  now: Date,
  options: Options = {},
): Promise<Result> =>
  run(actor, id, "demander_correction", now, options, (tx, f) => ouvrirRevision(tx, actor, f, demande, now));

/** Accepts the revision handed in: its énoncés are in the inbox of their chapter from this instant. */
export const valider = (actor: Actor, id: string, now: Date, options: Options = {}): Promise<Result> =>
  run(actor, id, "valider", now, options, async (tx, f) => {
    if ((await listEnAttente(tx, f)).length > 0) return refused("correction_en_attente");
    await tx.update(ficheRevisions).set({ valideeAt: now, valideePar: actor.personneId }).where(isRevision(f));
    await garderRacinesDeLaFiche(tx, f.id);
    return done(undefined);
  });

/** Asks for a correction of a validated fiche; its validated words stand until the next revision is validated. */
export const rouvrir = (
  actor: Actor,
  id: string,
  demande: Demande,
  now: Date,
  options: Options = {},
): Promise<Result> => run(actor, id, "rouvrir", now, options, (tx, f) => ouvrirRevision(tx, actor, f, demande, now));

/** What the journal adds when an agent does it for the organisers. */
const pourLeCompte = (actor: Actor, c: FaitsOuverture): Record<string, boolean> =>
  isPourLeCompte(actor, c) ? { pourLeCompte: true } : {};

async function hasPresenceManquante(tx: Tx, ficheId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: ateliers.id })
    .from(ficheAteliers)
    .innerJoin(ateliers, eq(ateliers.id, ficheAteliers.atelierId))
    .leftJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(and(eq(ficheAteliers.ficheId, ficheId), sql`coalesce(${emargements.etat}, 'attendu') = 'attendu'`))
    .limit(1);
  return rows.length > 0;
}

/** Codes are given once, in the order of the form, and never again to another. */
async function donnerCodes(tx: Tx, f: Verrouillee): Promise<void> {
  const code = f.code ?? (await donnerCodeFiche(tx, f));
  const sansCode = await tx
    .select({ id: enonces.id })
    .from(enonces)
    .where(and(eq(enonces.ficheId, f.id), isNull(enonces.code)))
    .orderBy(asc(enonces.rang));
  const [compteur] = await tx
    .update(fiches)
    .set({ dernierEnonce: sql`${fiches.dernierEnonce} + ${sansCode.length}` })
    .where(eq(fiches.id, f.id))
    .returning({ dernier: fiches.dernierEnonce });
  if (!compteur) throw new Error("fiche absente");
  let numero = compteur.dernier - sansCode.length;
  for (const e of sansCode) {
    numero++;
    await tx
      .update(enonces)
      .set({ numero, code: codeEnonce(code, numero) })
      .where(eq(enonces.id, e.id));
  }
}

async function donnerCodeFiche(tx: Tx, f: Verrouillee): Promise<string> {
  const [edition] = await tx
    .update(editions)
    .set({ derniereFiche: sql`${editions.derniereFiche} + 1` })
    .where(eq(editions.id, f.editionId))
    .returning({ numero: editions.derniereFiche });
  if (!edition) throw new Error("édition absente");
  const code = `F${edition.numero}`;
  await tx.update(fiches).set({ numero: edition.numero, code }).where(eq(fiches.id, f.id));
  return code;
}

const isRevision = (f: Verrouillee) => and(eq(ficheRevisions.ficheId, f.id), eq(ficheRevisions.numero, f.revision));

/** One transition, one transaction: lock the row, ask the rules, change, journal, write the mails. */
function run(
  actor: Actor,
  id: string,
  transition: TransitionDemandee,
  now: Date,
  options: Options,
  suite: Suite,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const f = await lock(tx, actor, id);
    if (!f) return refused("introuvable");
    const refus = whyNot(actor, transition, f);
    if (refus) return refused(refus);
    const outcome = await suite(tx, f);
    if (!outcome.ok) return outcome;
    const etat = await ecrireEtat(tx, f, transition, now);
    await journaliser(tx, {
      at: now,
      type: transition,
      objet: "fiche",
      objetId: id,
      editionId: f.editionId,
      personneId: actor.personneId,
      donnees: {
        de: f.etat,
        vers: etat,
        revision: f.revision,
        ...(transition === "remettre" ? pourLeCompte(actor, f) : {}),
      },
    });
    const parAgent = transition === "remettre" && !options.reprise && isPourLeCompte(actor, f);
    await annoncer(tx, parAgent ? "remettre_pour" : transition, id, now, options.reprise);
    return outcome;
  });
}
