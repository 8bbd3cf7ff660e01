import "server-only";
import { and, eq, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { adressesRefusees, courriels } from "@/db/schema/courriel";
import { tableauxRecus } from "@/db/schema/edition";
import { jetonsConnexion, sessions } from "@/db/schema/personne";
import { purges } from "@/db/schema/registre";
import { inTransaction } from "@/db/transaction";
import { acteEnCours } from "../../socle/acte.ts";
import { oublierEnvois } from "../../socle/fichiers/quota.ts";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { moisAvant } from "../../socle/horloge/jours.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done } from "../../socle/result.ts";
import {
  effacerAdressesSynthese,
  effacerArrivees,
  effacerContacts,
  effacerCopiesRendues,
  effacerFeuilles,
} from "./apres-publication.ts";
import { CLES_REGLE, type CleRegle, REGLES } from "./regles.ts";

const JOUR_MS = 86_400_000;
type Etape = (tx: Tx, now: Date) => Promise<number>;
export type Comptes = Partial<Record<CleRegle, number>>;

/** What each rule of the register erases; how many. Sessions and sign-in links go by the system's time, as they live. */
const ETAPES: Record<CleRegle, Etape> = {
  courriels: effacerCourriels,
  refus: oublierRefus,
  brouillons: effacerBrouillons,
  arrivees: effacerArrivees,
  feuilles: effacerFeuilles,
  adresses_synthese: effacerAdressesSynthese,
  contacts: effacerContacts,
  copies_rendues: effacerCopiesRendues,
  fichiers: (tx) => oublierFichiersOrphelins(tx),
  envois: (tx, now) => oublierEnvois(tx, new Date(now.getTime() - REGLES.envois.duree.jours * JOUR_MS)),
  tableaux: async (tx, now) => {
    const avant = new Date(now.getTime() - REGLES.tableaux.duree.jours * JOUR_MS);
    return (await tx.delete(tableauxRecus).where(lt(tableauxRecus.at, avant))).count;
  },
  sessions: async (tx) => (await tx.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))).count,
  liens: async (tx) => {
    const avant = sql`now() - make_interval(days => ${REGLES.liens.duree.jours})`;
    return (await tx.delete(jetonsConnexion).where(lt(jetonsConnexion.expiresAt, avant))).count;
  },
};

/**
 * Forgets what the register says has been kept long enough, rule after rule, and keeps how many of each. A rule that fails
 * stops none of the others; then it is told.
 */
export async function purger(now: Date): Promise<void> {
  const comptes: Comptes = {};
  const echecs: unknown[] = [];
  for (const cle of CLES_REGLE)
    await db
      .transaction(async (tx) => {
        const n = await ETAPES[cle](tx, now);
        if (n > 0) comptes[cle] = n;
      })
      .catch((error: unknown) => echecs.push(error));
  await db.transaction(async (tx) => {
    const [purge] = await tx
      .insert(purges)
      .values({ at: now, comptes, echecs: echecs.length })
      .returning({ id: purges.id });
    if (!purge) throw new Error("purge non gardée");
    const lignes = Object.values(comptes).reduce((n, c) => n + c, 0);
    if (lignes > 0)
      await journaliser(tx, {
        at: now,
        type: "purger",
        objet: "purge",
        objetId: purge.id,
        editionId: null,
        personneId: null,
        donnees: { lignes },
      });
  });
  if (echecs.length > 0) throw new AggregateError(echecs, "purge incomplète");
}

/** What the purge would erase at that instant: the same purge, in one transaction that keeps nothing. */
export async function repeterPurge(at: Date): Promise<Comptes> {
  const comptes: Comptes = {};
  await acteEnCours.run({ essai: true, adresses: [] }, () =>
    inTransaction(async (tx) => {
      for (const cle of CLES_REGLE) {
        const n = await ETAPES[cle](tx, at);
        if (n > 0) comptes[cle] = n;
      }
      return done(comptes);
    }),
  );
  return comptes;
}

async function effacerCourriels(tx: Tx, now: Date): Promise<number> {
  const effaces = await tx
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
        lt(courriels.createdAt, new Date(now.getTime() - REGLES.courriels.duree.jours * JOUR_MS)),
      ),
    );
  return effaces.count;
}

/** An address that refused our mails long ago is tried again. */
async function oublierRefus(tx: Tx, now: Date): Promise<number> {
  const avant = moisAvant(now, REGLES.refus.duree.mois);
  return (await tx.delete(adressesRefusees).where(lt(adressesRefusees.at, avant))).count;
}

async function effacerBrouillons(tx: Tx, now: Date): Promise<number> {
  const avant = moisAvant(now, REGLES.brouillons.duree.mois);
  const effaces = await tx
    .delete(candidatures)
    .where(and(eq(candidatures.etat, "brouillon"), lt(candidatures.updatedAt, avant)));
  return effaces.count;
}
