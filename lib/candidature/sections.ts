import type { z } from "zod";
import type { Retenues } from "../formulaire/partie.ts";
import type { CandidatureBrouillon } from "./schema.ts";

/** The form as one goes through it. */
export const SECTIONS = [
  { id: "organisateurs", nom: "Qui organise", champs: ["structureId", "coOrganisateurs"] },
  { id: "contacts", nom: "Contacts", champs: ["contacts"] },
  {
    id: "atelier",
    nom: "L’atelier",
    champs: [
      "intitule",
      "transitions",
      "transitionPrincipale",
      "resume",
      "objectifs",
      "questionsTravaillees",
      "publicsCibles",
      "publicAutre",
      "territoire",
      "format",
      "methode",
      "jauge",
      "intervenants",
    ],
  },
  { id: "dates", nom: "Dates et lieux", champs: ["ateliers"] },
  {
    id: "accueil",
    nom: "Accueil",
    champs: ["ecoGestes", "ecoCommentaire", "accessibilites", "inscriptionUrl", "besoins"],
  },
  { id: "engagements", nom: "Engagements", champs: ["engagements"] },
] as const satisfies readonly { id: string; nom: string; champs: readonly (keyof CandidatureBrouillon)[] }[];
export type IdSection = (typeof SECTIONS)[number]["id"];

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
  return SECTIONS.map(({ id, nom, champs }) => {
    const dites = champs.flatMap((champ) => manques.filter((m) => m.champ === champ).map((m) => m.message));
    if (id === "organisateurs") dites.push(...manquesDeStructure.map((m) => `Structure porteuse : il manque ${m}`));
    return { id, nom, manques: [...new Set(dites)] };
  });
}
