import { nomTransition } from "../../transitions/transitions.ts";
import { dateLongue, heure } from "../../typographie/dates.ts";
import { enumerer } from "../../typographie/enumerer.ts";
import { accorder, nombre } from "../../typographie/nombre.ts";
import type { DonneesCourriel, SeanceDite } from "../donnees.ts";
import { COMPTE_ISSUE } from "../issues.ts";
import { mot } from "../marques.ts";
import { lien, type Texte } from "../texte.ts";

const quand = (s: SeanceDite) =>
  mot("quand", [dateLongue(s.date), s.heure && heure(s.heure)].filter(Boolean).join(", "));
const numero = (n: number) => mot("numero", String(n));
const laSeance = (s: SeanceDite) => `séance n° ${numero(s.seance)} du comité partenarial`;
const page = (s: SeanceDite) => lien("Voir la séance", `/comite/${s.annee}/seance/${s.seance}`);

/** When, where, about what. */
const faits = (s: SeanceDite) => [
  [`${mot("conference", s.conference)}, ${mot("annee", String(s.annee))}`, quand(s), mot("lieu", s.lieu)],
  `À l’ordre du jour : ${mot("transitions", enumerer(s.transitions.map((t) => nomTransition(t).toLowerCase())))}.`,
];

export const TEXTES_SEANCE = {
  seance_annoncee: (s) => ({
    sujet: `Séance n° ${numero(s.seance)} du comité : ${quand(s)}`,
    corps: [
      `La CRESS vous convie à la ${laSeance(s)}.`,
      ...faits(s),
      page(s),
      "Un rendez-vous pour votre agenda est joint. Le jour venu, gardez cette page sur votre téléphone : elle suivra la discussion point par point.",
    ],
  }),
  seance_changee: (s) => ({
    sujet: `Changement : séance n° ${numero(s.seance)} du comité, ${quand(s)}`,
    corps: [
      `La ${laSeance(s)} change. Voici ce qu’il faut retenir ; ce qui était annoncé avant ne vaut plus.`,
      ...faits(s),
      page(s),
      "Le rendez-vous joint remplace le précédent dans votre agenda.",
    ],
  }),
  seance_annulee: ({ motif, ...s }) => ({
    sujet: `Annulation : séance n° ${numero(s.seance)} du comité, ${quand(s)}`,
    corps: [
      `La ${laSeance(s)} est annulée.`,
      `Pourquoi : ${mot("motif", motif)}`,
      ...faits(s),
      page(s),
      "Le rendez-vous joint retire la séance de votre agenda.",
    ],
  }),
  seance_rappel: (s) => ({
    sujet: `Rappel : séance n° ${numero(s.seance)} du comité, ${quand(s)}`,
    corps: [`La ${laSeance(s)} approche.`, ...faits(s), page(s), "Le rendez-vous pour votre agenda est joint."],
  }),
  proces_verbal: ({ annee, conference, seance, date, lieu, version, note, comptes }) => {
    const decides = comptes
      .filter((c) => c.n > 0)
      .map(({ issue, n }) => `${nombre(n)} ${accorder(n, "point", "points")} ${accorder(n, ...COMPTE_ISSUE[issue])}`);
    return {
      sujet: `Procès-verbal ${mot("corrige", version > 1 ? "corrigé " : "")}de la séance n° ${numero(seance)} du comité, ${mot("annee", String(annee))}`,
      corps: [
        mot(
          "version",
          version > 1
            ? `Le procès-verbal de la séance n° ${numero(seance)} du comité partenarial est corrigé : cette version ${version} remplace la précédente.`
            : `La séance n° ${numero(seance)} du comité partenarial est levée. Son procès-verbal est joint à ce courriel.`,
        ),
        [
          `${mot("conference", conference)}, ${mot("annee", String(annee))}`,
          mot("quand", dateLongue(date)),
          mot("lieu", lieu),
        ],
        mot("note", note && `Ce qui est corrigé : ${note}`),
        mot("decide", decides.length > 0 ? `Décidé : ${enumerer(decides)}.` : "Aucun point n’a été décidé."),
        lien("Lire le procès-verbal", `/comite/${annee}/seance/${seance}/pv`),
        "Une erreur ? Dites-le à la CRESS : une version corrigée vous sera envoyée, et celle-ci restera consultable.",
      ],
    };
  },
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T]) => Texte }>;
