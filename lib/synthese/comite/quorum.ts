import { grouper } from "../../socle/grouper.ts";
import { echeanceDuPoint } from "./delais.ts";
import type { AvisPosition } from "./states.ts";

export type MembreDuComite = { personneId: string; structures: readonly string[] };
export type PointLuParLeComite = {
  id: string;
  /** Number of the version its words came with, the instant and the day they came. */
  motsDepuis: number;
  motsAt: Date;
  motsLe: string;
  /** Structures of its sources. */
  structures: readonly string[];
};
/** The last position of a member on a point, and the words it was taken on. */
export type PositionTenue = { pointId: string; personneId: string; avis: AvisPosition; motsDepuis: number };

export type FaitsQuorum = {
  /** Set for the edition; null: one voice is enough. */
  quorum: number | null;
  /** Those who sit for the transition. */
  membres: readonly MembreDuComite[];
  /** The rest of the comité: they read the chapter where they are present, and count there. */
  autres: readonly MembreDuComite[];
  points: readonly PointLuParLeComite[];
  positions: readonly PositionTenue[];
  /** Members who sat when the chapter was read together, and until when: words that came later were not before them. */
  presents: readonly { personneId: string; jusqua: Date }[];
  avantLe: string;
  /** Today, in the instance's zone. */
  jour: string;
};

export const isPartiePrenante = (membre: { structures: readonly string[] }, point: { structures: readonly string[] }) =>
  membre.structures.some((s) => point.structures.includes(s));

/**
 * Who counts for each point, in the comité and on the screen of a séance alike: members who answered about its words or
 * were present, but those whose structure is among its sources. Once the date is past, those who answered about the chapter and said nothing of the point have nothing to
 * say against it; those who never answered do not count. The quorum is at most the members of the transition who
 * may count.
 */
export function lireQuorum(f: FaitsQuorum) {
  const ontPrisPart = new Set([...f.positions.map((p) => p.personneId), ...f.presents.map((p) => p.personneId)]);
  const present = (m: MembreDuComite, point: PointLuParLeComite) =>
    f.presents.some((p) => p.personneId === m.personneId && p.jusqua >= point.motsAt);
  const parPoint = grouper(f.positions, (p) => p.pointId);
  const points = f.points.map((point) => {
    const enVigueur = (parPoint.get(point.id) ?? []).filter((p) => p.motsDepuis === point.motsDepuis);
    const comptables = f.membres.filter((m) => !isPartiePrenante(m, point));
    const echu = f.jour > echeanceDuPoint(f.avantLe, point.motsLe);
    const venus = f.autres.filter((m) => !isPartiePrenante(m, point) && present(m, point));
    const voix =
      comptables.filter(
        (m) =>
          present(m, point) ||
          enVigueur.some((p) => p.personneId === m.personneId) ||
          (echu && ontPrisPart.has(m.personneId)),
      ).length + venus.length;
    const requis = Math.max(1, Math.min(f.quorum ?? 1, comptables.length));
    return {
      id: point.id,
      voix,
      requis,
      atteint: voix >= requis,
      objections: enVigueur.filter((p) => p.avis === "objection").length,
    };
  });
  return {
    points,
    atteint: points.length > 0 && points.every((p) => p.atteint),
    manquants: points.filter((p) => !p.atteint).length,
    objections: points.reduce((n, p) => n + p.objections, 0),
    sansReponse: f.membres.filter((m) => !ontPrisPart.has(m.personneId)).length,
  };
}
