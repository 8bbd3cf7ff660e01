import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { enonceAncres, ficheDocuments } from "@/db/schema/depouillement";
import { enonces, enonceVersions, ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { fichiers } from "@/db/schema/fichier";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import {
  APPRECIATION,
  docxAMacros,
  docxLibre,
  MODELE,
  modeleRempli,
  PROBLEMATIQUE,
  pdfScanne,
  SUITES,
} from "@/e2e/donnees/documents";
import { docxDe, h, p, partie, r } from "@/e2e/donnees/documents-xml";
import { unHeic } from "@/e2e/donnees/fichiers";
import { RUBRIQUES_AUGMENTEES } from "@/e2e/donnees/rubriques";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, type Monde, reussi } from "@/e2e/monde";
import { dessinerPage } from "../../socle/apart/dessiner-page.ts";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { creerFiche } from "../fiche/operations.ts";
import { findFiche } from "../fiche/queries.ts";
import { findModele } from "../kit/modele-fiche.ts";
import { modifierRubriques } from "../rubriques/modifier.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { ajouterDuDocument, deposerDocument, retirerDocument } from "./operations.ts";
import { placer } from "./placer.ts";
import { findDocument, findOriginal, listDocuments, listSources } from "./queries.ts";
import type { Ajout } from "./schema.ts";

const LE = APRES_ATELIERS;

async function ficheOuverte(monde: Monde): Promise<string> {
  const candidatureId = await candidatureLabellisee(monde);
  const [atelier] = await db
    .select({ id: ateliers.id })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId));
  return reussi(await creerFiche(monde.organisateur, candidatureId, [atelier?.id ?? ""], LE));
}

/** The filled model, handed in; and what would be kept if every card was. */
async function deposer(monde: Monde, ficheId: string): Promise<{ documentId: string; ajout: Ajout }> {
  const octets = await modeleRempli();
  const { id } = reussi(await deposerDocument(monde.organisateur, ficheId, { nom: "fiche.docx", octets }, LE));
  const document = await findDocument(monde.organisateur, ficheId, id);
  const { cartes } = placer(document?.blocs ?? [], ["ecologique", "sociale"], RUBRIQUES_USUELLES);
  return {
    documentId: id,
    ajout: { ficheId, documentId: id, version: 1, cartes, problematique: PROBLEMATIQUE, deroule: null, reponses: {} },
  };
}

const journal = (ficheId: string) =>
  db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.objetId, ficheId))
    .orderBy(asc(evenements.id));

test("a document is kept once, byte for byte, for ever, and its name is nowhere in the journal", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const octets = await modeleRempli();
  const envoi = { nom: "../Ma fiche\u202E.pdf", octets };
  const [un, deux] = await Promise.all([
    deposerDocument(monde.organisateur, ficheId, envoi, LE),
    deposerDocument(monde.instructeur, ficheId, envoi, LE),
  ]);
  expect(reussi(un)).toEqual(reussi(deux));
  await oublierFichiersOrphelins();
  const { id } = reussi(un);
  expect(await findOriginal(monde.organisateur, id)).toMatchObject({
    nom: "Ma fiche.docx",
    octets: Buffer.from(octets),
  });
  expect(await listDocuments(monde.organisateur, ficheId)).toMatchObject([{ id, nom: "Ma fiche.docx", at: LE }]);
  const lignes = await journal(ficheId);
  expect(lignes.map((l) => l.donnees)).toEqual([{}, { document: id, blocs: expect.any(Number), revision: 1 }]);
  expect(await db.select().from(fiches).where(eq(fiches.id, ficheId))).toMatchObject([{ version: 1 }]);
});

