const SANS_NOM = /^(Au plus|Au moins|Il manque cette réponse|Écrivez cette réponse|Cette réponse est à revoir)/;

/** Whether a sentence is said as well of any field (a bound, `phrases.ts`): away from its field, it needs the name. */
export const isSansNom = (message: string): boolean => SANS_NOM.test(message);
