import { fuseau } from "./fuseau.ts";

const INSECABLE = "\u00A0";

const JOURS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"] as const;
export const MOIS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

const horloges = new Map<string, Intl.DateTimeFormat>();

function horloge(zone: string): Intl.DateTimeFormat {
  const deja = horloges.get(zone);
  if (deja) return deja;
  const neuve = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  horloges.set(zone, neuve);
  return neuve;
}

/** "jeudi 6 avril 2023", "samedi 1er avril 2023" (Intl prints "1 avril"). A civil day; throws on anything else. */
export function dateLongue(jour: string): string {
  return `${JOURS[lireJour(jour).getUTCDay()]} ${dateCourte(jour)}`;
}

/** "6 avril 2023" */
export function dateCourte(jour: string): string {
  const date = lireJour(jour);
  return `${quantieme(date.getUTCDate())}${INSECABLE}${MOIS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "6 avril", or "6 avril 2023" when `aujourdhui` is of another year: for lists. */
export function dateBreve(jour: string, aujourdhui: string): string {
  const courte = dateCourte(jour);
  return jour.slice(0, 4) === aujourdhui.slice(0, 4) ? courte.slice(0, -5) : courte;
}

/** "décembre", or "décembre 2023" when `aujourdhui` is of another year, from "2023-12". */
export function moisBref(mois: string, aujourdhui: string): string {
  const long = moisLong(mois);
  return mois.slice(0, 4) === aujourdhui.slice(0, 4) ? long.slice(0, -5) : long;
}

/** "décembre 2023", from "2023-12". */
export function moisLong(mois: string): string {
  const date = lireJour(`${mois}-01`);
  return `${MOIS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "9 h 30", "14 h", "9 h 05", from "09:30" or "09:30:00". */
export function heure(heureCivile: string): string {
  const lue = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(heureCivile);
  if (!lue) throw new RangeError(`Heure illisible : ${heureCivile}`);
  const minutes = lue[2] === "00" ? "" : `${INSECABLE}${lue[2]}`;
  return `${Number(lue[1])}${INSECABLE}h${minutes}`;
}

/** "9 h 30 – 12 h"; without an end, the start alone; without a start, nothing. */
export function plageHoraire(debut: string | null, fin: string | null): string {
  if (!debut) return "";
  return fin ? `${heure(debut)}${INSECABLE}– ${heure(fin)}` : heure(debut);
}

/** "jeudi 6 avril 2023, 9 h 30 – 12 h", or "décembre 2023, date à préciser" when only the month is known. */
export function dateAtelier(atelier: {
  date: string | null;
  mois: string;
  heureDebut?: string | null;
  heureFin?: string | null;
}): string {
  if (!atelier.date) return `${moisLong(atelier.mois)}, date à préciser`;
  const horaire = plageHoraire(atelier.heureDebut ?? null, atelier.heureFin ?? null);
  return horaire ? `${dateLongue(atelier.date)}, ${horaire}` : dateLongue(atelier.date);
}

/** "mardi 12 décembre 2023 à 14 h 32", as a clock of the instance reads it (Paris, or TRAME_FUSEAU). */
export function instantLong(instant: Date): string {
  const { jour, heureCivile } = horlogeLocale(instant);
  const [heures, minutes] = heureCivile.split(":");
  return `${dateLongue(jour)} à ${Number(heures)}${INSECABLE}h${INSECABLE}${minutes}`;
}

/** "14 h 32", as a clock of the instance reads it (Paris, or TRAME_FUSEAU). */
export const heureLocale = (instant: Date): string => heure(horlogeLocale(instant).heureCivile);

/** The civil day it is in the zone of the instance: "2023-12-12". */
export function jourLocal(instant: Date): string {
  return horlogeLocale(instant).jour;
}

/** The last millisecond of a civil day: a deadline of that day is passed after it. */
export const finDeJournee = (jour: string): Date =>
  new Date(instantCivil(lireJour(jour).getTime() + 86_400_000).getTime() - 1);

/** The instant a clock reads this day and hour; in the hour that summer time skips, one hour later. */
export const instantLocal = (jour: string, heureCivile: string): Date =>
  instantCivil(Date.parse(`${jour}T${heureCivile.slice(0, 5)}:00Z`));

/** The first instant whose day and hour are these, written as if they were of UTC. */
function instantCivil(lu: number): Date {
  const ecarts = [ecart(lu - 86_400_000), ecart(lu + 86_400_000)].sort((a, b) => b - a);
  const juste = ecarts.find((e) => ecart(lu - e) === e);
  return new Date(lu - (juste ?? ecarts.at(-1) ?? 0));
}

/** By how much the clock is ahead of UTC at an instant. */
function ecart(instant: number): number {
  const parts = Object.fromEntries(
    horloge(fuseau())
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const jour = `${String(parts.year).padStart(4, "0")}-${parts.month}-${parts.day}`;
  return Date.parse(`${jour}T${parts.hour}:${parts.minute}:${parts.second}Z`) - Math.floor(instant / 1000) * 1000;
}

const JOUR_MS = 86_400_000;
/** By how much it is ahead during a whole day of UTC, or null for a day when that changes: formatting costs thirty times more. */
const ecarts = { fuseau: "", parJour: new Map<number, number | null>() };

function ecartDuJour(jour: number): number | null {
  if (ecarts.fuseau !== fuseau() || ecarts.parJour.size > 5_000)
    Object.assign(ecarts, { fuseau: fuseau(), parJour: new Map() });
  const connu = ecarts.parJour.get(jour);
  if (connu !== undefined) return connu;
  const [debut, fin] = [ecart(jour * JOUR_MS), ecart((jour + 1) * JOUR_MS)];
  const lu = debut === fin ? debut : null;
  ecarts.parJour.set(jour, lu);
  return lu;
}

function horlogeLocale(instant: Date): { jour: string; heureCivile: string } {
  const t = instant.getTime();
  const [jour = "", heure = ""] = new Date(t + (ecartDuJour(Math.floor(t / JOUR_MS)) ?? ecart(t)))
    .toISOString()
    .split("T");
  return { jour, heureCivile: heure.slice(0, 8) };
}

function quantieme(jour: number): string {
  return jour === 1 ? "1er" : String(jour);
}

/** Midnight UTC of a civil day, as a carrier for its parts. Refuses "2023-02-30". */
function lireJour(jour: string): Date {
  const date = new Date(`${jour}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(jour) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== jour) {
    throw new RangeError(`Jour illisible : ${jour}`);
  }
  return date;
}
