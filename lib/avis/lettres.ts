import "server-only";
import type { Tx } from "@/db/client";
import { lienVers } from "../courriel/lien.ts";
import { type Destinataire, ecrireCourriels } from "../courriel/outbox.ts";

type Sujet = { id: string; editionId: string; intitule: string; organisateurs: string[] };

/** Asks partners for their avis, or reminds them of it. */
export function ecrireDemandeAvis(
  tx: Tx,
  destinataires: readonly Destinataire[],
  c: Sujet,
  type: "avis_demande" | "avis_relance",
  now: Date,
): Promise<void> {
  const relance = type === "avis_relance";
  return ecrireCourriels(tx, destinataires, {
    type,
    editionId: c.editionId,
    objet: "candidature",
    objetId: c.id,
    sujet: `${relance ? "[Rappel] " : ""}Votre avis sur une candidature : ${c.intitule}`,
    corps: [
      "Bonjour,",
      relance
        ? `La CRESS attend encore votre avis sur la candidature « ${c.intitule} » de ${c.organisateurs.join(", ")}.`
        : `La CRESS vous demande votre avis sur la candidature « ${c.intitule} » de ${c.organisateurs.join(", ")}.`,
      "Vous pouvez la lire et donner votre avis jusqu’à l’annonce de la décision :",
      lienVers(`/comite/candidatures/${c.id}`),
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
    at: now,
  });
}
