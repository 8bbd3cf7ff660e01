import type { z } from "zod";
import type { Retenues } from "../../../socle/formulaire/partie.ts";
import type { CandidatureBrouillon } from "../schema.ts";
import { type IdSection, SECTIONS } from "./question.ts";
import { CLES, questionDe } from "./questions.ts";

/** The answers of each section, in the order of the form; each date has its own. */
const champsDe = (id: IdSection): readonly string[] =>
  id === "dates" ? ["ateliers"] : CLES.filter((cle) => questionDe(cle).section === id);

export type Avancement = { id: IdSection; nom: string; manques: string[] };

/**
 * What each section still lacks before the candidature can be handed in, in words and in the order of the form.
 * `retenues`: answers that are not saved.
 */
export function avancement(
  f: CandidatureBrouillon,
  manquesDeStructure: readonly string[],
  complete: z.ZodType,
  retenues: Retenues = {},
): Avancement[] {
  const issues = complete.safeParse(f).error?.issues ?? [];
  const manques = [
    ...issues.map(({ path, message }) => ({ champ: path[0], message })),
    ...Object.entries(retenues).map(([champ, message]) => ({ champ: champ.split(".")[0], message })),
  ];
  return SECTIONS.map(({ id, nom }) => {
    const dites = champsDe(id).flatMap((champ) => manques.filter((m) => m.champ === champ).map((m) => m.message));
    if (id === "organisateurs") dites.push(...manquesDeStructure.map((m) => `Structure porteuse : il manque ${m}`));
    return { id, nom, manques: [...new Set(dites)] };
  });
}
