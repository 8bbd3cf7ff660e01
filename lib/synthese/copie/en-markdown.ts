import { echapper } from "../../socle/texte/markdown.ts";
import type { Vivant } from "./lignes.ts";
import type { Morceau } from "./lu.ts";

/** Paragraphs of a word processor in light Markdown: bold, italic, bullets, links; `code`, before the first, is left out. */
export function enMarkdown(paragraphes: readonly Vivant[], code: string): string {
  return paragraphes
    .map((v, rang) => {
      const morceaux = rang === 0 ? sansLeCode(v.morceaux, code) : v.morceaux;
      return `${v.puce ? "- " : ""}${reunir(morceaux).map(dire).join("").trim()}`;
    })
    .filter((ligne) => ligne.replace(/^- $/, "") !== "")
    .join("\n");
}

function sansLeCode(morceaux: readonly Morceau[], code: string): Morceau[] {
  const premier = morceaux.findIndex((m) => m.texte.trim() !== "");
  const m = morceaux[premier];
  if (!m?.texte.trimStart().startsWith(code)) return [...morceaux];
  const suite = { ...m, url: null, texte: m.texte.trimStart().slice(code.length).trimStart() };
  const reste = morceaux.slice(premier + 1);
  return suite.texte === "" ? sansEspaceDevant(reste) : [suite, ...reste];
}

function sansEspaceDevant([premier, ...suite]: readonly Morceau[]): Morceau[] {
  if (!premier) return [];
  const texte = premier.texte.trimStart();
  return texte === "" ? sansEspaceDevant(suite) : [{ ...premier, texte }, ...suite];
}

/** Runs set the same way are one: a word processor cuts them anywhere. */
const reunir = (morceaux: readonly Morceau[]): Morceau[] =>
  morceaux.reduce<Morceau[]>((faits, m) => {
    const d = faits.at(-1);
    const texte = m.texte.replace(/[^\S\u00A0\u202F]+/g, " ");
    if (d && d.gras === m.gras && d.italique === m.italique && d.url === m.url) d.texte += texte;
    else faits.push({ ...m, texte });
    return faits;
  }, []);

function dire({ texte, gras, italique, url }: Morceau): string {
  const [, avant = "", mots = "", apres = ""] = /^(\s*)(.*?)(\s*)$/s.exec(texte) ?? [];
  if (mots === "") return texte;
  const signe = gras ? "**" : italique ? "*" : "";
  const dit = `${signe}${echapper(enClairs(mots))}${signe}`;
  const lien = url && /^https?:\/\//i.test(url) ? `[${dit}](${url})` : dit;
  return `${avant}${lien}${apres}`.replace(/[\u00A0\u202F]/g, " ");
}

/** As one types it: French spaces are put in when it is printed. */
const enClairs = (mots: string) => mots.replace(/[\u00A0\u202F]/g, " ");
