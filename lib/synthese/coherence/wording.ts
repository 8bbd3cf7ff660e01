import { nomTransition } from "../../socle/transitions/transitions.ts";
import { dateLongue, moisLong } from "../../socle/typographie/dates.ts";
import { nombre, pluriel } from "../../socle/typographie/nombre.ts";
import { typographier } from "../../socle/typographie/texte.ts";
import type { AtelierCompte, RaisonExclusion } from "../chiffres/compute.ts";
import type { EcartImprime, LigneRapprochee } from "./rapprocher-liste.ts";

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
  if (nom === "parTransition") return nomTransition(sous);
  if (nom === "parMois" && /^\d{4}-(0[1-9]|1[0-2])$/.test(sous)) return capitale(moisLong(sous));
  return cle;
}

const capitale = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

const NOM_ECART: Record<EcartImprime["quoi"], string> = {
  intitule: "Intitulé",
  date: "Date",
  lieu: "Lieu",
  participants: "Participants",
  exclu: "Imprimé, et compté dans aucun chiffre",
};

/** « Participants : 12 imprimé, 10 ici » */
export function direEcartImprime({ quoi, imprime, ici }: EcartImprime): string {
  if (quoi === "exclu") return typographier(`${NOM_ECART.exclu} : ${NOM_RAISON[ici as RaisonExclusion]}`);
  const dire = (valeur: string | number | null): string => {
    if (valeur === null) return "rien";
    if (typeof valeur === "number") return nombre(valeur);
    if (quoi === "date") return valeur.length === 7 ? moisLong(valeur) : dateLongue(valeur);
    return `« ${valeur} »`;
  };
  return typographier(`${NOM_ECART[quoi]} : ${dire(imprime)} imprimé, ${dire(ici)} ici`);
}

/** « 36 lignes, 35 ateliers ; 1 055 participations imprimées, 1 040 ici » */
export function direRapprochement(lignes: readonly LigneRapprochee[], absents: readonly AtelierCompte[]): string {
  const siens = [...new Map(lignes.flatMap(({ atelier }) => (atelier ? [[atelier.code, atelier]] : []))).values()];
  const somme = (valeurs: (number | null)[]) => valeurs.reduce<number>((total, n) => total + (n ?? 0), 0);
  const imprimes = somme(lignes.map((l) => l.participants));
  const dits = [
    `${pluriel(lignes.length, "ligne")}, ${pluriel(siens.length, "atelier reconnu", "ateliers reconnus")}`,
    ...(absents.length > 0 ? [`${pluriel(absents.length, "atelier n’y est pas", "ateliers n’y sont pas")}`] : []),
    ...(imprimes > 0
      ? [
          `${pluriel(imprimes, "participation imprimée", "participations imprimées")}, ${nombre(somme(siens.map((a) => a.participants)))} ici pour les mêmes ateliers`,
        ]
      : []),
  ];
  return typographier(`${dits.join(" ; ")}.`);
}
