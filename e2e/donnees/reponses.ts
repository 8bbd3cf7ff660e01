import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { destinataires } from "@/db/schema/destinataire";
import { points } from "@/db/schema/synthese";
import { reussi } from "@/e2e/monde";
import { actorOfCourriel } from "@/lib/socle/auth/load-actor";
import { inviterDestinataire } from "@/lib/synthese/reponse/membres";
import { repondre } from "@/lib/synthese/reponse/operations";
import { creerPersonne, type EditionEssai } from "./consolidation.ts";

/** Somebody invited to answer for a body says yes to a proposition of a published edition; answers the point. */
export async function faireRepondre(edition: EditionEssai, nom: string, code: string, at: Date) {
  const [organisme] = await db.select().from(destinataires).where(eq(destinataires.nom, nom));
  const [point] = await db
    .select()
    .from(points)
    .where(and(eq(points.editionId, edition.id), eq(points.code, code)));
  if (!organisme || !point) throw new Error("rien n’a été publié");
  const { courriel } = await creerPersonne();
  reussi(
    await inviterDestinataire(edition.actor, { editionId: edition.id, destinataireId: organisme.id, courriel }, at),
  );
  const repond = await actorOfCourriel(courriel);
  if (!repond) throw new Error("personne n’a été invité");
  const reponse = { etat: "engagee", texte: "Un lot réservé sur dix.", signataire: "Direction des achats" } as const;
  reussi(await repondre(repond, { ...reponse, destinataireId: organisme.id, pointId: point.id, lue: 0 }, at));
  return point;
}
