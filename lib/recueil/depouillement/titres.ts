import { type CodeTransition, nomTransition, transitionsConnues } from "../../socle/transitions/transitions.ts";
import { replier } from "../../socle/typographie/replier.ts";
import { isPropre, partieDe, type Rubrique } from "../rubriques/rubriques.ts";
import type { Bloc } from "./bloc.ts";
import {
  type CleSeule,
  DITS_UNE_FOIS,
  type Genre,
  INTERTITRES,
  isSeule,
  motsIntertitre,
  NOMS_INTERTITRE,
} from "./intertitres.ts";

/** How a heading shows that it is one. */
export type Forme = "style" | "gras" | "capitales" | "deux-points" | "nue";
/** What a heading announces: a transition, a place, or something we do not know (`connu` is false). */
export type Titre = {
  connu: boolean;
  forme: Forme;
  transition: CodeTransition | null;
  ou: CleSeule | Genre | null;
  /** Where its statement begins, when one follows on the same line: « Freins : le bail ». */
  suite: number | null;
};

const TITRE_MAX = 90;
const NUMERO = /^(?:\d+(?: \d+)*|[ivx]+|[a-d]) (?=\p{L}{2})/u;

/** What may stand around the words of a heading without changing what it announces. */
const AUTOUR = new RegExp(
  `^(?:${[
    "les? la l une? des? du d a aux? en et ou ou pour par sur dans ces? cette nos notre vos votre leurs?",
    "quel(?:le)?s? qui que quoi ont ete est sont principa(?:l|le|les|ux) grand(?:e)?s? premiere?s? autres? divers(?:es)? quelques differente?s?",
    "(?:identifi|reper|rencontr|exprim|constat|evoqu|cit|relev|recens|mentionn|formul|partag|propos|soulev|observ|list|degag|travaill|discut|pos|remont|signal|not|abord)ee?s?",
    "retenue?s? ressorti(?:e)?s? issue?s? vu(?:e)?s? suites? avenir demain possibles? concret(?:e)?s? collecti(?:f|fs|ve|ves) communs? communes?",
    "territoires? loca(?:l|le|les|ux) ateliers? groupes? participants? participantes? structures? echanges? debats? journee",
    "lever faire connaitre diffuser developper mettre oeuvre mener cles? majeurs? important(?:e)?s? liste synthese bilan",
  ]
    .join(" ")
    .split(" ")
    .join("|")})$`,
);

/** What announces each place, first what says it best. */
export type Annonces = readonly (readonly [RegExp, CleSeule | Genre])[];

/** What announces a place under these rubriques: the edition’s own names, then the words people use. */
export function annoncesDe(rubriques: readonly Rubrique[]): Annonces {
  const nommees = [
    ...rubriques.flatMap((r) => (isSeule(r.cle) ? [{ nom: r.nom, ou: r.cle }] : [])),
    ...NOMS_INTERTITRE.map((i) => ({ nom: motsIntertitre(i, rubriques).titre, ou: INTERTITRES[i].genre })),
  ];
  const propres = nommees.flatMap(({ nom, ou }): [RegExp, CleSeule | Genre][] => {
    const mots = replier(nom);
    if (!mots) return [];
    return [[new RegExp(isCourante(ou) ? `^${mots}$` : `\\b${mots}\\b`, "g"), ou]];
  });
  return [
    ...propres,
    ...Object.entries(DITS_UNE_FOIS).map(([cle, dit]) => [dit, cle as keyof typeof DITS_UNE_FOIS] as const),
    ...NOMS_INTERTITRE.map((i) => [INTERTITRES[i].dit, INTERTITRES[i].genre] as const),
  ];
}

/** Named in words that other headings use too: these say it alone. */
const isCourante = (ou: CleSeule | Genre) => typeof ou === "string" && !isPropre(ou) && partieDe(ou) !== "recit";

