import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { completes, mentionsManquantes } from "../../appel/mentions/mentions.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { FaitsPreparation } from "./manques.ts";

const codes = (condition: ReturnType<typeof sql>) => sql<CodeTransition[]>`coalesce((
  select json_agg(t.code order by t.ordre) from edition_transitions t where t.edition_id = ${editions.id} and ${condition}
), '[]'::json)`;
const combien = (role: string) => sql<number>`(
  select count(*)::int from roles_edition r join personnes p on p.id = r.personne_id
  where r.edition_id = ${editions.id} and r.role = ${role} and p.supprimee_at is null)`;

/** What an edition holds for its opening, in one query. The caller holds its row. */
export async function unsafeLirePreparation(editionId: string, from: Lecteur = db): Promise<FaitsPreparation> {
  const [faits] = await from
    .select({
      annee: editions.annee,
      etat: editions.etat,
      presentation: editions.presentation,
      presentationDe: sql<number | null>`(
        select max(a.annee) from editions a
        where a.id <> ${editions.id} and a.presentation = ${editions.presentation} and trim(a.presentation) <> '')`,
      coOrganisateurs: editions.coOrganisateurs,
      dateClotureAppel: editions.dateClotureAppel,
      datesComite: editions.datesComite,
      contact: sql<boolean>`${editions.contactNom} is not null`,
      sansQuestion: codes(sql`trim(t.question) = ''`),
      sansMembre: codes(sql`not exists (
        select 1 from role_transitions rt join roles_edition r on r.id = rt.role_id and r.role = 'comite'
        where rt.transition_id = t.id)`),
      instructeurs: combien("instructeur"),
      partenaires: combien("partenaire"),
      kitAPublier: sql<number>`(
        select count(*)::int from edition_documents d where d.edition_id = ${editions.id}
        and not exists (select 1 from document_versions v where v.document_id = d.id))`,
      lancementSansProgramme: sql<boolean>`(${editions.dateLancement} is not null and not exists (
        select 1 from textes_edition x where x.edition_id = ${editions.id} and x.cle = 'lancement' and x.programme <> '[]'::jsonb))`,
      mentions: sql<Record<
        string,
        string
      > | null>`(select m.faits from mentions_legales m order by m.version desc limit 1)`,
    })
    .from(editions)
    .where(eq(editions.id, editionId));
  if (!faits) throw new Error("édition absente");
  const { mentions, ...autres } = faits;
  return { ...autres, mentionsManquantes: mentionsManquantes(completes({ faits: mentions ?? {} })) };
}

/** What is under way in an edition, told before its état changes. The caller holds its row. */
export async function unsafeCompterEnCours(editionId: string, from: Lecteur = db) {
  const [n] = await from
    .select({
      brouillons: sql<number>`(select count(*)::int from candidatures c where c.edition_id = ${editions.id} and c.etat = 'brouillon')`,
      aDecider: sql<number>`(select count(*)::int from candidatures c where c.edition_id = ${editions.id} and c.etat in ('soumise', 'a_completer'))`,
      fiches: sql<number>`(select count(*)::int from fiches f where f.edition_id = ${editions.id} and f.etat <> 'validee')`,
      enonces: sql<number>`(select count(*)::int from dispositions d join enonces x on x.id = d.enonce_id
        where x.edition_id = ${editions.id} and d.disposition = 'a_traiter')`,
      attend: sql<number>`(select count(*)::int from publications p where p.edition_id = ${editions.id} and p.numero is null)`,
      publications: sql<number>`(select count(*)::int from publications p where p.edition_id = ${editions.id} and p.numero is not null)`,
    })
    .from(editions)
    .where(eq(editions.id, editionId));
  if (!n) throw new Error("édition absente");
  return n;
}
export type EnCours = Awaited<ReturnType<typeof unsafeCompterEnCours>>;

/** Both, for who instructs the edition; undefined for anybody else. */
export async function findPreparation(actor: Actor, editionId: string) {
  if (!isInstructeur(actor, editionId)) return undefined;
  const [faits, enCours] = await Promise.all([unsafeLirePreparation(editionId), unsafeCompterEnCours(editionId)]);
  return { faits, enCours };
}
