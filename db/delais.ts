/**
 * Seconds a connection may take to open. A process that was busy for longer than this finds its delay over before it reads
 * the answer that waits for it: five were too few for one that loads its pages on a loaded machine.
 */
export const CONNEXION_S = 10;
