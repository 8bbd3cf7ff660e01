import type { z } from "zod";

const isObjet = (v: unknown) => typeof v === "object" && v !== null;

/**
 * For a rule on several answers: asked as soon as those it reads (`lus`) are right by themselves, whatever is wrong with
 * the others, so that all that is to be put right is told at once. Without it, one wrong answer would hide the rule.
 */
export const quand = (...lus: string[]) => ({
  when: ({ value, issues }: Pick<z.core.ParsePayload, "value" | "issues">) =>
    isObjet(value) && !issues.some((i) => !i.path?.length || lus.includes(String(i.path[0]))),
});
