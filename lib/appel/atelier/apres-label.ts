import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { atelierReports, ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { communes, departements } from "@/db/schema/territoire";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import { journaliser } from "../../socle/journal/write.ts";
import type { Refus } from "../../socle/refus.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { lieuEnMots } from "../../socle/territoire/lieu.ts";
import { dateAtelier } from "../../socle/typographie/dates.ts";
import { visibleTo } from "../candidature/acces.ts";
import { annoncerChangement } from "./lettres.ts";
import { faits } from "./queries.ts";
import { type GesteAtelier, whyNot, whyNotEnregistrer, whyNotJour } from "./rules.ts";
import type { ApresLabel, Report } from "./schema.ts";
import { TRANSITIONS_ATELIER } from "./states.ts";

type Verrouille = NonNullable<Awaited<ReturnType<typeof lock>>>;
type Colonnes = Partial<typeof ateliers.$inferInsert>;

/**
 * Changes place, hours or link of an atelier of the programme. Another commune or modality is told to the CRESS; what
 * a calendar shows as place or time raises `sequence`, the rest does not. `version` is the one the form was opened with.
 */
export function modifierApresLabel(
  actor: Actor,
  id: string,
  version: number,
  saisie: ApresLabel,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const a = await lock(tx, actor, id);
    if (!a) return refused("introuvable");
    const refus = whyNotEnregistrer(actor, "modifier", a, version, now);
    if (refus) return refused(refus);
    const surPlace = saisie.modalite !== "visio";
    const commune = surPlace ? await lireCommune(tx, saisie.communeCode) : null;
    if (surPlace && !commune) return refused("commune_inconnue");
    const colonnes = {
      modalite: saisie.modalite,
      heureDebut: saisie.heureDebut || null,
      heureFin: saisie.heureFin || null,
      communeCode: commune?.code ?? null,
      departementCode: commune?.departementCode ?? null,
      lieu: surPlace ? saisie.lieu || null : null,
      lienVisio: saisie.modalite === "presentiel" ? null : saisie.lienVisio || null,
    };
    const ailleurs = colonnes.modalite !== a.modalite || colonnes.communeCode !== a.communeCode;
    const autreHeure = colonnes.heureDebut !== minutes(a.heureDebut) || colonnes.heureFin !== minutes(a.heureFin);
    const sequence = a.sequence + (ailleurs || autreHeure ? 1 : 0);
    await tx
      .update(ateliers)
      .set({ ...colonnes, sequence, updatedAt: now })
      .where(eq(ateliers.id, id));
    await noter(tx, actor, a, "modifier_apres_label", { sequence, lieu: ailleurs, heure: autreHeure }, now);
    if (ailleurs)
      await annoncerChangement(
        tx,
        "modifier",
        id,
        [
          `Désormais : ${lieuEnMots({ etat: a.etat, modalite: saisie.modalite, commune: commune?.nom ?? null, departement: commune?.departement ?? null })}.`,
        ],
        now,
      );
    return done(undefined);
  });
}

/**
 * Postpones: with a new day the atelier is in the programme again, without one it waits for it. The row and the code
 * stay; the day it was announced for goes to its history, and the due date of its return follows the new one.
 */
export function reporter(actor: Actor, id: string, version: number, saisie: Report, now: Date): Promise<Result> {
  const geste = saisie.date ? "reprogrammer" : "reporter";
  const juger = (a: Verrouille) => whyNotEnregistrer(actor, geste, a, version, now);
  return run(actor, id, geste, juger, now, async (tx, a) => {
    const refus = saisie.date ? whyNotJour(saisie.date, a.edition, now) : null;
    if (refus) return refused(refus);
    if (a.etat === "programme" && (a.date !== null || saisie.date.slice(0, 7) !== a.mois))
      await tx.insert(atelierReports).values({
        atelierId: id,
        ancienneDate: a.date,
        ancienMois: a.mois,
        motif: saisie.motif || null,
        par: actor.personneId,
        at: now,
      });
    if (!saisie.date) return done({ colonnes: { echeanceRestitution: null }, details: motif(saisie.motif) });
    const horaire = { heureDebut: saisie.heureDebut || null, heureFin: saisie.heureFin || null };
    const mois = saisie.date.slice(0, 7);
    return done({
      colonnes: {
        date: saisie.date,
        mois,
        ...horaire,
        echeanceRestitution: joursApres(saisie.date, a.edition.delaiRestitution),
      },
      details: [
        `Nouvelle date : ${dateAtelier({ date: saisie.date, mois, ...horaire })}.`,
        ...(a.mois ? [`Était prévu : ${dateAtelier({ date: a.date, mois: a.mois })}.`] : []),
        ...motif(saisie.motif),
      ],
    });
  });
}

/** Cancels, for good: the atelier stays in the programme and in the calendars, saying so and why, and in no figure. */
export const annuler = (actor: Actor, id: string, raison: string, now: Date) =>
  run(
    actor,
    id,
    "annuler",
    (a) => whyNot(actor, "annuler", a, now),
    now,
    async () => done({ colonnes: { motifAnnulation: raison, echeanceRestitution: null }, details: motif(raison) }),
  );

const motif = (texte: string) => (texte ? [`Motif : ${texte}`] : []);
const minutes = (heure: string | null) => heure?.slice(0, 5) ?? null;

/** One transition, one transaction: lock the rows, ask the rules, change, journal, tell the CRESS. */
function run(
  actor: Actor,
  id: string,
  geste: GesteAtelier,
  juger: (a: Verrouille) => Refus | null,
  now: Date,
  suite: (tx: Tx, a: Verrouille) => Promise<Result<{ colonnes: Colonnes; details: string[] }>>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const a = await lock(tx, actor, id);
    if (!a) return refused("introuvable");
    const refus = juger(a);
    if (refus) return refused(refus);
    const outcome = await suite(tx, a);
    if (!outcome.ok) return outcome;
    const etat = TRANSITIONS_ATELIER[geste].to;
    const { colonnes, details } = outcome.value;
    const sequence = a.sequence + 1;
    await tx
      .update(ateliers)
      .set({ ...colonnes, etat, sequence, updatedAt: now })
      .where(eq(ateliers.id, id));
    await noter(tx, actor, a, geste, { de: a.etat, vers: etat, sequence }, now);
    await annoncerChangement(tx, geste, id, details, now);
    return done(undefined);
  });
}

/** The atelier and its attendance, taken for oneself: nobody declares, moves or cancels it meanwhile. */
async function lock(tx: Tx, actor: Actor, id: string) {
  const [row] = await tx
    .select(faits(actor))
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .innerJoin(editions, eq(editions.id, ateliers.editionId))
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .where(and(eq(ateliers.id, id), visibleTo(actor)))
    .for("update", { of: [ateliers, emargements] });
  return row;
}

async function lireCommune(tx: Tx, code: string) {
  const [commune] = await tx
    .select({
      code: communes.code,
      nom: communes.nom,
      departementCode: communes.departementCode,
      departement: departements.nom,
    })
    .from(communes)
    .innerJoin(departements, eq(departements.code, communes.departementCode))
    .where(eq(communes.code, code));
  return commune;
}

const noter = (
  tx: Tx,
  actor: Actor,
  a: Verrouille,
  type: GesteAtelier | "modifier_apres_label",
  donnees: Record<string, string | number | boolean>,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "atelier",
    objetId: a.id,
    editionId: a.editionId,
    personneId: actor.personneId,
    donnees,
  });
