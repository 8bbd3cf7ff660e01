import { echapper } from "../../socle/texte/markdown.ts";
import { type ToutesLesValeurs, variableTransition } from "../../socle/texte/variables.ts";
import { dateCourte, moisLong } from "../../socle/typographie/dates.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { nombre } from "../../socle/typographie/nombre.ts";
import type { AtelierCompte } from "../chiffres/compute.ts";
import type { Chiffres } from "../chiffres/types.ts";

/** What of an edition its variables say. */
export type FaitsDeLEdition = {
  annee: number;
  numero: number;
  intitule: string;
  regionNom: string;
  coOrganisateurs: readonly string[];
  dateOuvertureAppel: string;
  dateClotureAppel: string;
  dateLancement: string | null;
  datesComite: readonly string[];
  dateCloture: string;
};

/** What the variables of an edition are worth: its own facts, and the figures of its document, out of the ateliers that count. */
export function valeursDe(
  edition: FaitsDeLEdition,
  chiffres: Chiffres,
  comptes: readonly Pick<AtelierCompte, "organisateurs" | "mois">[],
): ToutesLesValeurs {
  const { parTransition, parDepartement } = chiffres;
  const departements = Object.entries(parDepartement).filter(([code, n]) => /^\d/.test(code) && n > 0);
  return {
    ateliers: nombre(chiffres.ateliers),
    ...Object.fromEntries(Object.entries(parTransition).map(([code, n]) => [variableTransition(code), nombre(n)])),
    participations: nombre(chiffres.participations),
    moyenne: chiffres.moyenne === null ? INCONNU : nombre(Math.round(chiffres.moyenne)),
    mediane: chiffres.mediane === null ? INCONNU : nombre(chiffres.mediane),
    structures: nombre(new Set(comptes.flatMap((a) => a.organisateurs)).size),
    departements: nombre(departements.length),
    periode: periode(
      edition.annee,
      comptes.map((a) => a.mois),
    ),
    annee: String(edition.annee),
    edition: edition.numero === 1 ? "1ʳᵉ" : `${edition.numero}ᵉ`,
    conference: echapper(edition.intitule),
    region: echapper(edition.regionNom),
    co_organisateurs: echapper(enumerer(edition.coOrganisateurs)),
    appel: `du ${dateCourte(edition.dateOuvertureAppel)} au ${dateCourte(edition.dateClotureAppel)}`,
    lancement: edition.dateLancement ? dateCourte(edition.dateLancement) : SANS_DATE,
    comite:
      edition.datesComite.length > 0 ? enumerer(edition.datesComite.map((d) => `le ${dateCourte(d)}`)) : SANS_DATE,
    cloture: dateCourte(edition.dateCloture),
  };
}

const INCONNU = "un nombre inconnu de";
const SANS_DATE = "à une date qui reste à fixer";

/** « d’avril à décembre 2023 », « en mai 2023 », « de novembre 2023 à mars 2024 »: with the words that lead to it. */
function periode(annee: number, mois: readonly string[]): string {
  const tries = mois.toSorted();
  const [debut, fin] = [tries[0], tries.at(-1)];
  if (!debut || !fin) return `en ${annee}`;
  if (debut === fin) return `en ${moisLong(debut)}`;
  const premier = debut.slice(0, 4) === fin.slice(0, 4) ? moisLong(debut).slice(0, -5) : moisLong(debut);
  return `${/^[aeiouéô]/.test(premier) ? "d’" : "de "}${premier} à ${moisLong(fin)}`;
}