/** What a block announces as a heading; null when it is none. */
export function lireTitre(bloc: Bloc, annonces: Annonces): Titre | null {
  const { texte, niveau, puce } = bloc;
  const forme = formeDe(bloc);
  const item = puce && forme !== "gras" && forme !== "style";
  if (niveau || (texte.length <= TITRE_MAX && !item)) {
    const lu = annonce(texte.slice(0, TITRE_MAX), forme !== "nue", annonces);
    if (lu && (niveau || !/[.!]$/.test(texte))) return { connu: true, forme, ...lu, suite: null };
  }
  const suite = niveau ? null : /^[^:]{3,60}?[\s\u00A0\u202F]*:\s+(?=\S)/u.exec(texte)?.[0];
  const debut = suite ? annonce(suite, false, annonces) : null;
  if (suite && debut?.ou) return { connu: true, forme: "deux-points", ...debut, suite: suite.length };
  return niveau ? { connu: false, forme, transition: null, ou: null, suite: null } : null;
}

/** How a block that no word makes a heading would look as one; `nue` when it looks like any other. */
export function formeDe({ niveau, texte, gras = 0 }: Bloc): Forme {
  if (niveau) return "style";
  if (texte.length > TITRE_MAX) return "nue";
  if (gras > 0 && gras >= texte.replace(/[\s\u00A0\u202F]*:$/u, "").length) return "gras";
  if (/\p{Lu}{2}/u.test(texte) && texte === texte.toUpperCase()) return "capitales";
  return /:$/.test(texte) && texte.length <= 60 ? "deux-points" : "nue";
}

/**
 * The transition and place a heading's words announce, or null. What looks like a heading may go on (« Freins à
 * l’emploi »); what does not must say nothing else, and what names two places announces none.
 */
function annonce(texte: string, ressemble: boolean, annonces: Annonces): Pick<Titre, "transition" | "ou"> | null {
  const { transition, reste } = lireTransition(replier(texte).replace(NUMERO, ""));
  if (transition && reste.split(" ").every((m) => m === "" || AUTOUR.test(m))) return { transition, ou: null };
  const trouves = lieux(reste, annonces);
  const [trouve] = trouves;
  if (!trouve || trouves.length > 1) return null;
  const avant = reste.slice(0, trouve.debut).trim().split(" ").filter(Boolean);
  const apres = reste.slice(trouve.fin).trim().split(" ").filter(Boolean);
  const autour = (mots: string[]) => mots.every((m) => AUTOUR.test(m));
  const poursuit =
    ressemble && /^(?:a|au|aux|de|des|du|d|en|pour|par|sur|dans|lies?|liees?|qui|que)$/.test(apres[0] ?? "");
  return autour(avant) && (autour(apres) || poursuit) ? { transition, ou: trouve.ou } : null;
}

/** The places a heading names, each once, with where its words stand. */
function lieux(mots: string, annonces: Annonces): { debut: number; fin: number; ou: CleSeule | Genre }[] {
  const trouves: { debut: number; fin: number; ou: CleSeule | Genre }[] = [];
  for (const [dit, ou] of annonces) {
    const touches = [...mots.matchAll(dit)].filter(
      (m) => !trouves.some((t) => m.index < t.fin && t.debut < m.index + m[0].length),
    );
    const [premiere, derniere] = [touches[0], touches.at(-1)];
    if (!premiere || !derniere) continue;
    const [debut, fin] = [premiere.index, derniere.index + derniere[0].length];
    const deja = trouves.find((t) => t.ou === ou);
    // « Idées et propositions »: the name of the edition, and another word for the same.
    if (deja) Object.assign(deja, { debut: Math.min(deja.debut, debut), fin: Math.max(deja.fin, fin) });
    else trouves.push({ debut, fin, ou });
  }
  return trouves;
}

/** « Freins – transition écologique »: its transition, and the other words. */
function lireTransition(mots: string): { transition: CodeTransition | null; reste: string } {
  const noms = transitionsConnues().map(({ code, nom }) => ({ code, mots: replier(nom.replace(/^Transition /u, "")) }));
  const seule = noms.find((n) => mots === n.mots || mots === `${n.mots}s`);
  if (seule) return { transition: seule.code, reste: "" };
  for (const n of noms) {
    const annonce = n.mots === replier(nomTransition(n.code)) ? "(?:transitions? )?" : "transitions? ";
    const [trouve] = new RegExp(`\\b(?:pour |de )?(?:la |les )?${annonce}${n.mots}s?\\b`).exec(mots) ?? [];
    if (trouve) return { transition: n.code, reste: mots.replace(trouve, "").replace(/\s+/g, " ").trim() };
  }
  return { transition: null, reste: mots };
}