test("cards are added after what is there, with the exact words they were read in", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const { documentId, ajout } = await deposer(monde, ficheId);
  const [premiere, , troisieme] = ajout.cartes;
  if (!premiere || !troisieme) throw new Error("cartes absentes");
  const reecrite = { ...troisieme, accroche: "Pièces introuvables", type: "proposition" as const };
  expect(reussi(await ajouterDuDocument(monde.organisateur, { ...ajout, cartes: [premiere, reecrite] }, LE))).toEqual({
    ajoutes: 2,
  });
  const f = await findFiche(monde.organisateur, ficheId);
  expect(f).toMatchObject({ version: 2, problematique: PROBLEMATIQUE, deroule: "" });
  expect(f?.enonces.map((e) => [e.type, e.action, e.accroche])).toEqual([
    ["levier", "conserver", "Des ateliers ouverts à tous"],
    ["proposition", null, "Pièces introuvables"],
  ]);
  const ancres = await listSources(monde.organisateur, ficheId);
  expect(f?.enonces.map((e) => ancres.get(e.id)?.documentId)).toEqual([documentId, documentId]);
  const rows = await db
    .select()
    .from(enonceAncres)
    .where(eq(enonceAncres.documentId, documentId))
    .orderBy(asc(enonceAncres.bloc));
  const [{ sha256 } = { sha256: "" }] = await db.select().from(ficheDocuments).where(eq(ficheDocuments.id, documentId));
  expect(rows.map(({ mots, debut, page, sha256: s }) => ({ mots, debut, page, s }))).toEqual([
    { mots: "Des ateliers ouverts à tous chaque samedi dans quatre quartiers.", debut: 0, page: null, s: sha256 },
    {
      mots: "Les pièces sont introuvables. Les fabricants ne les vendent qu’aux réparateurs agréés.",
      debut: 0,
      page: null,
      s: sha256,
    },
  ]);
});

test("words heard join those of the fiche, what follows and opinions are written, and what is left out stays", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const { documentId, ajout } = await deposer(monde, ficheId);
  const document = await findDocument(monde.organisateur, ficheId, documentId);
  const { textes, paroles, choix } = placer(document?.blocs ?? [], ["ecologique", "sociale"], RUBRIQUES_USUELLES);
  expect({ ...textes, paroles, choix }).toMatchObject({
    suites: SUITES,
    appreciation: APPRECIATION,
    paroles: [{ fonction: "une bénévole" }, { fonction: "" }],
    choix: { satisfaction: { reponse: "4" }, tempsPasse: "vide" },
  });
  const sans = { ...ajout, cartes: [], problematique: null };
  reussi(
    await ajouterDuDocument(
      monde.organisateur,
      { ...sans, verbatims: paroles.slice(0, 1), suites: textes.suites, satisfaction: "4" },
      LE,
    ),
  );
  const suite = { ...sans, version: 2, verbatims: paroles.slice(1), appreciation: textes.appreciation };
  reussi(await ajouterDuDocument(monde.organisateur, suite, LE));
  expect(await findFiche(monde.organisateur, ficheId)).toMatchObject({
    version: 3,
    problematique: "",
    verbatims: [
      { texte: "On attend une pièce depuis huit mois.", fonction: "une bénévole" },
      { texte: "Chez nous, rien ne se jette.", fonction: "" },
    ],
    suites: SUITES,
    appreciation: APPRECIATION,
    satisfaction: 4,
    tempsPasse: null,
    enonces: [],
  });
});

test("more words heard than the edition takes, or an answer it no longer asks, are refused whole and in words", async () => {
  const monde = await creerMonde();
  const rubriques = RUBRIQUES_USUELLES.map((r) =>
    r.cle === "verbatims" ? { ...r, maximum: 2 } : r.cle === "satisfaction" ? { ...r, retiree: true } : r,
  );
  reussi(await modifierRubriques(monde.instructeur, monde.editionId, 1, { rubriques }, LE));
  const ficheId = await ficheOuverte(monde);
  const { ajout } = await deposer(monde, ficheId);
  const paroles = (n: number) => Array.from({ length: n }, (_, i) => ({ texte: `Parole ${i + 1}`, fonction: "" }));
  const refus = async (a: Partial<Ajout>) => {
    const fait = await ajouterDuDocument(monde.organisateur, { ...ajout, cartes: [], ...a }, LE);
    return fait.ok ? null : [fait.refus, fait.phrase?.replace(/\s/g, " ") ?? null];
  };
  expect(await refus({ verbatims: paroles(3) })).toEqual([
    "rubriques_changees",
    "Paroles entendues : 2 au plus, 3 ici.",
  ]);
  expect(await refus({ verbatims: paroles(31) })).toEqual(["trop_de_paroles", null]);
  expect(await refus({ satisfaction: "4" })).toEqual(["rubriques_changees", null]);
  expect(await findFiche(monde.organisateur, ficheId)).toMatchObject({ version: 1, verbatims: [], satisfaction: null });
});

