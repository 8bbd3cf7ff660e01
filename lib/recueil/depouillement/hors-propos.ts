import { replier } from "../../socle/typographie/replier.ts";
import type { Bloc } from "./bloc.ts";

/** Most lines a signature has after « Cordialement ». */
const SIGNATURE_MAX = 8;
const SIGNATURE_LIGNE_MAX = 90;

const FORMULE =
  /^(?:(?:tres |bien )?(?:cordialement|amicalement|sincerement|respectueusement)(?: a (?:vous|toutes?|tous))?|(?:bien )?a vous|a bientot|bonne (?:journee|soiree|reception|lecture|continuation)|(?:excellente?|belle) (?:journee|soiree)|(?:mes |nos )?(?:sinceres |meilleures )?salutations|merci(?: d avance| beaucoup| a (?:vous|toutes?|tous))?|bonjour(?: a (?:toutes?|tous))?(?: et (?:a )?(?:toutes?|tous))?|bonsoir|chere?s? (?:collegues?|madame|monsieur|toutes?|tous)|madame(?: monsieur)?|monsieur|bien cordialement a vous)$/;
const CLOTURE =
  /^(?:(?:tres |bien )?(?:cordialement|amicalement|sincerement|respectueusement)|bien a vous|(?:mes |nos )?(?:sinceres |meilleures )?salutations)/;
const ENVOYE =
  /^(?:envoye (?:depuis|de|a partir de) |sent from |telecharge[zr]? outlook|obtenir outlook|provenance courrier|get outlook)/;
const EN_TETE_DE_MAIL =
  /^(?:de|from|envoye|sent|date|a|to|cc|objet|subject|pj|pieces? jointes?)[\s\u00A0\u202F]*:\s*\S/iu;
const TELEPHONE =
  /(?:\+|00)\d{1,3}[\s.\-/]?(?:\(0\)\s?)?\d(?:[\s.\-/\u00A0\u202F]?\d{2}){3,5}|0\d(?:[\s.\-/\u00A0\u202F]?\d{2}){4}/gu;
const COURRIEL = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/giu;
/** Words that only say what a number or an address is. */
const AUTOUR =
  /\b(?:tel|telephone|portable|port|mobile|fixe|fax|mail|e mail|email|courriel|mel|contact|adresse|ou|et|au|par)\b/g;

/**
 * The blocks that are nobody's statement: greetings, closing words and the signature under them, « Envoyé de mon
 * iPhone », the head of a mail, a line that is only a telephone number or an address.
 */
export function horsPropos(blocs: readonly Bloc[]): ReadonlySet<number> {
  const hors = new Set<number>();
  let signature = 0;
  for (const bloc of blocs) {
    if (bloc.apart) continue;
    const mots = replier(bloc.texte);
    const formule =
      FORMULE.test(mots) ||
      (CLOTURE.test(mots) && bloc.texte.length <= SIGNATURE_LIGNE_MAX && !/[.!?]$/.test(bloc.texte.trim()));
    if (bloc.niveau || bloc.puce || bloc.texte.length > SIGNATURE_LIGNE_MAX) signature = 0;
    if (bloc.niveau) continue;
    if (formule || ENVOYE.test(mots) || isCoordonnees(bloc.texte) || isEnTete(blocs, bloc) || signature > 0)
      hors.add(bloc.numero);
    signature = CLOTURE.test(mots) && formule ? SIGNATURE_MAX : Math.max(0, signature - 1);
  }
  return hors;
}

function isCoordonnees(texte: string): boolean {
  const sans = texte.replace(TELEPHONE, " ").replace(COURRIEL, " ");
  return sans !== texte && replier(sans).replace(AUTOUR, " ").trim() === "";
}

/** « De : … », then « Objet : … »: one alone may be a sentence. */
function isEnTete(blocs: readonly Bloc[], bloc: Bloc): boolean {
  const voisins = [blocs[bloc.numero - 2], blocs[bloc.numero]];
  return EN_TETE_DE_MAIL.test(bloc.texte) && voisins.some((v) => v && EN_TETE_DE_MAIL.test(v.texte));
}
