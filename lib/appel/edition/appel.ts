import { dateCourte, dateLongue, moisLong } from "../../socle/typographie/dates.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";

/** The words of the call, on its page and in the document of the kit. */
export const PRECISION_ELIGIBLES =
  "Les entreprises de l’économie sociale et solidaire sont celles de l’article 1er de la loi du 31 juillet 2014 : associations, coopératives, mutuelles, fondations et sociétés commerciales de l’ESS. Plusieurs structures peuvent porter un atelier ensemble.";

export const etapesAppel = (e: { delaiReponse: number; delaiRestitution: number }): string[] => [
  "Vous déposez une candidature : un intitulé, une ou plusieurs transitions, une ou plusieurs dates.",
  `La CRESS l’étudie avec l’État et la Région, vous demande un complément s’il le faut, et vous répond dans les ${pluriel(e.delaiReponse, "jour")}.`,
  "Labellisé, votre atelier paraît dans le programme, avec son code et sa feuille d’émargement.",
  `Dans les ${pluriel(e.delaiRestitution, "jour")} qui suivent l’atelier, vous remettez le nombre de participations et une fiche de synthèse.`,
  "Vous suivez vos mots : la synthèse publiée dit, phrase par phrase, de quels ateliers elle vient.",
];

/** The calendar of an edition. */
export type DatesEdition = {
  dateWebinaire: string | null;
  dateOuvertureAppel: string;
  dateClotureAppel: string;
  dateLancement: string | null;
  dateDebut: string;
  dateFin: string;
  datesComite: string[];
  dateCloture: string;
};

/** « avril à décembre 2023 » */
export function periodeEnMots({ dateDebut, dateFin }: Pick<DatesEdition, "dateDebut" | "dateFin">): string {
  const debut = moisLong(dateDebut.slice(0, 7));
  const fin = moisLong(dateFin.slice(0, 7));
  return debut.slice(-4) === fin.slice(-4) ? `${debut.slice(0, -5)} à ${fin}` : `${debut} à ${fin}`;
}

/** The calendar of an edition, one line per step, in order. */
export function calendrierEnMots(e: DatesEdition): { nom: string; quand: string }[] {
  const unJour = (nom: string, date: string | null) => (date ? [{ nom, quand: dateLongue(date) }] : []);
  return [
    {
      nom: "Dépôt des candidatures",
      quand: `du ${dateCourte(e.dateOuvertureAppel)} au ${dateCourte(e.dateClotureAppel)}, 23 h 59`,
    },
    ...unJour("Webinaire d’information", e.dateWebinaire),
    ...unJour("Lancement", e.dateLancement),
    { nom: "Ateliers", quand: periodeEnMots(e) },
    ...(e.datesComite.length > 0
      ? [{ nom: "Comité partenarial", quand: enumerer(e.datesComite.map(dateLongue)) }]
      : []),
    { nom: "Clôture et synthèse", quand: dateLongue(e.dateCloture) },
  ];
}

type DelaisDits = {
  delaiReponse: number;
  delaiComplement: number;
  delaiRestitution: number;
  rappelsAvant: readonly number[];
  rappelsApres: readonly number[];
};

/** What is due after something else, one line per step. */
export function delaisEnMots(e: DelaisDits): { nom: string; quand: string }[] {
  const jours = (n: number) => pluriel(n, "jour");
  const rappels = [
    ...e.rappelsAvant.map((n) => `${jours(n)} avant l’échéance`),
    ...e.rappelsApres.map((n) => `${jours(n)} après l’atelier`),
  ];
  return [
    { nom: "Réponse de la CRESS", quand: `${jours(e.delaiReponse)} après ce qu’elle reçoit` },
    { nom: "Complément d’une candidature", quand: `${jours(e.delaiComplement)} après la demande` },
    { nom: "Présence et fiche", quand: `${jours(e.delaiRestitution)} après l’atelier` },
    ...(rappels.length > 0 ? [{ nom: "Rappels des retours", quand: enumerer(rappels) }] : []),
  ];
}
