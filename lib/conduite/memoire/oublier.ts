import "server-only";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { sauvegardes } from "@/db/schema/sauvegarde";
import { describeError, logPlainte } from "../../socle/log.ts";
import { Empechement } from "../../socle/panne.ts";
import { oublierInacheves } from "../../socle/s3/objets.ts";
import { effacerFichier } from "./fichier.ts";
import { type Lieu, situer } from "./lieu.ts";
import { isNomDEdition, isNomDeSauvegarde } from "./nom.ts";
import { aOublier, perimees } from "./rules.ts";

const JOUR_MS = 86_400_000;

/**
 * Files go by the rotation, each from where it was written; the line of each stays as long as its file. What cannot go
 * (a bucket that keeps what it was given, a key that may not erase) is told in the log, and tried again the next night.
 */
export async function oublierAnciennes(now: Date, lieu: Lieu): Promise<void> {
  const faites = await db
    .select({
      id: sauvegardes.id,
      fichier: sauvegardes.fichier,
      at: sauvegardes.demandeeAt,
      editionId: sauvegardes.editionId,
    })
    .from(sauvegardes)
    .where(eq(sauvegardes.etat, "faite"))
    .orderBy(desc(sauvegardes.demandeeAt));
  const entieres = faites.filter((s) => s.editionId === null);
  const seules = faites.filter((s) => s.editionId !== null);
  for (const { id, fichier } of [...aOublier(entieres, now), ...perimees(seules, now)])
    await sansArreter(async () => {
      if (fichier) await effacerFichier(situer(lieu, fichier));
      await db.delete(sauvegardes).where(eq(sauvegardes.id, id));
    });
  const { compte, place } = lieu;
  if (!compte || !place) return;
  const isNotre = (objet: string) => {
    const nom = objet.slice(place.dossier.length);
    return isNomDeSauvegarde(nom) || isNomDEdition(nom);
  };
  const hier = new Date(now.getTime() - JOUR_MS);
  await sansArreter(() => oublierInacheves({ compte, seau: place.seau }, place.dossier, hier, isNotre));
}

async function sansArreter(faire: () => Promise<void>): Promise<void> {
  try {
    await faire();
  } catch (error) {
    logPlainte("rotation des sauvegardes", error instanceof Empechement ? error.message : describeError(error));
  }
}
