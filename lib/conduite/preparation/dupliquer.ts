import type { editions } from "@/db/schema/edition";

type Ligne = typeof editions.$inferSelect;

/** What an edition takes from the one before it. */
const GARDEES = [
  "presentation",
  "regionCode",
  "regionNom",
  "coOrganisateurs",
  "demonstration",
  "categories",
  "quorumComite",
  "delaiReponse",
  "delaiComplement",
  "delaiRestitution",
  "rappelsAvant",
  "rappelsApres",
  "contactNom",
  "contactTelephone",
  "contactCourriel",
] as const satisfies readonly (keyof Ligne)[];

const DATES = [
  "dateWebinaire",
  "dateOuvertureAppel",
  "dateClotureAppel",
  "dateLancement",
  "dateDebut",
  "dateFin",
  "dateCloture",
] as const satisfies readonly (keyof Ligne)[];

/** The same civil day so many years later; 29 February becomes 28. */
export function ansApres(jour: string, ans: number): string {
  const annee = Number(jour.slice(0, 4)) + ans;
  const voulu = `${annee}${jour.slice(4)}`;
  const date = new Date(`${voulu}T12:00:00Z`);
  return date.toISOString().slice(0, 10) === voulu ? voulu : `${annee}-02-28`;
}

/** The columns of a next edition made from the last one: its dates as many years later, the rest as it is. */
export function dupliquer(derniere: Ligne, annee: number) {
  const ans = annee - derniere.annee;
  const plusTard = <D extends string | null>(jour: D) => (jour === null ? jour : ansApres(jour, ans)) as D;
  return {
    ...(Object.fromEntries(GARDEES.map((c) => [c, derniere[c]])) as Pick<Ligne, (typeof GARDEES)[number]>),
    ...(Object.fromEntries(DATES.map((c) => [c, plusTard(derniere[c])])) as Pick<Ligne, (typeof DATES)[number]>),
    datesComite: derniere.datesComite.map(plusTard),
  };
}

/** The columns of a first edition: a year as the law’s rhythm has it, to be put right by the CRESS. */
export const premiere = (annee: number, region: { code: string; nom: string }) => ({
  presentation: "",
  regionCode: region.code,
  regionNom: region.nom,
  coOrganisateurs: [`CRESS ${region.nom}`],
  dateOuvertureAppel: `${annee}-01-15`,
  dateClotureAppel: `${annee}-03-31`,
  dateDebut: `${annee}-04-01`,
  dateFin: `${annee}-11-30`,
  dateCloture: `${annee}-12-15`,
});
