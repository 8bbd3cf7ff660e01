import "server-only";
import { and, count, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { enonceAncres, ficheDocuments } from "@/db/schema/depouillement";
import { fiches } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { Suivi } from "../../socle/apart/a-part.ts";
import { nomSur } from "../../socle/fichiers/formats.ts";
import type { Envoi } from "../../socle/fichiers/recevoir.ts";
import { oublierSiOrphelin, stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { ecrireFormulaire, lireFormulaire } from "../fiche/formulaire.ts";
import { findFiche } from "../fiche/queries.ts";
import { whyNotEnregistrer, whyNotModifier, whyNotReprendre } from "../fiche/rules.ts";
import { ficheBrouillon } from "../fiche/schema.ts";
import { lock } from "../fiche/transition.ts";
import { type CleChoix, type CleTexte, parChoix, parTexte } from "../rubriques/rubriques.ts";
import { isPlacable } from "./apart.ts";
import type { Bloc } from "./bloc.ts";
import { lireEnvoi } from "./lire-envoi.ts";
import type { Ajout, CarteGardee } from "./schema.ts";

const DOCUMENTS_MAX = 20;

/**
 * Keeps the original, or the PDF its photos make, and what was read in it. A file already in this fiche answers the document it is; a file that
 * cannot be read is refused and not kept. The form's version stays: whoever is typing is not interrupted.
 */
export async function deposerDocument(
  actor: Actor,
  ficheId: string,
  envoi: Pick<Envoi, "nom" | "octets" | "suite">,
  now: Date,
  suivi: Omit<Suivi, "qui"> = {},
): Promise<Result<{ id: string }>> {
  // Asked again under the lock; here, so that nobody else's file is ever opened.
  const lue = await findFiche(actor, ficheId);
  if (!lue) return refused("introuvable");
  const avant = whyNotModifier(actor, lue);
  if (avant) return refused(avant);
  const lu = await lireEnvoi([envoi.octets, ...(envoi.suite ?? [])], { ...suivi, qui: actor.personneId });
  if (!lu.ok) return refused(lu.refus);
  const { octets, lecture } = lu;
  const verse = await verserFichier(octets, lecture.type);
  const { sha256 } = verse;
  return inTransaction(async (tx) => {
    const f = await lock(tx, actor, ficheId);
    if (!f) return refused("introuvable");
    const refus = whyNotModifier(actor, f);
    if (refus) return refused(refus);
    const [deja] = await tx
      .select({ id: ficheDocuments.id })
      .from(ficheDocuments)
      .where(and(eq(ficheDocuments.ficheId, ficheId), eq(ficheDocuments.sha256, sha256)));
    if (deja) return done(deja);
    const [total] = await tx.select({ n: count() }).from(ficheDocuments).where(eq(ficheDocuments.ficheId, ficheId));
    if ((total?.n ?? 0) >= DOCUMENTS_MAX) return refused("trop_de_documents");
    const [document] = await tx
      .insert(ficheDocuments)
      .values({
        ficheId,
        fichierId: await stocker(tx, verse, now),
        sha256,
        nom: nomSur(envoi.nom, lecture.type),
        blocs: lecture.blocs,
        pages: lecture.pages,
        at: now,
        par: actor.personneId,
      })
      .returning({ id: ficheDocuments.id });
    if (!document) throw new Error("document non enregistré");
    await noter(tx, actor, f, { document: document.id, blocs: lecture.blocs.length }, now);
    return done(document);
  });
}

/**
 * Adds to the draft the cards kept, after its énoncés, each with its anchor; the words heard after those it has; and the texts and
 * answers that are not null. Refuses a passage that is not in the document, and a form saved since it was read.
 */
export function ajouterDuDocument(actor: Actor, a: Ajout, now: Date): Promise<Result<{ ajoutes: number }>> {
  return inTransaction(async (tx) => {
    const f = await lock(tx, actor, a.ficheId);
    if (!f) return refused("introuvable");
    const refus = whyNotEnregistrer(actor, f, a.version);
    if (refus) return refused(refus);
    const [document] = await tx
      .select({
        id: ficheDocuments.id,
        sha256: ficheDocuments.sha256,
        blocs: ficheDocuments.blocs,
        pages: ficheDocuments.pages,
      })
      .from(ficheDocuments)
      .where(and(eq(ficheDocuments.id, a.documentId), eq(ficheDocuments.ficheId, a.ficheId)));
    if (!document) return refused("introuvable");
    const passages = a.cartes.map((c) => ancreDe(document, c.passage));
    if (passages.some((p) => p === null)) return refused("passage_inconnu");
    const avant = await lireFormulaire(tx, f);
    const apres = ficheBrouillon.safeParse({
      ...avant,
      ...parTexte<Record<CleTexte, string>>((cle) => a[cle] ?? avant[cle]),
      ...parChoix<Record<CleChoix, string>>((cle) => a[cle] ?? avant[cle]),
      verbatims: [...avant.verbatims, ...(a.verbatims ?? [])],
      reponses: { ...avant.reponses, ...a.reponses },
      enonces: [...avant.enonces, ...a.cartes.map(enonceDe)],
    });
    if (!apres.success)
      return refused(apres.error.issues[0]?.path[0] === "verbatims" ? "trop_de_paroles" : "trop_d_enonces");
    const ids = await ecrireFormulaire(tx, f, apres.data);
    if (!ids.ok) return ids;
    const nouveaux = ids.value.slice(avant.enonces.length);
    const ancres = passages.flatMap((p, i) => {
      const enonceId = nouveaux[i];
      return p && enonceId ? [{ ...p, enonceId, documentId: document.id, sha256: document.sha256 }] : [];
    });
    if (ancres.length > 0) await tx.insert(enonceAncres).values(ancres);
    const version = f.version + 1;
    await tx.update(fiches).set({ version, updatedAt: now }).where(eq(fiches.id, f.id));
    await noter(tx, actor, f, { document: document.id, enonces: ancres.length, version }, now);
    return done({ ajoutes: ancres.length });
  });
}

/**
 * Takes back a document sent by mistake, whatever the état of the fiche: bytes and words read in it are gone. Refused once an
 * énoncé was kept from it, since it is kept for ever with those.
 */
export function retirerDocument(actor: Actor, id: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [d] = await tx
      .select({ ficheId: ficheDocuments.ficheId })
      .from(ficheDocuments)
      .where(eq(ficheDocuments.id, id));
    const f = d && (await lock(tx, actor, d.ficheId));
    if (!f) return refused("introuvable");
    const refus = whyNotReprendre(actor, f);
    if (refus) return refused(refus);
    if ((await tx.$count(enonceAncres, eq(enonceAncres.documentId, id))) > 0) return refused("document_cite");
    const [gone] = await tx
      .delete(ficheDocuments)
      .where(eq(ficheDocuments.id, id))
      .returning({ fichierId: ficheDocuments.fichierId });
    if (!gone) return refused("introuvable");
    await oublierSiOrphelin(tx, gone.fichierId);
    await noter(tx, actor, f, { document: id, retire: 1 }, now);
    return done(undefined);
  });
}

/** Where a card was read, with its exact words; null when the document holds no such passage. */
function ancreDe(document: { blocs: readonly Bloc[]; pages: number | null }, passage: CarteGardee["passage"]) {
  if ("page" in passage)
    return passage.page <= (document.pages ?? 0)
      ? { bloc: null, debut: null, fin: null, page: passage.page, mots: null }
      : null;
  const bloc = document.blocs[passage.bloc - 1];
  if (!bloc || !isPlacable(bloc) || passage.fin > bloc.texte.length || passage.debut >= passage.fin) return null;
  return { ...passage, page: bloc.page ?? null, mots: bloc.texte.slice(passage.debut, passage.fin) };
}

const enonceDe = ({ passage: _, ...carte }: CarteGardee) => ({
  id: null,
  ...carte,
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
});

async function noter(
  tx: Tx,
  actor: Actor,
  f: { id: string; editionId: string; revision: number },
  donnees: Record<string, string | number>,
  now: Date,
): Promise<void> {
  await journaliser(tx, {
    at: now,
    type: "modifier",
    objet: "fiche",
    objetId: f.id,
    editionId: f.editionId,
    personneId: actor.personneId,
    donnees: { ...donnees, revision: f.revision },
  });
}
