import { crc32, deflateRawSync } from "node:zlib";

export type Entree = {
  nom: string;
  contenu: Uint8Array | string /** What the archive announces, when it lies. */;
  annonce?: number;
  stocke?: boolean;
};

/** A zip by hand, so that it may lie about what it holds. */
export function archiver(entrees: readonly Entree[]): Buffer<ArrayBuffer> {
  const locaux: Buffer[] = [];
  const centraux: Buffer[] = [];
  let offset = 0;
  for (const { nom, contenu, annonce, stocke } of entrees) {
    const name = Buffer.from(nom);
    const data = Buffer.from(contenu);
    const corps = stocke ? data : deflateRawSync(data);
    const commun = Buffer.alloc(26);
    commun.writeUInt16LE(20, 0);
    commun.writeUInt16LE(stocke ? 0 : 8, 4);
    commun.writeUInt32LE(crc32(data), 10);
    commun.writeUInt32LE(corps.length, 14);
    commun.writeUInt32LE(annonce ?? data.length, 18);
    commun.writeUInt16LE(name.length, 22);
    const suite = Buffer.alloc(14);
    suite.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), commun, name, corps]);
    locaux.push(local);
    centraux.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), commun, suite, name]));
    offset += local.length;
  }
  const repertoire = Buffer.concat(centraux);
  const fin = Buffer.alloc(22);
  fin.write("PK\u0005\u0006", "latin1");
  fin.writeUInt16LE(centraux.length, 8);
  fin.writeUInt16LE(centraux.length, 10);
  fin.writeUInt32LE(repertoire.length, 12);
  fin.writeUInt32LE(offset, 16);
  return Buffer.concat([...locaux, repertoire, fin]);
}
