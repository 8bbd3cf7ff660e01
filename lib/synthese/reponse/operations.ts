import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { destinataires } from "@/db/schema/destinataire";
import { reponses } from "@/db/schema/reponse";
import { points } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { demanderArchive } from "../version/archive.ts";
import { publicPublication } from "../version/queries.ts";
import { propositionsA } from "./adresse.ts";
import { whyNotRepondre } from "./rules.ts";
import type { reponseSaisie } from "./schema.ts";

/**
 * What a body answers to a proposition the last published version makes to it. A new answer follows the former, which
 * stays; the same one sent twice is one. `lue`: the last answer its author had read.
 */
export function repondre(
  actor: Actor,
  { lue, ...saisie }: z.output<typeof reponseSaisie>,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const lu = await lire(tx, saisie.destinataireId, saisie.pointId);
    if (!lu) return refused("introuvable");
    const { point, derniere, version, adressee } = lu;
    const numero = derniere?.numero ?? 0;
    const refus = whyNotRepondre(actor, { destinataireId: saisie.destinataireId, adressee, derniere: numero }, lue);
    if (refus === "modifiee_entre_temps" && numero === lue + 1 && isMeme(derniere, saisie, actor)) return done(numero);
    if (refus) return refused(refus);
    await tx.insert(reponses).values({ ...saisie, numero: numero + 1, version, auteurId: actor.personneId, at: now });
    await demanderArchive(tx);
    await journaliser(tx, {
      at: now,
      type: "repondre",
      objet: "point",
      objetId: point.id,
      editionId: point.editionId,
      personneId: actor.personneId,
      donnees: { destinataire: saisie.destinataireId, numero: numero + 1, vers: saisie.etat },
    });
    return done(numero + 1);
  });
}

/** The body, locked: its answers follow one another. */
async function lire(tx: Tx, destinataireId: string, pointId: string) {
  const [organisme] = await tx
    .select({ type: destinataires.type, nom: destinataires.nom })
    .from(destinataires)
    .where(eq(destinataires.id, destinataireId))
    .for("no key update");
  const [point] = await tx
    .select({ id: points.id, code: points.code, editionId: points.editionId })
    .from(points)
    .where(eq(points.id, pointId));
  const publication = point && (await publicPublication(point.editionId, "derniere", tx));
  if (!organisme || !publication) return null;
  const [derniere] = await tx
    .select()
    .from(reponses)
    .where(and(eq(reponses.destinataireId, destinataireId), eq(reponses.pointId, pointId)))
    .orderBy(desc(reponses.numero))
    .limit(1);
  const adressee = propositionsA(publication.arbre, organisme).some((p) => p.code === point.code);
  return { point, derniere, version: publication.numero, adressee };
}

type Saisie = Pick<z.output<typeof reponseSaisie>, "etat" | "texte" | "signataire">;

const isMeme = (r: (Saisie & { auteurId: string | null }) | undefined, saisie: Saisie, actor: Actor) =>
  r?.auteurId === actor.personneId &&
  r.etat === saisie.etat &&
  r.texte === saisie.texte &&
  r.signataire === saisie.signataire;
