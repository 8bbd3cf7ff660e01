import { strToU8, zipSync } from "fflate";

export type Cellule =
  | string
  | number
  | { date: number }
  | { mois: number }
  | { formule: string; valeur: string | number };
export type FeuilleEssai = { nom: string; lignes: (Cellule[] | null)[]; cachee?: boolean };

const lettre = (i: number) => String.fromCharCode(65 + i);
const echapper = (t: string) => t.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function cellule(c: Cellule, ref: string): string {
  if (typeof c === "number") return `<c r="${ref}"><v>${c}</v></c>`;
  if (typeof c === "string") return `<c r="${ref}" t="inlineStr"><is><r><t>${echapper(c)}</t></r></is></c>`;
  if ("date" in c) return `<c r="${ref}" s="1"><v>${c.date}</v></c>`;
  if ("mois" in c) return `<c r="${ref}" s="2"><v>${c.mois}</v></c>`;
  const type = typeof c.valeur === "string" ? ' t="str"' : "";
  return `<c r="${ref}"${type}><f>${c.formule}</f><v>${c.valeur}</v></c>`;
}

/** A workbook as Excel writes one, made here: rows that are null are not in the file, as rows nobody wrote in. */
export function classeur(feuilles: readonly FeuilleEssai[], autres: Record<string, string> = {}): Uint8Array {
  const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parties: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="${rels}"><sheets>${feuilles
      .map((f, i) => `<sheet name="${f.nom}" sheetId="${i + 1}"${f.cachee ? ' state="hidden"' : ""} r:id="r${i}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${feuilles.map((_, i) => `<Relationship Id="r${i}" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...autres,
  };
  for (const [i, f] of feuilles.entries())
    parties[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet><sheetData>${f.lignes
      .map((l, r) =>
        l ? `<row r="${r + 1}">${l.map((c, j) => cellule(c, `${lettre(j)}${r + 1}`)).join("")}</row>` : "",
      )
      .join("")}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(parties).map(([nom, xml]) => [nom, strToU8(xml)])));
}
