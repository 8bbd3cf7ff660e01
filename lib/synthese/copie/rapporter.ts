import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { copieConstats, copies, copiesRendues } from "@/db/schema/copie";
import { editions } from "@/db/schema/edition";
import { fichiers } from "@/db/schema/fichier";
import { publicationFichiers, publications } from "@/db/schema/publication";
import { points } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { DOCX, nomSur } from "../../socle/fichiers/formats.ts";
import type { Envoi } from "../../socle/fichiers/recevoir.ts";
import { AVEC_OCTETS, stocker, unsafeLireOctets, verserFichier } from "../../socle/fichiers/stockage.ts";
import type { Refus } from "../../socle/refus.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { isUuid } from "../../socle/uuid.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { enConsolidant, journaliserEdition } from "../consolidation/en-consolidant.ts";
import { whyNotConsolider } from "../consolidation/rules.ts";
import { garderCopie } from "./donner.ts";
import { lignesDe } from "./lignes.ts";
import { lireCopieAPart } from "./lire-a-part.ts";
import type { CopieLue } from "./lu.ts";
import { rapprocher } from "./rapprocher.ts";

/**
 * Takes a copy that comes back: the file is kept, and each difference with what was given out, each remark, waits to be
 * treated. The same file again answers where it stands (`deja`). A file that is no copy, or one of another edition, is said
 * to be one and not kept.
 */
export async function rapporterCopie(
  actor: Actor,
  editionId: string,
  { nom, octets }: Pick<Envoi, "nom" | "octets">,
  now: Date,
): Promise<Result<{ id: string; deja: boolean }>> {
  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  const refus = edition ? whyNotConsolider(actor, edition) : "introuvable";
  if (!edition || refus) return refused(refus === "edition_fermee" ? refus : "introuvable");
  const sha256 = createHash("sha256").update(octets).digest("hex");
  const deja = await rendueDe(db, editionId, sha256);
  if (deja) return done({ id: deja, deja: true });
  const lue = await lireCopieAPart(octets, { qui: actor.personneId });
  if (!lue.ok) return refused(lue.refus);
  const copie = await retrouver(edition, lue.copie, now);
  if (typeof copie === "string") return refused(copie);
  const { constats } = rapprocher(copie.lignes, lue.copie);
  const verse = await verserFichier(octets, DOCX);
  return enConsolidant<{ id: string; deja: boolean }>(actor, editionId, async (tx) => {
    const entreTemps = await rendueDe(tx, editionId, sha256);
    if (entreTemps) return done({ id: entreTemps, deja: true });
    const fichierId = await stocker(tx, verse, now);
    const id = randomUUID();
    await tx.insert(copiesRendues).values({
      id,
      editionId,
      copieId: copie.id,
      fichierId,
      sha256,
      nom: nomSur(nom, DOCX),
      at: now,
      par: actor.personneId,
    });
    const codes = [...new Set(constats.flatMap((c) => c.point ?? []))];
    const connus = new Map(
      (codes.length > 0
        ? await tx
            .select({ id: points.id, code: points.code })
            .from(points)
            .where(and(eq(points.editionId, editionId), inArray(points.code, codes)))
        : []
      ).map((p) => [p.code, p.id]),
    );
    if (constats.length > 0)
      await tx.insert(copieConstats).values(
        constats.map((c, rang) => ({
          renduId: id,
          editionId,
          rang,
          pointId: connus.get(c.point ?? "") ?? null,
          constat: c,
        })),
      );
    await journaliserEdition(tx, actor, editionId, { copie: copie.id, rendue: id, constats: constats.length }, now);
    await notifier(tx, { sujet: `edition:${editionId}`, id });
    return done({ id, deja: false });
  });
}

async function rendueDe(lecteur: Pick<Tx, "select">, editionId: string, sha256: string): Promise<string | undefined> {
  const [row] = await lecteur
    .select({ id: copiesRendues.id })
    .from(copiesRendues)
    .where(and(eq(copiesRendues.editionId, editionId), eq(copiesRendues.sha256, sha256)));
  return row?.id;
}

type CopieTenue = { id: string; lignes: (typeof copies.$inferSelect)["lignes"] };

/** The copy this file comes from, by the mark it bears. */
async function retrouver(
  edition: { id: string; annee: number },
  { exporte }: CopieLue,
  now: Date,
): Promise<CopieTenue | Refus> {
  if (!exporte) return "copie_etrangere";
  const [, annee, numero] = /^(\d{4})-v(\d+)$/.exec(exporte) ?? [];
  if (annee && numero) {
    if (Number(annee) !== edition.annee) return "copie_autre_edition";
    return (await deLaVersion(edition.id, Number(numero), now)) ?? "copie_etrangere";
  }
  if (!isUuid(exporte)) return "copie_etrangere";
  const [copie] = await db
    .select({ id: copies.id, lignes: copies.lignes, editionId: copies.editionId })
    .from(copies)
    .where(eq(copies.id, exporte));
  if (!copie) return "copie_etrangere";
  return copie.editionId === edition.id ? copie : "copie_autre_edition";
}

/** The file of a published version is a copy too: what it says is read in the bytes that are kept. */
async function deLaVersion(editionId: string, numero: number, now: Date): Promise<CopieTenue | undefined> {
  const [version] = await db
    .select({
      id: publications.id,
      figeeAt: publications.confirmeeAt,
      publieeAt: publications.publieeAt,
      copie: copies.id,
      lignes: copies.lignes,
      fichier: AVEC_OCTETS,
    })
    .from(publications)
    .innerJoin(publicationFichiers, eq(publicationFichiers.publicationId, publications.id))
    .innerJoin(fichiers, eq(fichiers.id, publicationFichiers.fichierId))
    .leftJoin(copies, eq(copies.publicationId, publications.id))
    .where(
      and(
        eq(publications.editionId, editionId),
        eq(publications.numero, numero),
        eq(publicationFichiers.format, "docx"),
      ),
    );
  if (!version) return undefined;
  if (version.copie && version.lignes) return { id: version.copie, lignes: version.lignes };
  const octets = await unsafeLireOctets(version.fichier);
  const lue = octets && (await lireCopieAPart(octets));
  const { publieeAt } = version;
  if (!lue?.ok || !publieeAt) return undefined;
  const copie = { id: randomUUID(), lignes: lignesDe(lue.copie) };
  await inTransaction(async (tx) => {
    await garderCopie(tx, {
      ...copie,
      editionId,
      transitionId: null,
      publicationId: version.id,
      fichierId: version.fichier.id,
      at: now,
      par: null,
      etatAu: version.figeeAt ?? publieeAt,
    });
    return done(undefined);
  });
  return copie;
}
