import type { AtelierCompte } from "../chiffres/compute.ts";
import type { Chiffres } from "../chiffres/types.ts";
import type { Valeurs } from "../texte/variables.ts";
import { moisLong } from "../typographie/dates.ts";
import { nombre } from "../typographie/nombre.ts";

/** What the variables of an edition are worth: the figures of its document, out of the ateliers that count. */
export function valeursDe(
  annee: number,
  chiffres: Chiffres,
  comptes: readonly Pick<AtelierCompte, "organisateurs" | "mois">[],
): Valeurs {
  const { parTransition, parDepartement } = chiffres;
  const departements = Object.entries(parDepartement).filter(([code, n]) => /^\d/.test(code) && n > 0);
  return {
    ateliers: nombre(chiffres.ateliers),
    ateliers_ecologique: nombre(parTransition.ecologique),
    ateliers_sociale: nombre(parTransition.sociale),
    ateliers_economique: nombre(parTransition.economique),
    ateliers_organisationnelle: nombre(parTransition.organisationnelle),
    participations: nombre(chiffres.participations),
    moyenne: chiffres.moyenne === null ? INCONNU : nombre(Math.round(chiffres.moyenne)),
    mediane: chiffres.mediane === null ? INCONNU : nombre(chiffres.mediane),
    structures: nombre(new Set(comptes.flatMap((a) => a.organisateurs)).size),
    departements: nombre(departements.length),
    periode: periode(
      annee,
      comptes.map((a) => a.mois),
    ),
    annee: String(annee),
  };
}

const INCONNU = "un nombre inconnu de";

/** « d’avril à décembre 2023 », « en mai 2023 », « de novembre 2023 à mars 2024 »: with the words that lead to it. */
function periode(annee: number, mois: readonly string[]): string {
  const tries = mois.toSorted();
  const [debut, fin] = [tries[0], tries.at(-1)];
  if (!debut || !fin) return `en ${annee}`;
  if (debut === fin) return `en ${moisLong(debut)}`;
  const premier = debut.slice(0, 4) === fin.slice(0, 4) ? moisLong(debut).slice(0, -5) : moisLong(debut);
  return `${/^[aeiouéô]/.test(premier) ? "d’" : "de "}${premier} à ${moisLong(fin)}`;
}
