import { grouper } from "../../socle/grouper.ts";
import type { Issue } from "./states.ts";

/** What is printed under a point of what somebody in the comité does not share. */
export type Divergence = {
  /** By what they sit for, never a name; null: the comité together, in a séance. */
  qui: string | null;
  seance: { numero: number; date: string } | null;
  texte: string;
  /** Said of words that have changed since and that nobody validated. */
  anterieure: boolean;
};

export type FaitsDivergence = {
  /** Live points: the version their words came with, and the one whose words were last validated. */
  points: readonly { id: string; motsDepuis: number; valides: number | undefined }[];
  /** What was last decided of each point. */
  decisions: ReadonlyMap<
    string,
    { issue: Issue; texte: string; seance: number; date: string; at: Date; depassee: boolean }
  >;
  /** The last position of each member who objects. */
  objections: readonly { pointId: string; qui: string; texte: string; at: Date; motsDepuis: number }[];
};

/**
 * The divergences that stand, by point: what a séance decided to print, and each objection to the words in force that no
 * séance has heard since. Words that change end neither in silence: a divergence stays, said to be of earlier words, until
 * a séance decides again or the new words are validated.
 */
export function divergencesTenues({ points, decisions, objections }: FaitsDivergence): Map<string, Divergence[]> {
  const parPoint = grouper(objections, (o) => o.pointId);
  const tenues = points.map(({ id, motsDepuis, valides }): [string, Divergence[]] => {
    const d = decisions.get(id);
    const entendue = d && !d.depassee && d.issue !== "a_revoir" ? d.at : null;
    const decidee =
      d?.issue === "divergence" && !(d.depassee && valides === motsDepuis)
        ? [{ qui: null, seance: { numero: d.seance, date: d.date }, texte: d.texte, anterieure: d.depassee }]
        : [];
    const siennes = (parPoint.get(id) ?? [])
      .filter((o) => o.motsDepuis === motsDepuis && (!entendue || o.at > entendue))
      .map(({ qui, texte }) => ({ qui, seance: null, texte, anterieure: false }));
    return [id, [...decidee, ...siennes]];
  });
  return new Map(tenues.filter(([, siennes]) => siennes.length > 0));
}
