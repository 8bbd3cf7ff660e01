import type { BlocBrut } from "./bloc.ts";
import { miseEnForme, type Relation, type Style } from "./docx-parties.ts";
import { type Redaction, rediger } from "./paragraphe.ts";
import { attribut, type Element, elements, nomDe, oui, premier } from "./xml.ts";

/** What a paragraph takes from where it stands. */
export type Lieu = Pick<BlocBrut, "apart" | "auteur" | "cellule" | "courant">;
export type Contexte = {
  styles: ReadonlyMap<string, Style>;
  relations: ReadonlyMap<string, Relation>;
  /** Notes and remarks by the reference that calls them. */
  notes: ReadonlyMap<string, { contenu: Element; lieu: Lieu }>;
  lire: (parent: Element, lieu: Lieu) => BlocBrut[];
  /** A frame: its headings end with it. */
  cadre: (parent: Element, lieu: Lieu) => BlocBrut[];
  /** The words of a diagram (SmartArt), kept in a part of their own. */
  schema: (id: string, lieu: Lieu) => BlocBrut[];
};

/** What a run holds besides text. */
const SIGNES: Record<string, string> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", ptab: "\t" };
/** The box of a control nobody has clicked yet, or one inserted as a symbol. */
const CASES: Record<string, string> = { "2610": "☐", "2611": "☑", "2612": "☒" };
const IGNORES = new Set([
  "del",
  "moveFrom",
  "rPr",
  "pPr",
  "sdtPr",
  "delText",
  "footnoteRef",
  "endnoteRef",
  "annotationRef",
  "softHyphen",
  "rt",
]);

/** A paragraph, then what hangs on it. */
export function lireParagraphe(p: Element, lieu: Lieu, contexte: Contexte): BlocBrut[] {
  const pPr = premier(p, "pPr");
  const style = contexte.styles.get(attribut(premier(pPr, "pStyle"), "val") ?? "") ?? {};
  if (style.sommaire) return [];
  const plan = attribut(premier(pPr, "outlineLvl"), "val");
  const niveau = plan === undefined ? style.niveau : Number(plan) < 9 ? Number(plan) + 1 : undefined;
  const numPr = premier(pPr, "numPr");
  const puce = !niveau && (numPr ? attribut(premier(numPr, "numId"), "val") !== "0" : style.puce === true);
  const r = rediger({ ...lieu, ...(niveau && !lieu.apart ? { niveau } : {}), ...(puce ? { puce } : {}) });
  lireFils(p, r, { style, lien: null }, contexte, lieu);
  return r.finir();
}

/** `lien`: the field being read, its instruction and where its result begins. */
type Etat = { style: Style; lien: { code: string; debut: number | null } | null };

function lireFils(parent: Element, r: Redaction, etat: Etat, contexte: Contexte, lieu: Lieu): void {
  for (const e of elements(parent)) {
    const nom = nomDe(e);
    if (IGNORES.has(nom)) continue;
    if (nom === "r") lireRun(e, r, etat, contexte, lieu);
    else if (nom === "bookmarkStart") r.bloc.signets.push(attribut(e, "name") ?? "");
    else if (nom === "hyperlink") {
      const debut = r.bloc.texte.length;
      lireFils(e, r, etat, contexte, lieu);
      r.adresser(contexte.relations.get(attribut(e, "id") ?? "")?.cible, debut);
    } else if (nom === "sdt" && oui(premier(premier(e, "sdtPr"), "showingPlcHdr"))) continue;
    else lireFils(e, r, etat, contexte, lieu);
  }
}

function lireRun(run: Element, r: Redaction, etat: Etat, contexte: Contexte, lieu: Lieu): void {
  const rPr = premier(run, "rPr");
  const propre = contexte.styles.get(attribut(premier(rPr, "rStyle"), "val") ?? "");
  const forme = { ...etat.style, ...propre, ...miseEnForme(rPr) };
  const ecrire = (texte: string) => {
    if (!forme.cache) r.ecrire(texte, forme.gras === true);
    else if (texte.trim() !== "") r.cacher();
  };
  const lire = (parent: Element): void => {
    for (const e of elements(parent)) {
      const nom = nomDe(e);
      const note = contexte.notes.get(`${nom} ${attribut(e, "id")}`);
      if (IGNORES.has(nom)) continue;
      if (nom === "t") ecrire(e.textContent ?? "");
      else if (nom in SIGNES) ecrire(SIGNES[nom] ?? "");
      else if (nom === "sym") ecrire(CASES[attribut(e, "char") ?? ""] ?? "");
      else if (note) r.apres.push(...contexte.lire(note.contenu, note.lieu));
      else if (nom === "fldChar") lireChamp(attribut(e, "fldCharType"), r, etat);
      else if (nom === "instrText") {
        if (etat.lien) etat.lien.code += e.textContent ?? "";
      } else if (nom === "txbxContent") r.apres.push(...contexte.cadre(e, lieu));
      else if (nom === "relIds") r.apres.push(...contexte.schema(attribut(e, "dm") ?? "", lieu));
      // The same frame is said twice, for new and old programs.
      else if (nom === "AlternateContent")
        lire(premier(e, contientDesMots(premier(e, "Choice")) ? "Choice" : "Fallback") ?? e);
      else if (nom !== "t") lire(e);
    }
  };
  lire(run);
}

const contientDesMots = (e: Element | undefined) =>
  ["w:txbxContent", "dgm:relIds"].some((nom) => (e?.getElementsByTagName(nom).length ?? 0) > 0);

/** A link written as a field: its address is in the instruction, before the words it shows. */
function lireChamp(type: string | undefined, r: Redaction, etat: Etat): void {
  if (type === "begin") etat.lien = { code: "", debut: null };
  else if (type === "separate" && etat.lien) etat.lien.debut = r.bloc.texte.length;
  else if (type === "end" && etat.lien) {
    const [, adresse] = /HYPERLINK\s+"([^"]+)"/.exec(etat.lien.code) ?? [];
    if (etat.lien.debut !== null) r.adresser(adresse, etat.lien.debut);
    etat.lien = null;
  }
}
