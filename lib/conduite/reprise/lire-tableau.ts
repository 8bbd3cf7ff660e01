import { type Archive, ArchiveRefusee, ouvrirArchive } from "../../recueil/depouillement/archive.ts";
import { ancienOuProtege } from "../../recueil/depouillement/lire.ts";
import type { Refus } from "../../socle/refus.ts";
import { lireCsv } from "./lire-csv.ts";
import { lireXlsx } from "./lire-xlsx.ts";
import { COLONNES_MAX, type LectureTableau, LIGNES_MAX, type Tableau } from "./tableau.ts";

const refuser = (refus: Refus): LectureTableau => ({ ok: false, refus });

/** What a CSV or an XLSX holds, whatever its name, or the sentence that refuses it. Never throws on what somebody sends. */
export async function lireTableau(octets: Uint8Array): Promise<LectureTableau> {
  const debut = Buffer.from(octets.subarray(0, 8));
  if (debut.toString("hex") === "d0cf11e0a1b11ae1")
    return refuser(ancienOuProtege(octets) === "document_protege" ? "document_protege" : "tableau_ancien");
  if (debut.subarray(0, 2).toString("latin1") !== "PK") {
    const tableau = lireCsv(octets);
    return tableau ? mesurer(tableau) : refuser("tableau_refuse");
  }
  try {
    const archive = await ouvrirArchive(octets);
    return refusDe(archive) ?? mesurer(lireXlsx(archive.xml));
  } catch (error) {
    return refuser(error instanceof ArchiveRefusee && error.raison === "piegee" ? "tableau_long" : "tableau_abime");
  }
}

function refusDe({ noms, xml }: Archive): LectureTableau | null {
  if (!xml.has("xl/workbook.xml")) return refuser("tableau_refuse");
  if ([...noms].some((n) => /vbaProject|macrosheets/i.test(n))) return refuser("tableau_macros");
  // A document type declares what grows as it is read.
  return [...xml.values()].some((x) => x.includes("<!DOCTYPE")) ? refuser("tableau_abime") : null;
}

function mesurer(tableau: Tableau): LectureTableau {
  const pleines = tableau.feuilles.filter((f) => f.lignes.some((l) => l.some(Boolean)));
  if (pleines.length === 0) return refuser("tableau_vide");
  const lisibles = pleines.filter((f) => f.lignes.length <= LIGNES_MAX);
  if (lisibles.length === 0) return refuser("tableau_long");
  const feuilles = lisibles.map((f) => ({ ...f, lignes: f.lignes.map((l) => l.slice(0, COLONNES_MAX)) }));
  return { ok: true, tableau: { ...tableau, feuilles } };
}
