import "server-only";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { communes } from "@/db/schema/territoire";
import type { Actor } from "../../socle/acteur/actor.ts";
import { type Destinataire, ecrireCourriels } from "../../socle/courriel/outbox.ts";

/** Tells who may answer that somebody asks to join: the members, or the CRESS when the structure has none yet. */
export async function annoncerDemande(tx: Tx, demandeur: Actor, structureId: string, now: Date): Promise<void> {
  const sesMembres = await membresDe(tx, structureId);
  const sansMembre = sesMembres.length === 0;
  await ecrireCourriels(
    tx,
    sansMembre ? (await agents(tx, structureId)).filter((a) => a.personneId !== demandeur.personneId) : sesMembres,
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

/** Tells the members of these structures that two have become one, named by the one kept, or two again. */
export async function annoncerFusion(
  tx: Tx,
  ids: readonly string[],
  gardeeId: string,
  dit: { ancien: string; separees: boolean },
  now: Date,
): Promise<void> {
  const tous = new Map<string | null, Destinataire>();
  for (const id of ids) for (const m of await membresDe(tx, id)) tous.set(m.personneId, m);
  await ecrireCourriels(tx, [...tous.values()], {
    type: "structures_reunies",
    donnees: { structure: await lire(tx, gardeeId), ...dit },
    ...sujet(gardeeId, now),
  });
}

/** Tells somebody that the CRESS counts them as the first member of a structure. */
export async function annoncerPremierMembre(tx: Tx, a: Destinataire, par: Actor, structureId: string, now: Date) {
  await ecrireCourriels(tx, [a], {
    type: "membre_invite",
    donnees: { structure: await lire(tx, structureId), par: par.nom ?? par.courriel },
    ...sujet(structureId, now),
  });
}

type DeLaPlace = "adhesion_acceptee" | "membre_sorti" | "membre_remis";
type AvecUnMot = "adhesion_refusee" | "transfert_refuse";

/** Tells somebody what became of their place. */
export async function annoncerPlace(tx: Tx, a: Destinataire, type: DeLaPlace, structureId: string, now: Date) {
  await ecrireCourriels(tx, [a], {
    type,
    donnees: { structure: await lire(tx, structureId) },
    ...sujet(structureId, now),
  });
}

/** Tells somebody no, with the word left for them, or "". */
export async function annoncerRefus(
  tx: Tx,
  a: Destinataire,
  type: AvecUnMot,
  structureId: string,
  mot: string,
  now: Date,
) {
  await ecrireCourriels(tx, [a], {
    type,
    donnees: { structure: await lire(tx, structureId), mot },
    ...sujet(structureId, now),
  });
}

/** Tells the other members that one of them hands their place over to somebody from outside. */
export async function annoncerProposition(tx: Tx, structureId: string, de: string, vers: string, now: Date) {
  const [passeur, successeur] = [await nommer(tx, de), await nommer(tx, vers)];
  const autres = (await membresDe(tx, structureId)).filter((m) => m.personneId !== de);
  await ecrireCourriels(tx, autres, {
    type: "transfert_demande",
    donnees: { structure: await lire(tx, structureId), de: passeur, vers: successeur },
    ...sujet(structureId, now),
  });
}

const sujet = (objetId: string, at: Date) => ({ editionId: null, objet: "structure" as const, objetId, at });

async function nommer(tx: Tx, id: string): Promise<string> {
  const [p] = await tx
    .select({ nom: personnes.nom, courriel: personnes.courriel })
    .from(personnes)
    .where(eq(personnes.id, id));
  return p?.nom ? `${p.nom} (${p.courriel})` : (p?.courriel ?? "");
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

/** Who may answer for it in its members' place: the instructeurs of the editions it organises in, and the administrateurs. */
function agents(tx: Tx, structureId: string): Promise<Destinataire[]> {
  const instructeurs = tx
    .select({ id: rolesEdition.personneId })
    .from(rolesEdition)
    .innerJoin(candidatures, eq(candidatures.editionId, rolesEdition.editionId))
    .innerJoin(organisatrices, eq(organisatrices.candidatureId, candidatures.id))
    .where(and(eq(rolesEdition.role, "instructeur"), eq(organisatrices.structureId, structureId)));
  return tx
    .select(adresses)
    .from(personnes)
    .where(
      and(isNull(personnes.supprimeeAt), or(sql`${personnes.administrateur}`, inArray(personnes.id, instructeurs))),
    );
}
