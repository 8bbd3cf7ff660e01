import { deflateSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { Document, Packer, Paragraph } from "docx";
import { docxLibre, pdfScanne } from "../../../e2e/donnees/documents.ts";
import { executerAPart } from "../../socle/apart/a-part.ts";
import { lireDocumentAPart } from "./lire-a-part.ts";

/** A page whose drawing inflates to so many megabytes of spaces. */
function pdfGonfle(mo: number): Buffer {
  const flux = deflateSync(Buffer.alloc(mo * 1024 * 1024, 0x20), { level: 9 });
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Filter /FlateDecode /Length ${flux.length} >>\nstream\n`,
    ),
    flux,
    Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"),
  ]);
}

test("a document is read in a process of its own, while the server goes on", async () => {
  let tours = 0;
  const battre = setInterval(() => tours++, 5);
  const lecture = await lireDocumentAPart(await docxLibre());
  clearInterval(battre);
  expect(lecture).toMatchObject({ ok: true, pages: null });
  expect(tours).toBeGreaterThan(10);
});

test("a run of spaces made to be gone over again and again is read, as far as a block goes", async () => {
  const espaces = "\u00A0".repeat(100_000);
  const document = new Document({ sections: [{ children: [new Paragraph(`Avant${espaces}après`)] }] });
  const lecture = await lireDocumentAPart(Buffer.from(await Packer.toArrayBuffer(document)));
  expect(lecture.ok && lecture.blocs.map((b) => b.texte)).toEqual(["Avant"]);
});

test("a PDF that swells beyond its bounds is ended and refused in a sentence", async () => {
  expect(await lireDocumentAPart(pdfGonfle(700))).toEqual({ ok: false, refus: "document_piege" });
});

test("what uses more of the processor than it may is ended; what a busy machine keeps waiting may be asked again", async () => {
  const donnees = { octets: new Uint8Array(pdfGonfle(700)), page: 1, largeur: 300 };
  const dessiner = (travailMs: number, attenteMs: number) =>
    executerAPart("lib/socle/apart/dessinateur.mjs", donnees, travailMs, {}, attenteMs);
  expect(await dessiner(1, 60_000)).toEqual({ ok: false, nom: "Timeout" });
  expect(await dessiner(60_000, 1)).toEqual({ ok: false, nom: "Occupe" });
});

test("two at once, forty waiting, and one more is told so; what was given up meanwhile is not run", async () => {
  const donnees = { octets: new Uint8Array(await pdfScanne()), page: 1, largeur: 300 };
  const dessiner = (abandon?: AbortSignal) =>
    executerAPart("lib/socle/apart/dessinateur.mjs", donnees, 20_000, { abandon });
  const tous = [dessiner(), dessiner(), ...Array.from({ length: 40 }, () => dessiner(AbortSignal.abort())), dessiner()];
  const dits = (await Promise.all(tous)).map((r) => (r.ok ? "image" : r.nom));
  expect(dits).toEqual(["image", "image", ...Array<string>(40).fill("Exit"), "Occupe"]);
});
