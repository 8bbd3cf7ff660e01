import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { nomsOrganisateurs } from "../candidature/queries.ts";
import { lienVers } from "../courriel/lien.ts";
import { ecrireCourriels, instructeursDe } from "../courriel/outbox.ts";
import type { GesteAtelier } from "./rules.ts";

const QUOI: Record<GesteAtelier | "modifier", string> = {
  reporter: "est reporté, sans nouvelle date",
  reprogrammer: "change de date",
  annuler: "est annulé",
  modifier: "change de lieu ou de forme",
};

/** Tells the CRESS what changed in the programme since it was announced. */
export async function annoncerChangement(
  tx: Tx,
  geste: GesteAtelier | "modifier",
  atelierId: string,
  details: readonly string[],
  now: Date,
): Promise<void> {
  const [a] = await tx
    .select({
      editionId: ateliers.editionId,
      code: ateliers.code,
      candidatureId: candidatures.id,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
    })
    .from(ateliers)
    .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
    .where(eq(ateliers.id, atelierId));
  if (!a) throw new Error("atelier absent");
  await ecrireCourriels(tx, await instructeursDe(tx, a.editionId), {
    type: "atelier_modifie",
    editionId: a.editionId,
    objet: "atelier",
    objetId: atelierId,
    sujet: `${a.code} ${QUOI[geste]} : ${a.intitule}`,
    corps: [
      "Bonjour,",
      `L’atelier ${a.code} « ${a.intitule} » (${a.organisateurs.join(", ")}) ${QUOI[geste]}.`,
      ...details,
      "Le programme public et les agendas le disent déjà.",
      lienVers(`/cress/candidatures/${a.candidatureId}`),
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
    at: now,
  });
}
