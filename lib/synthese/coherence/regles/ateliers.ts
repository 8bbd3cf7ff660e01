import { type CodeTransition, nomTransition } from "../../../socle/transitions/transitions.ts";
import { dateAtelier, dateCourte } from "../../../socle/typographie/dates.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { type Matiere, objetAtelier, type Regle } from "../constat.ts";
import { homonymes } from "../intitules.ts";

/** What the ateliers say, or do not. */
export const REGLES_ATELIERS: readonly Regle[] = [
  {
    cle: "sans_retour",
    bloque: false,
    titre: (n) => pluriel(n, "atelier sans retour", "ateliers sans retour"),
    pourquoi: "Leur présence ou leur fiche manque : le document dira moins que ce qui s’est dit.",
    chercher: (m) => m.dus.map((a) => ({ ...objetAtelier(a), href: versRetour(m, a.code) })),
  },
  {
    cle: "participants_inconnus",
    bloque: false,
    titre: (n) => pluriel(n, "atelier dont la présence n’est pas connue", "ateliers dont la présence n’est pas connue"),
    pourquoi: "Inconnu n’est pas zéro : la moyenne se fait sur les autres, et le document le dit.",
    chercher: (m) => {
      const dus = new Set(m.dus.map((a) => a.code));
      return m.ateliers
        .filter((a) => a.participants === null)
        .map((a) => ({ ...objetAtelier(a, dateAtelier(a)), ...(dus.has(a.code) && { href: versRetour(m, a.code) }) }));
    },
  },
  {
    cle: "date_au_mois",
    bloque: false,
    titre: (n) => pluriel(n, "atelier sans jour", "ateliers sans jour"),
    pourquoi: "Seul le mois est connu : il s’imprime à la fin de son mois et n’entre pas dans l’agenda.",
    chercher: (m) => m.ateliers.filter((a) => a.date === null).map((a) => objetAtelier(a, dateAtelier(a))),
  },
  {
    cle: "lieu_inconnu",
    bloque: false,
    titre: (n) => pluriel(n, "atelier sans commune", "ateliers sans commune"),
    pourquoi: "Aucun lieu n’est deviné : ce qui s’imprime est ce qui est su.",
    chercher: (m) =>
      m.ateliers
        .filter((a) => a.commune === null && a.modalite !== "visio")
        .map((a) =>
          objetAtelier(
            a,
            a.departement
              ? `Connu à son département seul : ${m.departements.get(a.departement) ?? a.departement}`
              : "Compté à part, « lieu non disponible »",
          ),
        ),
  },
  {
    cle: "intitule_recopie",
    bloque: false,
    titre: (n) => pluriel(n, "intitulé peut-être recopié", "intitulés peut-être recopiés"),
    pourquoi: "Le même intitulé sert ailleurs, pour d’autres transitions.",
    chercher: (m) =>
      m.ateliers.flatMap((a) => {
        const autres = homonymes(a, m.ateliers);
        return autres.length > 0
          ? [objetAtelier(a, `Comme ${autres.map((x) => `${x.code} (${nommer(x.transitions)})`).join(", ")}`)]
          : [];
      }),
  },
  {
    cle: "departement_sans_atelier",
    bloque: false,
    titre: (n) => pluriel(n, "département sans atelier", "départements sans atelier"),
    pourquoi: "Le zéro s’imprime ; il mérite un mot.",
    chercher: (m) =>
      [...m.departements]
        .filter(([code]) => !m.chiffres.parDepartement[code])
        .map(([, nom]) => ({ nom, href: `/cress/${m.annee}/couverture` })),
  },
  {
    cle: "comite_avant_la_fin",
    bloque: false,
    titre: (n) => pluriel(n, "atelier venu après le dernier comité", "ateliers venus après le dernier comité"),
    pourquoi: "Le comité n’a pas pu lire leurs fiches : faites relire ce qu’elles ont ajouté.",
    chercher: (m) => {
      const dernier = m.datesComite.toSorted().at(-1);
      if (!dernier) return [];
      return m.ateliers
        .filter((a) => (a.date ?? `${a.mois}-99`) > dernier)
        .map((a) => ({
          ...objetAtelier(a, `${dateAtelier(a)}, comité du ${dateCourte(dernier)}`),
          href: `/cress/${m.annee}/seances`,
        }));
    },
  },
  {
    cle: "nom_en_capitales",
    bloque: false,
    titre: (n) => pluriel(n, "nom écrit en capitales", "noms écrits en capitales"),
    pourquoi: "Un nom se garde comme il s’écrit ; les capitales sont une affaire de mise en page.",
    chercher: (m) => {
      const noms = new Map(m.ateliers.flatMap((a) => a.organisateurs.map((nom) => [nom, a] as const)));
      return [...noms]
        .filter(([nom]) => /\p{Lu}{5}/u.test(nom) && !/\p{Ll}/u.test(nom))
        .map(([nom, a]) => ({ nom, href: `/cress/candidatures/${a.candidatureId}` }));
    },
  },
];

/** Where the presence is typed and the fiche asked for. */
const versRetour = (m: Matiere, code: string) => `/cress/${m.annee}/attendues#${code}`;

const nommer = (transitions: readonly CodeTransition[]) =>
  transitions.map((t) => nomTransition(t).toLowerCase()).join(", ");
