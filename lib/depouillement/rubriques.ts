import { cleTransition } from "../edition/code-transition.ts";
import { type CodeTransition, codesConnus } from "../edition/transitions.ts";
import type { ActionLevier, TypeEnonce } from "../fiche/types-enonce.ts";

/** Where a passage of a document goes: a text of the fiche, or an énoncé of this kind. */
export type Genre = { type: TypeEnonce; action: ActionLevier | null };

/**
 * The headings of the model under each transition, in its order. The key is the one of the bookmarks; `dit` finds
 * what announces the heading in a document that was not made from the model, as `replier` folds it.
 */
export const RUBRIQUES = {
  conserver: {
    titre: "Leviers à conserver",
    aide: "Ce qui marche déjà et qu’il faut garder. Une idée par ligne, l’essentiel d’abord.",
    genre: { type: "levier", action: "conserver" },
    dit: /\b(?:leviers? )?(?:deja )?a (?:conserver|garder|maintenir|preserver)(?! (?:et |ou )?(?:a )?amplifier)\b|\bce qui (?:marche|fonctionne|va)(?: deja)?(?: bien)?\b|\bpoints? (?:forts?|positifs?)\b|\b(?:atouts?|forces|reussites?)\b/g,
  },
  amplifier: {
    titre: "Leviers à amplifier",
    aide: "Ce qui existe et qu’il faudrait faire davantage.",
    genre: { type: "levier", action: "amplifier" },
    dit: /\bleviers? a (?:amplifier|renforcer|developper|(?:conserver|garder)(?: et| ou)? (?:a )?amplifier)\b|\ba amplifier\b/g,
  },
  creer: {
    titre: "Leviers à créer",
    aide: "Ce qui n’existe pas encore et qui aiderait.",
    genre: { type: "levier", action: "creer" },
    dit: /\b(?:leviers?|dispositifs?) a (?:creer(?: ou (?:a )?renforcer)?|inventer)\b|\ba (?:creer|inventer)\b/g,
  },
  /** Nobody said what is to be done of them: the fiche asks. The model prints the three above instead. */
  leviers: {
    titre: "Leviers",
    aide: "",
    genre: { type: "levier", action: null },
    dit: /\bleviers? d action\b|\bleviers?\b(?! a (?:conserver|garder|maintenir|preserver|amplifier|renforcer|developper|creer|inventer))|\b(?:points?|elements?) d appui\b|\bfacteurs? de reussite\b/g,
  },
  freins: {
    titre: "Freins à lever",
    aide: "Ce qui empêche ou ralentit.",
    genre: { type: "frein", action: null },
    dit: /\b(?:freins?|obstacles?|difficultes?|verrous?|contraintes?|problemes?)\b|\b(?:points? de )?blocages?\b|\bpoints? (?:faibles?|negatifs?)\b|\bce qui (?:freine|bloque|empeche|coince|manque|ne (?:marche|fonctionne|va) pas)\b/g,
  },
  projets: {
    titre: "Projets inspirants",
    aide: "Qui, où, et ce qui s’y fait. L’adresse d’un site aide à le retrouver.",
    genre: { type: "projet_inspirant", action: null },
    dit: /\b(?:projets?|initiatives?|exemples?|experiences?) (?:inspirante?s?|exemplaires?|remarquables?)\b/g,
  },
  outils: {
    titre: "Outils à faire connaître",
    aide: "Un outil, une méthode, un logiciel, et à quoi il sert.",
    genre: { type: "outil", action: null },
    dit: /\boutils?\b/g,
  },
  ressources: {
    titre: "Ressources clés",
    aide: "Un document, un réseau, une personne-ressource désignée par sa fonction.",
    genre: { type: "ressource", action: null },
    dit: /\b(?:personnes? )?ressources?\b/g,
  },
  pratiques: {
    titre: "Bonnes pratiques à diffuser",
    aide: "Ce que d’autres pourraient reprendre demain.",
    genre: { type: "bonne_pratique", action: null },
    dit: /\bbonnes? pratiques?\b|\bpratiques? (?:inspirantes?|a diffuser)\b/g,
  },
  propositions: {
    titre: "Propositions",
    aide: "Ce que l’atelier demande, à qui, et pour quand.",
    genre: { type: "proposition", action: null },
    dit: /\b(?:propositions?|preconisations?|recommandations?|suggestions?|idees?)\b|\bpistes?(?: d (?:actions?|amelioration)| de (?:solutions?|travail))?\b|\bsolutions?\b|\bactions? (?:a mener|a engager|proposees?)\b|\bce que nous (?:proposons|demandons)\b/g,
  },
} as const satisfies Record<string, { titre: string; aide: string; genre: Genre; dit: RegExp }>;
export type Rubrique = keyof typeof RUBRIQUES;
export const NOMS_RUBRIQUE = Object.keys(RUBRIQUES) as Rubrique[];
/** Those the model has a heading for. */
export const RUBRIQUES_DU_MODELE = NOMS_RUBRIQUE.filter((r) => RUBRIQUES[r].aide !== "");

