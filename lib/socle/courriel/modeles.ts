import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { db } from "@/db/client";
import { modelesCourriel } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../acteur/actor.ts";
import { lockEdition } from "../acteur/lock-edition.ts";
import { whyNotVersionSuivante } from "../entre-temps.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { appliquer, type Modele } from "./modele.ts";
import type { Texte } from "./texte.ts";
import type { TypeCourriel } from "./types.ts";

/** The models the CRESS has written, by type; a type without one keeps our words. */
export type Modeles = ReadonlyMap<TypeCourriel, Modele>;

const plusRecents = (editionId: string | null) =>
  sql`${modelesCourriel.editionId} = ${
    editionId ?? sql`(select e.id from ${editions} e order by e.annee desc limit 1)`
  }`;

/** The models of an edition in force; those of the newest one for mails that are about none. */
export async function lireModeles(from: Lecteur, editionId: string | null): Promise<Modeles> {
  const lus = await from
    .selectDistinctOn([modelesCourriel.type], {
      type: modelesCourriel.type,
      sujet: modelesCourriel.sujet,
      corps: modelesCourriel.corps,
    })
    .from(modelesCourriel)
    .where(plusRecents(editionId))
    .orderBy(modelesCourriel.type, desc(modelesCourriel.version));
  return new Map(
    lus.flatMap(({ type, sujet, corps }) => (sujet !== null && corps !== null ? [[type, { sujet, corps }]] : [])),
  );
}

/** The models of an edition, for who instructs it; none for anybody else. */
export const listModeles = async (actor: Actor, editionId: string): Promise<Modeles> =>
  isInstructeur(actor, editionId) ? lireModeles(db, editionId) : new Map();

/** The words of a mail by the model of its type, if any. */
export function selonModele(modeles: Modeles, type: TypeCourriel, texte: Texte): Texte {
  const modele = modeles.get(type);
  return modele ? appliquer(modele, texte) : texte;
}

/** Every version of one model, the newest first, with who wrote it, for who instructs the edition; none for anybody else. */
export async function listVersions(actor: Actor, editionId: string, type: TypeCourriel) {
  if (!isInstructeur(actor, editionId)) return [];
  return db
    .select({
      version: modelesCourriel.version,
      sujet: modelesCourriel.sujet,
      corps: modelesCourriel.corps,
      at: modelesCourriel.at,
      auteur: personnes.nom,
    })
    .from(modelesCourriel)
    .leftJoin(personnes, eq(personnes.id, modelesCourriel.personneId))
    .where(and(eq(modelesCourriel.editionId, editionId), eq(modelesCourriel.type, type)))
    .orderBy(desc(modelesCourriel.version));
}

type Ecriture = { editionId: string; type: TypeCourriel; version: number };

/**
 * Writes the model of a type of mail as its next version; null: our words again. Refused when somebody wrote one since
 * `version` was read, or when nothing changes. Mails already in the outbox keep their words.
 */
export function ecrireModele(
  actor: Actor,
  { editionId, type, version }: Ecriture,
  modele: Modele | null,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    if (!(await lockEdition(tx, actor, editionId))) return refused("introuvable");
    const [derniere] = await tx
      .select()
      .from(modelesCourriel)
      .where(and(eq(modelesCourriel.editionId, editionId), eq(modelesCourriel.type, type)))
      .orderBy(desc(modelesCourriel.version))
      .limit(1);
    const refus = whyNotVersionSuivante(derniere, version);
    if (refus) return refused(refus);
    const { sujet, corps } = modele ?? { sujet: null, corps: null };
    if ((derniere?.sujet ?? null) === sujet && (derniere?.corps ?? null) === corps) return refused("rien_ne_change");
    await tx
      .insert(modelesCourriel)
      .values({ editionId, type, version: version + 1, sujet, corps, personneId: actor.personneId, at: now });
    await journaliser(tx, {
      at: now,
      type: "modifier_modele",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { modele: type, version: version + 1, origine: modele === null },
    });
    return done(undefined);
  });
}
