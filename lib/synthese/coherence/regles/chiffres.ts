import { nombre, pluriel } from "../../../socle/typographie/nombre.ts";
import { isEcart } from "../chiffres.ts";
import { type Regle, versPartie } from "../constat.ts";
import { direEcartImprime, nommerChiffre } from "../wording.ts";

/** What is printed elsewhere, and what a figure alone would let one believe. */
export const REGLES_CHIFFRES: readonly Regle[] = [
  {
    cle: "chiffres_imprimes",
    bloque: false,
    titre: (n) => pluriel(n, "chiffre imprimé ailleurs qui diffère", "chiffres imprimés ailleurs qui diffèrent"),
    pourquoi: "Ceux du document se calculent ; ceux-là ont été imprimés autrement, chaque écart a ses ateliers.",
    chercher: (m) =>
      m.ecarts.filter(isEcart).map((e) => ({
        nom: nommerChiffre(e.cle, m.departements),
        href: `/cress/${m.annee}/coherence`,
        detail: `${nombre(e.publie ?? 0)} imprimé, ${e.calcule === null ? "rien" : nombre(e.calcule)} calculé`,
      })),
  },
  {
    cle: "intitules_imprimes",
    bloque: false,
    titre: (n) => pluriel(n, "intitulé imprimé autrement ailleurs", "intitulés imprimés autrement ailleurs"),
    pourquoi: "Un atelier a un seul intitulé, imprimé partout : vérifiez que c’est le bon.",
    chercher: (m) =>
      m.douteux.map(({ atelier, imprimes }) => ({
        nom: atelier.code,
        href: `/cress/${m.annee}/coherence#intitules`,
        detail: imprimes.map((t) => `« ${t} »`).join(", "),
      })),
  },
  {
    cle: "liste_imprimee",
    bloque: false,
    titre: (n) => pluriel(n, "ligne d’une liste imprimée qui diffère", "lignes d’une liste imprimée qui diffèrent"),
    pourquoi: "Une liste imprimée ailleurs est comparée aux ateliers, un par un : l’un des deux est à corriger.",
    chercher: (m) =>
      m.liste
        .filter((l) => !l.atelier || l.ecarts.length > 0 || l.double !== null)
        .map(({ rang, atelier, ecarts }) => ({
          nom: atelier ? `Ligne ${rang}, ${atelier.code}` : `Ligne ${rang}`,
          href: `/cress/${m.annee}/coherence/liste`,
          detail: atelier ? ecarts.map(direEcartImprime).join(", ") : "Aucun atelier n’y répond",
        })),
  },
  {
    cle: "moyenne_trompeuse",
    bloque: false,
    titre: () => "La moyenne est loin de la médiane",
    pourquoi: "Quelques grands formats la tirent : dites les deux, et que les formats diffèrent.",
    chercher: (m) => {
      const { moyenne, mediane } = m.chiffres;
      const prealable = m.parties.find((p) => p.cle === "prealable")?.texte ?? "";
      if (moyenne === null || mediane === null || moyenne < mediane * 1.5 || prealable.includes("{mediane}")) return [];
      return [
        {
          nom: "Au préalable",
          href: versPartie(m, "prealable"),
          detail: `Moyenne ${nombre(Math.round(moyenne))}, médiane ${nombre(mediane)}`,
        },
      ];
    },
  },
];
