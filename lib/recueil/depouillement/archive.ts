import yauzl from "yauzl";

export const ENTREES_MAX = 2000;
export const GONFLE_MAX = 100 * 1024 * 1024;
export const XML_MAX = 4 * 1024 * 1024;
/** Styles gathered over years of copies: read as they pass, never held as a tree. */
const STYLES_MAX = 16 * 1024 * 1024;

/** `xml`: the parts that hold words, by name; pages and texts that were joined too. */
export type Archive = { noms: ReadonlySet<string>; xml: ReadonlyMap<string, Buffer> };

/** What an archive was refused for; anything else that goes wrong in it is `abimee`. */
export class ArchiveRefusee extends Error {
  constructor(readonly raison: "piegee" | "abimee") {
    super(raison);
  }
}

/**
 * The names of a zip and its XML parts, inflated. Nothing it announces is believed: entries are counted, every one is
 * inflated to the end and counted byte by byte, and it stops at the first limit passed. Throws `ArchiveRefusee`.
 */
export async function ouvrirArchive(octets: Uint8Array): Promise<Archive> {
  const zip = await ouvrir(octets);
  const noms = new Set<string>();
  const xml = new Map<string, Buffer>();
  let reste = GONFLE_MAX;
  try {
    if (zip.entryCount > ENTREES_MAX) throw new ArchiveRefusee("piegee");
    for (;;) {
      const entree = await suivante(zip);
      if (!entree) break;
      if (noms.size >= ENTREES_MAX) throw new ArchiveRefusee("piegee");
      if (noms.has(entree.fileName)) throw new ArchiveRefusee("abimee");
      noms.add(entree.fileName);
      if (entree.fileName.endsWith("/")) continue;
      const garder = /\.(xml|rels|x?html?|mht(ml)?|txt)$/i.test(entree.fileName);
      const max = entree.fileName === "styles.xml" ? STYLES_MAX : XML_MAX;
      const contenu = await gonfler(zip, entree, garder ? Math.min(reste, max) : reste, garder);
      reste -= contenu.taille;
      if (contenu.octets) xml.set(entree.fileName, contenu.octets);
    }
  } catch (error) {
    throw error instanceof ArchiveRefusee ? error : new ArchiveRefusee("abimee");
  } finally {
    zip.close();
  }
  return { noms, xml };
}

function ouvrir(octets: Uint8Array): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(
      Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength),
      { lazyEntries: true },
      (error, zip) => (error ? reject(new ArchiveRefusee("abimee")) : resolve(zip)),
    );
  });
}

function suivante(zip: yauzl.ZipFile): Promise<yauzl.Entry | null> {
  return new Promise((resolve, reject) => {
    const oublier = () => zip.off("entry", entree).off("end", fin).off("error", erreur);
    const entree = (e: yauzl.Entry) => {
      oublier();
      resolve(e);
    };
    const fin = () => {
      oublier();
      resolve(null);
    };
    const erreur = (e: Error) => {
      oublier();
      reject(e);
    };
    zip.on("entry", entree).on("end", fin).on("error", erreur);
    zip.readEntry();
  });
}

function gonfler(
  zip: yauzl.ZipFile,
  entree: yauzl.Entry,
  max: number,
  garder: boolean,
): Promise<{ taille: number; octets: Buffer | null }> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entree, (error, flux) => {
      if (error) return reject(error);
      const morceaux: Buffer[] = [];
      let taille = 0;
      flux.on("data", (morceau: Buffer) => {
        taille += morceau.byteLength;
        if (taille > max) {
          reject(new ArchiveRefusee("piegee"));
          flux.destroy();
        } else if (garder) morceaux.push(morceau);
      });
      flux.on("error", reject);
      flux.on("end", () => resolve({ taille, octets: garder ? Buffer.concat(morceaux) : null }));
    });
  });
}
