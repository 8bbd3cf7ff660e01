import "server-only";
import { and, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { lireDossiers } from "../courriel/dossier.ts";
import { type Destinataire, ecrireCourriels, organisateursDeChacune } from "../courriel/outbox.ts";
import { derniersRappels, isLibre } from "../courriel/rythme.ts";
import { joursApres } from "../horloge/jours.ts";
import { journaliser } from "../journal/write.ts";
import { finDeJournee, jourDeParis } from "../typographie/dates.ts";
import { whyNotDeposer } from "./rules.ts";

/** Days before the last day of the call. */
const RAPPELS = [9, 2] as const;
const HUIT_HEURES_MS = 8 * 3_600_000;

/**
 * Reminds of the drafts never handed in, nine then two days before the deadline, from eight in the morning: once each,
 * one mail per person, who has had no other reminder in a week. A draft born after a reminder was due waits for the next one; one handed in gets none.
 * Tells how many drafts were reminded.
 */
export async function rappelerBrouillons(now: Date): Promise<number> {
  const ouvertes = await db.select().from(editions).where(eq(editions.etat, "ouverte"));
  let rappeles = 0;
  for (const edition of ouvertes)
    if (whyNotDeposer(edition, now) === null)
      rappeles += await db.transaction((tx) => rappelerEdition(tx, edition, now));
  return rappeles;
}

type Edition = typeof editions.$inferSelect;

async function rappelerEdition(tx: Tx, edition: Edition, now: Date): Promise<number> {
  const du = RAPPELS.map((jours) => ({
    jours,
    at: new Date(finDeJournee(joursApres(edition.dateClotureAppel, -jours - 1)).getTime() + 1 + HUIT_HEURES_MS),
  })).findLast(({ at }) => at <= now);
  if (!du) return 0;
  const attendus = await tx
    .select({ id: candidatures.id, creePar: candidatures.creePar })
    .from(candidatures)
    .where(
      and(
        eq(candidatures.editionId, edition.id),
        eq(candidatures.etat, "brouillon"),
        lte(candidatures.createdAt, du.at),
        or(isNull(candidatures.rappelAt), sql`${candidatures.rappelAt} < ${du.at.toISOString()}`),
      ),
    )
    .for("update", { skipLocked: true });
  const siens = await destinataires(tx, attendus);
  const derniers = await derniersRappels(
    tx,
    siens.map((p) => p.personne.personneId),
  );
  const jour = jourDeParis(new Date(now.getTime() - HUIT_HEURES_MS));
  const aEcrire = siens.filter((p) => isLibre(derniers.get(p.personne.personneId ?? ""), jour));
  const brouillons = attendus.filter((b) => aEcrire.some((p) => p.siens.includes(b)));
  if (brouillons.length === 0) return 0;
  await tx
    .update(candidatures)
    .set({ rappelAt: now })
    .where(
      inArray(
        candidatures.id,
        brouillons.map((b) => b.id),
      ),
    );
  const lus = await lireDossiers(
    tx,
    brouillons.map((b) => b.id),
  );
  for (const { personne, siens: leurs } of aEcrire)
    await ecrireCourriels(tx, [personne], {
      type: "rappel_brouillon",
      donnees: {
        dossiers: leurs.flatMap(({ id }) => lus.get(id)?.dossier ?? []),
        dateCloture: edition.dateClotureAppel,
        jours: restants(edition.dateClotureAppel, now),
      },
      editionId: edition.id,
      objet: "edition",
      objetId: edition.id,
      at: now,
    });
  await journaliser(
    tx,
    ...brouillons.map(({ id }) => ({
      at: now,
      type: "rappeler" as const,
      objet: "candidature" as const,
      objetId: id,
      editionId: edition.id,
      personneId: null,
      donnees: { jours: du.jours },
    })),
  );
  return brouillons.length;
}

type Brouillon = { id: string; creePar: string | null };

/** Each person who may hand one of these drafts in, or who wrote it, with theirs. */
async function destinataires(tx: Tx, brouillons: Brouillon[]) {
  const organisateurs = await organisateursDeChacune(
    tx,
    brouillons.map((b) => b.id),
  );
  const auteurs: Destinataire[] = await tx
    .select({ personneId: personnes.id, adresse: personnes.courriel })
    .from(personnes)
    .where(
      and(
        inArray(
          personnes.id,
          brouillons.flatMap((b) => b.creePar ?? []),
        ),
        isNull(personnes.supprimeeAt),
      ),
    );
  const parAdresse = new Map<string, { personne: Destinataire; siens: Brouillon[] }>();
  for (const b of brouillons) {
    const auteur = auteurs.filter((p) => p.personneId === b.creePar);
    for (const personne of [...(organisateurs.get(b.id) ?? []), ...auteur]) {
      const deja = parAdresse.get(personne.adresse);
      if (!deja) parAdresse.set(personne.adresse, { personne, siens: [b] });
      else if (!deja.siens.includes(b)) deja.siens.push(b);
    }
  }
  return [...parAdresse.values()];
}

/** Whole days from this one to the last of the call; zero on that day. */
const restants = (cloture: string, now: Date): number =>
  Math.round((Date.parse(`${cloture}T12:00:00Z`) - Date.parse(`${jourDeParis(now)}T12:00:00Z`)) / 86_400_000);
