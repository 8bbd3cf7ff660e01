import type { Rythme } from "../../socle/courriel/rythmes.ts";
import { ferie } from "../../socle/horloge/feries.ts";
import { joursApres } from "../../socle/horloge/jours.ts";

/** 0 is Monday. */
const rangDansSemaine = (jour: string) => (new Date(`${jour}T12:00:00Z`).getUTCDay() + 6) % 7;
const lundiDe = (jour: string) => joursApres(jour, -rangDansSemaine(jour));

/** A day people work: no Saturday, no Sunday, no public holiday. */
export const isOuvre = (jour: string) => rangDansSemaine(jour) < 5 && ferie(jour) === null;

/** Whether somebody is told on this day, who was last looked after on `dernier`: once a day, or once from Monday to Sunday. */
export function isDu(rythme: Rythme, dernier: string | null, jour: string): boolean {
  if (!isOuvre(jour)) return false;
  if (dernier === null) return true;
  return rythme === "jour" ? dernier < jour : lundiDe(dernier) < lundiDe(jour);
}
