import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatureStructures } from "@/db/schema/candidature";
import { type Actor, isInstructeur, isMembre } from "../../../socle/acteur/actor.ts";
import { journaliser } from "../../../socle/journal/write.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import type { CandidatureBrouillon } from "../schema.ts";
import type { Avant, Cible } from "./ecrire-formulaire.ts";
import { annoncerRetraitCo, demanderCoOrganisation } from "./lettres-co.ts";

/**
 * Writes who organises. Only the porteuse (or the CRESS) gives its place to another structure, one of the person's own;
 * a co-organiser somebody else is a member of stays pressentie until it accepts, and one taken off is told. Answers
 * already given are kept.
 */
export async function ecrireOrganisateurs(
  tx: Tx,
  actor: Actor,
  cible: Cible,
  f: Pick<CandidatureBrouillon, "structureId" | "coOrganisateurs">,
  { connues, structures: avant }: Pick<Avant, "connues" | "structures">,
  now: Date,
): Promise<Result> {
  const voulues = [...new Set([f.structureId, ...f.coOrganisateurs])];
  if (connues.length !== voulues.length)
    return refused(
      "structure_inconnue",
      connues.some((s) => s.id === f.structureId) ? "coOrganisateurs" : "structureId",
    );
  const porteuse = avant.find((s) => s.rang === 0)?.structureId;
  if (porteuse !== f.structureId && !isInstructeur(actor, cible.editionId)) {
    if (porteuse && !isMembre(actor, [porteuse])) return refused("porteuse_seule", "structureId");
    if (!isMembre(actor, [f.structureId])) return refused("adhesion_en_attente", porteuse && "structureId");
  }
  if (memes(avant, voulues)) return done(undefined);
  const lignes = voulues.map((structureId, rang) => {
    const deja = avant.find((s) => s.structureId === structureId);
    const dOffice = rang === 0 || (!deja && isMembre(actor, [structureId]));
    const accepteeAt = deja?.accepteeAt ?? (dOffice ? now : null);
    return {
      candidatureId: cible.id,
      structureId,
      rang,
      accepteeAt,
      declineeAt: accepteeAt ? null : (deja?.declineeAt ?? null),
    };
  });
  await tx.delete(candidatureStructures).where(eq(candidatureStructures.candidatureId, cible.id));
  await tx.insert(candidatureStructures).values(lignes);
  const nouvelles = lignes.filter((l) => !l.accepteeAt && !avant.some((s) => s.structureId === l.structureId));
  const parties = avant.filter((s) => !voulues.includes(s.structureId));
  for (const { structureId } of nouvelles) await demander(tx, actor, cible, structureId, now);
  for (const { structureId, declineeAt } of parties) await retirer(tx, actor, cible, structureId, declineeAt, now);
  return done(undefined);
}

const memes = (avant: readonly { structureId: string }[], voulues: readonly string[]) =>
  avant.length === voulues.length && avant.every((s, rang) => s.structureId === voulues[rang]);

async function demander(tx: Tx, actor: Actor, cible: Cible, structureId: string, now: Date): Promise<void> {
  await noter(tx, actor, cible, "demander_co_organisation", structureId, now);
  await demanderCoOrganisation(tx, cible.id, structureId, now);
}

/** Its members read it, but for who did it; a structure that had declined is left in peace. */
async function retirer(
  tx: Tx,
  actor: Actor,
  cible: Cible,
  structureId: string,
  declineeAt: Date | null,
  now: Date,
): Promise<void> {
  if (declineeAt) return;
  await noter(tx, actor, cible, "retirer_co_organisation", structureId, now);
  await annoncerRetraitCo(tx, cible.id, structureId, actor.personneId, now);
}

const noter = (
  tx: Tx,
  actor: Actor,
  cible: Cible,
  type: "demander_co_organisation" | "retirer_co_organisation",
  structure: string,
  now: Date,
) =>
  journaliser(tx, {
    at: now,
    type,
    objet: "candidature",
    objetId: cible.id,
    editionId: cible.editionId,
    personneId: actor.personneId,
    donnees: { structure },
  });
