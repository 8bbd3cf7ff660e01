import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { sauvegardes } from "@/db/schema/sauvegarde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ecrireAdresse } from "../../socle/s3/place.ts";
import type { Attente } from "../afaire/attente.ts";
import { reglages } from "./reglages.ts";
import { type Alerte, alertes } from "./rules.ts";
import { DIRE_ALERTE } from "./wording.ts";

const MONTREES = 60;

const colonnes = {
  id: sauvegardes.id,
  demandeeAt: sauvegardes.demandeeAt,
  demandeePar: personnes.nom,
  etat: sauvegardes.etat,
  taille: sauvegardes.taille,
  lignes: sauvegardes.lignes,
  motif: sauvegardes.motif,
  fichier: sauvegardes.fichier,
  sortieAt: sauvegardes.sortieAt,
};

/** The backups of the instance, newest first, for who administers it. */
export async function listSauvegardes(actor: Actor) {
  if (!isAdministrateur(actor)) return [];
  return db
    .select({
      ...colonnes,
      parUnePersonne: isNotNull(sauvegardes.demandeePar).mapWith(Boolean),
      repeteeAt: sauvegardes.repeteeAt,
      repetitionMotif: sauvegardes.repetitionMotif,
    })
    .from(sauvegardes)
    .leftJoin(personnes, eq(personnes.id, sauvegardes.demandeePar))
    .where(isNull(sauvegardes.editionId))
    .orderBy(desc(sauvegardes.demandeeAt))
    .limit(MONTREES);
}

/** The editions exported alone, newest first, for who administers the instance. */
export async function listEditionsSeules(actor: Actor) {
  if (!isAdministrateur(actor)) return [];
  return db
    .select({ ...colonnes, annee: editions.annee })
    .from(sauvegardes)
    .innerJoin(editions, eq(editions.id, sauvegardes.editionId))
    .leftJoin(personnes, eq(personnes.id, sauvegardes.demandeePar))
    .orderBy(desc(sauvegardes.demandeeAt))
    .limit(MONTREES);
}

/** What is wrong with the backups, for who administers the instance; a demonstration is not warned. */
export const veillerSauvegardes = cache(async (actor: Actor, now: Date): Promise<Alerte[]> => {
  const { cle, ailleurs, chaqueNuit } = reglages();
  if (!isAdministrateur(actor) || !chaqueNuit) return [];
  const faites = await db
    .select({ at: sauvegardes.demandeeAt, sortieAt: sauvegardes.sortieAt })
    .from(sauvegardes)
    .where(and(eq(sauvegardes.etat, "faite"), isNull(sauvegardes.editionId)))
    .orderBy(desc(sauvegardes.demandeeAt));
  const sortie = faites.find((s) => s.sortieAt)?.at ?? null;
  return alertes({ cle: cle !== undefined, ailleurs, derniere: faites[0]?.at ?? null, sortie }, now);
});

/** The same, as what waits in the room. */
export async function listAttentesSauvegardes(actor: Actor, now: Date): Promise<Attente[]> {
  const dites = await veillerSauvegardes(actor, now);
  return dites.map((a) => ({ cle: a, n: 1, quoi: DIRE_ALERTE[a], href: "/administration/sauvegardes" }));
}

/** The file of a backup or of an edition alone, by its name in the folder. */
export async function findFichierSauvegarde(actor: Actor, id: string): Promise<string | undefined> {
  if (!isAdministrateur(actor)) return undefined;
  const [row] = await db
    .select({ fichier: sauvegardes.fichier })
    .from(sauvegardes)
    .where(and(eq(sauvegardes.id, id), eq(sauvegardes.etat, "faite")));
  return row?.fichier ?? undefined;
}

/** Where backups go, for who administers: the place of a bucket, or a folder of this machine. */
export function ouVontSauvegardes(actor: Actor): { seau: string; hote: string } | { dossier: string } | null {
  if (!isAdministrateur(actor)) return null;
  const { dossier, compte, place } = reglages().lieu;
  if (!compte || !place) return { dossier };
  return { seau: ecrireAdresse(place.seau, place.dossier), hote: new URL(compte.adresse).host };
}

/** Whether the server has a key to write for. */
export const sauvegardeAvecCle = (actor: Actor): boolean => isAdministrateur(actor) && reglages().cle !== undefined;
