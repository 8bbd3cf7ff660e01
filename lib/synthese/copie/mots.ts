import { enClair } from "../../socle/texte/markdown.ts";
import { remplir, type Valeurs } from "../../socle/texte/variables.ts";
import { direPrecisions } from "../consolidation/dire.ts";
import type { MotsPoint } from "../consolidation/mots.ts";
import type { Constat } from "./constats.ts";
import { cle } from "./texte.ts";

export type MotsExportes = Pick<
  MotsPoint,
  "accroche" | "texte" | "exemple" | "horizon" | "structure" | "lieu" | "partenaires" | "action"
>;
export type MotsRendus = Partial<Pick<MotsPoint, "accroche" | "texte" | "exemple" | "horizon">>;

const MAX = { accroche: 120, texte: 2000, exemple: 1000, horizon: 120 } as const;

/**
 * What of a point a difference changes, as it would be written in it; null when a gesture cannot take it as it is: it is a
 * figure of ours, it is of several fields, it is too long. What the file does not change keeps its own words and variables.
 */
export function motsRendus(c: Constat, exportes: MotsExportes, valeurs: Valeurs): MotsRendus | null {
  const mots =
    c.nature === "texte" ? duTexte(c, exportes, valeurs) : c.nature === "precision" ? dessous(c, exportes) : null;
  const trop = Object.entries(mots ?? {}).some(([nom, v]) => (v ?? "").length > MAX[nom as keyof typeof MAX]);
  return trop || (mots && "texte" in mots && !mots.texte && !mots.accroche) ? null : mots;
}

function duTexte({ markdown }: Constat, e: MotsExportes, valeurs: Valeurs): MotsRendus | null {
  // Of an inspiring project, who, where and with whom are printed in the same sentence.
  if (!markdown || e.structure || e.lieu || e.partenaires) return null;
  const [, gras = "", suite = ""] = /^\*\*(.+?)\*\*(.*)$/s.exec(markdown) ?? [];
  const dite = cle(enClair(remplir(e.accroche, valeurs)));
  const memeAccroche = e.accroche !== "" && cle(enClair(gras)).replace(/\.$/, "") === dite.replace(/\.$/, "");
  const accroche = memeAccroche ? e.accroche : e.accroche === "" ? "" : remettre(gras, e.accroche, valeurs);
  // An accroche is followed by a space: joined to what follows it, it is bold words of the text.
  const separee = accroche !== "" && /^\s/.test(suite);
  const texte = (separee ? suite : markdown).trimStart();
  return { accroche: separee ? accroche.trim() : "", texte: remettre(texte, e.texte, valeurs).trim() };
}

/** A figure that a variable said, still said beside the same word, is that variable again. */
function remettre(texte: string, avant: string, valeurs: Valeurs): string {
  return Object.entries(valeurs).reduce((fait, [nom, dite]) => {
    const [, suivant] = new RegExp(`\\{${nom}\\}[\\s\\u00A0\\u202F]+(\\S+)`, "i").exec(avant) ?? [];
    const valeur = dite.replace(/[\u00A0\u202F]/g, " ");
    if (!suivant || valeur === "") return fait;
    return fait.replace(`${valeur} ${suivant}`, `{${nom}} ${suivant}`);
  }, texte);
}

/** « Horizon : 2027 »: the two that are a text of their own. */
function dessous({ avant, apres }: Constat, e: MotsExportes): MotsRendus | null {
  const dites = direPrecisions({ ...e, destinataires: [] });
  const nom = dites.find((p) => cle(avant).startsWith(cle(`${p.nom} :`)))?.nom;
  const champ = nom === "Horizon" ? "horizon" : nom === "Exemple" ? "exemple" : null;
  if (!champ) return null;
  const [, valeur] = /^[^:]+:\s*(.*)$/s.exec(apres) ?? [];
  return apres === ""
    ? { [champ]: null }
    : valeur === undefined
      ? null
      : { [champ]: valeur.replace(/[\u00A0\u202F]/g, " ") };
}

/** Of these words, those that `rendus` would replace, as one text. */
export const memesChamps = (rendus: MotsRendus, mots: MotsRendus): string =>
  JSON.stringify((Object.keys(rendus) as (keyof MotsRendus)[]).map((champ) => mots[champ] ?? ""));
