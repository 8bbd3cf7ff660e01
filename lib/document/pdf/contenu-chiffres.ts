import { CODES_TRANSITION, NOM_TRANSITION } from "../../edition/transitions.ts";
import { moisLong } from "../../typographie/dates.ts";
import { accorder, nombre, pluriel } from "../../typographie/nombre.ts";
import { nomDepartement } from "../departements.ts";
import type { SyntheseArbre } from "../tree.ts";
import type { Donnees } from "./compile.ts";
import { composer } from "./composer.ts";

const HORS_DEPARTEMENT: Record<string, string> = { distanciel: "À distance", non_disponible: "Lieu non communiqué" };

type Tableau = {
  titre: string;
  entete: string;
  lignes: { nom: string; n: number; texte: string; transition?: string }[];
  note: string;
};

/** The key figures in words, zeros included, each with what it counts. */
export function contenuChiffres({ chiffres }: SyntheseArbre): Donnees {
  const { ateliers, candidatures, participations, base, moyenne, mediane } = chiffres;
  return {
    periode: periode(chiffres.parMois),
    grands: [
      {
        nombre: nombre(ateliers),
        mot: accorder(ateliers, "atelier"),
        definition: "Une rencontre datée, programmée ou tenue sous le label.",
      },
      {
        nombre: nombre(candidatures),
        mot: accorder(candidatures, "candidature"),
        definition: "Chacune propose un ou plusieurs ateliers.",
      },
      {
        nombre: nombre(participations),
        mot: accorder(participations, "participation"),
        definition: "Une personne venue à deux ateliers compte deux fois.",
      },
    ],
    frequentation:
      base === 0
        ? "La fréquentation d’aucun atelier n’est connue à cette date."
        : composer(
            `La fréquentation est connue pour ${nombre(base)} des ${pluriel(ateliers, "atelier")} (base ${nombre(base)}/${nombre(ateliers)}). Sur cette base, un atelier a réuni en moyenne ${nombre(moyenne ?? 0)} ${accorder(moyenne ?? 0, "personne")} ; la médiane est de ${nombre(mediane ?? 0)} : la moitié des ateliers en ont réuni autant ou moins. Un atelier dont la fréquentation est inconnue n’est pas compté pour zéro.`,
          ),
    tableaux: [
      parDepartement(chiffres.parDepartement),
      parTransition(chiffres.parTransition),
      parMois(chiffres.parMois),
    ],
  };
}

function periode(parMois: Record<string, number>): string {
  const mois = Object.keys(parMois)
    .filter((m) => (parMois[m] ?? 0) > 0)
    .sort();
  const [premier, dernier] = [mois[0], mois.at(-1)];
  if (!premier || !dernier) return "Aucun atelier n’est compté à cette date.";
  if (premier === dernier) return `Ateliers organisés en ${moisLong(premier)}.`;
  const debut =
    premier.slice(0, 4) === dernier.slice(0, 4) ? moisLong(premier).replace(/ \d{4}$/, "") : moisLong(premier);
  return `Ateliers organisés ${/^[ao]/.test(debut) ? "d’" : "de "}${debut} à ${moisLong(dernier)}.`;
}

function parDepartement(donnees: Record<string, number>): Tableau {
  return {
    titre: "Où les ateliers ont eu lieu",
    entete: "Département",
    // Not in the order of the object: JavaScript puts the keys "59", "60" before "02".
    lignes: Object.entries(donnees)
      .sort(([a], [b]) => rangLieu(a).localeCompare(rangLieu(b)))
      .map(([code, n]) => ({ nom: nomLieu(code), n, texte: nombre(n) })),
    note: "Un atelier à distance n’est compté dans aucun département.",
  };
}

function parTransition(donnees: Record<string, number>): Tableau {
  return {
    titre: "Les transitions abordées",
    entete: "Transition",
    lignes: CODES_TRANSITION.map((code) => ({
      nom: NOM_TRANSITION[code],
      n: donnees[code] ?? 0,
      texte: nombre(donnees[code] ?? 0),
      transition: code,
    })),
    note: "Un atelier peut porter sur plusieurs transitions : la somme dépasse le nombre d’ateliers.",
  };
}

function parMois(donnees: Record<string, number>): Tableau {
  return {
    titre: "Quand les ateliers ont eu lieu",
    entete: "Mois",
    lignes: Object.entries(donnees)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([mois, n]) => ({ nom: majuscule(moisLong(mois)), n, texte: nombre(n) })),
    note: "Un atelier dont seul le mois est connu est compté dans ce mois.",
  };
}

function rangLieu(code: string): string {
  const rang = Object.keys(HORS_DEPARTEMENT).indexOf(code);
  return rang < 0 ? `0${code}` : `${rang + 1}`;
}

function nomLieu(code: string): string {
  return HORS_DEPARTEMENT[code] ?? composer(`${nomDepartement(code)} (${code})`);
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
