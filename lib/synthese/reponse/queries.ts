import "server-only";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { destinataires } from "@/db/schema/destinataire";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { destinataireMembres, reponses } from "@/db/schema/reponse";
import { points } from "@/db/schema/synthese";
import { EDITIONS_PUBLIQUES } from "../../appel/edition/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import type { PointPlace } from "../version/publies.ts";
import { publicDernieres } from "../version/queries.ts";
import { propositionsA } from "./adresse.ts";

const colonnes = {
  code: sql<string>`${points.code}`,
  destinataireId: reponses.destinataireId,
  type: destinataires.type,
  nom: destinataires.nom,
  numero: reponses.numero,
  version: reponses.version,
  etat: reponses.etat,
  texte: reponses.texte,
  signataire: reponses.signataire,
  at: reponses.at,
};

/**
 * Everything bodies answered to the propositions of an edition, of one point when its code is given: who signs is a
 * function, who typed it is not told. By body, the newest first.
 */
export function publicReponses(editionId: string, code?: string, from: Lecteur = db) {
  return from
    .select(colonnes)
    .from(reponses)
    .innerJoin(points, eq(points.id, reponses.pointId))
    .innerJoin(destinataires, eq(destinataires.id, reponses.destinataireId))
    .innerJoin(editions, eq(editions.id, points.editionId))
    .where(
      and(
        eq(points.editionId, editionId),
        inArray(editions.etat, [...EDITIONS_PUBLIQUES]),
        code === undefined ? undefined : eq(points.code, code),
      ),
    )
    .orderBy(asc(points.numero), asc(destinataires.type), asc(destinataires.nom), desc(reponses.numero));
}
export type ReponseLue = Awaited<ReturnType<typeof publicReponses>>[number];

/** The last answer of each body to each point, with how many came before it. */
export function dernieresReponses<R extends Pick<ReponseLue, "code" | "destinataireId" | "numero">>(
  lues: readonly R[],
): R[] {
  return [...grouper(lues, (r) => `${r.code} ${r.destinataireId}`).values()].flatMap(
    (siennes) => siennes.toSorted((a, b) => b.numero - a.numero)[0] ?? [],
  );
}

type Organisme = Pick<typeof destinataires.$inferSelect, "id" | "type" | "nom">;
export type Adressee = PointPlace & { historique: ReponseLue[] };
export type EditionAdressee = {
  editionId: string;
  annee: number;
  conference: string;
  version: number;
  propositions: Adressee[];
};

/** What the last version of each published edition asks of a body, the latest edition first, with all it answered. */
export async function unsafeAdressees(organisme: Organisme, from: Lecteur = db): Promise<EditionAdressee[]> {
  const adressees: EditionAdressee[] = [];
  for (const { editionId, annee, conference, numero, arbre } of await publicDernieres(from)) {
    const demandes = propositionsA(arbre, organisme);
    if (demandes.length === 0) continue;
    const lues = (await publicReponses(editionId, undefined, from)).filter((r) => r.destinataireId === organisme.id);
    const parPoint = grouper(lues, (r) => r.code);
    adressees.push({
      editionId,
      annee,
      conference,
      version: numero,
      propositions: demandes.map((p) => ({ ...p, historique: parPoint.get(p.code) ?? [] })),
    });
  }
  return adressees;
}

export const sansReponse = (e: Pick<EditionAdressee, "propositions">) =>
  e.propositions.filter((p) => p.historique.length === 0).length;

/** The bodies this person answers for, each with what is asked of it. */
export async function listMesOrganismes(actor: Actor) {
  if (actor.destinataires.length === 0) return [];
  const siens = await db
    .select({ id: destinataires.id, type: destinataires.type, nom: destinataires.nom })
    .from(destinataires)
    .where(inArray(destinataires.id, actor.destinataires))
    .orderBy(asc(destinataires.type), asc(destinataires.nom));
  return Promise.all(siens.map(async (organisme) => ({ ...organisme, editions: await unsafeAdressees(organisme) })));
}

/** One of the bodies this person answers for; undefined for any other. */
export async function findMonOrganisme(actor: Actor, destinataireId: string) {
  return (await listMesOrganismes(actor)).find((o) => o.id === destinataireId);
}

/** A proposition made to one of one’s bodies, with its identity; undefined for any other. */
export async function findProposition(actor: Actor, destinataireId: string, annee: string, code: string) {
  const organisme = await findMonOrganisme(actor, destinataireId);
  const edition = organisme?.editions.find((e) => String(e.annee) === annee);
  const proposition = edition?.propositions.find((p) => p.code === code);
  if (!organisme || !edition || !proposition) return undefined;
  const [point] = await db
    .select({ id: points.id })
    .from(points)
    .where(and(eq(points.editionId, edition.editionId), eq(points.code, code)));
  return point && { organisme, proposition, pointId: point.id };
}

/** Who answers for bodies, by body: for the CRESS. */
export const unsafeListMembres = (from: Lecteur = db) =>
  from
    .select({
      id: destinataireMembres.id,
      destinataireId: destinataireMembres.destinataireId,
      courriel: personnes.courriel,
      nom: personnes.nom,
      inviteAt: destinataireMembres.inviteAt,
      connecte: sql<boolean>`${personnes.courrielVerifieAt} is not null`,
    })
    .from(destinataireMembres)
    .innerJoin(personnes, eq(personnes.id, destinataireMembres.personneId))
    .where(and(isNull(destinataireMembres.finAt), isNull(personnes.supprimeeAt)))
    .orderBy(asc(personnes.courriel));

/** Every body of the instance, for the CRESS. */
export const unsafeListOrganismes = (from: Lecteur = db) =>
  from
    .select({ id: destinataires.id, type: destinataires.type, nom: destinataires.nom })
    .from(destinataires)
    .orderBy(asc(destinataires.type), asc(destinataires.nom));

/** How many persons a body has in place, and how many invitations it was sent since. */
export async function compterMembres(from: Lecteur, destinataireId: string, depuis: Date) {
  const [row] = await from
    .select({
      enPlace: sql<number>`(count(*) filter (where ${destinataireMembres.finAt} is null))::int`,
      recents: sql<number>`(count(*) filter (where ${destinataireMembres.inviteAt} > ${depuis.toISOString()}::timestamptz))::int`,
    })
    .from(destinataireMembres)
    .where(eq(destinataireMembres.destinataireId, destinataireId));
  return { enPlace: row?.enPlace ?? 0, recents: row?.recents ?? 0 };
}
