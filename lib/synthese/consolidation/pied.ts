import type { GesteLu } from "./histoire.ts";

/**
 * What the bar at the foot offers one person, out of the last gestures, newest first: the last they made, the one that
 * « Annuler » undoes, and the undoing that « Rétablir » takes back. Gestures of others are theirs to undo.
 */
export function piedDe(gestes: readonly GesteLu[], personneId: string) {
  const miens = gestes.filter((g) => g.personneId === personneId);
  const dernier = miens[0];
  const retablit = dernier?.type === "annuler" && !dernier.annule && !dernier.retabli;
  return {
    dernier: dernier ? { id: dernier.id, phrase: dernier.phrase } : null,
    annuler: miens.find((g) => !g.annule && g.type !== "annuler")?.id ?? null,
    retablir: retablit ? dernier.id : null,
  };
}
