import "server-only";
import { count, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { fiches } from "@/db/schema/fiche";
import { fichePhotos } from "@/db/schema/photo";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { isHeic, redresser } from "../../socle/fichiers/images.ts";
import type { Envoi } from "../../socle/fichiers/recevoir.ts";
import { reconnaitre } from "../../socle/fichiers/reconnaitre.ts";
import { oublierSiOrphelin, stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import type { TypeEvenement } from "../../socle/journal/types.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { findFiche } from "../fiche/queries.ts";
import { whyNotModifier, whyNotReprendre } from "../fiche/rules.ts";
import { lock, type Verrouillee } from "../fiche/transition.ts";
import { PHOTO_OCTETS_MAX, PHOTOS_MAX } from "./accords.ts";
import { type modification, photoSaisie } from "./schema.ts";

/**
 * Joins a photo to a fiche that may be changed: turned upright, rid of what the camera wrote in it. Refuses one without
 * description, author or declared consent, what is no picture by its content, and a seventh one.
 */
export async function joindrePhoto(actor: Actor, ficheId: string, envoi: Envoi, now: Date): Promise<Result> {
  // Asked again under the lock; here, so that nobody else's file is ever opened.
  const lue = await findFiche(actor, ficheId);
  if (!lue) return refused("introuvable");
  const avant = whyNotModifier(actor, lue);
  if (avant) return refused(avant);
  if (envoi.octets.byteLength === 0) return refused("fichier_vide");
  if (envoi.octets.byteLength > PHOTO_OCTETS_MAX) return refused("photo_lourde");
  const saisie = photoSaisie.safeParse(envoi.champs);
  if (!saisie.success) return refused("photo_incomplete");
  const type = await reconnaitre(envoi.octets);
  if (isHeic(type)) return refused("photo_heic");
  if (type !== "image/jpeg" && type !== "image/png") return refused("photo_refusee");
  const photo = await redresser(envoi.octets, { qui: actor.personneId });
  if (photo === "refusee") return refused("photo_coupee");
  if (photo === "occupe") return refused("lecture_occupee");
  const verse = await verserFichier(photo.octets, "image/jpeg");
  return inTransaction(async (tx) => {
    const f = await lock(tx, actor, ficheId);
    if (!f) return refused("introuvable");
    const refus = whyNotModifier(actor, f);
    if (refus) return refused(refus);
    const [deja] = await tx.select({ n: count() }).from(fichePhotos).where(eq(fichePhotos.ficheId, ficheId));
    if ((deja?.n ?? 0) >= PHOTOS_MAX) return refused("trop_de_photos");
    const [row] = await tx
      .insert(fichePhotos)
      .values({
        ficheId,
        fichierId: await stocker(tx, verse, now),
        revision: f.revision,
        largeur: photo.largeur,
        hauteur: photo.hauteur,
        ...saisie.data,
        at: now,
        par: actor.personneId,
      })
      .returning({ id: fichePhotos.id });
    if (!row) throw new Error("photo non enregistrée");
    await noter(tx, actor, f, "joindre_photo", row.id, now);
    return done(undefined);
  });
}

/** Describes a photo otherwise, while the fiche may be changed. */
export function modifierPhoto(
  actor: Actor,
  { id, alt, credit }: z.output<typeof modification>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const f = await lockFicheDe(tx, actor, id);
    if (!f) return refused("introuvable");
    // The words of a photo already validated are public: a new photo is validated with its own.
    const refus = whyNotModifier(actor, f) ?? (f.photo.revision < f.revision ? "etat" : null);
    if (refus) return refused(refus);
    await tx.update(fichePhotos).set({ alt, credit }).where(eq(fichePhotos.id, id));
    await noter(tx, actor, f, "modifier_photo", id, now);
    return done(undefined);
  });
}

/**
 * Withdraws a photo, whatever the état of the fiche: from then on it is shown nowhere. Its bytes go with it, unless another
 * row holds them. The caller takes it out of what was published.
 */
export async function retirerPhoto(tx: Tx, actor: Actor, id: string, now: Date): Promise<Result> {
  const f = await lockFicheDe(tx, actor, id);
  if (!f) return refused("introuvable");
  const refus = whyNotReprendre(actor, f);
  if (refus) return refused(refus);
  await tx.delete(fichePhotos).where(eq(fichePhotos.id, id));
  await oublierSiOrphelin(tx, f.photo.fichierId);
  await noter(tx, actor, f, "retirer_photo", id, now);
  return done(undefined);
}

/** The fiche of a photo, locked, with the photo as it is then; undefined when either is not there for this person. */
async function lockFicheDe(tx: Tx, actor: Actor, id: string) {
  const lire = () =>
    tx
      .select({ ficheId: fichePhotos.ficheId, fichierId: fichePhotos.fichierId, revision: fichePhotos.revision })
      .from(fichePhotos)
      .where(eq(fichePhotos.id, id));
  const [vue] = await lire();
  const f = vue && (await lock(tx, actor, vue.ficheId));
  // Two withdrawals at once: the second one waited for the lock, and finds nothing.
  const [photo] = f ? await lire() : [];
  return f && photo && { ...f, photo };
}

async function noter(tx: Tx, actor: Actor, f: Verrouillee, type: TypeEvenement, photo: string, now: Date) {
  await tx.update(fiches).set({ updatedAt: now }).where(eq(fiches.id, f.id));
  await journaliser(tx, {
    at: now,
    type,
    objet: "fiche",
    objetId: f.id,
    editionId: f.editionId,
    personneId: actor.personneId,
    donnees: { photo },
  });
}
