/** What somebody said of a point before the séance. */
export type Voix = {
  /** The position it comes from, or the re-reading. */
  id: string;
  pointId: string;
  nature: "objection" | "reserve" | "correction" | "proposition";
  /** Their structure or seat, as the comité may see it. */
  qui: string;
  texte: string;
  proposition: string | null;
  partiePrenante: boolean;
  /** The version whose words it is about. */
  motsDepuis: number;
};

export const NOM_VOIX: Record<Voix["nature"], string> = {
  objection: "Objection",
  reserve: "Réserve",
  correction: "Correction de l’auteur",
  proposition: "Autre formulation",
};
const ORDRE: Voix["nature"][] = ["objection", "reserve", "correction", "proposition"];

/** Those about the words of today, objections first; what was said of words that changed since is told apart. */
export function trierVoix(voix: readonly Voix[], motsDepuis: number) {
  const triees = [...voix].sort((a, b) => ORDRE.indexOf(a.nature) - ORDRE.indexOf(b.nature));
  return {
    actuelles: triees.filter((v) => v.motsDepuis === motsDepuis),
    anciennes: triees.filter((v) => v.motsDepuis !== motsDepuis),
  };
}

/**
 * What comes up on the screen: the points somebody contests, those decided here, and the one looked at; all of them while
 * nobody has said anything.
 */
export function aExaminer<E extends { id: string; conteste: boolean; issue: unknown }>(
  etapes: readonly E[],
  courantId: string | null,
): E[] {
  if (!etapes.some((e) => e.conteste)) return [...etapes];
  return etapes.filter((e) => e.conteste || e.issue !== null || e.id === courantId);
}

/** Whether a point may be adopted without a word: the comité could say something of it, nobody did, and it is not decided. */
export const isIncontestee = (p: { transmis: boolean; conteste: boolean; decide: boolean }) =>
  p.transmis && !p.conteste && !p.decide;

/** The words of the objections, to begin a divergence with. */
export const motsDesObjections = (voix: readonly Voix[]) =>
  voix
    .filter((v) => v.nature === "objection")
    .map((v) => `${v.qui} : ${v.texte}`)
    .join("\n");
