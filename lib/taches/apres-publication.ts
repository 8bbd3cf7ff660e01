import "server-only";
import { lt, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { adressesSynthese, arrivees, ateliers, emargements, feuilles } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { copiesRendues } from "@/db/schema/copie";
import { candidatureDepots, contacts, corrections, intervenants, messages } from "@/db/schema/instruction";
import { publications } from "@/db/schema/publication";
import { CONTACT_VIDE } from "../candidature/vide.ts";
import { moisAvant } from "../horloge/jours.ts";
import { jourDeParis } from "../typographie/dates.ts";

/** As promised on /confidentialite, on the check-in page and on the printed sheet. */
const PRESENCES_MOIS = 6;
const CONTACTS_MOIS = 36;
const ADRESSES_MOIS = 18;

/** Editions whose first version was published more than `mois` months ago. */
const publieesDepuis = (mois: number, now: Date): SQL =>
  sql`(select p.edition_id from ${publications} p group by p.edition_id having min(p.publiee_at) < ${moisAvant(now, mois).toISOString()}::timestamptz)`;

/** Erases who came to the ateliers of an edition published six months ago: names and signed sheets go, how many stays. */
export async function effacerPresences(now: Date): Promise<void> {
  for (const [preuve, effacees] of [
    [arrivees, "arrivees_effacees"],
    [feuilles, "feuilles_effacees"],
  ] as const)
    await db.execute(sql`
      with parties as (
        delete from ${preuve} x using ${ateliers} a
        where a.id = x.atelier_id and a.edition_id in ${publieesDepuis(PRESENCES_MOIS, now)} returning x.atelier_id
      )
      update ${emargements} e set ${sql.identifier(effacees)} = e.${sql.identifier(effacees)} + n.total
      from (select atelier_id, count(*)::int as total from parties group by atelier_id) n where n.atelier_id = e.atelier_id`);
}

/** Forgets the addresses left for a synthèse that has not come out: those of one that has went with their mail. */
export async function effacerAdressesSynthese(now: Date): Promise<void> {
  await db.delete(adressesSynthese).where(lt(adressesSynthese.date, jourDeParis(moisAvant(now, ADRESSES_MOIS))));
}

/**
 * Erases the persons to call about the candidatures of an edition published three years ago and those who spoke, what was
 * written to them, and what a correction said of them; that one was asked stays.
 */
export async function effacerContacts(now: Date): Promise<void> {
  const anciennes = sql`(select c.id from ${candidatures} c where c.edition_id in ${publieesDepuis(CONTACTS_MOIS, now)})`;
  const vides = JSON.stringify([CONTACT_VIDE, CONTACT_VIDE]);
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from ${contacts} where candidature_id in ${anciennes}`);
    await tx.execute(sql`delete from ${intervenants} where candidature_id in ${anciennes}`);
    await tx.execute(sql`delete from ${messages} where candidature_id in ${anciennes}`);
    await tx.execute(
      sql`update ${corrections} set motif = '', suggestion = null where (champ = 'contacts' or champ like 'contacts.%') and candidature_id in ${anciennes}`,
    );
    await tx.execute(
      sql`update ${candidatureDepots} set donnees = jsonb_set(donnees, '{contacts}', ${vides}::jsonb) where donnees ? 'contacts' and candidature_id in ${anciennes}`,
    );
    await tx.execute(
      sql`update ${candidatureDepots} set donnees = donnees || '{"intervenants": []}' where donnees ? 'intervenants' and candidature_id in ${anciennes}`,
    );
  });
}

/** Erases the copies that came back about an edition published three years ago: their files, and who wrote what in them. */
export async function effacerCopiesRendues(now: Date): Promise<void> {
  await db.execute(sql`delete from ${copiesRendues} where edition_id in ${publieesDepuis(CONTACTS_MOIS, now)}`);
}
