import { cleTransition } from "../../appel/edition/code-transition.ts";
import { type CodeTransition, codesConnus } from "../../socle/transitions/transitions.ts";
import {
  aideDe,
  type CleChoix,
  type ClePropre,
  type CleTexte,
  deLaPartie,
  formeDe,
  isChoix,
  isPropre,
  isTexte,
  PARTIES_TEXTE,
  partieDe,
  type Rubrique,
  rubriqueDe,
  typesEnOrdre,
} from "../rubriques/rubriques.ts";
import { ACTIONS_LEVIER, type ActionLevier, NOM_ACTION_LEVIER, type TypeEnonce } from "../rubriques/types-enonce.ts";
import { RUBRIQUES_USUELLES } from "../rubriques/usuelles.ts";

/** Where a passage of a document goes: a text of the fiche, or an énoncé of this kind. */
export type Genre = { type: TypeEnonce; action: ActionLevier | null };

/**
 * The headings under each transition, by the key of their bookmarks; `dit` finds what announces one in a document that was
 * not made from the model, as `replier` folds it. Their words are those of the edition's rubriques.
 */
export const INTERTITRES = {
  conserver: {
    genre: { type: "levier", action: "conserver" },
    dit: /\b(?:leviers? )?(?:deja )?a (?:conserver|garder|maintenir|preserver)(?! (?:et |ou )?(?:a )?amplifier)\b|\bce qui (?:marche|fonctionne|va)(?: deja)?(?: bien)?\b|\bpoints? (?:forts?|positifs?)\b|\b(?:atouts?|forces|reussites?)\b/g,
  },
  amplifier: {
    genre: { type: "levier", action: "amplifier" },
    dit: /\bleviers? a (?:amplifier|renforcer|developper|(?:conserver|garder)(?: et| ou)? (?:a )?amplifier)\b|\ba amplifier\b/g,
  },
  creer: {
    genre: { type: "levier", action: "creer" },
    dit: /\b(?:leviers?|dispositifs?) a (?:creer(?: ou (?:a )?renforcer)?|inventer)\b|\ba (?:creer|inventer)\b/g,
  },
  /** Nobody said what is to be done of them: the fiche asks. The model prints the three above instead. */
  leviers: {
    genre: { type: "levier", action: null },
    dit: /\bleviers? d action\b|\bleviers?\b(?! a (?:conserver|garder|maintenir|preserver|amplifier|renforcer|developper|creer|inventer))|\b(?:points?|elements?) d appui\b|\bfacteurs? de reussite\b/g,
  },
  freins: {
    genre: { type: "frein", action: null },
    dit: /\b(?:freins?|obstacles?|difficultes?|verrous?|contraintes?|problemes?)\b|\b(?:points? de )?blocages?\b|\bpoints? (?:faibles?|negatifs?)\b|\bce qui (?:freine|bloque|empeche|coince|manque|ne (?:marche|fonctionne|va) pas)\b/g,
  },
  projets: {
    genre: { type: "projet_inspirant", action: null },
    dit: /\b(?:projets?|initiatives?|exemples?|experiences?) (?:inspirante?s?|exemplaires?|remarquables?)\b/g,
  },
  outils: {
    genre: { type: "outil", action: null },
    dit: /\boutils?\b/g,
  },
  ressources: {
    genre: { type: "ressource", action: null },
    dit: /\b(?:personnes? )?ressources?\b/g,
  },
  pratiques: {
    genre: { type: "bonne_pratique", action: null },
    dit: /\bbonnes? pratiques?\b|\bpratiques? (?:inspirantes?|a diffuser)\b/g,
  },
  propositions: {
    genre: { type: "proposition", action: null },
    dit: /\b(?:propositions?|preconisations?|recommandations?|suggestions?|idees?)\b|\bpistes?(?: d (?:actions?|amelioration)| de (?:solutions?|travail))?\b|\bsolutions?\b|\bactions? (?:a mener|a engager|proposees?)\b|\bce que nous (?:proposons|demandons)\b/g,
  },
} as const satisfies Record<string, { genre: Genre; dit: RegExp }>;
export type Intertitre = keyof typeof INTERTITRES;
export const NOMS_INTERTITRE = Object.keys(INTERTITRES) as Intertitre[];

/** What is said of a levier to keep, to amplify, to create, under what the edition says of leviers. */
const AIDES_LEVIER: Record<ActionLevier, string> = {
  conserver: "Ce qui marche déjà et qu’il faut garder. Une idée par ligne, l’essentiel d’abord.",
  amplifier: "Ce qui existe et qu’il faudrait faire davantage.",
  creer: "Ce qui n’existe pas encore et qui aiderait.",
};

/** The headings the model prints, in the order of the edition: three for leviers, by what is to be done of them. */
export const intertitresDuModele = (rubriques: readonly Rubrique[]): Intertitre[] =>
  typesEnOrdre(rubriques)
    .filter((type) => !rubriqueDe(rubriques, type).retiree)
    .flatMap((type) =>
      type === "levier" ? [...ACTIONS_LEVIER] : NOMS_INTERTITRE.filter((i) => INTERTITRES[i].genre.type === type),
    );

