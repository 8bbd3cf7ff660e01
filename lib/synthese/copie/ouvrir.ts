import { ArchiveRefusee, ouvrirArchive } from "../../recueil/depouillement/archive.ts";
import { ancienOuProtege, reconnaitreArchive } from "../../recueil/depouillement/lire.ts";
import { DOCX } from "../../socle/fichiers/formats.ts";
import type { Refus } from "../../socle/refus.ts";
import { lireCopie } from "./lire-copie.ts";
import type { CopieLue } from "./lu.ts";

export type Ouverture = { ok: true; copie: CopieLue } | { ok: false; refus: Refus };

/** What somebody sends as a copy, read; or why it is not. Never throws. */
export async function ouvrirCopie(octets: Uint8Array): Promise<Ouverture> {
  const debut = Buffer.from(octets.subarray(0, 8));
  if (debut.toString("hex") === "d0cf11e0a1b11ae1") return { ok: false, refus: ancienOuProtege(octets) };
  if (debut.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") return { ok: false, refus: "copie_pas_docx" };
  try {
    const archive = await ouvrirArchive(octets);
    const reconnue = await reconnaitreArchive(octets, archive);
    if (typeof reconnue === "string" || reconnue.type !== DOCX)
      return {
        ok: false,
        refus: typeof reconnue !== "string" || reconnue === "document_refuse" ? "copie_pas_docx" : reconnue,
      };
    return { ok: true, copie: lireCopie(archive) };
  } catch (error) {
    const piege = error instanceof ArchiveRefusee && error.raison === "piegee";
    return { ok: false, refus: piege ? "document_piege" : "document_abime" };
  }
}
