import "server-only";
import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { destinataires } from "@/db/schema/destinataire";
import { personnes } from "@/db/schema/personne";
import { destinataireMembres } from "@/db/schema/reponse";
import type { Part } from "../../socle/courriel/part.ts";
import { TEXTES } from "../../socle/courriel/textes.ts";
import { moisAvant } from "../../socle/horloge/jours.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { type EditionAdressee, sansReponse, unsafeAdressees } from "./queries.ts";
import { RAPPEL_MOIS } from "./rules.ts";

/** Those who answer for a body where propositions wait, and have heard nothing of it for six months. */
export async function reponsesARappeler(tx: Tx, now: Date): Promise<Part[]> {
  const dernier = sql`coalesce(${destinataireMembres.rappeleAt}, ${destinataireMembres.inviteAt})`;
  const dus = await tx
    .select({
      id: destinataireMembres.id,
      personneId: personnes.id,
      adresse: personnes.courriel,
      dernier: sql<string>`${dernier}`,
      organisme: { id: destinataires.id, type: destinataires.type, nom: destinataires.nom },
    })
    .from(destinataireMembres)
    .innerJoin(personnes, eq(personnes.id, destinataireMembres.personneId))
    .innerJoin(destinataires, eq(destinataires.id, destinataireMembres.destinataireId))
    .where(
      and(
        isNull(destinataireMembres.finAt),
        isNull(personnes.supprimeeAt),
        lte(dernier, moisAvant(now, RAPPEL_MOIS).toISOString()),
      ),
    )
    .orderBy(destinataireMembres.inviteAt, destinataireMembres.id)
    .for("update", { of: destinataireMembres, skipLocked: true });
  const adressees = new Map<string, EditionAdressee | undefined>();
  const parts: Part[] = [];
  for (const { id, personneId, adresse, organisme, dernier: depuis } of dus) {
    if (!adressees.has(organisme.id)) {
      const editions = await unsafeAdressees(organisme, tx);
      adressees.set(
        organisme.id,
        editions.find((e) => sansReponse(e) > 0),
      );
    }
    const edition = adressees.get(organisme.id);
    if (!edition) continue;
    parts.push({
      personne: { personneId, adresse },
      editionId: edition.editionId,
      type: "propositions_rappel",
      objet: { objet: "destinataire", objetId: organisme.id },
      pour: jourLocal(new Date(depuis)),
      presse: () => true,
      dire: async () => {
        await tx.update(destinataireMembres).set({ rappeleAt: now }).where(eq(destinataireMembres.id, id));
        await journaliser(tx, {
          at: now,
          type: "rappeler",
          objet: "destinataire",
          objetId: organisme.id,
          editionId: edition.editionId,
          personneId: null,
          donnees: { membre: id },
        });
        return TEXTES.propositions_rappel(
          {
            annee: edition.annee,
            conference: edition.conference,
            organisme: organisme.nom,
            propositions: edition.propositions.length,
            aRepondre: sansReponse(edition),
          },
          now,
        );
      },
    });
  }
  return parts;
}
