import "server-only";
import { and, eq, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { adressesRefusees, courriels } from "@/db/schema/journal";
import { jetonsConnexion, sessions } from "@/db/schema/personne";
import { oublierEnvois } from "../fichiers/quota.ts";
import { oublierFichiersOrphelins } from "../fichiers/stockage.ts";
import { moisAvant } from "../horloge/jours.ts";
import {
  effacerAdressesSynthese,
  effacerContacts,
  effacerCopiesRendues,
  effacerPresences,
} from "./apres-publication.ts";

const JOUR_MS = 86_400_000;
/** As promised on /confidentialite. */
const COURRIELS_JOURS = 90;
const BROUILLONS_MOIS = 12;
const REFUS_MOIS = 12;

/**
 * Forgets what has been kept long enough: the words and the address of a mail, a draft never handed in, who came
 * to the ateliers, the persons to call, a file no longer joined to anything. Type, date and
 * result of a mail stay. Expired sessions and sign-in links go by the system's time, as they live. A step that fails stops
 * none of the others; then it is told.
 */
export async function purger(now: Date): Promise<void> {
  const etapes = [
    effacerCourriels,
    oublierRefus,
    effacerBrouillons,
    effacerPresences,
    effacerAdressesSynthese,
    effacerContacts,
    effacerCopiesRendues,
    oublierFichiersOrphelins,
    oublierEnvois,
  ];
  const echecs: unknown[] = [];
  for (const etape of [...etapes, effacerSessions]) await etape(now).catch((error: unknown) => echecs.push(error));
  if (echecs.length > 0) throw new AggregateError(echecs, "purge incomplète");
}

async function effacerCourriels(now: Date): Promise<void> {
  await db
    .update(courriels)
    // What the mail server answered quotes the address too.
    .set({
      adresse: null,
      sujet: null,
      corps: null,
      erreur: null,
      // Held for so long, it will not leave any more.
      etat: sql`case ${courriels.etat} when 'retenu' then 'abandonne' else ${courriels.etat} end`,
    })
    .where(
      and(
        notInArray(courriels.etat, ["a_envoyer", "en_cours"]),
        isNotNull(courriels.corps),
        lt(courriels.createdAt, new Date(now.getTime() - COURRIELS_JOURS * JOUR_MS)),
      ),
    );
}

/** An address that refused our mails a year ago is tried again. */
async function oublierRefus(now: Date): Promise<void> {
  await db.delete(adressesRefusees).where(lt(adressesRefusees.at, moisAvant(now, REFUS_MOIS)));
}

async function effacerBrouillons(now: Date): Promise<void> {
  await db
    .delete(candidatures)
    .where(and(eq(candidatures.etat, "brouillon"), lt(candidatures.updatedAt, moisAvant(now, BROUILLONS_MOIS))));
}

async function effacerSessions(): Promise<void> {
  const systeme = new Date();
  await db.delete(sessions).where(lt(sessions.expiresAt, systeme));
  await db.delete(jetonsConnexion).where(lt(jetonsConnexion.expiresAt, new Date(systeme.getTime() - JOUR_MS)));
}
