import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers, emargements } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { lienVers } from "../courriel/lien.ts";
import { ecrireCourriels, instructeursDe } from "../courriel/outbox.ts";
import { pluriel } from "../typographie/nombre.ts";
import type { TransitionEmargement } from "./states.ts";

/** Writes the mails of a transition that has just been made; those of an edition taken over are recorded as sent. */
export async function annoncer(
  tx: Tx,
  transition: TransitionEmargement,
  atelierId: string,
  now: Date,
  reprise = false,
): Promise<void> {
  if (transition !== "declarer") return;
  const [a] = await tx
    .select({
      editionId: ateliers.editionId,
      code: ateliers.code,
      intitule: candidatures.intitule,
      nombre: emargements.nombreDeclare,
    })
    .from(ateliers)
    .innerJoin(emargements, eq(emargements.atelierId, ateliers.id))
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(eq(ateliers.id, atelierId));
  if (!a) throw new Error("atelier absent");
  await ecrireCourriels(tx, await instructeursDe(tx, a.editionId), {
    type: "emargement_declare",
    editionId: a.editionId,
    objet: "atelier",
    objetId: atelierId,
    sujet: `Présence déclarée : ${a.code} ${a.intitule}`,
    corps: [
      "Bonjour,",
      `La présence à l’atelier ${a.code} « ${a.intitule} » est déclarée : ${pluriel(a.nombre ?? 0, "personne")}. Il reste à la valider :`,
      lienVers(`/cress/ateliers/${atelierId}/presence`),
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
    at: now,
    reprise,
  });
}