test("two people add at once: one does, the other is told, nothing is twice", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const { ajout } = await deposer(monde, ficheId);
  const results = await Promise.all([
    ajouterDuDocument(monde.organisateur, ajout, LE),
    ajouterDuDocument(monde.instructeur, ajout, LE),
  ]);
  expect(results.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  expect(await db.select().from(enonces).where(eq(enonces.ficheId, ficheId))).toHaveLength(4);
  expect((await journal(ficheId)).filter((l) => "enonces" in (l.donnees as object))).toHaveLength(1);
});

test("a passage that is not in the document, or a document of another fiche, adds nothing", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const autre = await ficheOuverte(monde);
  const { ajout } = await deposer(monde, ficheId);
  const [carte] = ajout.cartes;
  if (!carte) throw new Error("carte absente");
  const au = (passage: typeof carte.passage) => ({ ...ajout, cartes: [carte, { ...carte, passage }] });
  for (const passage of [
    { bloc: 9999, debut: 0, fin: 1 },
    { bloc: 1, debut: 0, fin: 9999 },
    { bloc: 1, debut: 5, fin: 5 },
  ])
    expect(await ajouterDuDocument(monde.organisateur, au(passage), LE)).toEqual({
      ok: false,
      refus: "passage_inconnu",
    });
  expect(await ajouterDuDocument(monde.organisateur, { ...ajout, ficheId: autre }, LE)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const trop = { ...ajout, cartes: Array.from({ length: 301 }, () => carte) };
  expect(await ajouterDuDocument(monde.organisateur, trop, LE)).toEqual({ ok: false, refus: "trop_d_enonces" });
  expect(await db.select().from(enonces).where(eq(enonces.ficheId, ficheId))).toEqual([]);
  expect(await db.select().from(ficheRevisions).where(eq(ficheRevisions.ficheId, ficheId))).toMatchObject([
    { problematique: "" },
  ]);
});

test("a text longer than its rubrique takes is refused by its name, its bound and its length, and nothing is kept", async () => {
  const monde = await creerMonde();
  const rubriques = RUBRIQUES_AUGMENTEES.map((r) => (r.cle === "deroule" ? { ...r, maximum: 1200 } : r));
  reussi(await modifierRubriques(monde.instructeur, monde.editionId, 1, { rubriques }, LE));
  const ficheId = await ficheOuverte(monde);
  const { ajout } = await deposer(monde, ficheId);
  const refus = async (a: Partial<Ajout>) => {
    const fait = await ajouterDuDocument(monde.organisateur, { ...ajout, ...a }, LE);
    return fait.ok ? null : fait.phrase?.replace(/\s/g, " ");
  };
  expect(await refus({ deroule: "d".repeat(1431) })).toBe("Déroulé : 1 200 caractères au plus, 1 431 ici.");
  expect(await refus({ reponses: { suite_budgetaa: "b".repeat(301) } })).toBe(
    "Budget de l’atelier : 300 caractères au plus, 301 ici.",
  );
  expect(await findFiche(monde.organisateur, ficheId)).toMatchObject({ version: 1, deroule: "", enonces: [] });
});

test("who may not read the whole fiche finds no document, no original and no anchor, and sends none", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const { documentId, ajout } = await deposer(monde, ficheId);
  reussi(await ajouterDuDocument(monde.organisateur, ajout, LE));
  const octets = await pdfScanne();
  // Validated, so that the comité and the partenaires do read its words.
  await db.update(ficheRevisions).set({ remiseAt: LE, valideeAt: LE }).where(eq(ficheRevisions.ficheId, ficheId));
  for (const intrus of [monde.comite, monde.partenaire, monde.autre]) {
    expect(await listDocuments(intrus, ficheId)).toEqual([]);
    expect(await findDocument(intrus, ficheId, documentId)).toBeUndefined();
    expect(await findOriginal(intrus, documentId)).toBeUndefined();
    expect((await listSources(intrus, ficheId)).size).toBe(0);
    expect(await findModele(intrus, ficheId)).toBeUndefined();
    expect((await deposerDocument(intrus, ficheId, { nom: "x.pdf", octets }, LE)).ok).toBe(false);
    expect((await ajouterDuDocument(intrus, { ...ajout, version: 2 }, LE)).ok).toBe(false);
  }
  expect((await findDocument(monde.instructeur, ficheId, documentId))?.ancres).toHaveLength(4);
});

