import { compilePdf } from "@/lib/socle/dessin/compile";
import { archiver } from "./archives.ts";

/** Real files, small, made here: what a person would join, and what they should not. */

export const unPdf = () =>
  compilePdf({
    template: "attestation.typ",
    date: new Date("2030-01-01T00:00:00Z"),
    data: {
      titreDocument: "Essai",
      code: "2030-01",
      conference: "Essai",
      coOrganisateurs: ["CRESS"],
      mention: null,
      intitule: "Essai",
      phrase: "Essai.",
      transitions: [],
      ateliers: [],
      verification: "https://essai.test/",
      adresse: "essai.test",
      qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
    },
  });

/** One transparent pixel. */
export const unPng = () =>
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

/** The head of a photo as iPhones take them. */
export const unHeic = () => Buffer.from("000000186674797068656963000000006d69663168656963", "hex");

export const unOdt = () => zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<office/>" });

export const unDocx = () =>
  zip({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "word/document.xml": "<w:document/>",
  });

export const unZip = () => zip({ "programme.txt": "Programme" });

/** A PDF of this weight: what follows its end is padding. */
export function unPdfDe(octets: number): Uint8Array<ArrayBuffer> {
  const lourd = new Uint8Array(octets);
  lourd.set(unPdf());
  return lourd;
}

/** An archive without compression. */
const zip = (entrees: Record<string, string>) =>
  archiver(Object.entries(entrees).map(([nom, contenu]) => ({ nom, contenu, stocke: true })));
