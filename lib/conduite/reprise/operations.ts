import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions, editionTransitions, tableauxRecus } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Edition } from "../../appel/edition/queries.ts";
import { TRANSITIONS_EDITION } from "../../appel/edition/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import type { Envoi } from "../../socle/fichiers/recevoir.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { finDeJournee, jourLocal } from "../../socle/typographie/dates.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { completerChapitres } from "../../synthese/consolidation/gestes/preparer.ts";
import { type Apercu, apercevoir, type LigneApercue } from "./apercu.ts";
import { type AtelierRepris, ecrireAtelier, ecrireCandidature, type Suite } from "./ecrire.ts";
import { lireTableauAPart } from "./lire-a-part.ts";
import { findTableau, isVivante, unsafeSituerRecu } from "./queries.ts";
import { whyNotEcrireRecu, whyNotReprendre } from "./rules.ts";
import type { reprise, repriseLaissee } from "./schema.ts";

/** What is said of the returns of ateliers that are known by a list alone. */
export const DISPENSE_REPRISE = "Atelier repris de la liste d’une édition antérieure.";
const NOM_MAX = 120;

/** Reads the list of a past edition in the file somebody sends: nothing of it is written, it waits to be looked at. */
export async function recevoirTableau(
  actor: Actor,
  editionId: string,
  { nom, octets }: Pick<Envoi, "nom" | "octets">,
  now: Date,
): Promise<Result> {
  const permis = await sousVerrou(actor, editionId, now, async () => done(undefined));
  if (!permis.ok) return permis;
  const lu = await lireTableauAPart(octets, { qui: actor.personneId });
  if (!lu.ok) return refused(lu.refus);
  return sousVerrou(actor, editionId, now, async (tx) => {
    const recu = { nom: nomSeul(nom), contenu: lu.tableau, at: now };
    await tx
      .insert(tableauxRecus)
      .values({ editionId, ...recu })
      .onConflictDoUpdate({ target: tableauxRecus.editionId, set: recu });
    return done(undefined);
  });
}

/** Leaves the file that waits: nothing of it is kept. */
export const laisserTableau = (
  actor: Actor,
  { editionId }: z.output<typeof repriseLaissee>,
  now: Date,
): Promise<Result> =>
  sousVerrou(actor, editionId, now, async (tx) => {
    await tx.delete(tableauxRecus).where(eq(tableauxRecus.editionId, editionId));
    return done(undefined);
  });

/**
 * Writes the ateliers of the file that are not there yet, in one transaction; lines to be mended are left, and the file with
 * them. An edition in preparation is closed by it: it is public from then on. Answers how many were written.
 */
export async function reprendreListe(
  actor: Actor,
  { editionId, at, choix }: z.output<typeof reprise>,
  now: Date,
): Promise<Result<number>> {
  const situees = await unsafeSituerRecu(editionId, new Date(at), choix, now);
  return sousVerrou(actor, editionId, now, async (tx, edition) => {
    const refus = whyNotEcrireRecu(at, situees && (await findTableau(tx, editionId)));
    if (refus) return refused(refus);
    const apercu = await apercevoir(tx, editionId, situees ?? []);
    const nouvelles = apercu.lignes.filter((l) => l.etat === "a_ecrire");
    if (nouvelles.length === 0) return refused("reprise_rien");
    if (edition.etat === "preparation") await completerChapitres(tx, editionId, now);
    await ecrire(tx, actor, edition, { ...apercu, lignes: nouvelles }, now);
    if (apercu.lignes.every((l) => l.etat !== "a_corriger"))
      await tx.delete(tableauxRecus).where(eq(tableauxRecus.editionId, editionId));
    await journaliser(tx, {
      at: now,
      type: "reprendre",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { ateliers: nouvelles.length },
    });
    return done(nouvelles.length);
  });
}

async function sousVerrou<T>(
  actor: Actor,
  editionId: string,
  now: Date,
  faire: (tx: Tx, edition: Edition) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNotReprendre(actor, { ...edition, vivante: await isVivante(tx, editionId) }, jourLocal(now));
    return refus ? refused(refus) : faire(tx, edition);
  });
}

async function ecrire(tx: Tx, actor: Actor, edition: Edition, apercu: Apercu, now: Date): Promise<void> {
  const idDe = await inscrireStructures(tx, apercu, now);
  const transitions = await tx
    .select({ code: editionTransitions.code, id: editionTransitions.id })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, edition.id));
  const suite: Suite = {
    editionId: edition.id,
    dateClotureAppel: edition.dateClotureAppel,
    delaiRestitution: edition.delaiRestitution,
    transitions: Object.fromEntries(transitions.map((t) => [t.code, t.id])),
    annonceAt: finDeJournee(edition.dateClotureAppel),
    personneId: actor.personneId,
    dispenseMotif: DISPENSE_REPRISE,
  };
  let dernierAtelier = Math.max(edition.dernierAtelier, ...apercu.lignes.map((l) => l.code ?? 0));
  let dernierLabel = edition.dernierLabel;
  for (const ensemble of grouper(apercu.lignes)) {
    const [tete] = ensemble;
    if (!tete) continue;
    const candidatureId =
      tete.candidatureId ??
      (await ecrireCandidature(tx, suite, {
        intitule: tete.intitule,
        transitions: [...new Set(ensemble.flatMap((l) => l.transitions))],
        structures: [...new Set(ensemble.flatMap((l) => l.structures.map((nom) => idDe.get(replier(nom)) ?? "")))],
        numeroLabel: ++dernierLabel,
      }));
    let rang = await prochainRang(tx, candidatureId);
    for (const l of ensemble)
      await ecrireAtelier(tx, suite, candidatureId, rang++, atelierDe(l, l.code ?? ++dernierAtelier));
  }
  await tx
    .update(editions)
    .set({ etat: TRANSITIONS_EDITION.cloturer.to, dernierAtelier, dernierLabel })
    .where(eq(editions.id, edition.id));
}

const atelierDe = (
  { date, mois, modalite, communeCode, departementCode, participants }: LigneApercue,
  numero: number,
): AtelierRepris => ({ numero, date, mois, modalite, communeCode, departementCode, participants });

/** One title held by one structure is one candidature, whatever its days and places. */
function grouper(lignes: readonly LigneApercue[]): LigneApercue[][] {
  const groupes = new Map<string, LigneApercue[]>();
  for (const l of lignes) {
    const cle = `${replier(l.intitule)}|${replier(l.structures[0] ?? "")}`;
    groupes.set(cle, [...(groupes.get(cle) ?? []), l]);
  }
  return [...groupes.values()];
}

const prochainRang = (tx: Tx, candidatureId: string) => tx.$count(ateliers, eq(ateliers.candidatureId, candidatureId));

async function inscrireStructures(tx: Tx, { lignes, structures: reconnues }: Apercu, now: Date) {
  const utiles = new Set(lignes.flatMap((l) => l.structures.map(replier)));
  const idDe = new Map<string, string>();
  for (const s of reconnues) {
    const cle = replier(s.nom);
    if (s.etat === "connue") idDe.set(cle, s.id);
    if (s.etat !== "nouvelle" || !utiles.has(cle)) continue;
    const [row] = await tx
      .insert(structures)
      .values({ nom: s.nom, nomPublie: s.nom, createdAt: now })
      .returning({ id: structures.id });
    if (row) idDe.set(cle, row.id);
  }
  return idDe;
}

const nomSeul = (nom: string) =>
  Array.from((nom.split(/[/\\]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}]/gu, ""))
    .slice(0, NOM_MAX)
    .join("") || "tableau";