/** The texts of a fiche that are no énoncés, before the transitions. */
export const TEXTES = {
  problematique: {
    titre: "Problématique posée",
    aide: "La question que l’atelier s’est posée, et pourquoi. De 200 à 1 500 caractères.",
    dit: /\bproblematiques?\b|\bquestions? (?:posees?|de depart|traitees?)\b|^questions?$/g,
  },
  deroule: {
    titre: "Déroulé",
    aide: "Comment l’atelier s’est passé : les temps, la méthode, ce qui a manqué.",
    dit: /\bderoule(?:ment)?(?: de l atelier)?\b/g,
  },
} as const;
export type TexteFiche = keyof typeof TEXTES;

export const AIDE_MODELE =
  "Écrivez sous les titres, sans les changer : une idée par ligne. Laissez vide ce dont l’atelier n’a pas parlé. Évitez les noms de personnes.";

export type Place = { texte: TexteFiche } | { transition: CodeTransition; rubrique: Rubrique } | { entete: true };

/**
 * The bookmark of a place: `trame_A12_freins_ecologique`, `trame_A12_problematique`, `trame_A12_entete`; `vierge` in
 * place of the code in a model made for no atelier. Letters, digits and underscores only: they survive Word and LibreOffice.
 */
export function signetDe(atelier: string | null, place: Place): string {
  const debut = `trame_${atelier ?? "vierge"}_`;
  if ("entete" in place) return `${debut}entete`;
  if ("texte" in place) return `${debut}${place.texte}`;
  return `${debut}${place.rubrique}_${cleTransition(place.transition)}`;
}

/** The place a bookmark names and the atelier its model was made for, or null: it is not one of ours. */
export function lireSignet(signet: string): { atelier: string | null; place: Place } | null {
  const [, code, mot, cle] = /^trame_(A\d+|vierge)_([a-z]+)(?:_([a-z][a-z0-9]*))?$/.exec(signet) ?? [];
  if (!code || !mot) return null;
  const atelier = code === "vierge" ? null : code;
  if (!cle) {
    if (mot === "entete") return { atelier, place: { entete: true } };
    return Object.hasOwn(TEXTES, mot) ? { atelier, place: { texte: mot as TexteFiche } } : null;
  }
  const transition = codesConnus().find((c) => cleTransition(c) === cle);
  if (!transition || !Object.hasOwn(RUBRIQUES, mot)) return null;
  return { atelier, place: { transition, rubrique: mot as Rubrique } };
}

/** Every sentence of help the model prints: a reader leaves them out, wherever they are. */
export const AIDES: readonly string[] = [
  AIDE_MODELE,
  ...Object.values(TEXTES).map((t) => t.aide),
  ...RUBRIQUES_DU_MODELE.map((r) => RUBRIQUES[r].aide),
];
