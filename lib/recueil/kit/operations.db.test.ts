import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { editionDocuments } from "@/db/schema/kit";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, type Monde, reussi } from "@/e2e/monde";
import { CODES_USUELS } from "@/lib/socle/transitions/transitions";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";
import { CLES_KIT, type CleKit } from "./documents.ts";
import { modeleVierge } from "./modele.ts";
import { renderModeleDocx } from "./modele-docx.ts";
import { publierDocument, publierFichier } from "./operations.ts";
import {
  findFichierVersion,
  listNouvellesVersions,
  listVersions,
  publicFichierKit,
  publicKit,
  versionDuModele,
} from "./queries.ts";

const JOUR = new Date("2030-02-03T10:00:00Z");
const LENDEMAIN = new Date("2030-02-04T10:00:00Z");

async function kit(monde: Monde): Promise<Record<CleKit, string>> {
  const rows = await db
    .insert(editionDocuments)
    .values(CLES_KIT.map((cle, ordre) => ({ editionId: monde.editionId, cle, ordre, titre: cle, description: cle })))
    .returning({ id: editionDocuments.id, cle: editionDocuments.cle });
  return Object.fromEntries(rows.map((r) => [r.cle, r.id])) as Record<CleKit, string>;
}
const mots = async (editionId: string, cle: CleKit) =>
  Buffer.from((await publicFichierKit(editionId, cle, "pdf"))?.octets ?? [])
    .subarray(0, 5)
    .toString();

