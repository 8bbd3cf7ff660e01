import { mot } from "../../socle/formulaire/saisie.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { replier } from "../../socle/typographie/replier.ts";

const FORME = /^[a-z][a-z0-9-]{1,29}$/;

/** As it stands in an address and in a file: small letters, digits and hyphens. Whether the edition has it is asked there. */
export const codeTransition = mot(30).regex(FORME, "Choisissez la transition");

/** Names the pages beside those of the transitions have already. */
const RESERVES = new Set([
  ..."ateliers chiffres couverture credits sommaire presentation remerciements loi thematique organisation".split(" "),
  ..."eco-responsabilite lancement structures methode comite prealable quatrieme enjeux precedente".split(" "),
  ..."propositions sources tout travail relecture deja-dit plan changements preuve pdf docx md json".split(" "),
]);

/** Whether a transition may be called so in addresses; « v2 » is a version. */
export const isCodePermis = (code: string): boolean => FORME.test(code) && !RESERVES.has(code) && !/^v\d/.test(code);

/** In a bookmark, which Word limits to forty characters: two transitions of the instance never begin alike. */
export const cleTransition = (code: CodeTransition): string => code.replaceAll("-", "").slice(0, 12);

/** « Transition numérique et sobre » is `numerique-et-sobre`; what is taken has a number after its first letters. */
export function codeLibre(nom: string, pris: readonly CodeTransition[]): CodeTransition {
  const mots = replier(nom.replace(/^transition\s+/iu, "")).replace(/[^a-z0-9]+/g, "-");
  const base = mots
    .replace(/^[^a-z]+/, "")
    .slice(0, 30)
    .replace(/-+$/, "");
  const libre = (code: string) => isCodePermis(code) && !pris.some((c) => cleTransition(c) === cleTransition(code));
  if (libre(base)) return base;
  const debut = isCodePermis(base) ? base.slice(0, 8).replace(/-+$/, "") : "theme";
  for (let n = 2; ; n++) if (libre(`${debut}-${n}`)) return `${debut}-${n}`;
}
