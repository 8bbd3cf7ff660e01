import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { pieces } from "@/db/schema/candidature";
import { fichiers } from "@/db/schema/fichier";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { unDocx, unOdt, unPdf, unPdfDe, unPng, unZip } from "@/e2e/donnees/fichiers";
import { candidatureComplete, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { oublierFichiersOrphelins, stocker, verserFichier } from "@/lib/socle/fichiers/stockage";
import { creerCandidature, soumettre } from "../operations.ts";
import { ajouterPiece, findPiece, listPieces, retirerPiece } from "./pieces.ts";

const brouillon = async (monde: Monde) =>
  reussi(await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL)).id;
let instant = PENDANT_APPEL.getTime();
const joindre = (monde: Monde, id: string, nom: string, octets: Uint8Array) =>
  ajouterPiece(monde.organisateur, id, { nom, octets }, new Date(instant++));

function signal(): [Promise<void>, () => void] {
  let donner = () => {};
  const donne = new Promise<void>((resolve) => {
    donner = resolve;
  });
  return [donne, donner];
}

/** Whether something of this database waits for something else of it. */
async function attendUnVerrou(): Promise<boolean> {
  const [vu] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return vu?.n === 1;
}

test("a PDF, an ODT and a DOCX are taken, a fourth file is not; they come back as they were", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const pdf = unPdf();
  const premiere = reussi(await joindre(monde, id, "Programme de la journée.pdf", pdf)).id;
  reussi(await joindre(monde, id, "présentation.odt", unOdt()));
  reussi(await joindre(monde, id, "note.docx", unDocx()));
  expect(await joindre(monde, id, "encore.pdf", unPdf())).toEqual({ ok: false, refus: "trop_de_pieces" });
  expect((await listPieces(monde.organisateur, id)).map((p) => [p.nom, p.type.split(/[./]/).at(-1)])).toEqual([
    ["Programme de la journée.pdf", "pdf"],
    ["présentation.odt", "text"],
    ["note.docx", "document"],
  ]);
  const lue = await findPiece(monde.organisateur, premiere);
  expect(lue?.octets.equals(pdf)).toBe(true);
  const journal = await db.select({ d: evenements.donnees }).from(evenements).where(eq(evenements.objetId, id));
  expect(journal.filter((e) => e.d.fait === "ajoutee")).toHaveLength(3);
  expect(JSON.stringify(journal)).not.toContain("Programme");
});

test("a file is refused by what it is, whatever its name says, and nothing is kept", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const [avant] = await db.select({ n: sql<number>`count(*)::int` }).from(fichiers);
  for (const [nom, octets, refus] of [
    ["photo.pdf", unPng(), "fichier_refuse"],
    ["archive.docx", unZip(), "fichier_refuse"],
    ["page.pdf", Buffer.from("<!doctype html><script>alert(1)</script>"), "fichier_refuse"],
    ["tronque.docx", unDocx().subarray(0, 60), "fichier_refuse"],
    ["tronque.pdf", unPdf().subarray(0, 300), "pdf_abime"],
    ["vide.pdf", new Uint8Array(0), "fichier_vide"],
    ["lourd.pdf", unPdfDe(6 * 1024 * 1024), "fichier_lourd"],
  ] as const)
    expect(await joindre(monde, id, nom, octets), nom).toEqual({ ok: false, refus });
  expect(reussi(await joindre(monde, id, "juste.pdf", unPdfDe(5 * 1024 * 1024)))).toBeTruthy();
  const [apres] = await db.select({ n: sql<number>`count(*)::int` }).from(fichiers);
  expect(apres?.n).toBe((avant?.n ?? 0) + 1);
});

test("the same bytes are kept once; taken away, they go with the last row that holds them", async () => {
  const monde = await creerMonde();
  const [un, deux] = [await brouillon(monde), await brouillon(monde)];
  const octets = unPdfDe(70_000);
  const a = reussi(await joindre(monde, un, "a.pdf", octets)).id;
  const b = reussi(await joindre(monde, deux, "b.pdf", octets)).id;
  const ids = await db.select({ fichierId: pieces.fichierId }).from(pieces).where(sql`${pieces.id} in (${a}, ${b})`);
  expect(new Set(ids.map((p) => p.fichierId)).size).toBe(1);
  const garde = async () =>
    (
      await db
        .select()
        .from(fichiers)
        .where(eq(fichiers.id, ids[0]?.fichierId ?? ""))
    ).length === 1;
  reussi(await retirerPiece(monde.organisateur, a, PENDANT_APPEL));
  await oublierFichiersOrphelins();
  expect(await garde()).toBe(true);
  reussi(await retirerPiece(monde.organisateur, b, PENDANT_APPEL));
  await oublierFichiersOrphelins();
  expect(await garde()).toBe(false);
});

