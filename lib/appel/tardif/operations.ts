import "server-only";
import { and, count, eq, gte, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatureStructures, candidatures } from "@/db/schema/candidature";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { codesTardifs } from "@/db/schema/tardif";
import { inTransaction, lockKey } from "@/db/transaction";
import { type Actor, isMembre } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { finDeJournee } from "../../socle/typographie/dates.ts";
import { whyNotUnDePlus } from "../candidature/brouillon/brouillons.ts";
import { findCandidature } from "../candidature/queries.ts";
import { lock } from "../candidature/transition.ts";
import { findEditionParAnnee } from "../edition/queries.ts";
import { hashCode, newCode } from "./code.ts";
import { ESSAIS_PAR_HEURE, whyNotCode, whyNotDonner, whyNotRevoquer, whyNotUtiliser } from "./rules.ts";
import type { CodeADonner } from "./schema.ts";

const HEURE_MS = 3_600_000;

/** Makes a late access code and answers it: the only time it is readable, but in the mail sent when an address is given. */
export async function donnerCode(actor: Actor, annee: number, saisie: CodeADonner, now: Date): Promise<Result<string>> {
  const connue = await findEditionParAnnee(annee);
  return inTransaction(async (tx) => {
    const edition = connue && (await lockEdition(tx, actor, connue.id));
    if (!edition) return refused("introuvable");
    const refus = whyNotDonner(actor, edition, saisie.dernierJour, now);
    if (refus) return refused(refus);
    const code = newCode();
    const [row] = await tx
      .insert(codesTardifs)
      .values({
        editionId: edition.id,
        codeHash: hashCode(code),
        motif: saisie.motif,
        creePar: actor.personneId,
        creeAt: now,
        expireAt: finDeJournee(saisie.dernierJour),
      })
      .returning({ id: codesTardifs.id });
    if (!row) throw new Error("code non créé");
    await noter(tx, actor, "donner_code_tardif", edition.id, row.id, now);
    if (saisie.adresse) await envoyer(tx, edition, saisie, code, now);
    return done(code);
  });
}

/** Ends a code nobody has used; the row stays, with its reason. */
export function revoquerCode(actor: Actor, id: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [code] = await tx
      .select({
        editionId: codesTardifs.editionId,
        utiliseAt: codesTardifs.utiliseAt,
        expireAt: codesTardifs.expireAt,
      })
      .from(codesTardifs)
      .where(eq(codesTardifs.id, id))
      .for("update");
    const refus = code && whyNotRevoquer(actor, code, now);
    if (!code || refus === "non_autorise") return refused("introuvable");
    if (refus) return refused(refus);
    await tx
      .update(codesTardifs)
      .set({ expireAt: new Date(now.getTime() - 1) })
      .where(eq(codesTardifs.id, id));
    await noter(tx, actor, "annuler", code.editionId, id, now);
    return done(undefined);
  });
}

/** Opens a late handing in for a draft, until the code expires. Of two persons with the same code, one wins. */
export async function utiliserCode(actor: Actor, candidatureId: string, code: string, now: Date): Promise<Result> {
  const lue = await findCandidature(actor, candidatureId);
  if (!lue) return refused("introuvable");
  const refus = whyNotUtiliser(actor, lue, now);
  if (refus) return refused(refus);
  const verifie = await verifierCode(actor, lue.editionId, code, now);
  if (!verifie.ok) return verifie;
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, candidatureId);
    if (!c) return refused("introuvable");
    const encore = whyNotUtiliser(actor, c, now);
    if (encore) return refused(encore);
    return prendreCode(tx, actor, { editionId: c.editionId, candidatureId }, code, now);
  });
}

