import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { nomChamp } from "../candidature/champs.ts";
import { lienVers } from "../courriel/lien.ts";
import { ecrireCourriels, organisateursDe } from "../courriel/outbox.ts";

/** The fields asked, as the mail lists them: one paragraph each, with its reason and the words offered. */
export function listeDesCorrections(demandees: readonly { champ: string; motif: string; suggestion: string | null }[]) {
  return demandees.map(({ champ, motif, suggestion }) =>
    [`${nomChamp(champ)} : ${motif}`, ...(suggestion ? [`Texte proposé : ${suggestion}`] : [])].join("\n"),
  );
}

/** Tells the organisers that nothing is asked of them any more. */
export async function prevenirDuRetrait(tx: Tx, c: { id: string; editionId: string }, now: Date): Promise<void> {
  const [lue] = await tx
    .select({ intitule: candidatures.intitule })
    .from(candidatures)
    .where(eq(candidatures.id, c.id));
  const intitule = lue?.intitule ?? "";
  await ecrireCourriels(tx, await organisateursDe(tx, c.id), {
    type: "corrections_demandees",
    editionId: c.editionId,
    objet: "candidature",
    objetId: c.id,
    sujet: `Plus rien à corriger : ${intitule}`,
    corps: [
      "Bonjour,",
      `La CRESS a retiré sa demande de correction pour « ${intitule} ». Vous n’avez plus rien à faire : elle reprend l’examen de la candidature.`,
      lienVers(`/espace/candidatures/${c.id}`),
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
    at: now,
  });
}
