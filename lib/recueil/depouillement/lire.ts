import { DOCX, FICHIER_OCTETS_MAX } from "../../socle/fichiers/formats.ts";
import { reconnaitre } from "../../socle/fichiers/reconnaitre.ts";
import type { Refus } from "../../socle/refus.ts";
import { type Archive, ArchiveRefusee, ouvrirArchive } from "./archive.ts";
import { type Bloc, numeroter } from "./bloc.ts";
import { partiePrincipale } from "./docx-parties.ts";
import { lireDocx, MorceauIllisible } from "./lire-docx.ts";
import { lireHtml } from "./lire-html.ts";
import { lireOdt, odtProtege } from "./lire-odt.ts";
import { decoderTexte, lireTexte, typeDeTexte } from "./lire-texte.ts";
import { decoder } from "./xml.ts";

const ODT = "application/vnd.oasis.opendocument.text";

export type Lecture = { ok: true; type: string; blocs: Bloc[]; pages: number | null } | { ok: false; refus: Refus };

/**
 * What a file holds, whatever its name: its blocks, in reading order (none in a PDF made of pictures only), or the
 * sentence that refuses it. Pages are counted in a PDF only. Never throws on what somebody sends.
 */
export async function lireDocument(octets: Uint8Array): Promise<Lecture> {
  if (octets.byteLength === 0) return { ok: false, refus: "fichier_vide" };
  if (octets.byteLength > FICHIER_OCTETS_MAX) return { ok: false, refus: "document_lourd" };
  const debut = Buffer.from(octets.subarray(0, 1024));
  if (debut.includes("%PDF-")) return lirePdfEnBlocs(octets);
  if (debut.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1") return { ok: false, refus: ancienOuProtege(octets) };
  if (debut.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") return lireMots(octets);
  try {
    return await lireArchive(octets, await ouvrirArchive(octets));
  } catch (error) {
    const piege = error instanceof ArchiveRefusee && error.raison === "piegee";
    return { ok: false, refus: piege ? "document_piege" : "document_abime" };
  }
}

/** What reads PDF weighs more than all the rest: whoever reads anything else does not load it. */
async function lirePdfEnBlocs(octets: Uint8Array): Promise<Lecture> {
  const { lirePdf } = await import("./lire-pdf.ts");
  const lus = await lirePdf(octets);
  if (lus === "protege") return { ok: false, refus: "document_protege" };
  if (lus === "abime") return { ok: false, refus: "document_abime" };
  return { ok: true, type: "application/pdf", blocs: numeroter(lus.bruts), pages: lus.pages };
}

/** A DOCX with a password is kept in the envelope of old Word files. */
export const ancienOuProtege = (octets: Uint8Array): Refus =>
  Buffer.from(octets).includes(Buffer.from("EncryptedPackage", "utf16le")) ? "document_protege" : "document_ancien";

/** A file with no format of its own: a page, or plain text. */
function lireMots(octets: Uint8Array): Lecture {
  const type = typeDeTexte(octets);
  if (type === "rtf") return { ok: false, refus: "document_rtf" };
  if (!type) return { ok: false, refus: "document_refuse" };
  const texte = decoderTexte(octets);
  return { ok: true, type, blocs: numeroter(type === "text/html" ? lireHtml(texte) : lireTexte(texte)), pages: null };
}

/** What an archive is, or why it is not read. */
export async function reconnaitreArchive(octets: Uint8Array, archive: Archive): Promise<{ type: string } | Refus> {
  if ([...archive.xml].some(declareEntites)) return "document_abime";
  const type = await typeDe(octets, archive);
  if (type === "macros") return "document_macros";
  return type ? { type } : "document_refuse";
}

async function lireArchive(octets: Uint8Array, archive: Archive): Promise<Lecture> {
  const reconnue = await reconnaitreArchive(octets, archive);
  if (typeof reconnue === "string") return { ok: false, refus: reconnue };
  const { type } = reconnue;
  if (type === ODT && odtProtege(archive)) return { ok: false, refus: "document_protege" };
  try {
    return { ok: true, type, blocs: numeroter(type === DOCX ? lireDocx(archive) : lireOdt(archive)), pages: null };
  } catch (error) {
    return { ok: false, refus: error instanceof MorceauIllisible ? "document_assemble" : "document_abime" };
  }
}

async function typeDe(octets: Uint8Array, archive: Archive): Promise<string | null> {
  const { noms, xml } = archive;
  const types = xml.get("[Content_Types].xml")?.toString("utf8") ?? "";
  if (
    [...noms].some((nom) => /vbaProject\.bin$/i.test(nom) || /^Basic\/.+\/.+/.test(nom)) ||
    /macroEnabled/i.test(types)
  )
    return "macros";
  if (partiePrincipale(archive)) return DOCX;
  return noms.has("content.xml") && (await reconnaitre(octets)) === ODT ? ODT : null;
}

/** No word processor declares entities: whoever does wants them expanded. */
const declareEntites = ([nom, octets]: [string, Buffer]) =>
  /\.(xml|rels)$/i.test(nom) && decoder(octets).includes("<!ENTITY");