for (const [geste, oublier] of [
  ["is taken away from another", (monde: Monde, id: string) => retirerPiece(monde.organisateur, id, PENDANT_APPEL)],
  ["nothing held is forgotten", () => oublierFichiersOrphelins()],
] as const)
  test(`a document joined at the instant the same one ${geste} is kept`, async () => {
    const monde = await creerMonde();
    const [un, deux] = [await brouillon(monde), await brouillon(monde)];
    const octets = unPdfDe(80_000 + geste.length);
    const piece = reussi(await joindre(monde, un, "a.pdf", octets)).id;
    const [tenu] = await db.select({ id: pieces.fichierId }).from(pieces).where(eq(pieces.id, piece));
    if (geste.startsWith("nothing")) await db.delete(pieces).where(eq(pieces.id, piece));
    const verse = await verserFichier(octets, "application/pdf");
    const [assezVu, finir] = signal();
    const [ecrite, dire] = signal();
    const joint = db.transaction(async (tx) => {
      const fichierId = await stocker(tx, verse, PENDANT_APPEL);
      expect(fichierId).toBe(tenu?.id);
      await tx.insert(pieces).values({ candidatureId: deux, fichierId, nom: "b.pdf", at: PENDANT_APPEL });
      dire();
      await assezVu;
    });
    await ecrite;
    let fini = false;
    const oubli = oublier(monde, piece)
      .then(
        () => "fait",
        (error) => error,
      )
      .finally(() => {
        fini = true;
      });
    await expect.poll(async () => fini || (await attendUnVerrou())).toBe(true);
    finir();
    await joint;
    expect(await oubli).toBe("fait");
    expect(
      await db
        .select({ id: fichiers.id })
        .from(fichiers)
        .where(eq(fichiers.id, tenu?.id ?? "")),
    ).toHaveLength(1);
  });

test("only who reads the candidature reads its files; nobody changes them once it is handed in", async () => {
  const monde = await creerMonde();
  const autre = await creerMonde();
  const id = await brouillon(monde);
  const piece = reussi(await joindre(monde, id, "a.pdf", unPdf())).id;
  for (const qui of [monde.autre, monde.partenaire, monde.comite, autre.organisateur, autre.instructeur])
    expect(await findPiece(qui, piece)).toBeUndefined();
  expect(await findPiece(monde.instructeur, piece)).toBeTruthy();
  expect(await listPieces(monde.autre, id)).toEqual([]);
  expect(await retirerPiece(monde.autre, piece, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
  const etranger = ajouterPiece(monde.autre, id, { nom: "x.pdf", octets: unPdf() }, PENDANT_APPEL);
  expect(await etranger).toEqual({ ok: false, refus: "introuvable" });
  reussi(await soumettre(monde.organisateur, id, PENDANT_APPEL));
  expect(await findPiece(monde.partenaire, piece)).toBeTruthy();
  expect(await retirerPiece(monde.organisateur, piece, PENDANT_APPEL)).toEqual({ ok: false, refus: "etat" });
  expect(await joindre(monde, id, "b.pdf", unPdf())).toEqual({ ok: false, refus: "etat" });
  const partenaire = ajouterPiece(monde.partenaire, id, { nom: "x.pdf", octets: unPdf() }, PENDANT_APPEL);
  expect(await partenaire).toEqual({ ok: false, refus: "non_autorise" });
});

test("of two files sent at once as the third, one is taken", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  reussi(await joindre(monde, id, "1.pdf", unPdf()));
  reussi(await joindre(monde, id, "2.pdf", unPdf()));
  const issues = await Promise.all([joindre(monde, id, "3.pdf", unOdt()), joindre(monde, id, "4.pdf", unDocx())]);
  expect(issues.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["ok", "trop_de_pieces"]);
  expect(await listPieces(monde.organisateur, id)).toHaveLength(3);
});

test("listing the files of a candidature costs one query, whatever their number", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const avec = await brouillon(monde);
  for (const nom of ["1.pdf", "2.pdf", "3.pdf"]) reussi(await joindre(monde, avec, nom, unPdf()));
  expect(await compterRequetes(() => listPieces(monde.organisateur, id))).toBe(1);
  expect(await compterRequetes(() => listPieces(monde.organisateur, avec))).toBe(1);
});
