/** The four transitions of the conference, in canonical order; an edition words their question itself. */
export const CODES_TRANSITION = ["ecologique", "sociale", "economique", "organisationnelle"] as const;
export type CodeTransition = (typeof CODES_TRANSITION)[number];

export const NOM_TRANSITION: Record<CodeTransition, string> = {
  ecologique: "Transition écologique",
  sociale: "Transition sociale",
  economique: "Transition économique",
  organisationnelle: "Transition organisationnelle",
};
