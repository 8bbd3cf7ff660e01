import { fromMarkdown } from "mdast-util-from-markdown";

/** Words set the same way. */
export type Portion = { texte: string; gras: boolean; italique: boolean; url: string | null };
export type Bloc = { type: "paragraphe"; portions: Portion[] } | { type: "liste"; items: Portion[][] };

/** Everything Markdown knows but bold, italic, bullets, links and the backslash. */
const SANS = [
  "autolink",
  "blockQuote",
  "characterReference",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "hardBreakTrailing",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "setextUnderline",
  "thematicBreak",
];

/** A line without a sign of Markdown, as most are: nothing to parse. */
const NU = /^(?! {0,3}[-+]| {4}| *\d{1,9}[.)])(?=\s*\S)[^*_[\]<>\\&`#~|\p{Cc}\u2028\u2029]+$/u;

type Noeud = { type: string; value?: string; url?: string; children?: Noeud[] };

/**
 * Light Markdown: paragraphs (each line is one), one level of bullets, bold, italic, links to the web. Anything else is
 * the text it is written with; deeper bullets come up to the first level.
 */
export function lireMarkdown(source: string): Bloc[] {
  const simples = source.split("\n").filter((ligne) => ligne !== "");
  if (simples.every((ligne) => NU.test(ligne)))
    return simples.map((l) => ({ type: "paragraphe", portions: [{ texte: l.replace(/^ +| +$/g, ""), ...NUE }] }));
  const lignes = source
    .replace(/\r\n?/g, "\n")
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, "$1\\$2")
    .replace(/^([ \t]*)([-+*])(?=[ \t]*$)/gm, "$1\\$2")
    .replace(/\n/g, "\n\n");
  const racine: Noeud = fromMarkdown(lignes, { extensions: [{ disable: { null: SANS } }] });
  const blocs = (racine.children ?? []).map((n): Bloc => {
    if (n.type === "list") return { type: "liste", items: (n.children ?? []).flatMap(itemsDe) };
    return { type: "paragraphe", portions: portionsDe(n) };
  });
  return reunirListes(blocs).filter((b) => (b.type === "liste" ? b.items.length > 0 : b.portions.length > 0));
}

function itemsDe(item: Noeud): Portion[][] {
  return (item.children ?? []).flatMap((n) =>
    n.type === "list" ? (n.children ?? []).flatMap(itemsDe) : [portionsDe(n)],
  );
}

/** Two lists that follow one another, begun with other bullets, are one. */
const reunirListes = (blocs: Bloc[]): Bloc[] =>
  blocs.reduce<Bloc[]>((faits, bloc) => {
    const dernier = faits.at(-1);
    if (dernier?.type === "liste" && bloc.type === "liste") dernier.items.push(...bloc.items);
    else faits.push(bloc);
    return faits;
  }, []);

const NUE = { gras: false, italique: false, url: null };

function portionsDe(noeud: Noeud, style: Omit<Portion, "texte"> = NUE): Portion[] {
  if (noeud.value !== undefined) return noeud.value ? [{ texte: noeud.value, ...style }] : [];
  const ici = {
    gras: style.gras || noeud.type === "strong",
    italique: style.italique || noeud.type === "emphasis",
    url: (noeud.type === "link" ? adresseSure(noeud.url ?? "") : null) ?? style.url,
  };
  return (noeud.children ?? []).flatMap((n) => portionsDe(n, ici));
}

/** The web and mail alone; anything else is words. */
const adresseSure = (url: string) => (/^(https?:\/\/|mailto:)/i.test(url) && URL.canParse(url) ? url : null);

/** A text as it was typed without any Markdown, as Markdown that says the same. */
export const echapper = (texte: string) =>
  texte.replace(/[\\*_[\]{]/g, "\\$&").replace(/^([ \t]*)([-+])(?=[ \t]+\S)/gm, "$1\\$2");

/** Its words alone: paragraphs and bullets on lines of their own. */
export const enClair = (source: string) =>
  lireMarkdown(source)
    .flatMap((b) => (b.type === "liste" ? b.items : [b.portions]))
    .map((portions) => portions.map((p) => p.texte).join(""))
    .join("\n");

/** Whether a paragraph is somebody else’s words from one end to the other. */
export const isCitation = (portions: readonly { texte: string }[]): boolean =>
  /^\s*«[^«»]+»\s*\.?\s*$/.test(portions.map((p) => p.texte).join(""));
