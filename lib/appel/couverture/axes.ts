import { moisEntre } from "../../socle/horloge/jours.ts";
import { moisLong } from "../../socle/typographie/dates.ts";
import { NOM_HORS_DEPARTEMENT } from "../candidature/liste/mots-filtre.ts";
import { FORMATS, NOM_FORMAT } from "../candidature/questions/choix.ts";
import type { AtelierCouvert } from "./compute.ts";
import type { Axe } from "./figure.ts";

export const AXES = ["mois", "format"] as const;
export type NomAxe = (typeof AXES)[number];
export const lireAxe = (par: unknown): NomAxe => AXES.find((a) => a === par) ?? "mois";

const COURT = new Intl.DateTimeFormat("fr-FR", { month: "short", timeZone: "UTC" });
const INCONNU = "inconnu";
const nomHors = (code: string) => NOM_HORS_DEPARTEMENT[code] ?? code;
/** A last column for what is not said, when there is some. */
const inconnus = (tous: readonly AtelierCouvert[], lire: (a: AtelierCouvert) => string | null) =>
  tous.some((a) => lire(a) === null) ? [{ cle: INCONNU, nom: "À préciser", court: "À préciser" }] : [];

/** The months of an edition and those beyond it that have an atelier. */
function axeMois(tous: readonly AtelierCouvert[], debut: string, fin: string): Axe {
  const mois = [...new Set([...moisEntre(debut, fin), ...tous.flatMap((a) => (a.mois ? [a.mois] : []))])].sort();
  return {
    colonnes: [
      ...mois.map((cle) => ({
        cle,
        nom: moisLong(cle).split(" ")[0] ?? cle,
        court: COURT.format(new Date(`${cle}-01`)),
      })),
      ...inconnus(tous, (a) => a.mois),
    ],
    colonneDe: (a) => a.mois ?? INCONNU,
    nomHors,
    plusieurs: "mois",
  };
}

function axeFormat(tous: readonly AtelierCouvert[]): Axe {
  return {
    colonnes: [
      ...FORMATS.map((cle) => ({ cle, nom: NOM_FORMAT[cle], court: NOM_FORMAT[cle], facultative: cle === "autre" })),
      ...inconnus(tous, (a) => a.format),
    ],
    colonneDe: (a) => a.format ?? INCONNU,
    nomHors,
    plusieurs: "formats",
  };
}

export const axeDe = (nom: NomAxe, tous: readonly AtelierCouvert[], debut: string, fin: string): Axe =>
  nom === "format" ? axeFormat(tous) : axeMois(tous, debut, fin);
