/**
 * For a rule on several answers: asked even when another answer is wrong, so that all that is to be put right is told at
 * once. Such a rule must bear answers that are missing or of another type.
 */
export const QUAND_MEME = { when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null };
