import "server-only";
import { lt, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureDepots, candidatures, contacts, intervenants } from "@/db/schema/candidature";
import { copiesRendues } from "@/db/schema/copie";
import { corrections } from "@/db/schema/correction";
import { adressesSynthese, arrivees, emargements, feuilles } from "@/db/schema/emargement";
import { messages } from "@/db/schema/message";
import { publications } from "@/db/schema/publication";
import { CONTACT_VIDE } from "../../appel/candidature/questions/vide.ts";
import { moisAvant } from "../../socle/horloge/jours.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { REGLES } from "./regles.ts";

/** Editions whose first version was published more than `mois` months ago. */
const publieesDepuis = (mois: number, now: Date): SQL =>
  sql`(select p.edition_id from ${publications} p group by p.edition_id having min(p.publiee_at) < ${moisAvant(now, mois).toISOString()}::timestamptz)`;

/** Erases who came to the ateliers of an edition published long enough ago: names and signed sheets go, how many stays. */
async function effacerPreuves(
  tx: Tx,
  preuve: typeof arrivees | typeof feuilles,
  effacees: string,
  mois: number,
  now: Date,
): Promise<number> {
  const parties = await tx.execute<{ total: number }>(sql`
    with parties as (
      delete from ${preuve} x using ${ateliers} a
      where a.id = x.atelier_id and a.edition_id in ${publieesDepuis(mois, now)} returning x.atelier_id
    )
    update ${emargements} e set ${sql.identifier(effacees)} = e.${sql.identifier(effacees)} + n.total
    from (select atelier_id, count(*)::int as total from parties group by atelier_id) n where n.atelier_id = e.atelier_id
    returning n.total`);
  return parties.reduce((n, p) => n + p.total, 0);
}

export const effacerArrivees = (tx: Tx, now: Date) =>
  effacerPreuves(tx, arrivees, "arrivees_effacees", REGLES.arrivees.duree.mois, now);
export const effacerFeuilles = (tx: Tx, now: Date) =>
  effacerPreuves(tx, feuilles, "feuilles_effacees", REGLES.feuilles.duree.mois, now);

/** Forgets the addresses left for a synthèse that has not come out: those of one that has went with their mail. */
export async function effacerAdressesSynthese(tx: Tx, now: Date): Promise<number> {
  const avant = jourLocal(moisAvant(now, REGLES.adresses_synthese.duree.mois));
  return (await tx.delete(adressesSynthese).where(lt(adressesSynthese.date, avant))).count;
}

/**
 * Erases the persons to call about the candidatures of an edition published long enough ago and those who spoke, what was
 * written to them, and what a correction said of them; that one was asked stays.
 */
export async function effacerContacts(tx: Tx, now: Date): Promise<number> {
  const anciennes = sql`(select c.id from ${candidatures} c where c.edition_id in ${publieesDepuis(REGLES.contacts.duree.mois, now)})`;
  const vides = JSON.stringify([CONTACT_VIDE, CONTACT_VIDE]);
  let effaces = 0;
  for (const table of [contacts, intervenants, messages])
    effaces += (await tx.execute(sql`delete from ${table} where candidature_id in ${anciennes}`)).count;
  await tx.execute(
    sql`update ${corrections} set motif = '', suggestion = null where (champ = 'contacts' or champ like 'contacts.%') and candidature_id in ${anciennes}`,
  );
  await tx.execute(
    sql`update ${candidatureDepots} set donnees = jsonb_set(donnees, '{contacts}', ${vides}::jsonb) where donnees ? 'contacts' and candidature_id in ${anciennes}`,
  );
  await tx.execute(
    sql`update ${candidatureDepots} set donnees = donnees || '{"intervenants": []}' where donnees ? 'intervenants' and candidature_id in ${anciennes}`,
  );
  return effaces;
}

/** Erases the copies that came back about an edition published long enough ago: their files, and who wrote what in them. */
export async function effacerCopiesRendues(tx: Tx, now: Date): Promise<number> {
  const anciennes = publieesDepuis(REGLES.copies_rendues.duree.mois, now);
  return (await tx.execute(sql`delete from ${copiesRendues} where edition_id in ${anciennes}`)).count;
}
