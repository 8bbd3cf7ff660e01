import { type CandidatureBrouillon, candidatureComplete } from "./schema.ts";

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

/** What each section still lacks before the candidature can be handed in, in words. */
export function avancement(f: CandidatureBrouillon, manquesDeStructure: readonly string[]): Avancement[] {
  const issues = candidatureComplete.safeParse(f).error?.issues ?? [];
  return SECTIONS.map(({ id, nom, champs }) => {
    const dites = issues
      .filter((i) => (champs as readonly PropertyKey[]).includes(i.path[0] ?? ""))
      .map((i) => i.message);
    if (id === "organisateurs") dites.push(...manquesDeStructure.map((m) => `Structure porteuse : il manque ${m}`));
    return { id, nom, manques: [...new Set(dites)] };
  });
}
