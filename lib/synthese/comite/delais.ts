import { joursApres } from "../../socle/horloge/jours.ts";

/** Days an organiser has to re-read, and a member to read a wording that changed. */
export const JOURS_DE_RELECTURE = 7;

/** Last day to answer about a point: that of the hand-over, or seven days after its words came. */
export const echeanceDuPoint = (avantLe: string, motsLe: string): string => {
  const suivante = joursApres(motsLe, JOURS_DE_RELECTURE);
  return suivante > avantLe ? suivante : avantLe;
};

/** Last day of an organiser’s re-reading: seven days after the hand-over, or after the words came when they came later. */
export const echeanceAuteur = (transmisLe: string, motsLe: string): string =>
  joursApres(motsLe > transmisLe ? motsLe : transmisLe, JOURS_DE_RELECTURE);

/** « 14 points, 20 minutes »: about 1.4 minute each, to the nearest five above ten. */
export function minutes(points: number): number {
  const m = Math.max(1, Math.round(points * 1.4));
  return m <= 10 ? m : Math.round(m / 5) * 5;
}
