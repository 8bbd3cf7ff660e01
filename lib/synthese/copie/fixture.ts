import { ARBRE, groupe, point } from "../document/fixture.ts";
import type { ArbrePoint, SyntheseArbre } from "../version/tree.ts";

const dit = (n: number, accroche: string, texte: string, autres: Partial<ArbrePoint> = {}) =>
  point({ code: `P${n}`, accroche, texte, ...autres });

/** Twelve points, one for each thing that may happen to one in a word processor; e2e/bureautique makes files of them. */
export const ARBRE_COPIE: SyntheseArbre = {
  ...ARBRE,
  version: 2,
  chapitres: ARBRE.chapitres.map((c) =>
    c.transition === "ecologique"
      ? {
          ...c,
          problematique: "Comment réduire les déchets sans peser sur les bénévoles ?",
          blocs: [
            {
              type: "leviers",
              titre: "Leviers à conserver",
              groupes: [
                groupe({
                  titre: "Déchets",
                  points: [
                    dit(1, "Un tri commun", "se décide à l'échelle de la rue, avec les commerces."),
                    dit(2, "Des composteurs partagés", "tiennent quand une association les anime chaque semaine."),
                    dit(3, "La vaisselle réutilisable", "coûte très vraiment moins cher au bout d'une saison."),
                    dit(4, "Une ressourcerie par bassin", "évite les longs trajets en camion vers la déchèterie."),
                    dit(5, "Les ateliers de réparation", "donnent un rôle à des habitants qui n'en avaient plus."),
                    dit(
                      6,
                      "Le prêt d'outils",
                      "fonctionne avec une caution modeste. Un carnet papier suffit à suivre les retours.",
                    ),
                  ],
                }),
                groupe({
                  titre: "Mobilité",
                  points: [
                    dit(7, "Le covoiturage solidaire", "demande un numéro de téléphone tenu par quelqu'un."),
                    dit(8, "Les vélos de service", "sont empruntés si leur entretien est payé d'avance."),
                    dit(9, "Une navette du dimanche", "relie les villages aux marchés et aux spectacles."),
                    dit(10, "Les horaires des cars", "doivent suivre ceux des associations sportives."),
                    dit(11, "Un garage associatif", "répare à prix libre les voitures de ses adhérents."),
                  ],
                }),
              ],
            },
          ],
        }
      : c.transition === "sociale"
        ? {
            ...c,
            blocs: [
              {
                type: "propositions",
                titre: "Propositions",
                groupes: [
                  groupe({
                    points: [
                      dit(12, "Former les accueillants", "à l'écoute des personnes qui renoncent à leurs droits.", {
                        horizon: "2026",
                        destinataires: [{ type: "etat", nom: "l'État" }],
                      }),
                    ],
                  }),
                ],
              },
            ],
          }
        : c,
  ),
};
