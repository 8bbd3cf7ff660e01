import "server-only";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../auth/actor.ts";
import { type Destinataire, ecrireCourriels } from "../courriel/outbox.ts";

/** Tells who may answer that somebody asks to join: the members, or the CRESS when the structure has none yet. */
export async function annoncerDemande(tx: Tx, demandeur: Actor, structureId: string, now: Date): Promise<void> {
  const sesMembres = await membresDe(tx, structureId);
  const sansMembre = sesMembres.length === 0;
  await ecrireCourriels(
    tx,
    sansMembre ? (await agents(tx)).filter((a) => a.personneId !== demandeur.personneId) : sesMembres,
    {
      type: "adhesion_demandee",
      donnees: {
        structure: await lire(tx, structureId),
        demandeur: demandeur.nom ? `${demandeur.nom} (${demandeur.courriel})` : demandeur.courriel,
        sansMembre,
      },
      editionId: null,
      objet: "structure",
      objetId: structureId,
      at: now,
    },
  );
}

/** Tells somebody that they were let in. */
export async function annoncerAdhesion(tx: Tx, a: Destinataire, structureId: string, now: Date): Promise<void> {
  await ecrireCourriels(tx, [a], {
    type: "adhesion_acceptee",
    donnees: { structure: await lire(tx, structureId) },
    editionId: null,
    objet: "structure",
    objetId: structureId,
    at: now,
  });
}

async function lire(tx: Tx, id: string) {
  const [structure] = await tx
    .select({ nom: structures.nomPublie, commune: communes.nom })
    .from(structures)
    .leftJoin(communes, eq(communes.code, structures.communeCode))
    .where(eq(structures.id, id));
  if (!structure) throw new Error("structure absente");
  return structure;
}

const adresses = { personneId: personnes.id, adresse: personnes.courriel };

const membresDe = (tx: Tx, structureId: string): Promise<Destinataire[]> =>
  tx
    .select(adresses)
    .from(membres)
    .innerJoin(personnes, eq(personnes.id, membres.personneId))
    .where(and(eq(membres.structureId, structureId), eq(membres.etat, "membre"), isNull(personnes.supprimeeAt)));

/** Who instructs an edition under way; the administrateurs too, who may be alone. */
function agents(tx: Tx): Promise<Destinataire[]> {
  const instructeurs = tx
    .select({ id: rolesEdition.personneId })
    .from(rolesEdition)
    .innerJoin(editions, eq(editions.id, rolesEdition.editionId))
    .where(and(eq(rolesEdition.role, "instructeur"), inArray(editions.etat, ["preparation", "ouverte", "cloturee"])));
  return tx
    .select(adresses)
    .from(personnes)
    .where(
      and(isNull(personnes.supprimeeAt), or(sql`${personnes.administrateur}`, inArray(personnes.id, instructeurs))),
    );
}
