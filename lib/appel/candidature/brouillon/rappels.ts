import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { type Destinataire, organisateursDeChacune } from "../../../socle/courriel/outbox.ts";
import { jourDesRappels, type Part } from "../../../socle/courriel/part.ts";
import type { Texte } from "../../../socle/courriel/texte.ts";
import { TEXTES } from "../../../socle/courriel/textes.ts";
import { joursApres } from "../../../socle/horloge/jours.ts";
import { journaliser } from "../../../socle/journal/write.ts";
import { jourLocal } from "../../../socle/typographie/dates.ts";
import { lireDossiers } from "../dossier-courriel.ts";
import { whyNotDeposer } from "../rules.ts";

/** Days before the last day of the call. */
const RAPPELS = [9, 2] as const;
/** From then on a draft goes along with whatever its people are reminded of: they may not be written to again in time. */
const EN_VUE = 9 + 7;

type Edition = typeof editions.$inferSelect;
type Brouillon = { id: string; creePar: string | null; createdAt: Date };

/**
 * The drafts never handed in, by person and edition: a reason to write nine then two days before the deadline. A draft born
 * after a reminder was due waits for the next one.
 */
export async function brouillonsARappeler(tx: Tx, jour: string, now: Date): Promise<Part[]> {
  const ouvertes = await tx.select().from(editions).where(eq(editions.etat, "ouverte"));
  const enVue = ouvertes.filter(
    (e) => whyNotDeposer(e, now) === null && joursApres(e.dateClotureAppel, -EN_VUE) <= jour,
  );
  const parts: Part[] = [];
  for (const edition of enVue) parts.push(...(await ceuxDe(tx, edition, jour, now)));
  return parts;
}

async function ceuxDe(tx: Tx, edition: Edition, jour: string, now: Date): Promise<Part[]> {
  const brouillons = await tx
    .select({ id: candidatures.id, creePar: candidatures.creePar, createdAt: candidatures.createdAt })
    .from(candidatures)
    .where(and(eq(candidatures.editionId, edition.id), eq(candidatures.etat, "brouillon")))
    .orderBy(candidatures.createdAt, candidatures.id)
    .for("update", { skipLocked: true });
  const pas = RAPPELS.map((n) => joursApres(edition.dateClotureAppel, -n)).findLast((le) => le <= jour);
  return (await destinataires(tx, brouillons)).map(({ personne, siens }) => ({
    personne,
    editionId: edition.id,
    type: "rappel_brouillon",
    objet: { objet: "edition", objetId: edition.id },
    pour: edition.dateClotureAppel,
    presse: (dernier) =>
      pas !== undefined &&
      (dernier === undefined || dernier < pas) &&
      siens.some((b) => jourDesRappels(b.createdAt) < pas),
    dire: () => dire(tx, edition, siens, now),
  }));
}

async function dire(tx: Tx, edition: Edition, siens: Brouillon[], now: Date): Promise<Texte> {
  const ids = siens.map((b) => b.id);
  const jours = restants(edition.dateClotureAppel, now);
  // One draft may be told to several persons: it is journaled once.
  const dits = await tx
    .update(candidatures)
    .set({ rappelAt: now })
    .where(and(inArray(candidatures.id, ids), sql`${candidatures.rappelAt} is distinct from ${now.toISOString()}`))
    .returning({ id: candidatures.id });
  await journaliser(
    tx,
    ...dits.map(({ id }) => ({
      at: now,
      type: "rappeler" as const,
      objet: "candidature" as const,
      objetId: id,
      editionId: edition.id,
      personneId: null,
      donnees: { jours },
    })),
  );
  const lus = await lireDossiers(tx, ids);
  return TEXTES.rappel_brouillon(
    {
      dossiers: ids.flatMap((id) => lus.get(id)?.dossier ?? []),
      dateCloture: edition.dateClotureAppel,
      jours,
    },
    now,
  );
}

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
  Math.round((Date.parse(`${cloture}T12:00:00Z`) - Date.parse(`${jourLocal(now)}T12:00:00Z`)) / 86_400_000);
