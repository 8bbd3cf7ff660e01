import type { SansAilleurs } from "./types.ts";

/** Every text of a chapter, in the order it is read. */
export const textesDe = ({ chapitre, blocs, points }: SansAilleurs): string[] =>
  [
    chapitre.problematique,
    ...blocs.flatMap((b) =>
      b.groupes.flatMap((g) => [
        ...points.filter((p) => p.groupeId === g.id).flatMap((p) => [p.accroche, p.texte, p.exemple ?? ""]),
        g.exemple,
        g.remarque,
        g.paragraphes,
      ]),
    ),
    chapitre.remarque,
    ...chapitre.encarts.map((e) => e.texte),
  ].filter((t) => t !== "");

/** The structures whose words are on the table. */
export const nomsDe = ({ fiches }: SansAilleurs): string[] => [
  ...new Set(Object.values(fiches).flatMap((f) => f.structures.map((s) => s.nom))),
];
