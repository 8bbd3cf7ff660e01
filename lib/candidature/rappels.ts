import "server-only";
import { and, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { lienVers } from "../courriel/lien.ts";
import { type Destinataire, ecrireCourriels, organisateursDeChacune } from "../courriel/outbox.ts";
import { joursApres } from "../horloge/jours.ts";
import { journaliser } from "../journal/write.ts";
import { dateLongue, finDeJournee, jourDeParis } from "../typographie/dates.ts";
import { accorder, pluriel } from "../typographie/nombre.ts";
import { whyNotDeposer } from "./rules.ts";

/** Days before the last day of the call. */
const RAPPELS = [7, 2] as const;
const HUIT_HEURES_MS = 8 * 3_600_000;

/**
 * Reminds of the drafts never handed in, seven then two days before the deadline, from eight in the morning: once each,
 * one mail per person. A draft born after a reminder was due waits for the next one; one handed in gets none.
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
  const brouillons = await tx
    .update(candidatures)
    .set({ rappelAt: now })
    .where(
      and(
        eq(candidatures.editionId, edition.id),
        eq(candidatures.etat, "brouillon"),
        lte(candidatures.createdAt, du.at),
        or(isNull(candidatures.rappelAt), sql`${candidatures.rappelAt} < ${du.at.toISOString()}`),
      ),
    )
    .returning({ id: candidatures.id, intitule: candidatures.intitule, creePar: candidatures.creePar });
  if (brouillons.length === 0) return 0;
  for (const { personne, siens } of await destinataires(tx, brouillons))
    await ecrireCourriels(tx, [personne], { ...lettre(edition, siens, now), at: now });
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

type Brouillon = { id: string; intitule: string; creePar: string | null };

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

function lettre(edition: Edition, siens: Brouillon[], now: Date) {
  const reste = restants(edition.dateClotureAppel, now);
  const jusquAu = `jusqu’au ${dateLongue(edition.dateClotureAppel)} à minuit`;
  return {
    type: "rappel_brouillon" as const,
    editionId: edition.id,
    objet: "edition" as const,
    objetId: edition.id,
    sujet: `${reste} pour déposer ${accorder(siens.length, "votre candidature", "vos candidatures")}`,
    corps: [
      "Bonjour,",
      siens.length > 1
        ? `Vous avez commencé ${siens.length} candidatures qui ne sont pas encore déposées. C’est possible ${jusquAu} ; après, la CRESS ne pourra pas les examiner.`
        : `Vous avez commencé une candidature qui n’est pas encore déposée. C’est possible ${jusquAu} ; après, la CRESS ne pourra pas l’examiner.`,
      ...siens.map(
        (b) => `${b.intitule || "Candidature sans titre"}\n${lienVers(`/espace/candidatures/${b.id}/modifier`)}`,
      ),
      "Si vous y renoncez, vous n’avez rien à faire.",
      "La conférence régionale de l’ESS",
    ].join("\n\n"),
  };
}

/** « Encore 7 jours », « Dernier jour » */
function restants(cloture: string, now: Date): string {
  const jours = Math.round(
    (Date.parse(`${cloture}T12:00:00Z`) - Date.parse(`${jourDeParis(now)}T12:00:00Z`)) / 86_400_000,
  );
  return jours > 0 ? `Encore ${pluriel(jours, "jour")}` : "Dernier jour";
}
