import "server-only";
import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { documentFichiers, documentVersions, editionDocuments } from "@/db/schema/kit";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { FICHIER_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import type { Envoi } from "../../socle/fichiers/recevoir.ts";
import { reconnaitre } from "../../socle/fichiers/reconnaitre.ts";
import { stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listRubriques } from "../rubriques/queries.ts";
import type { FichierKit } from "./arbre.ts";
import { FORMATS_KIT, TYPE_FORMAT } from "./documents.ts";
import { genererDocument } from "./generer.ts";
import { whyNotPublierDocument } from "./rules.ts";
import { note as lireNote } from "./schema.ts";

type Document = Exclude<Awaited<ReturnType<typeof lock>>, undefined>;

/** Publishes the document as the edition's data make it today. `lue` is the last version the page showed. */
export const publierDocument = (
  actor: Actor,
  { id, lue, note }: { id: string; lue: number; note: string },
  now: Date,
): Promise<Result<number>> =>
  run(actor, id, lue, note, true, now, async (tx, d) => {
    const [edition] = await tx.select().from(editions).where(eq(editions.id, d.editionId));
    if (!edition) throw new Error("édition absente");
    const transitions = await tx
      .select({
        code: editionTransitions.code,
        libelle: editionTransitions.libelle,
        question: editionTransitions.question,
      })
      .from(editionTransitions)
      .where(eq(editionTransitions.editionId, d.editionId))
      .orderBy(editionTransitions.ordre);
    return genererDocument({ ...edition, transitions, rubriques: await listRubriques(tx, edition.id) }, d.cle, {
      numero: d.derniere + 1,
      publieeAt: now,
    });
  });

/** Publishes a file of the CRESS in the place of the generated document: PDF, DOCX or ODT by its content. */
export async function publierFichier(
  actor: Actor,
  id: string,
  { octets, champs }: Pick<Envoi, "octets" | "champs">,
  now: Date,
): Promise<Result<number>> {
  const lue = lireNote.safeParse(champs.note ?? "");
  if (!lue.success) return refused("note_manquante");
  if (octets.byteLength > FICHIER_OCTETS_MAX) return refused("document_lourd");
  const type = octets.byteLength > 0 ? await reconnaitre(octets) : null;
  const format = FORMATS_KIT.find((f) => TYPE_FORMAT[f] === type);
  return run(actor, id, null, lue.data, false, now, async () => {
    if (octets.byteLength === 0) return "fichier_vide";
    return format ? [{ format, octets: new Uint8Array(octets) }] : "document_refuse";
  });
}

/** One version, one transaction: lock the document, ask the rule, keep the files, journal. Answers its number. */
function run(
  actor: Actor,
  id: string,
  lue: number | null,
  note: string,
  genere: boolean,
  now: Date,
  fabriquer: (tx: Tx, d: Document) => Promise<FichierKit[] | "fichier_vide" | "document_refuse">,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const d = await lock(tx, id);
    if (!d || !isInstructeur(actor, d.editionId)) return refused("introuvable");
    const refus = whyNotPublierDocument(actor, d, note, lue);
    if (refus) return refused(refus);
    const fichiers = await fabriquer(tx, d);
    if (typeof fichiers === "string") return refused(fichiers);
    const numero = d.derniere + 1;
    const [version] = await tx
      .insert(documentVersions)
      .values({ documentId: id, numero, genere, note, auteurId: actor.personneId, publieeAt: now })
      .returning({ id: documentVersions.id });
    if (!version) throw new Error("version non enregistrée");
    for (const { format, octets } of fichiers) {
      const fichierId = await stocker(tx, await verserFichier(octets, TYPE_FORMAT[format]), now);
      await tx.insert(documentFichiers).values({ versionId: version.id, format, fichierId });
    }
    await journaliser(tx, {
      at: now,
      type: "publier_document",
      objet: "edition",
      objetId: d.editionId,
      editionId: d.editionId,
      personneId: actor.personneId,
      donnees: { document: d.cle, numero, genere },
    });
    return done(numero);
  });
}

async function lock(tx: Tx, id: string) {
  const [d] = await tx
    .select({ editionId: editionDocuments.editionId, cle: editionDocuments.cle })
    .from(editionDocuments)
    .where(eq(editionDocuments.id, id))
    .for("update");
  if (!d) return undefined;
  const [derniere] = await tx
    .select({ numero: max(documentVersions.numero) })
    .from(documentVersions)
    .where(eq(documentVersions.documentId, id));
  return { ...d, derniere: derniere?.numero ?? 0 };
}
