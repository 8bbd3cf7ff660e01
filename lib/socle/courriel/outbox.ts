import "server-only";
import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Lecteur, Tx } from "@/db/client";
import { invitations, organisatrices } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { membres } from "@/db/schema/structure";
import { acteEnCours } from "../acte.ts";
import { env } from "../env.ts";
import type { Objet } from "../journal/types.ts";
import { type Contact, encadrer } from "./cadre.ts";
import { lireContact } from "./contact.ts";
import type { DonneesCourriel } from "./donnees.ts";
import { lireModeles, type Modeles, selonModele } from "./modeles.ts";
import type { Texte } from "./texte.ts";
import { TEXTES } from "./textes.ts";
import type { TypeCourriel } from "./types.ts";

/** `personneId` is null for an address nobody has signed in with. */
export type Destinataire = { personneId: string | null; adresse: string };

/** What a mail is about, with all its type is made of. */
type Sujet<T extends TypeCourriel> = {
  type: T;
  donnees: DonneesCourriel[T];
  editionId: string | null;
  objet: Objet;
  objetId: string;
  /** Who its reader may call, when it is not the contact of the edition. */
  contact?: Contact;
  at: Date;
  /** A past edition taken over: the mail is recorded as already sent and never leaves. */
  reprise?: boolean;
};

/** The words of a mail as it leaves, by the models of its edition, to be read before or sent. */
export const rediger = <T extends TypeCourriel>(
  modeles: Modeles,
  type: T,
  donnees: DonneesCourriel[T],
  contact: Contact,
  le: Date,
) => encadrer(selonModele(modeles, type, TEXTES[type](donnees, le)), contact, env().NEXTAUTH_URL);

/** Writes one mail per recipient in the transaction of the change; the worker sends them after it. */
export async function ecrireCourriels<T extends TypeCourriel>(
  tx: Tx,
  destinataires: readonly Destinataire[],
  { donnees, contact, ...sujet }: Sujet<T>,
): Promise<void> {
  if (destinataires.length === 0) return;
  const modeles = await lireModeles(tx, sujet.editionId);
  const texte = selonModele(modeles, sujet.type, TEXTES[sujet.type](donnees, sujet.at));
  await ecrireTexte(tx, destinataires, texte, sujet, contact);
}

/** The same for words that several types of mail make together. */
export async function ecrireTexte(
  tx: Tx,
  destinataires: readonly Destinataire[],
  texte: Texte,
  sujet: Omit<Lettre, "sujet" | "corps">,
  contact?: Contact,
): Promise<void> {
  if (destinataires.length === 0) return;
  const mots = encadrer(texte, contact ?? (await lireContact(tx, sujet.editionId)), env().NEXTAUTH_URL);
  await deposer(tx, destinataires, { ...sujet, ...mots });
}

type Lettre = Omit<Sujet<TypeCourriel>, "donnees" | "contact"> & { sujet: string; corps: string };

/** The same for words already made, which somebody has read before they leave. */
export async function deposer(tx: Tx, destinataires: readonly Destinataire[], lettre: Lettre): Promise<void> {
  if (destinataires.length === 0) return;
  const { at, reprise, ...rest } = lettre;
  if (!reprise) acteEnCours.getStore()?.adresses.push(...destinataires.map((d) => d.adresse));
  await tx.insert(courriels).values(
    destinataires.map((d) => ({
      ...rest,
      etat: reprise ? ("envoye" as const) : ("a_envoyer" as const),
      destinataireId: d.personneId,
      adresse: d.adresse,
      createdAt: at,
      prochainEssaiAt: at,
      envoyeAt: reprise ? at : null,
    })),
  );
  if (!reprise) await reveillerLaPoste(tx);
}

/** Has the worker send what is due, once this transaction is committed. */
export async function reveillerLaPoste(tx: Tx): Promise<void> {
  await tx.execute(sql`select graphile_worker.add_job('envoyer_courriels', job_key => 'envoyer_courriels')`);
}

const adresses = { personneId: personnes.id, adresse: personnes.courriel };

/** Members of the candidature's structures, and the persons invited to edit it who accepted. */
export async function organisateursDe(tx: Lecteur, candidatureId: string): Promise<Destinataire[]> {
  return (await organisateursDeChacune(tx, [candidatureId])).get(candidatureId) ?? [];
}

/** The same for several candidatures, in one query, each list in a steady order. */
export async function organisateursDeChacune(
  tx: Lecteur,
  candidatureIds: string[],
): Promise<Map<string, Destinataire[]>> {
  if (candidatureIds.length === 0) return new Map();
  const viaStructure = tx
    .select({ candidatureId: organisatrices.candidatureId, ...adresses })
    .from(organisatrices)
    .innerJoin(membres, and(eq(membres.structureId, organisatrices.structureId), eq(membres.etat, "membre")))
    .innerJoin(personnes, eq(personnes.id, membres.personneId))
    .where(and(inArray(organisatrices.candidatureId, candidatureIds), isNull(personnes.supprimeeAt)));
  const viaInvitation = tx
    .select({ candidatureId: invitations.candidatureId, ...adresses })
    .from(invitations)
    .innerJoin(personnes, eq(personnes.id, invitations.personneId))
    .where(
      and(
        inArray(invitations.candidatureId, candidatureIds),
        eq(invitations.droit, "edition"),
        isNotNull(invitations.accepteeAt),
        isNull(personnes.supprimeeAt),
      ),
    );
  const chacune = new Map<string, Destinataire[]>(candidatureIds.map((id) => [id, []]));
  for (const { candidatureId, ...d } of await union(viaStructure, viaInvitation).orderBy(sql`2`))
    chacune.get(candidatureId)?.push(d);
  return chacune;
}

/** The instructeurs of an edition. */
export function instructeursDe(tx: Lecteur, editionId: string): Promise<Destinataire[]> {
  return tx
    .select(adresses)
    .from(rolesEdition)
    .innerJoin(personnes, eq(personnes.id, rolesEdition.personneId))
    .where(
      and(eq(rolesEdition.editionId, editionId), eq(rolesEdition.role, "instructeur"), isNull(personnes.supprimeeAt)),
    );
}