test("each document is published in version 1, then 2 with what changed; both stay, and the journal says so", async () => {
  const monde = await creerMonde();
  const ids = await kit(monde);
  expect((await publicKit(monde.editionId)).map((d) => d.version)).toEqual([null, null, null, null, null]);
  expect(await publicFichierKit(monde.editionId, "appel", "pdf")).toBeUndefined();
  for (const cle of CLES_KIT)
    expect(await publierDocument(monde.instructeur, { id: ids[cle], lue: 0, note: "" }, JOUR)).toEqual({
      ok: true,
      value: 1,
    });
  const v1 = (await publicKit(monde.editionId)).map((d) => [d.cle, d.version?.fichiers.map((f) => f.format)]);
  expect(v1).toEqual([
    ["appel", ["pdf", "docx"]],
    ["candidature", ["pdf", "docx"]],
    ["synthese", ["pdf", "docx"]],
    ["presence", ["pdf"]],
    ["ressources", ["pdf", "docx"]],
  ]);
  for (const cle of CLES_KIT) expect(await mots(monde.editionId, cle)).toBe("%PDF-");
  const avant = await publicFichierKit(monde.editionId, "appel", "pdf");

  const seconde = { id: ids.appel, lue: 1, note: "La date de clôture change." };
  expect(await publierDocument(monde.instructeur, { ...seconde, note: " " }, LENDEMAIN)).toEqual({
    ok: false,
    refus: "note_manquante",
  });
  expect(reussi(await publierDocument(monde.instructeur, seconde, LENDEMAIN))).toBe(2);
  expect(await publierDocument(monde.instructeur, seconde, LENDEMAIN)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect((await publicFichierKit(monde.editionId, "appel", "pdf"))?.numero).toBe(2);
  expect(
    Buffer.from((await findFichierVersion(monde.instructeur, monde.editionId, "appel", "pdf", 1))?.octets ?? []),
  ).toEqual(Buffer.from(avant?.octets ?? []));
  await oublierFichiersOrphelins();
  expect(await findFichierVersion(monde.instructeur, monde.editionId, "appel", "pdf", 1)).toBeDefined();

  const [ligne] = await db
    .select({ donnees: evenements.donnees, par: evenements.personneId })
    .from(evenements)
    .where(and(eq(evenements.editionId, monde.editionId), eq(evenements.type, "publier_document")))
    .orderBy(desc(evenements.id))
    .limit(1);
  expect(ligne).toEqual({
    donnees: { document: "appel", numero: 2, genere: true },
    par: monde.instructeur.personneId,
  });
});

test("a file of the CRESS takes the place of the generated one, whatever its name; anything else is refused", async () => {
  const monde = await creerMonde();
  const { synthese } = await kit(monde);
  reussi(await publierDocument(monde.instructeur, { id: synthese, lue: 0, note: "" }, JOUR));
  expect(await versionDuModele(db, monde.editionId, "synthese")).toBe("v1 du 3\u00A0février 2030");
  const edition = { annee: 2030, intitule: "Essai", regionNom: "Hauts-de-France", demonstration: false };
  const docx = await renderModeleDocx(modeleVierge(edition, CODES_USUELS, RUBRIQUES_USUELLES, null));
  const envoi = { octets: docx, champs: { note: "Notre propre modèle." } };
  expect(await publierFichier(monde.instructeur, synthese, { ...envoi, champs: { note: "" } }, LENDEMAIN)).toEqual({
    ok: false,
    refus: "note_manquante",
  });
  for (const [octets, refus] of [
    [new Uint8Array(), "fichier_vide"],
    [new TextEncoder().encode("<script>alert(1)</script>"), "document_refuse"],
    [new Uint8Array(10 * 1024 * 1024 + 1), "document_lourd"],
  ] as const)
    expect(await publierFichier(monde.instructeur, synthese, { ...envoi, octets }, LENDEMAIN)).toEqual({
      ok: false,
      refus,
    });
  expect(reussi(await publierFichier(monde.instructeur, synthese, envoi, LENDEMAIN))).toBe(2);
  expect((await publicKit(monde.editionId)).find((d) => d.cle === "synthese")?.version?.fichiers).toEqual([
    { format: "docx", taille: docx.byteLength },
  ]);
  expect(await publicFichierKit(monde.editionId, "synthese", "pdf")).toBeUndefined();
  expect(await versionDuModele(db, monde.editionId, "synthese")).toBeNull();
  expect((await listVersions(monde.instructeur, monde.editionId)).map((v) => [v.numero, v.genere, v.note])).toEqual([
    [2, false, "Notre propre modèle."],
    [1, true, ""],
  ]);
});

test("only who instructs the edition publishes; two at once give one version", async () => {
  const monde = await creerMonde();
  const autre = await creerMonde();
  const { appel } = await kit(monde);
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, autre.instructeur]) {
    const refus = { ok: false, refus: "introuvable" };
    expect(await publierDocument(actor, { id: appel, lue: 0, note: "" }, JOUR)).toEqual(refus);
    expect(await publierFichier(actor, appel, { octets: new Uint8Array([1]), champs: {} }, JOUR)).toEqual(refus);
  }
  reussi(await publierDocument(monde.administrateur, { id: appel, lue: 0, note: "" }, JOUR));
  expect(await findFichierVersion(monde.instructeur, monde.editionId, "appel", "pdf", 1)).toMatchObject({ numero: 1 });
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, autre.instructeur]) {
    expect(await findFichierVersion(actor, monde.editionId, "appel", "pdf", 1)).toBeUndefined();
    expect(await listVersions(actor, monde.editionId)).toEqual([]);
  }
  const deux = await Promise.all(
    [1, 2].map(() => publierDocument(monde.instructeur, { id: appel, lue: 1, note: "Encore." }, LENDEMAIN)),
  );
  expect(deux.map((r) => (r.ok ? r.value : r.refus)).sort()).toEqual([2, "modifiee_entre_temps"]);
});

test("an organiser is told of a revised document; nobody else is, and a first version is no news", async () => {
  const monde = await creerMonde();
  const { appel, presence } = await kit(monde);
  await candidatureSoumise(monde);
  reussi(await publierDocument(monde.instructeur, { id: presence, lue: 0, note: "" }, JOUR));
  reussi(await publierDocument(monde.instructeur, { id: appel, lue: 0, note: "" }, JOUR));
  expect(await listNouvellesVersions(monde.organisateur)).toEqual([]);
  reussi(await publierDocument(monde.instructeur, { id: appel, lue: 1, note: "Une date change." }, LENDEMAIN));
  expect((await listNouvellesVersions(monde.organisateur)).map((n) => [n.cle, n.numero, n.note])).toEqual([
    ["appel", 2, "Une date change."],
  ]);
  expect(await listNouvellesVersions(monde.autre)).toEqual([]);
});
