import type { RaisonExclusion } from "../chiffres/compute.ts";
import { CODES_TRANSITION, NOM_TRANSITION } from "../edition/transitions.ts";
import { moisLong } from "../typographie/dates.ts";

export const NOM_RAISON: Record<RaisonExclusion, string> = {
  label_retire: "label retiré",
  reporte: "reporté, sans nouvelle date",
  annule: "annulé",
};

const NOM_CHIFFRE: Record<string, string> = {
  ateliers: "Ateliers",
  candidatures: "Candidatures",
  participations: "Participations",
  base: "Ateliers dont la présence est connue",
  moyenne: "Participations par atelier, en moyenne",
  mediane: "Participations par atelier, médiane",
  "parDepartement.distanciel": "À distance",
  "parDepartement.non_disponible": "Lieu non disponible",
};

/** "parMois.2023-04" → « Avril 2023 ». */
export function nommerChiffre(cle: string, nomsDepartements: ReadonlyMap<string, string>): string {
  const connu = NOM_CHIFFRE[cle];
  if (connu) return connu;
  const [nom, sous = ""] = cle.split(".");
  if (nom === "parDepartement") return nomsDepartements.get(sous) ?? sous;
  if (nom === "parTransition") {
    const code = CODES_TRANSITION.find((c) => c === sous);
    return code ? NOM_TRANSITION[code] : sous;
  }
  if (nom === "parMois" && /^\d{4}-(0[1-9]|1[0-2])$/.test(sous)) return capitale(moisLong(sous));
  return cle;
}

const capitale = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);
