import { CODES_TRANSITION, type CodeTransition } from "../edition/transitions.ts";
import type { ActionLevier } from "../fiche/types-enonce.ts";
import { replier } from "../typographie/replier.ts";
import type { Bloc } from "./bloc.ts";
import { decouper } from "./decouper.ts";
import {
  AIDES,
  type Genre,
  lireSignet,
  NOMS_RUBRIQUE,
  type Place,
  RUBRIQUES,
  TEXTES,
  type TexteFiche,
} from "./rubriques.ts";

/** Where words stand in a document: a block, and a range of its characters. */
export type Passage = { bloc: number; debut: number; fin: number };
export type Carte = Genre & {
  transition: CodeTransition;
  accroche: string;
  texte: string;
  passage: Passage;
};
export type Placement = {
  cartes: Carte[];
  textes: Record<TexteFiche, string>;
  /** What each block became, in their order. */
  roles: RoleBloc[];
  /** The code of the atelier the model was made for, when it says one. */
  atelier: string | null;
};
/** `libre`: nothing says where it goes; it is shown, never dropped. */
export type RoleBloc = "titre" | "aide" | "entete" | "texte" | "carte" | "libre";

type Etat = { transition: CodeTransition | null; ou: "entete" | TexteFiche | Genre | null };
const REPLIEES = new Set(AIDES.map(replier));
const TITRE_MAX = 70;

/**
 * Puts what stands under the headings of the model (known by their bookmarks, else by their words) where it belongs.
 * `transitions` are those of the fiche: under another one, or none, the first of them.
 */
export function placer(blocs: readonly Bloc[], transitions: readonly CodeTransition[]): Placement {
  const p: Placement = { cartes: [], textes: { problematique: "", deroule: "" }, roles: [], atelier: null };
  // What the model prints above its first bookmark is its head.
  const duModele = blocs.some((b) => b.signets.some((s) => lireSignet(s) !== null));
  let etat: Etat = { transition: null, ou: duModele ? "entete" : null };
  for (const bloc of blocs) {
    const signet = bloc.signets.map(lireSignet).find((s) => s !== null);
    const lu = bloc.apart ? null : lireTitre(bloc);
    // What the pages repeat is no heading, unless it is one of ours: better twice the same section than the one before.
    const titre = bloc.courant && !(lu && lu !== "inconnu" && lu.ou) ? null : lu;
    if (signet) {
      p.atelier ??= signet.atelier;
      etat = etatDe(signet.place, etat);
    } else if (titre) etat = titre === "inconnu" ? { ...etat, ou: null } : { ...etat, ...titre };
    p.roles.push(ranger(p, bloc, etat, titre, transitions));
  }
  return p;
}

function ranger(
  p: Placement,
  bloc: Bloc,
  { transition, ou }: Etat,
  titre: ReturnType<typeof lireTitre>,
  transitions: readonly CodeTransition[],
): RoleBloc {
  if (REPLIEES.has(replier(bloc.texte))) return "aide";
  if (bloc.apart) return "libre";
  if ((bloc.courant && !titre) || ou === "entete") return "entete";
  if (titre) return titre === "inconnu" ? "libre" : "titre";
  if (ou === null) return "libre";
  if (ou === "problematique" || ou === "deroule") {
    p.textes[ou] = [p.textes[ou], bloc.texte].filter(Boolean).join("\n");
    return "texte";
  }
  const chez = transition && transitions.includes(transition) ? transition : transitions[0];
  if (!chez) return "libre";
  p.cartes.push(carteDe(bloc, ou, chez));
  return "carte";
}

/** A whole block as a card; a levier that says its action at its start is believed. */
export function carteDe(
  bloc: Bloc,
  genre: Genre,
  transition: CodeTransition,
  plage?: { debut: number; fin: number },
): Carte {
  const dit = plage
    ? null
    : /^(?:levier )?[aà] (conserver|amplifier|cr[eé]er)[\s\u00A0\u202F]*[:–—-][\s\u00A0\u202F]*/iu.exec(bloc.texte);
  const puce = plage ? null : /^[•◦▪●■–—\-*]\s+/u.exec(bloc.texte);
  const action = dit && genre.type === "levier" ? (replier(dit[1] ?? "") as ActionLevier) : genre.action;
  const saute = (genre.type === "levier" && dit?.[0].length) || puce?.[0].length || 0;
  const debut = plage?.debut ?? (saute < bloc.texte.length ? saute : 0);
  const fin = plage?.fin ?? bloc.texte.length;
  const gras = Math.min(bloc.gras ?? 0, fin) - debut;
  return {
    type: genre.type,
    action: genre.type === "levier" ? (action ?? "amplifier") : null,
    transition,
    ...decouper(bloc.texte.slice(debut, fin), Math.max(0, gras)),
    passage: { bloc: bloc.numero, debut, fin },
  };
}

function etatDe(place: Place, avant: Etat): Etat {
  if ("entete" in place) return { ...avant, ou: "entete" };
  if ("texte" in place) return { ...avant, ou: place.texte };
  return { transition: place.transition, ou: RUBRIQUES[place.rubrique].genre };
}

/** What a heading announces, `inconnu` when it announces something else, null when the block is no heading. */
function lireTitre(bloc: Bloc): Partial<Etat> | "inconnu" | null {
  const mots = replier(bloc.texte.slice(0, TITRE_MAX + 1)).replace(/^(\d+|[ivx]+|[a-d]) (?=\p{L}{3})/u, "");
  if (bloc.texte.length <= TITRE_MAX || bloc.niveau) {
    const { transition, reste } = lireTransition(mots);
    const ou = transition && reste === "" ? null : lireRubrique(reste.replace(/^(les|des|le|la) /, ""));
    if (ou !== undefined) return transition ? { transition, ou } : { ou };
  }
  return bloc.niveau ? "inconnu" : null;
}

function lireRubrique(mots: string): Exclude<Etat["ou"], "entete"> | undefined {
  for (const texte of ["problematique", "deroule"] as const) if (TEXTES[texte].dit.test(mots)) return texte;
  const nom = NOMS_RUBRIQUE.find((r) => RUBRIQUES[r].dit.test(mots));
  return nom && RUBRIQUES[nom].genre;
}

/** « Freins – transition écologique » : its transition, and the other words. */
function lireTransition(mots: string): { transition: CodeTransition | null; reste: string } {
  const [trouve, cle] =
    /\b(?:(?:pour |de )?(?:la |les )?transitions? )(ecologique|sociale|economique|organisationnelle)s?\b/.exec(mots) ??
    [];
  const seule = CODES_TRANSITION.find((c) => mots === c || mots === `${c}s`);
  if (seule) return { transition: seule, reste: "" };
  const transition = CODES_TRANSITION.find((c) => c === cle) ?? null;
  return { transition, reste: trouve ? mots.replace(trouve, "").replace(/\s+/g, " ").trim() : mots };
}
