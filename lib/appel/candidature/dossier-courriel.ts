import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, contacts } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { communes, departements } from "@/db/schema/territoire";
import type { Contact } from "../../socle/courriel/cadre.ts";
import { colonnesContact, contactDe } from "../../socle/courriel/contact.ts";
import type { AtelierDit, Dossier } from "../../socle/courriel/donnees.ts";
import { avantLe } from "../../socle/horloge/delais.ts";
import { colonnesAtelier } from "../atelier/colonnes.ts";
import { nomsOrganisateurs } from "./queries.ts";

/** What a mail about a candidature is made of, and who its reader may call. */
export type DossierLu = { dossier: Dossier; editionId: string; contact: Contact };

/** What mails say of these candidatures: one reader for all of them, in two queries whatever their number. */
export async function lireDossiers(from: Lecteur, ids: readonly string[]): Promise<Map<string, DossierLu>> {
  if (ids.length === 0) return new Map();
  const lues = await from
    .select({
      id: candidatures.id,
      editionId: candidatures.editionId,
      annee: editions.annee,
      intitule: candidatures.intitule,
      organisateurs: nomsOrganisateurs,
      delaiRestitution: editions.delaiRestitution,
      delais: { delaiReponse: editions.delaiReponse, delaiComplement: editions.delaiComplement },
      soumiseAt: candidatures.soumiseAt,
      inscriptionUrl: candidatures.inscriptionUrl,
      referent: {
        prenom: contacts.prenom,
        nom: contacts.nom,
        telephone: contacts.telephone,
        courriel: contacts.courriel,
      },
      agent: { nom: personnes.nom, courriel: personnes.courriel },
      edition: colonnesContact,
    })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .leftJoin(contacts, and(eq(contacts.candidatureId, candidatures.id), eq(contacts.rang, 0)))
    .leftJoin(personnes, eq(personnes.id, candidatures.instructeurId))
    .where(inArray(candidatures.id, [...ids]));
  const parCandidature = await lireAteliers(from, ids);
  return new Map(
    lues.map(({ editionId, referent, agent, edition, soumiseAt, ...c }) => [
      c.id,
      {
        editionId,
        contact: contactDe(edition, agent),
        dossier: {
          ...c,
          reponseAvant: soumiseAt && avantLe(soumiseAt, c.delais.delaiReponse),
          ateliers: parCandidature.get(c.id) ?? [],
          referent: referent && { ...referent, nom: `${referent.prenom} ${referent.nom}`.trim() },
        },
      },
    ]),
  );
}

/** The same for one candidature, which is there. */
export async function lireDossier(from: Lecteur, id: string): Promise<DossierLu> {
  const lu = (await lireDossiers(from, [id])).get(id);
  if (!lu) throw new Error("candidature absente");
  return lu;
}

/** What mails say of one atelier; it is of the candidature. */
export function atelierDe(dossier: Dossier, atelierId: string): AtelierDit {
  const atelier = dossier.ateliers.find((a) => a.id === atelierId);
  if (!atelier) throw new Error("atelier absent");
  return atelier;
}

async function lireAteliers(from: Lecteur, ids: readonly string[]): Promise<Map<string, AtelierDit[]>> {
  const lus = await from
    .select({ candidatureId: ateliers.candidatureId, ...colonnesAtelier })
    .from(ateliers)
    .leftJoin(communes, eq(communes.code, ateliers.communeCode))
    .leftJoin(departements, eq(departements.code, ateliers.departementCode))
    .where(inArray(ateliers.candidatureId, [...ids]))
    .orderBy(asc(ateliers.rang));
  const parCandidature = new Map<string, AtelierDit[]>();
  for (const { candidatureId, ...atelier } of lus)
    parCandidature.set(candidatureId, [...(parCandidature.get(candidatureId) ?? []), atelier]);
  return parCandidature;
}
