import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import "server-only";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { logosEdition } from "@/db/schema/editorial";
import { EDITIONS_PUBLIQUES } from "../../appel/edition/states.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { LOGO_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import { redessinerLogo } from "../../socle/fichiers/images.ts";
import type { Envoi } from "../../socle/fichiers/recevoir.ts";
import { stocker, unsafeLireFichier, verserFichier } from "../../socle/fichiers/stockage.ts";
import { ligne } from "../../socle/formulaire/saisie.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { isUuid } from "../../socle/uuid.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { enRedigeant, journaliserEdition } from "../consolidation/en-consolidant.ts";
import { whyNotRediger } from "../consolidation/rediger.ts";

const nomDuLogo = ligne(160).min(1);

/** The logo of a co-organiser or a partner, printed today or in a version: public as the document it is in. */
export async function publicLogoEdition(actor: Actor | null, logoId: string) {
  if (!isUuid(logoId)) return undefined;
  const publiques = inArray(editions.etat, [...EDITIONS_PUBLIQUES]);
  const instruites = actor ? isInstructeurSql(actor, editions.id) : sql`false`;
  const [logo] = await db
    .select({ fichierId: logosEdition.fichierId })
    .from(logosEdition)
    .innerJoin(editions, eq(editions.id, logosEdition.editionId))
    .where(and(eq(logosEdition.id, logoId), or(publiques, instruites)));
  return logo && unsafeLireFichier(logo.fichierId);
}

/** Gives a co-organiser or a partner its logo, in place of the former one of that name. */
export async function ajouterLogoEdition(
  actor: Actor,
  editionId: string,
  { octets, champs }: Pick<Envoi, "octets" | "champs">,
  now: Date,
): Promise<Result> {
  const nom = nomDuLogo.safeParse(champs.nom ?? "");
  if (!nom.success) return refused("logo_sans_nom");
  if (octets.byteLength === 0) return refused("fichier_vide");
  if (octets.byteLength > LOGO_OCTETS_MAX) return refused("logo_lourd");
  const [edition] = await db
    .select({ id: editions.id, etat: editions.etat })
    .from(editions)
    .where(eq(editions.id, editionId));
  if (!edition || whyNotRediger(actor, edition)) return refused("introuvable");
  const png = await redessinerLogo(octets, { qui: actor.personneId });
  if (png === "refusee") return refused("logo_refuse");
  if (png === "occupe") return refused("lecture_occupee");
  const verse = await verserFichier(png.octets, "image/png");
  return changer(actor, editionId, now, async (tx) => {
    const fichierId = await stocker(tx, verse, now);
    await retirer(tx, eq(logosEdition.nom, nom.data), editionId, now);
    await tx.insert(logosEdition).values({
      editionId,
      nom: nom.data,
      fichierId,
      largeur: png.largeur,
      hauteur: png.hauteur,
      ajouteAt: now,
      ajoutePar: actor.personneId,
    });
    return "ajoute";
  });
}

/** Takes a logo away from what is published next; the versions that print it keep it. */
export const retirerLogoEdition = (
  actor: Actor,
  { editionId, logoId }: { editionId: string; logoId: string },
  now: Date,
): Promise<Result> =>
  changer(actor, editionId, now, async (tx) => {
    const n = await retirer(tx, eq(logosEdition.id, logoId), editionId, now);
    return n > 0 ? "retire" : null;
  });

function changer(
  actor: Actor,
  editionId: string,
  now: Date,
  faire: (tx: Tx) => Promise<"ajoute" | "retire" | null>,
): Promise<Result> {
  return enRedigeant(actor, editionId, async (tx) => {
    const logo = await faire(tx);
    if (!logo) return done(undefined);
    await journaliserEdition(tx, actor, editionId, { logo }, now);
    await notifier(tx, { sujet: `edition:${editionId}`, id: editionId });
    return done(undefined);
  });
}

async function retirer(tx: Tx, lequel: ReturnType<typeof eq>, editionId: string, now: Date): Promise<number> {
  const retires = await tx
    .update(logosEdition)
    .set({ retireAt: now })
    .where(and(eq(logosEdition.editionId, editionId), isNull(logosEdition.retireAt), lequel))
    .returning({ id: logosEdition.id });
  return retires.length;
}
