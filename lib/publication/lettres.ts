import "server-only";
import { and, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatureStructures, invitations } from "@/db/schema/candidature";
import { fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import { membres } from "@/db/schema/structure";
import { lienVers } from "../courriel/lien.ts";
import { type Destinataire, ecrireCourriels } from "../courriel/outbox.ts";

type Contexte = { publicationId: string; editionId: string; annee: number; numero: number };

/** One mail per person who organises a candidature with a fiche of the edition: where to read it, where their words went. */
export async function annoncerPublication(tx: Tx, c: Contexte, now: Date, reprise: boolean): Promise<void> {
  await ecrireCourriels(tx, await organisateursDeLEdition(tx, c.editionId), {
    type: "synthese_publiee",
    editionId: c.editionId,
    objet: "publication",
    objetId: c.publicationId,
    sujet:
      c.numero === 1
        ? `La synthèse ${c.annee} est publiée`
        : `La synthèse ${c.annee} est mise à jour (version ${c.numero})`,
    corps: [
      "Bonjour,",
      `La version ${c.numero} de la synthèse des ateliers de la conférence est en ligne :`,
      lienVers(`/${c.annee}/synthese/v${c.numero}`),
      "Pour chaque phrase de vos fiches, voyez ce qu’elle est devenue :",
      lienVers("/espace"),
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
    at: now,
    reprise,
  });
}

function organisateursDeLEdition(tx: Tx, editionId: string): Promise<Destinataire[]> {
  const concernees = tx
    .select({ id: fiches.candidatureId })
    .from(fiches)
    .where(and(eq(fiches.editionId, editionId), eq(fiches.etat, "validee")));
  const viaStructure = tx
    .select({ id: membres.personneId })
    .from(membres)
    .innerJoin(candidatureStructures, eq(candidatureStructures.structureId, membres.structureId))
    .where(and(inArray(candidatureStructures.candidatureId, concernees), eq(membres.etat, "membre")));
  const viaInvitation = tx
    .select({ id: invitations.personneId })
    .from(invitations)
    .where(
      and(
        inArray(invitations.candidatureId, concernees),
        eq(invitations.droit, "edition"),
        isNotNull(invitations.accepteeAt),
      ),
    );
  return tx
    .select({ personneId: personnes.id, adresse: personnes.courriel })
    .from(personnes)
    .where(
      and(isNull(personnes.supprimeeAt), or(inArray(personnes.id, viaStructure), inArray(personnes.id, viaInvitation))),
    );
}
