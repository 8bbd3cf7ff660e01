import { z } from "zod";
import { ligne, texte } from "../../socle/formulaire/saisie.ts";
import {
  type CleChoix,
  type CleTexte,
  type CleUsuelle,
  isTypeEnonce,
  maximumDe,
  PLAFONDS,
  parChoix,
  parTexte,
  propresDe,
  type Reponses,
  type Rubrique,
  rubriqueDe,
} from "../rubriques/rubriques.ts";
import { ENONCES_MAX, enonceBrouillon, enonceComplet, ficheBrouillon } from "./schema.ts";

const TROP_D_ENONCES = `Au plus ${ENONCES_MAX} énoncés`;
const RETIREE = "La CRESS ne demande plus cette réponse : videz-la";
const manque = (r: Rubrique) => `Il manque ${r.enPhrase}`;

/**
 * What a draft may hold under the rubriques of its edition: nothing too long, nothing in what was withdrawn. An answer to
 * one it added that is missing is left as it is; which of those there are, and which still take one, is for the server to say.
 */
export function ficheBrouillonDe(rubriques: readonly Rubrique[]) {
  const r = (cle: CleUsuelle) => rubriqueDe(rubriques, cle);
  const { verbatims, ...formes } = ficheBrouillon.shape;
  const retirees = new Set<string>(rubriques.filter((x) => x.retiree && isTypeEnonce(x.cle)).map((x) => x.cle));
  return ficheBrouillon.extend({
    ...parTexte<{ [C in CleTexte]: z.ZodDefault<z.ZodString> }>((cle) =>
      (r(cle).retiree ? texte(0, RETIREE) : texte(maximumDe(r(cle)))).default(""),
    ),
    ...parChoix<Pick<typeof formes, CleChoix>>((cle) =>
      (formes[cle] as z.ZodType<string>).refine((v) => v === "" || !r(cle).retiree, RETIREE),
    ),
    enonces: z
      .array(enonceBrouillon.refine((e) => !retirees.has(e.type), { path: ["accroche"], error: RETIREE }))
      .max(ENONCES_MAX, TROP_D_ENONCES),
    verbatims: verbatims.refine((v) => v.length <= (r("verbatims").retiree ? 0 : maximumDe(r("verbatims"))), {
      error: r("verbatims").retiree ? RETIREE : `Au plus ${maximumDe(r("verbatims"))} paroles`,
    }),
    reponses: reponsesDe(rubriques, (propre) => motsDe(propre).optional()),
  });
}

/** What must be there to hand in. The énoncés it asks for at least are told apart: `enoncesManquants`. */
export function ficheCompleteDe(rubriques: readonly Rubrique[]) {
  const brouillon = ficheBrouillonDe(rubriques);
  const r = (cle: CleUsuelle) => rubriqueDe(rubriques, cle);
  const { verbatims, ...formes } = brouillon.shape;
  return brouillon.extend({
    ...parTexte<{ [C in CleTexte]: z.ZodString }>((cle) => (r(cle).retiree ? texte(0, RETIREE) : texteComplet(r(cle)))),
    ...parChoix<Pick<typeof formes, CleChoix>>((cle) =>
      (formes[cle] as z.ZodType<string>).refine(
        (v) => r(cle).retiree || r(cle).demande !== "obligatoire" || v !== "",
        manque(r(cle)),
      ),
    ),
    enonces: z.array(enonceComplet).max(ENONCES_MAX, TROP_D_ENONCES),
    verbatims: verbatims.refine((v) => parolesManquantes(r("verbatims"), v) === 0, manque(r("verbatims"))),
    reponses: reponsesDe(rubriques, (propre) => (propre.retiree ? motsDe(propre).optional() : completDe(propre))),
  });
}

/** How many more words heard are asked for. */
export function parolesManquantes(r: Rubrique, dites: readonly { texte: string }[]): number {
  const n = dites.filter((v) => v.texte.trim() !== "").length;
  if (r.retiree || (r.demande !== "obligatoire" && n === 0)) return 0;
  return Math.max(0, (r.minimum ?? 1) - n);
}

/** Of an answer to a rubrique the edition added, alone. */
export const completDe = (r: Rubrique) => texteComplet(r).prefault("");

const motsDe = (r: Rubrique) => (r.uneLigne ? ligne : texte)(maximumDe(r));

const reponsesDe = (rubriques: readonly Rubrique[], schema: (propre: Rubrique) => z.ZodType<string | undefined>) =>
  z
    .object(Object.fromEntries(propresDe(rubriques).map((r) => [r.cle, schema(r)])))
    .catchall(texte(PLAFONDS.texte)) as unknown as z.ZodType<Reponses, Reponses>;

function texteComplet(r: Rubrique) {
  const min = r.minimum ?? 1;
  const isVide = (t: unknown) => String(t ?? "").trim() === "";
  return motsDe(r).refine((t) => (t === "" ? r.demande !== "obligatoire" : t.length >= min), {
    error: (issue) => (isVide(issue.input) ? manque(r) : `Au moins ${min} caractères`),
  });
}
