import "server-only";
import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { invitations, organisatrices } from "@/db/schema/candidature";
import { adressesSynthese } from "@/db/schema/emargement";
import { enonces, fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import { publicationEnonces, publications } from "@/db/schema/publication";
import { membres } from "@/db/schema/structure";
import { type Destinataire, ecrireCourriels } from "../../socle/courriel/outbox.ts";
import { unsafeListDiffusion } from "../diffusion/queries.ts";

type Contexte = { publicationId: string; editionId: string; annee: number; conference: string; numero: number };

/**
 * One mail per person who organises a candidature with words in this version: where to read it, where their words went.
 * One to each body of the list the CRESS keeps. One to each participant who asked for it, whose address is then forgotten.
 */
export async function annoncerPublication(tx: Tx, c: Contexte, now: Date, reprise: boolean): Promise<void> {
  await ecrireCourriels(tx, await organisateursFiges(tx, c.publicationId), {
    type: "synthese_publiee",
    donnees: { annee: c.annee, conference: c.conference, numero: c.numero },
    editionId: c.editionId,
    objet: "publication",
    objetId: c.publicationId,
    at: now,
    reprise,
  });
  for (const { nom, courriel } of await unsafeListDiffusion(tx))
    await ecrireCourriels(tx, [{ personneId: null, adresse: courriel }], {
      type: "synthese_diffusee",
      donnees: { annee: c.annee, conference: c.conference, numero: c.numero, organisme: nom },
      editionId: c.editionId,
      objet: "publication",
      objetId: c.publicationId,
      at: now,
      reprise,
    });
  const demandees = await tx
    .delete(adressesSynthese)
    .where(eq(adressesSynthese.editionId, c.editionId))
    .returning({ adresse: adressesSynthese.courriel });
  if (reprise) return;
  await ecrireCourriels(
    tx,
    demandees.map(({ adresse }) => ({ personneId: null, adresse })),
    {
      type: "synthese_demandee",
      donnees: { annee: c.annee, conference: c.conference },
      editionId: c.editionId,
      objet: "publication",
      objetId: c.publicationId,
      at: now,
    },
  );
}

/** Everybody a version tells, in the same order. */
export const prevenus = async (tx: Tx, publicationId: string): Promise<Destinataire[]> => [
  ...(await organisateursFiges(tx, publicationId)),
  ...(await unsafeListDiffusion(tx)).map((d) => ({ personneId: null, adresse: d.courriel })),
  ...(await listDemandees(tx, publicationId)),
];

const listDemandees = (tx: Tx, publicationId: string): Promise<Destinataire[]> =>
  tx
    .select({ personneId: sql<null>`null`, adresse: adressesSynthese.courriel })
    .from(adressesSynthese)
    .innerJoin(publications, eq(publications.editionId, adressesSynthese.editionId))
    .where(eq(publications.id, publicationId))
    .orderBy(adressesSynthese.courriel);

/**
 * Who organises a candidature whose words this version holds, cited or set aside: what was frozen says it, whatever has
 * become of its fiche since.
 */
function organisateursFiges(tx: Tx, publicationId: string): Promise<Destinataire[]> {
  const concernees = tx
    .select({ id: fiches.candidatureId })
    .from(publicationEnonces)
    .innerJoin(enonces, eq(enonces.id, publicationEnonces.enonceId))
    .innerJoin(fiches, eq(fiches.id, enonces.ficheId))
    .where(eq(publicationEnonces.publicationId, publicationId));
  const viaStructure = tx
    .select({ id: membres.personneId })
    .from(membres)
    .innerJoin(organisatrices, eq(organisatrices.structureId, membres.structureId))
    .where(and(inArray(organisatrices.candidatureId, concernees), eq(membres.etat, "membre")));
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
