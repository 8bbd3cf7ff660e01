import { typographier } from "../typographie/texte.ts";

/** A piece of a line: words, in bold or leading to a page of ours. */
export type Bout = { mots: string; gras?: true; lien?: string };
/** Lines that stay together; `puces`: each is an item of a list. */
export type BlocCorps = { puces: boolean; lignes: Bout[][] };

/** What the words of a mail may hold: a link, bold words, an address. Anything else is text. */
const SIGNES = /\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)|\*\*([^*\n]+)\*\*|(https?:\/\/[^\s<)]+)/g;

/**
 * The words of a mail, read from the light Markdown its row keeps. Only an address of ours becomes a link: mails carry words of
 * people we do not know, and what they typed stays in sight.
 */
export function lireCorps(corps: string, origine: string): BlocCorps[] {
  return corps.split(/\n{2,}/).map((p) => {
    const lignes = p.split("\n");
    const puces = lignes.every((l) => l.startsWith("- "));
    return { puces, lignes: lignes.map((l) => lireLigne(puces ? l.slice(2) : l, origine)) };
  });
}

function lireLigne(ligne: string, origine: string): Bout[] {
  const bouts: Bout[] = [];
  let fin = 0;
  for (const trouve of ligne.matchAll(SIGNES)) {
    if (trouve.index > fin) bouts.push({ mots: ligne.slice(fin, trouve.index) });
    bouts.push(lireBout(trouve, origine));
    fin = trouve.index + trouve[0].length;
  }
  if (fin < ligne.length) bouts.push({ mots: ligne.slice(fin) });
  return bouts;
}

function lireBout([tout, mots, url, gras, nue]: RegExpMatchArray, origine: string): Bout {
  if (gras !== undefined) return { mots: gras, gras: true };
  if (mots !== undefined && url !== undefined)
    return deChezNous(url, origine) ? { mots, lien: url } : { mots: `${mots} (${url})` };
  return nue !== undefined && deChezNous(nue, origine) ? { mots: nue, lien: nue } : { mots: tout };
}

const deChezNous = (url: string, origine: string) => url === origine || url.startsWith(`${origine}/`);

/** The part in plain text: the address of a link alone on its line is below its words, that of another behind them. */
export function enTexte(corps: string, origine: string): string {
  return lireCorps(corps, origine)
    .map(({ puces, lignes }) => lignes.map((l) => `${puces ? "- " : ""}${ligneEnTexte(l)}`).join("\n"))
    .join("\n\n");
}

function ligneEnTexte(bouts: Bout[]): string {
  const seul = bouts.length === 1;
  return bouts
    .map(({ mots, lien }) => {
      if (!lien || lien === mots) return mots;
      return seul ? `${mots}\u00A0:\n${lien}` : `${mots} (${lien})`;
    })
    .join("");
}

/** French typography for the words of a mail, never for the addresses its links lead to. */
export const typographierCorps = (texte: string): string =>
  texte
    .split(/(\]\(https?:\/\/[^\s)]+\))/)
    .map((bout, i) => (i % 2 === 1 ? bout : typographier(bout)))
    .join("");
