import { crc32 } from "node:zlib";
import { compilePdf } from "@/lib/document/pdf/compile";

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
function zip(entries: Record<string, string>): Buffer<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [nom, contenu] of Object.entries(entries)) {
    const name = Buffer.from(nom);
    const data = Buffer.from(contenu);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, name, data]);
    locals.push(local);
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, central, name]));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