/** Opens a new draft after the deadline, for a structure of this person: the code and the draft are born together. */
export async function ouvrirAvecCode(
  actor: Actor,
  annee: number,
  structureId: string,
  code: string,
  now: Date,
): Promise<Result<string>> {
  const edition = await findEditionParAnnee(annee);
  if (!edition) return refused("introuvable");
  if (!isMembre(actor, [structureId])) return refused("structure_inconnue");
  const refus = whyNotCode(edition, now);
  if (refus) return refused(refus);
  const verifie = await verifierCode(actor, edition.id, code, now);
  if (!verifie.ok) return verifie;
  return inTransaction(async (tx) => {
    const plein = await whyNotUnDePlus(tx, actor, edition.id);
    if (plein) return refused(plein);
    const [row] = await tx
      .insert(candidatures)
      .values({
        editionId: edition.id,
        etat: "brouillon",
        intitule: "",
        creePar: actor.personneId,
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: candidatures.id });
    if (!row) throw new Error("candidature non créée");
    await tx.insert(candidatureStructures).values({ candidatureId: row.id, structureId, rang: 0, accepteeAt: now });
    await journaliser(tx, {
      at: now,
      type: "creer",
      objet: "candidature",
      objetId: row.id,
      editionId: edition.id,
      personneId: actor.personneId,
    });
    const pris = await prendreCode(tx, actor, { editionId: edition.id, candidatureId: row.id }, code, now);
    return pris.ok ? done(row.id) : pris;
  });
}

const utilisable = (editionId: string, code: string, now: Date) =>
  and(
    eq(codesTardifs.codeHash, hashCode(code)),
    eq(codesTardifs.editionId, editionId),
    isNull(codesTardifs.utiliseAt),
    gte(codesTardifs.expireAt, now),
  );

/** Takes the code for a candidature: one statement, so that nobody else has it. */
async function prendreCode(
  tx: Tx,
  actor: Actor,
  { editionId, candidatureId }: { editionId: string; candidatureId: string },
  code: string,
  now: Date,
): Promise<Result> {
  const [pris] = await tx
    .update(codesTardifs)
    .set({ candidatureId, utilisePar: actor.personneId, utiliseAt: now })
    .where(utilisable(editionId, code, now))
    .returning({ id: codesTardifs.id });
  if (!pris) return refused("code_tardif_invalide");
  await journaliser(tx, {
    at: now,
    type: "utiliser_code_tardif",
    objet: "candidature",
    objetId: candidatureId,
    editionId,
    personneId: actor.personneId,
    donnees: { code: pris.id },
  });
  return done(undefined);
}

/**
 * Whether a code would open this edition now. A wrong one is journaled, and after five in an hour a person waits; one
 * attempt of a person at a time, so that many at once do not slip through.
 */
function verifierCode(actor: Actor, editionId: string, code: string, now: Date): Promise<Result> {
  return db.transaction(async (tx) => {
    await lockKey(tx, `code_tardif ${actor.personneId}`);
    const [faux] = await tx
      .select({ n: count() })
      .from(evenements)
      .where(
        and(
          eq(evenements.personneId, actor.personneId),
          eq(evenements.type, "utiliser_code_tardif"),
          gte(evenements.at, new Date(now.getTime() - HEURE_MS)),
          sql`${evenements.donnees} ? 'faux'`,
        ),
      );
    if ((faux?.n ?? 0) >= ESSAIS_PAR_HEURE) return refused("code_tardif_essais");
    const [bon] = await tx
      .select({ id: codesTardifs.id })
      .from(codesTardifs)
      .where(utilisable(editionId, code, now));
    if (bon) return done(undefined);
    await journaliser(tx, {
      at: now,
      type: "utiliser_code_tardif",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { faux: true },
    });
    return refused("code_tardif_invalide");
  });
}

async function envoyer(
  tx: Tx,
  edition: { id: string; annee: number; intitule: string },
  { adresse, dernierJour }: CodeADonner,
  code: string,
  now: Date,
): Promise<void> {
  const [connue] = await tx.select({ id: personnes.id }).from(personnes).where(eq(personnes.courriel, adresse));
  await ecrireCourriels(tx, [{ personneId: connue?.id ?? null, adresse }], {
    type: "code_tardif",
    donnees: { conference: edition.intitule, annee: edition.annee, code, dernierJour },
    editionId: edition.id,
    objet: "edition",
    objetId: edition.id,
    at: now,
  });
}

const noter = (
  tx: Tx,
  actor: Actor,
  type: "donner_code_tardif" | "annuler",
  editionId: string,
  code: string,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "edition",
    objetId: editionId,
    editionId,
    personneId: actor.personneId,
    donnees: { code },
  });