/** « Freins à lever », « Leviers à conserver » and what helps to fill it in. */
export function motsIntertitre(
  intertitre: Intertitre,
  rubriques: readonly Rubrique[],
): { titre: string; aide: string } {
  const { type, action } = INTERTITRES[intertitre].genre;
  const r = rubriqueDe(rubriques, type);
  if (!action) return { titre: r.nom, aide: r.aide };
  const propre = action === "conserver" ? [r.aide, AIDES_LEVIER[action]] : [AIDES_LEVIER[action]];
  return { titre: `${r.nom} ${NOM_ACTION_LEVIER[action].toLowerCase()}`, aide: propre.filter(Boolean).join(" ") };
}

/** What announces what a fiche tells once; the last ones say it alone in their heading, where they are common words. */
export const DITS_UNE_FOIS = {
  problematique: /\bproblematiques?\b|\bquestions? (?:posees?|de depart|traitees?)\b|^questions?$/g,
  deroule: /\bderoule(?:ment)?(?: de l atelier)?\b/g,
  verbatims: /^(?:les )?(?:paroles?(?: entendues?)?|verbatims?|citations?)(?: de l atelier)?$/g,
  suites: /^(?:les |quelles )?suites?(?: (?:a donner|donnees|prevues))?(?: (?:de|a) l atelier)?$/g,
} as const satisfies Partial<Record<CleSeule, RegExp>>;

/** A text of the fiche: the usual ones, and all those an edition added. */
export type TexteFiche = CleTexte | ClePropre;
export const isTexteFiche = (cle: string): cle is TexteFiche => isTexte(cle) || isPropre(cle);
/** Where words of a document may be added: a text, or the words heard, one by one. */
export type Dite = TexteFiche | "verbatims";
export const isDite = (cle: string): cle is Dite => cle === "verbatims" || isTexteFiche(cle);
/** What a fiche tells once, whatever its transitions: these, or one answer among some. */
export type CleSeule = Dite | CleChoix;
export const isSeule = (cle: string): cle is CleSeule => isDite(cle) || isChoix(cle);

/** Those of these parts an edition asks for, in its order. */
export const seulesDemandees = (
  rubriques: readonly Rubrique[],
  parties: readonly (typeof PARTIES_TEXTE)[number][] = PARTIES_TEXTE,
): CleSeule[] =>
  parties
    .flatMap((partie) => deLaPartie(rubriques, partie))
    .flatMap((r) => (isSeule(r.cle) && !r.retiree ? [r.cle] : []));

/** Those words may be added to. */
export const ditesDemandees = (rubriques: readonly Rubrique[]): Dite[] => seulesDemandees(rubriques).filter(isDite);

const AIDE_PAROLES =
  "Une parole par ligne, sans nom. Si la personne est d’accord, sa fonction au bout, entre parenthèses : (une bénévole).";

/** What the model prints under the heading of what is told once. */
export const aideDeLaSeule = (cle: CleSeule, rubriques: readonly Rubrique[]): string => {
  const r = rubriqueDe(rubriques, cle);
  return [
    aideDe(r),
    formeDe(r) === "paroles" && AIDE_PAROLES,
    formeDe(r) === "choix" && "Cochez une seule case.",
    partieDe(cle) === "avis" && "Lu par la CRESS seulement, jamais publié.",
  ]
    .filter(Boolean)
    .join(" ");
};

export const AIDE_MODELE =
  "Écrivez sous les titres, sans les changer : une idée par ligne. Laissez vide ce dont l’atelier n’a pas parlé. Évitez les noms de personnes.";

export type Place = { seule: CleSeule } | { transition: CodeTransition; intertitre: Intertitre } | { entete: true };

/**
 * The bookmark of a place: `trame_A12_freins_ecologique`, `trame_A12_problematique`, `trame_A12_suite_abcdefgh`,
 * `trame_A12_entete`; `vierge` in place of the code in a model made for no atelier. Letters, digits and underscores only: they survive Word and LibreOffice.
 */
export function signetDe(atelier: string | null, place: Place): string {
  const debut = `trame_${atelier ?? "vierge"}_`;
  if ("entete" in place) return `${debut}entete`;
  if ("seule" in place) return `${debut}${place.seule}`;
  return `${debut}${place.intertitre}_${cleTransition(place.transition)}`;
}

/** The place a bookmark names and the atelier its model was made for, or null: it is not one of ours. */
export function lireSignet(signet: string): { atelier: string | null; place: Place } | null {
  const [, code, mot, cle] = /^trame_(A\d+|vierge)_([a-zA-Z]+)(?:_([a-z][a-z0-9]*))?$/.exec(signet) ?? [];
  if (!code || !mot) return null;
  const atelier = code === "vierge" ? null : code;
  if (!cle) {
    if (mot === "entete") return { atelier, place: { entete: true } };
    return isSeule(mot) ? { atelier, place: { seule: mot } } : null;
  }
  const propre = `${mot}_${cle}`;
  if (isPropre(propre)) return { atelier, place: { seule: propre } };
  const transition = codesConnus().find((c) => cleTransition(c) === cle);
  if (!transition || !Object.hasOwn(INTERTITRES, mot)) return null;
  return { atelier, place: { transition, intertitre: mot as Intertitre } };
}

/** Every sentence of help the model prints, or printed before the edition had its own: a reader leaves them out. */
export const aidesImprimees = (rubriques: readonly Rubrique[]): string[] => [
  AIDE_MODELE,
  ...[rubriques, RUBRIQUES_USUELLES].flatMap((r) => [
    ...seulesDemandees(r).map((cle) => aideDeLaSeule(cle, r)),
    ...intertitresDuModele(r).map((i) => motsIntertitre(i, r).aide),
  ]),
];
