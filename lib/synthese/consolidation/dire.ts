import { NOM_ACTION_LEVIER } from "../../recueil/rubriques/types-enonce.ts";
import { type Bloc, enClair, lireMarkdown, type Portion } from "../../socle/texte/markdown.ts";
import { avecPointFinal, completer } from "../../socle/texte/phrases.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { MotsPoint } from "./mots.ts";

type PointDit = Pick<MotsPoint, "accroche" | "texte" | "structure" | "lieu" | "partenaires">;
type PrecisionsDites = Pick<MotsPoint, "action" | "exemple" | "horizon"> & { destinataires: { nom: string }[] };

const portion = (texte: string, gras = false): Portion => ({ texte, gras, italique: false, url: null });

/**
 * A point as it is printed: « accroche » in bold, its sentence going on; of an inspiring project, who and where before
 * it and with whom after. The one place for the web, the PDF and the pages of the CRESS.
 */
export function direPoint({ accroche, texte, structure, lieu, partenaires }: PointDit): Bloc[] {
  const qui = [structure, lieu].filter(Boolean).join(" – ");
  const tete = [
    ...(qui ? [portion(qui, true), portion(" : ")] : []),
    ...(accroche ? [...accrocheAvant(accroche, texte), portion(" ")] : []),
  ];
  const blocs = lireMarkdown(texte);
  const [premier, ...suite] = blocs;
  const corps: Bloc[] =
    premier?.type === "paragraphe"
      ? [{ type: "paragraphe", portions: [...tete, ...premier.portions] }, ...suite]
      : [...(tete.length > 0 ? [{ type: "paragraphe" as const, portions: sansFin(tete) }] : []), ...blocs];
  return completer(partenaires ? avecPartenaires(corps, partenaires) : corps);
}

/** An accroche is one line; what Markdown it holds is kept, in bold. */
const accrocheDe = (accroche: string): Portion[] =>
  lireMarkdown(accroche)
    .flatMap((b) => (b.type === "liste" ? b.items.flat() : b.portions))
    .map((p) => ({ ...p, gras: true }));

/** Words that start another sentence stop the accroche; else its sentence goes on in them. */
const accrocheAvant = (accroche: string, texte: string): Portion[] =>
  /^[\s«“"(*_]*\p{Lu}/u.test(texte) ? avecPointFinal(accrocheDe(accroche)) : accrocheDe(accroche);

const sansFin = (portions: Portion[]): Portion[] =>
  portions.at(-1)?.texte.trim() === "" ? portions.slice(0, -1) : portions;

/** « … (partenaires). »: before the stop of the last paragraph. */
function avecPartenaires(blocs: Bloc[], partenaires: string): Bloc[] {
  const i = blocs.findLastIndex((b) => b.type === "paragraphe");
  const bloc = blocs[i];
  const parenthese = portion(` (${partenaires.replace(/\.$/, "")})`);
  if (bloc?.type !== "paragraphe") return [...blocs, { type: "paragraphe", portions: [parenthese] }];
  const portions = bloc.portions.map((p, n) =>
    n === bloc.portions.length - 1 ? { ...p, texte: p.texte.replace(/\s*\.\s*$/, "") } : p,
  );
  return blocs.with(i, { type: "paragraphe", portions: [...portions, parenthese] });
}

/** What the kind of a point adds under its words, each with its name. */
export function direPrecisions(p: PrecisionsDites): { nom: string; texte: string }[] {
  return [
    { nom: "Levier", texte: p.action ? NOM_ACTION_LEVIER[p.action].toLowerCase() : "" },
    { nom: "Exemple", texte: enClair(p.exemple ?? "").replaceAll("\n", " ") },
    { nom: "Adressée à", texte: enumerer(p.destinataires.map((d) => d.nom)) },
    { nom: "Horizon", texte: p.horizon ?? "" },
  ].flatMap(({ nom, texte }) => (texte ? [{ nom, texte: typographier(texte) }] : []));
}

/** What stands under the points of a group: its example, its remark, its paragraphes. */
export function direGroupe({
  exemple,
  remarque,
  paragraphes,
}: {
  exemple: string;
  remarque: string;
  paragraphes: string;
}): Bloc[] {
  return completer([
    ...(exemple ? prefixer(portion("Exemple : ", true), lireMarkdown(exemple)) : []),
    ...lireMarkdown(remarque),
    ...lireMarkdown(paragraphes),
  ]);
}

const prefixer = (avant: Portion, [premier, ...suite]: Bloc[]): Bloc[] =>
  premier?.type === "paragraphe"
    ? [{ type: "paragraphe", portions: [avant, ...premier.portions] }, ...suite]
    : [{ type: "paragraphe", portions: [avant] }, ...(premier ? [premier] : []), ...suite];
