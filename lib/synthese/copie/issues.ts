import type { Constat } from "./constats.ts";

/** What becomes of a difference: taken by a gesture, refused, done by hand; of a remark, kept with its point. */
export const ISSUES_CONSTAT = ["accepte", "refuse", "traite", "garde"] as const;
export type IssueConstat = (typeof ISSUES_CONSTAT)[number];

/** What may be said of one by hand; what is accepted is accepted by a gesture. */
export const issuesPossibles = ({ nature, point }: Pick<Constat, "nature" | "point">): IssueConstat[] =>
  nature === "remarque" && point !== null ? ["garde", "refuse"] : ["traite", "refuse"];
