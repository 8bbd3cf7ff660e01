import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { textesEdition } from "@/db/schema/editorial";
import type { Actor } from "../../socle/acteur/actor.ts";
import { whyNotVersionSuivante } from "../../socle/entre-temps.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { enRedigeant } from "../consolidation/en-consolidant.ts";
import type { Signataire } from "./parties.ts";
import type { Ecriture, versionDePartie } from "./schema.ts";

/**
 * Saves a part as its next version; the same words again make none. Refused when somebody saved since `version` was
 * read: nothing is overwritten. A name taken away is masked in the versions before.
 */
export function ecrirePartie(
  actor: Actor,
  { editionId, cle, version, donnees }: Ecriture,
  now: Date,
): Promise<Result<{ version: number }>> {
  return surLaPartie(actor, { editionId, cle }, async (tx, derniere) => {
    if (derniere && isDeepStrictEqual(donnees, motsDe(derniere))) return done({ version: derniere.version });
    const refus = whyNotVersionSuivante(derniere, version);
    if (refus) return refused(refus);
    return done({ version: await ajouterVersion(tx, actor, { editionId, cle, donnees }, derniere, now) });
  });
}

/** Takes the words of an earlier version again, as a new one: nothing is lost of those in between. */
export function reprendrePartie(
  actor: Actor,
  { editionId, cle, version }: z.output<typeof versionDePartie>,
  now: Date,
): Promise<Result<{ version: number }>> {
  return surLaPartie(actor, { editionId, cle }, async (tx, derniere) => {
    const [ancienne] = await tx
      .select()
      .from(textesEdition)
      .where(
        and(eq(textesEdition.editionId, editionId), eq(textesEdition.cle, cle), eq(textesEdition.version, version)),
      );
    if (!ancienne || !derniere) return refused("introuvable");
    const donnees = motsDe(ancienne);
    if (isDeepStrictEqual(donnees, motsDe(derniere))) return refused("rien_ne_change");
    return done({ version: await ajouterVersion(tx, actor, { editionId, cle, donnees }, derniere, now) });
  });
}

type Ligne = typeof textesEdition.$inferSelect;

/** Under the lock of the edition, for who may write it: with the last version of the part, if any. */
function surLaPartie<T>(
  actor: Actor,
  { editionId, cle }: Pick<Ecriture, "editionId" | "cle">,
  faire: (tx: Tx, derniere: Ligne | undefined) => Promise<Result<T>>,
): Promise<Result<T>> {
  return enRedigeant(actor, editionId, async (tx) => {
    const [derniere] = await tx
      .select()
      .from(textesEdition)
      .where(and(eq(textesEdition.editionId, editionId), eq(textesEdition.cle, cle)))
      .orderBy(desc(textesEdition.version))
      .limit(1);
    return faire(tx, derniere);
  });
}

async function ajouterVersion(
  tx: Tx,
  actor: Actor,
  { editionId, cle, donnees }: Omit<Ecriture, "version">,
  derniere: Ligne | undefined,
  now: Date,
): Promise<number> {
  const { texte, signataires, programme } = donnees;
  const version = (derniere?.version ?? 0) + 1;
  await tx
    .insert(textesEdition)
    .values({ editionId, cle, version, texte, signataires, programme, personneId: actor.personneId, at: now });
  if (derniere && nomsDe(derniere.signataires).some((nom) => !nomsDe(signataires).includes(nom)))
    await masquerNoms(tx, editionId, nomsDe(signataires));
  await notifier(tx, { sujet: `edition:${editionId}`, id: editionId });
  return version;
}

const motsDe = ({ texte, signataires, programme }: typeof textesEdition.$inferSelect) => ({
  texte,
  signataires,
  programme,
});

const nomsDe = (signataires: readonly Signataire[]) => signataires.flatMap((s) => s.nom || []);

/** Leaves no name but these in the versions of an edition: a consent is taken back for what was written before too. */
async function masquerNoms(tx: Tx, editionId: string, gardes: readonly string[]): Promise<void> {
  await tx.execute(sql`select set_config('trame.masquage', 'oui', true)`);
  const versions = await tx
    .select({ id: textesEdition.id, signataires: textesEdition.signataires })
    .from(textesEdition)
    .where(and(eq(textesEdition.editionId, editionId), sql`${textesEdition.signataires} <> '[]'::jsonb`));
  for (const { id, signataires } of versions) {
    const masques = signataires.map((s) => (gardes.includes(s.nom) ? s : { ...s, nom: "", accord: false }));
    if (!isDeepStrictEqual(masques, signataires))
      await tx.update(textesEdition).set({ signataires: masques }).where(eq(textesEdition.id, id));
  }
  await tx.execute(sql`select set_config('trame.masquage', '', true)`);
}
