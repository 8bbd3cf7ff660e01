import { grouper } from "../../socle/grouper.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { replier } from "../../socle/typographie/replier.ts";
import type { Verbatim } from "../rubriques/bilan.ts";
import { type CleChoix, isChoix, type Rubrique } from "../rubriques/rubriques.ts";
import type { ActionLevier } from "../rubriques/types-enonce.ts";
import type { Bloc } from "./bloc.ts";
import { type ChoixLu, lireChoix } from "./cases.ts";
import { decouper } from "./decouper.ts";
import { cleGenre } from "./genres.ts";
import { horsPropos } from "./hors-propos.ts";
import {
  aidesImprimees,
  type Dite,
  type Genre,
  type Intertitre,
  isDite,
  isTexteFiche,
  lireSignet,
  type TexteFiche,
} from "./intertitres.ts";
import { lireParole } from "./parole.ts";
import { lirePlan, type Ou, type Situation } from "./plan.ts";

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
  /** Of each text the edition has; empty when the document says nothing of it. */
  textes: Record<TexteFiche, string>;
  paroles: Verbatim[];
  /** Of each choice the document asks. */
  choix: Partial<Record<CleChoix, ChoixLu>>;
  /** What each block became, in their order. */
  roles: RoleBloc[];
  /** Of each block that is a heading, the last block under it; null when it is none, or nothing is under it. */
  sections: (number | null)[];
  /** The last place the headings above each block announce. */
  sous: Sous[];
  /** The code of the atelier the model was made for, when it says one. */
  atelier: string | null;
};
/** `libre`: nothing says where it goes; it is shown, never dropped. `apart`: it is beside the text, or no statement. */
export type RoleBloc = "titre" | "aide" | "entete" | "texte" | "carte" | "libre" | "apart";
export type Sous = { intertitre: Intertitre; transition: CodeTransition } | { texte: Dite } | null;

/**
 * Puts what stands under the headings of the model (known by their bookmarks, else by their words) where it belongs.
 * `transitions` are those of the fiche: under another one, or none, the first of them. What the edition withdrew, or never
 * had, goes nowhere by itself.
 */
export function placer(
  blocs: readonly Bloc[],
  transitions: readonly CodeTransition[],
  rubriques: readonly Rubrique[],
): Placement {
  const aides = new Set(aidesImprimees(rubriques).map(replier));
  const demandees = new Set(rubriques.filter((r) => !r.retiree).map((r) => r.cle));
  const demandee = (ou: Ou): Ou =>
    ou === null || ou === "entete" || demandees.has(typeof ou === "string" ? ou : ou.type) ? ou : null;
  const p: Placement = {
    cartes: [],
    textes: Object.fromEntries(
      rubriques.flatMap((r) => (isTexteFiche(r.cle) ? [[r.cle, ""]] : [])),
    ) as Placement["textes"],
    paroles: [],
    choix: {},
    roles: [],
    sections: [],
    sous: [],
    atelier: null,
  };
  const hors = horsPropos(blocs);
  /** Read together: a choice may be written over several blocks. */
  const sousChoix: { cle: CleChoix; rang: number; mots: string }[] = [];
  let dessus: Sous = null;
  for (const [i, situation] of lirePlan(blocs, rubriques).entries()) {
    const bloc = blocs[i];
    if (!bloc) continue;
    p.atelier ??= bloc.signets.map(lireSignet).find((s) => s !== null)?.atelier ?? null;
    const ou = demandee(situation.ou);
    const { transition, titre, fin } = situation;
    const chez = transition && transitions.includes(transition) ? transition : transitions[0];
    if (typeof ou === "string" && ou !== "entete") dessus = isDite(ou) ? { texte: ou } : null;
    else if (ou && ou !== "entete" && chez) dessus = { intertitre: cleGenre(ou), transition: chez };
    p.sous.push(dessus);
    p.sections.push(titre && fin !== null && fin > bloc.numero ? fin : null);
    const role = hors.has(bloc.numero)
      ? "apart"
      : aides.has(replier(bloc.texte)) && !bloc.apart
        ? "aide"
        : ranger(p, bloc, { ...situation, ou }, chez);
    p.roles.push(role);
    if (typeof ou === "string" && isChoix(ou) && role === "libre")
      sousChoix.push({ cle: ou, rang: p.roles.length - 1, mots: bloc.texte.slice(titre?.suite ?? 0) });
  }
  for (const [cle, siens] of grouper(sousChoix, (s) => s.cle)) {
    const lu = lireChoix(cle, siens.map((s) => s.mots).join(" "));
    p.choix[cle] = lu;
    for (const { rang } of siens) p.roles[rang] = lu === "vide" ? "aide" : lu === "illisible" ? "libre" : "texte";
  }
  return p;
}

function ranger(p: Placement, bloc: Bloc, { ou, titre }: Situation, transition: CodeTransition | undefined): RoleBloc {
  if (bloc.apart) return "apart";
  // What the pages repeat is no heading, unless it is one of ours: better twice the same section than the one before.
  if (ou === "entete" || (bloc.courant && !titre?.ou)) return "entete";
  const suite = titre?.suite ?? null;
  if (titre && suite === null) return titre.connu ? "titre" : "libre";
  if (ou === null) return "libre";
  if (ou === "verbatims") {
    p.paroles.push(lireParole(bloc.texte.slice(suite ?? 0)));
    return "texte";
  }
  if (typeof ou === "string") {
    if (isChoix(ou)) return "libre";
    p.textes[ou] = [p.textes[ou], bloc.texte.slice(suite ?? 0)].filter(Boolean).join("\n");
    return "texte";
  }
  if (!transition) return "libre";
  p.cartes.push(carteDe(bloc, ou, transition, suite === null ? undefined : { debut: suite, fin: bloc.texte.length }));
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
    action: genre.type === "levier" ? action : null,
    transition,
    ...decouper(bloc.texte.slice(debut, fin), Math.max(0, gras)),
    passage: { bloc: bloc.numero, debut, fin },
  };
}
