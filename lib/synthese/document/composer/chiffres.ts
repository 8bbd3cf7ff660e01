import { ligne, majuscule, phrase } from "../../../socle/dessin/mots.ts";
import { isCarteDisponible } from "../../../socle/territoire/contours.ts";
import { type CodeTransition, nomTransition } from "../../../socle/transitions/transitions.ts";
import { moisLong } from "../../../socle/typographie/dates.ts";
import { accorder, nombre, pluriel } from "../../../socle/typographie/nombre.ts";
import type { Chiffres } from "../../chiffres/types.ts";
import type { SyntheseArbre } from "../../version/tree.ts";
import { nomDepartement } from "../departements.ts";
import type { Noeud, NoeudCarte, NoeudChiffres, NoeudPartie, NoeudSection, NoeudTableau } from "../noeuds.ts";
import type { Ancres } from "./ancres.ts";
import { structuresOrganisatrices } from "./structures.ts";

const HORS_DEPARTEMENT: Record<string, string> = { distanciel: "À distance", non_disponible: "Lieu non communiqué" };

/** The key figures in words, zeros included, each with what it counts. */
export function partieChiffres(arbre: SyntheseArbre, ancres: Ancres): NoeudPartie {
  const { chiffres } = arbre;
  return {
    type: "partie",
    cle: "chiffres",
    titre: "Données clés",
    transition: null,
    fichier: "livre",
    enfants: [
      ...phrase(periode(chiffres.parMois)),
      grands(chiffres),
      ...phrase(frequentation(chiffres)),
      ...structuresOrganisatrices(arbre, ancres),
      section("lieux", parDepartement(chiffres.parDepartement), carte(chiffres.parDepartement)),
      section(
        "transitions",
        parTransition(
          chiffres.parTransition,
          arbre.chapitres.map((c) => c.transition),
        ),
      ),
      section("mois", parMois(chiffres.parMois)),
    ],
  };
}

const section = (cle: string, tableau: NoeudTableau, avant: Noeud[] = []): NoeudSection => ({
  type: "section",
  ancre: `chiffres-${cle}`,
  titre: tableau.titre,
  numero: null,
  complement: null,
  sommaire: true,
  enfants: [...avant, tableau],
});

function carte(donnees: Record<string, number>): NoeudCarte[] {
  const territoires = lieux(donnees)
    .filter(([code]) => !(code in HORS_DEPARTEMENT))
    .map(([code, n]) => ({ code, nom: ligne(nomDepartement(code)), n }));
  if (!isCarteDisponible(territoires.map((t) => t.code))) return [];
  const titre = "Les ateliers par département";
  return [
    {
      type: "carte",
      titre,
      alt: ligne(`Carte. ${titre} : ${territoires.map((t) => `${t.nom} ${nombre(t.n)}`).join(", ")}.`),
      credit: "Contours : MapSVG, CC BY 4.0.",
      territoires,
    },
  ];
}

const grands = ({ ateliers, candidatures, participations }: Chiffres): NoeudChiffres => ({
  type: "chiffres",
  chiffres: [
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
});

const frequentation = ({ ateliers, base, moyenne, mediane }: Chiffres): string =>
  base === 0
    ? "La fréquentation d’aucun atelier n’est connue à cette date."
    : `La fréquentation est connue pour ${nombre(base)} des ${pluriel(ateliers, "atelier")} (base ${nombre(base)}/${nombre(ateliers)}). Sur cette base, un atelier a réuni en moyenne ${nombre(moyenne ?? 0)} ${accorder(moyenne ?? 0, "personne")} ; la médiane est de ${nombre(mediane ?? 0)} : la moitié des ateliers en ont réuni autant ou moins. Un atelier dont la fréquentation est inconnue n’est pas compté pour zéro.`;

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

const tableau = (
  titre: string,
  entete: string,
  lignes: { nom: string; n: number; transition?: NoeudTableau["lignes"][number]["transition"] }[],
  note: string,
): NoeudTableau => ({
  type: "tableau",
  titre,
  entete: [entete, "Ateliers"],
  lignes: lignes.map(({ nom, n, transition = null }) => ({ nom: ligne(nom), n, texte: nombre(n), transition })),
  note: ligne(note),
});

const parDepartement = (donnees: Record<string, number>): NoeudTableau =>
  tableau(
    "Où les ateliers ont eu lieu",
    "Département",
    lieux(donnees).map(([code, n]) => ({ nom: HORS_DEPARTEMENT[code] ?? `${nomDepartement(code)} (${code})`, n })),
    "Un atelier à distance n’est compté dans aucun département.",
  );

const parTransition = (donnees: Record<string, number>, codes: readonly CodeTransition[]): NoeudTableau =>
  tableau(
    "Les transitions abordées",
    "Transition",
    codes.map((code) => ({ nom: nomTransition(code), n: donnees[code] ?? 0, transition: code })),
    "Un atelier peut porter sur plusieurs transitions : la somme dépasse le nombre d’ateliers.",
  );

const parMois = (donnees: Record<string, number>): NoeudTableau =>
  tableau(
    "Quand les ateliers ont eu lieu",
    "Mois",
    Object.entries(donnees)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([mois, n]) => ({ nom: majuscule(moisLong(mois)), n })),
    "Un atelier dont seul le mois est connu est compté dans ce mois.",
  );

/** Not in the order of the object: JavaScript puts the keys "59", "60" before "02". */
const lieux = (donnees: Record<string, number>) =>
  Object.entries(donnees).sort(([a], [b]) => rangLieu(a).localeCompare(rangLieu(b)));

function rangLieu(code: string): string {
  const rang = Object.keys(HORS_DEPARTEMENT).indexOf(code);
  return rang < 0 ? `0${code}` : `${rang + 1}`;
}
