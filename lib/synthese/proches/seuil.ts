/** Below it, two sentences of one conference merely share its subjects. */
export const SEUIL = 0.8;

/** Two ids, in one order: what was refused is refused both ways. */
export const paire = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
