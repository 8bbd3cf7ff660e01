import "server-only";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { ensemble, reunir } from "@/db/ensemble";
import { candidatures, invitations, organisatrices } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import type { Actor } from "../../socle/acteur/actor.ts";
import { visibleTo } from "../candidature/acces.ts";
import { nomsOrganisateurs } from "../candidature/queries.ts";
import { voitMembres } from "./rules.ts";

const personne = { personneId: personnes.id, nom: personnes.nom, courriel: personnes.courriel };

/** Who may write a candidature through a structure; the caller has shown that the reader may see the team. */
function listMembres(candidatureId: string, reader: Pick<Tx, "select">) {
  return reader
    .select({ ...personne, structureId: structures.id, structure: structures.nomPublie })
    .from(organisatrices)
    .innerJoin(structures, eq(structures.id, organisatrices.structureId))
    .innerJoin(membres, and(eq(membres.structureId, structures.id), eq(membres.etat, "membre")))
    .innerJoin(personnes, and(eq(personnes.id, membres.personneId), isNull(personnes.supprimeeAt)))
    .where(eq(organisatrices.candidatureId, candidatureId))
    .orderBy(asc(organisatrices.rang), asc(membres.demandeAt), asc(membres.id));
}

/** The last mail of an invitation reached nobody. */
const nonRemise = sql<boolean>`coalesce((select m.etat = 'echec' from ${courriels} m
  where m.objet_id = ${invitations.candidatureId} and m.type = 'invitation' and m.destinataire_id = ${invitations.personneId}
  order by m.numero desc limit 1), false)`;

function listInvitations(candidatureId: string, reader: Pick<Tx, "select">) {
  return reader
    .select({
      ...personne,
      id: invitations.id,
      droit: invitations.droit,
      createdAt: invitations.createdAt,
      accepteeAt: invitations.accepteeAt,
      nonRemise,
    })
    .from(invitations)
    .innerJoin(personnes, and(eq(personnes.id, invitations.personneId), isNull(personnes.supprimeeAt)))
    .where(eq(invitations.candidatureId, candidatureId))
    .orderBy(asc(invitations.createdAt), asc(invitations.id));
}

/** The team of a candidature, as a transaction sees it. The caller holds its lock and has asked the rules. */
export const unsafeEquipe = (candidatureId: string, reader: Pick<Tx, "select" | "execute"> = db) =>
  ensemble(lireEquipe(candidatureId, reader), reader);

const lireEquipe = (candidatureId: string, reader: Pick<Tx, "select">) => ({
  membres: listMembres(candidatureId, reader),
  invitations: listInvitations(candidatureId, reader),
});
export type Equipe = Awaited<ReturnType<typeof unsafeEquipe>>;

/**
 * The team as one of it may read it: choosing a structure as co-organiser tells who its members are to nobody, so only
 * those of one's own structures and the invited are named, and `autres` names the other structures. The CRESS reads all.
 */
export const findEquipe = (actor: Actor, c: { id: string; editionId: string }) =>
  reunir(lireEquipe(c.id, db), (equipe) => {
    const vu = (m: Equipe["membres"][number]) => voitMembres(actor, c.editionId, m.structureId);
    const autres = equipe.membres.filter((m) => !vu(m)).map((m) => m.structure);
    return { ...equipe, membres: equipe.membres.filter(vu), autres: [...new Set(autres)] };
  });

/** This person's own accepted invitation to a candidature they may see, or undefined. */
export async function findMonInvitation(actor: Actor, candidatureId: string) {
  const [row] = await db
    .select({ id: invitations.id, droit: invitations.droit })
    .from(invitations)
    .innerJoin(candidatures, eq(candidatures.id, invitations.candidatureId))
    .where(
      and(
        eq(invitations.candidatureId, candidatureId),
        eq(invitations.personneId, actor.personneId),
        isNotNull(invitations.accepteeAt),
        visibleTo(actor),
      ),
    );
  return row;
}

/**
 * The invitations that wait for this person, oldest first. Before the answer they show the name of the candidature and
 * of its organisers, and nothing else.
 */
export function listMesInvitations(actor: Actor) {
  return db
    .select({
      id: invitations.id,
      droit: invitations.droit,
      createdAt: invitations.createdAt,
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
    })
    .from(invitations)
    .innerJoin(candidatures, eq(candidatures.id, invitations.candidatureId))
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .where(and(eq(invitations.personneId, actor.personneId), isNull(invitations.accepteeAt)))
    .orderBy(asc(invitations.createdAt), asc(invitations.id))
    .limit(100);
}

/** How many invitations wait for this person. */
export function compterMesInvitations(actor: Actor) {
  const compte = db
    .select({ n: sql<number>`count(*)::int` })
    .from(invitations)
    .where(and(eq(invitations.personneId, actor.personneId), isNull(invitations.accepteeAt)));
  return reunir({ compte }, (lus) => lus.compte[0]?.n ?? 0);
}