test("a scan is kept though it holds no word; a refused file leaves nothing", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  expect(
    await deposerDocument(monde.organisateur, ficheId, { nom: "m.docx", octets: await docxAMacros() }, LE),
  ).toEqual({ ok: false, refus: "document_macros" });
  expect(await listDocuments(monde.organisateur, ficheId)).toEqual([]);
  const { id } = reussi(
    await deposerDocument(monde.organisateur, ficheId, { nom: "scan.pdf", octets: await pdfScanne() }, LE),
  );
  expect(await findDocument(monde.organisateur, ficheId, id)).toMatchObject({ nom: "scan.pdf", blocs: [], ancres: [] });
});

test("a document sent by mistake is taken back with its bytes, whatever the état; one an énoncé came from is not", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const { documentId, ajout } = await deposer(monde, ficheId);
  const octets = await docxLibre();
  const { id } = reussi(await deposerDocument(monde.organisateur, ficheId, { nom: "liste.docx", octets }, LE));
  reussi(await ajouterDuDocument(monde.organisateur, { ...ajout, version: 1 }, LE));
  await db.update(fiches).set({ etat: "validee", code: "F1" }).where(eq(fiches.id, ficheId));
  expect(await retirerDocument(monde.autre, id, LE)).toEqual({ ok: false, refus: "introuvable" });
  expect(await retirerDocument(monde.organisateur, documentId, LE)).toEqual({ ok: false, refus: "document_cite" });
  const deux = await Promise.all([
    retirerDocument(monde.organisateur, id, LE),
    retirerDocument(monde.instructeur, id, LE),
  ]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["introuvable", "ok"]);
  expect((await listDocuments(monde.organisateur, ficheId)).map((d) => d.id)).toEqual([documentId]);
  const sha256 = createHash("sha256").update(octets).digest("hex");
  expect(await db.select().from(fichiers).where(eq(fichiers.sha256, sha256))).toEqual([]);
});

test("fiches are no more than the ateliers of their candidature", async () => {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  const siens = await db.select().from(ateliers).where(eq(ateliers.candidatureId, candidatureId));
  for (const { id } of siens) reussi(await creerFiche(monde.organisateur, candidatureId, [id], LE));
  await db.delete(ficheAteliers).where(eq(ficheAteliers.candidatureId, candidatureId));
  expect(await creerFiche(monde.organisateur, candidatureId, [siens[0]?.id ?? ""], LE)).toEqual({
    ok: false,
    refus: "trop_de_fiches",
  });
});

test("an énoncé typed beside a scan keeps its page, which must be one of the scan’s", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const octets = await pdfScanne();
  const { id } = reussi(await deposerDocument(monde.organisateur, ficheId, { nom: "scan.pdf", octets }, LE));
  const carte = { transition: "sociale" as const, type: "frein" as const, action: null, accroche: "Lu", texte: "" };
  const de = (page: number): Ajout => ({
    ficheId,
    documentId: id,
    version: 1,
    cartes: [{ ...carte, passage: { page } }],
    problematique: null,
    deroule: null,
    reponses: {},
  });
  expect(await ajouterDuDocument(monde.organisateur, de(2), LE)).toEqual({ ok: false, refus: "passage_inconnu" });
  expect(reussi(await ajouterDuDocument(monde.organisateur, de(1), LE))).toEqual({ ajoutes: 1 });
  expect(await db.select().from(enonceAncres).where(eq(enonceAncres.documentId, id))).toMatchObject([
    { bloc: null, debut: null, fin: null, page: 1, mots: null },
  ]);
});

