import { MENTIONS } from "../../../appel/mentions/mentions.ts";
import { nomTransition } from "../../../socle/transitions/transitions.ts";
import { pluriel } from "../../../socle/typographie/nombre.ts";
import { pointsDe, type Regle, versTable } from "../constat.ts";

/** What keeps a version from being published: the same as `whyNot` of lib/synthese/publication. */
export const REGLES_TRAVAIL: readonly Regle[] = [
  {
    cle: "depots_ouverts",
    bloque: true,
    titre: () => "Les dépôts ne sont pas clos",
    pourquoi: "Tant que l’appel est ouvert, des candidatures peuvent encore arriver.",
    chercher: (m) =>
      m.depotsOuverts ? [{ nom: "Clôturer les dépôts", href: `/cress/${m.annee}/publication#depots` }] : [],
  },
  {
    cle: "enonces_a_traiter",
    bloque: true,
    titre: (n) => pluriel(n, "chapitre où des énoncés attendent", "chapitres où des énoncés attendent"),
    pourquoi: "Chaque énoncé validé est repris dans un point, ou écarté avec un motif.",
    chercher: (m) =>
      m.aTraiter
        .filter((c) => c.aTraiter > 0)
        .map((c) => ({
          nom: nomTransition(c.transition),
          href: versTable(m, c.transition),
          detail: pluriel(c.aTraiter, "énoncé à traiter", "énoncés à traiter"),
        })),
  },
  {
    cle: "synthese_vide",
    bloque: true,
    titre: () => "Aucun point n’est écrit",
    pourquoi: "Une synthèse sans point n’a rien à publier.",
    chercher: (m) =>
      pointsDe(m).length === 0 ? [{ nom: "Ouvrir la synthèse", href: `/cress/${m.annee}/synthese` }] : [],
  },
  {
    cle: "mentions_incompletes",
    bloque: true,
    titre: (n) => pluriel(n, "blanc dans les pages légales", "blancs dans les pages légales"),
    pourquoi: "La loi les demande à qui publie ; un administrateur les remplit.",
    chercher: (m) =>
      m.mentionsManquantes.map((c) => ({ nom: MENTIONS[c].nom, href: `/cress/${m.annee}/publication#legales` })),
  },
  {
    cle: "chapitres_a_valider",
    bloque: true,
    titre: (n) => pluriel(n, "chapitre attend le comité", "chapitres attendent le comité"),
    pourquoi: "Le comité valide chaque chapitre tel qu’il est ; une version peut s’en passer, avec un motif écrit.",
    chercher: (m) => m.aValider.map((t) => ({ nom: nomTransition(t), href: `/cress/${m.annee}/synthese/${t}/comite` })),
  },
  {
    cle: "points_a_relire",
    bloque: false,
    titre: (n) => pluriel(n, "point à relire", "points à relire"),
    pourquoi: "Une fiche a changé ou retiré depuis les mots qu’ils citent.",
    chercher: (m) =>
      pointsDe(m)
        .filter(({ point }) => point.sources.some((s) => s.aRelire))
        .map(({ bloc, point }) => ({
          nom: point.code,
          href: `/cress/${m.annee}/synthese/${bloc.transition}/a-relire`,
        })),
  },
];
