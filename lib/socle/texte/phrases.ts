import { typographier } from "../typographie/texte.ts";
import { type Bloc, lireMarkdown, type Portion } from "./markdown.ts";

/** What a sentence may end with; a link or a list may follow a colon. */
const FINIE = /[.!?…:;,][»”)\]\s]*$/u;

/** The words of a paragraph as they are printed, typed in French; where they stop and start is kept. */
export function composerPortions(portions: readonly Portion[]): Portion[] {
  const textes = typographier(portions.map((p) => p.texte).join(MARQUE)).split(MARQUE);
  return portions.map((p, i) => ({ ...p, texte: textes[i] ?? p.texte }));
}
/** Between two portions; cleaned out of every typed text. */
const MARQUE = "\uE001";

/** A capital at the start, when the first letter is a small one. */
export function avecCapitale(portions: readonly Portion[]): Portion[] {
  const [premiere, ...suite] = portions;
  return premiere ? [{ ...premiere, texte: capitale(premiere.texte) }, ...suite] : [];
}
const capitale = (texte: string) =>
  texte.replace(
    /^([\s«“"(]*)(\p{Ll})(?!\p{Lu})/u,
    (_, avant: string, lettre: string) => avant + lettre.toLocaleUpperCase("fr"),
  );

/** A full stop at the end, when nothing ends the sentence. */
export function avecPointFinal(portions: readonly Portion[]): Portion[] {
  const derniere = portions.at(-1);
  const texte = portions
    .map((p) => p.texte)
    .join("")
    .trimEnd();
  if (!derniere || texte === "" || FINIE.test(texte)) return [...portions];
  const nette = { ...derniere, texte: derniere.texte.trimEnd() };
  const fin = { texte: ".", gras: derniere.gras, italique: derniere.italique, url: null };
  return nette.url === null
    ? [...portions.slice(0, -1), { ...nette, texte: `${nette.texte}.` }]
    : [...portions.slice(0, -1), nette, fin];
}

/** Blocks as they are printed: each paragraph is a sentence with its capital and its stop, unless a list goes on from it. */
export const completer = (blocs: readonly Bloc[]): Bloc[] =>
  blocs.map((bloc, i): Bloc => {
    if (bloc.type === "liste") return { type: "liste", items: bloc.items.map(composerPortions) };
    const entiere = avecCapitale(bloc.portions);
    const suivie = blocs[i + 1]?.type === "liste";
    return { type: "paragraphe", portions: composerPortions(suivie ? entiere : avecPointFinal(entiere)) };
  });

/** A typed text (light Markdown) as it is printed, on the web and on paper. */
export const direTexte = (source: string): Bloc[] => completer(lireMarkdown(source));