test("photos sent together are the pages of one PDF, drawn upright and rid of what the camera wrote; HEIC and mixtures are told", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const prise = sharp({ create: { width: 40, height: 30, channels: 3, background: "#fff" } });
  const jpeg = await prise
    .clone()
    .withExif({ IFD0: { Copyright: "Secret" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const gris = await prise.clone().greyscale().png().toBuffer();
  const envoyer = (...octets: Uint8Array[]) => {
    const [premier = Buffer.alloc(0), ...suite] = octets;
    return deposerDocument(monde.organisateur, ficheId, { nom: "IMG_1.jpg", octets: premier, suite }, LE);
  };
  const { id } = reussi(await envoyer(jpeg, gris, await prise.clone().webp().toBuffer()));
  expect(await findDocument(monde.organisateur, ficheId, id)).toMatchObject({ nom: "IMG_1.pdf", blocs: [], pages: 3 });
  const pdf = (await findOriginal(monde.organisateur, id))?.octets ?? Buffer.alloc(0);
  expect(pdf.includes("Secret")).toBe(false);
  const tailles: (number | undefined)[][] = [];
  for (const page of [1, 2, 3]) {
    const image = await dessinerPage(pdf, page, {});
    if (!(image instanceof Uint8Array)) throw new Error("page non dessinée");
    const { width, height } = await sharp(image).metadata();
    tailles.push([width, height]);
    expect([...(await sharp(image).extract({ left: 9, top: 9, width: 1, height: 1 }).raw().toBuffer())]).toEqual([
      255, 255, 255,
    ]);
  }
  expect(tailles).toEqual([
    [1200, 1600],
    [1200, 900],
    [1200, 900],
  ]);
  const refus = async (...octets: Uint8Array[]) => {
    const r = await envoyer(...octets);
    return r.ok ? "ok" : r.refus;
  };
  expect(await refus(unHeic())).toBe("photo_heic");
  expect(await refus(jpeg, await docxLibre())).toBe("un_document_a_la_fois");
  expect(await refus(jpeg, gris.subarray(0, 60))).toBe("photo_coupee");
  expect(await refus(...Array<Uint8Array>(13).fill(gris))).toBe("trop_de_pages");
  expect(await listDocuments(monde.organisateur, ficheId)).toHaveLength(1);
});

test("an énoncé taken out of the draft takes its anchor with it, and the document stays", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const { documentId, ajout } = await deposer(monde, ficheId);
  reussi(await ajouterDuDocument(monde.organisateur, ajout, LE));
  const [retire] = await db
    .select({ id: enonces.id })
    .from(enonces)
    .where(eq(enonces.ficheId, ficheId))
    .orderBy(asc(enonces.rang));
  await db.delete(enonceVersions).where(eq(enonceVersions.enonceId, retire?.id ?? ""));
  await db.delete(enonces).where(eq(enonces.id, retire?.id ?? ""));
  expect((await findDocument(monde.organisateur, ficheId, documentId))?.ancres).toHaveLength(3);
});

test("the model of a fiche says its ateliers, and names the first in its bookmarks", async () => {
  const monde = await creerMonde();
  const trouve = await findModele(monde.organisateur, await ficheOuverte(monde));
  expect(trouve?.modele).toMatchObject({
    intitule: MODELE.intitule,
    transitions: ["ecologique", "sociale"],
    atelier: expect.stringMatching(/^A\d+$/),
    ateliers: [expect.stringMatching(/^A\d+ · Vendredi 10\smai 2030/)],
  });
});

test("a remark in the margin never enters a fiche, and its author is named to who reads the document only", async () => {
  const monde = await creerMonde();
  const ficheId = await ficheOuverte(monde);
  const remarque = `<w:comment w:id="0" w:author="Relectrice">${p("Vraiment ?")}</w:comment>`;
  const octets = docxDe(h(1, "Freins") + p(`${r("Le bail.")}<w:r><w:commentReference w:id="0"/></w:r>`), [
    { nom: "comments.xml", type: "comments", contenu: partie("comments", remarque) },
  ]);
  const { id } = reussi(await deposerDocument(monde.organisateur, ficheId, { nom: "fiche.docx", octets }, LE));
  const document = await findDocument(monde.organisateur, ficheId, id);
  expect(document?.blocs[2]).toMatchObject({ apart: "commentaire", auteur: "Relectrice", texte: "Vraiment ?" });
  const carte = { transition: "sociale" as const, type: "frein" as const, action: null, accroche: "Lu", texte: "" };
  const ajout = (bloc: number): Ajout => ({
    ficheId,
    documentId: id,
    version: 1,
    cartes: [{ ...carte, passage: { bloc, debut: 0, fin: 4 } }],
    problematique: null,
    deroule: null,
    reponses: {},
  });
  expect(await ajouterDuDocument(monde.organisateur, ajout(3), LE)).toEqual({ ok: false, refus: "passage_inconnu" });
  reussi(await ajouterDuDocument(monde.organisateur, ajout(2), LE));
  expect(JSON.stringify(await journal(ficheId))).not.toContain("Relectrice");
});
