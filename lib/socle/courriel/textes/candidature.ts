import { joursApres } from "../../horloge/jours.ts";
import { dateLongue } from "../../typographie/dates.ts";
import { pluriel } from "../../typographie/nombre.ts";
import type { Demandee, DonneesCourriel, Dossier } from "../donnees.ts";
import { bloc, mot } from "../marques.ts";
import { lien, type Paragraphe, type Texte } from "../texte.ts";
import { lignesAteliers, lignesReferent, lignesRejoindre, qui, quoiDeQui, reponseAvant, titre } from "../wording.ts";

const espace = (d: Dossier) => lien("Ouvrir la candidature", `/espace/candidatures/${d.id}`);
const cress = (d: Dossier) => lien("Ouvrir la candidature", `/cress/candidatures/${d.id}`);

const aRepondre = (d: Dossier, le: Date) => `À vous de répondre ${reponseAvant(d, "delaiReponse", le)}.`;

/** What an agent finds in every mail about a candidature: its ateliers, who to call, where to act. */
const pourLaCress = (d: Dossier): Paragraphe[] => [lignesAteliers(d), lignesReferent(d), cress(d)];

/** The fields asked, one paragraph each, with the reason and the words offered. */
export const listeDemandees = (demandees: readonly Demandee[]): string =>
  bloc(
    "corrections",
    demandees.map(({ nom, motif, suggestion }) => [
      `${nom} : ${motif}`,
      ...(suggestion ? [`Texte proposé : ${suggestion}`] : []),
    ]),
  );

const aCompleter = (d: Dossier, le: Date, complement: string | null, demandees: readonly Demandee[]): Texte => ({
  sujet: `[Action attendue] Complétez votre candidature : ${titre(d)}`,
  corps: [
    `Avant de décider pour ${quoiDeQui(d)}, la CRESS vous demande :`,
    mot("complement", complement),
    listeDemandees(demandees),
    lignesAteliers(d),
    `Modifiez la candidature, puis renvoyez-la ${reponseAvant(d, "delaiComplement", le)}. La CRESS reprend ensuite son examen.`,
    demandees.length > 0
      ? lien("Corriger la candidature", `/espace/candidatures/${d.id}/corriger`)
      : lien("Compléter la candidature", `/espace/candidatures/${d.id}`),
  ],
});

const completee = ({ dossier: d }: { dossier: Dossier }, le: Date): Texte => ({
  sujet: `Complétée : ${titre(d)}`,
  corps: [`${qui(d)} a répondu à la demande de complément pour « ${titre(d)} ».`, aRepondre(d, le), ...pourLaCress(d)],
});

/** The day the return of each dated atelier is due. */
const retours = (d: Dossier): string =>
  bloc("retours", [
    d.ateliers.flatMap(({ code, date }) =>
      date ? [`${code ?? "–"} : avant le ${dateLongue(joursApres(date, d.delaiRestitution))}.`] : [],
    ),
  ]);

export const TEXTES_CANDIDATURE = {
  candidature_recue: ({ dossier: d }, le) => ({
    sujet: `Candidature reçue : ${titre(d)}`,
    corps: [
      `Nous avons bien reçu la candidature ${quoiDeQui(d)}.`,
      lignesAteliers(d),
      `La CRESS l’examine et vous répond ${reponseAvant(d, "delaiReponse", le)} : une décision, ou ce qu’il manque.`,
      [
        "Le récépissé de ce que vous avez déposé est joint à ce message. Il reste dans votre espace :",
        lien("Télécharger le récépissé (PDF)", `/espace/candidatures/${d.id}/recepisse.pdf`, "lien_recepisse"),
      ],
      espace(d),
    ],
  }),
  candidature_a_instruire: ({ dossier: d }, le) => ({
    sujet: `À examiner : ${titre(d)}`,
    corps: [`${qui(d)} vient de déposer « ${titre(d)} ».`, aRepondre(d, le), ...pourLaCress(d)],
  }),
  complement_demande: ({ dossier, complement }, le) => aCompleter(dossier, le, complement, []),
  corrections_demandees: ({ dossier: d, demande }, le) =>
    demande
      ? aCompleter(d, le, demande.complement, demande.demandees)
      : {
          sujet: `Plus rien à corriger : ${titre(d)}`,
          corps: [
            `La CRESS a retiré sa demande de correction pour ${quoiDeQui(d)}. Vous n’avez plus rien à faire : elle reprend l’examen de la candidature.`,
            lignesAteliers(d),
            espace(d),
          ],
        },
  candidature_completee: completee,
  corrections_recues: completee,
  candidature_labellisee: ({ dossier: d, mot: motDeLaCress }) => ({
    sujet: `Label accordé : ${titre(d)}`,
    corps: [
      `${quoiDeQui(d)} est labellisé « atelier de la conférence » et annoncé dans le programme public :`,
      lignesAteliers(d),
      lignesRejoindre(d),
      mot("mot", motDeLaCress),
      [
        "Avant : vérifiez l’heure et le lieu, imprimez l’affiche et la feuille de présence, préparez le code d’arrivée.",
        `Après chaque atelier, vous avez ${mot("delai", pluriel(d.delaiRestitution, "jour"))} pour déclarer la présence et remettre la fiche de synthèse.`,
        retours(d),
      ],
      espace(d),
      lien("Voir le programme", `/${d.annee}/programme`, "lien_programme"),
    ],
  }),
  candidature_refusee: ({ dossier: d, motif }) => ({
    sujet: `Décision sur votre candidature : ${titre(d)}`,
    corps: [
      `La candidature ${quoiDeQui(d)} n’a pas été retenue.`,
      lignesAteliers(d),
      mot("motif", motif && `Motif : ${motif}`),
      "Vous pouvez en parler avec la CRESS.",
      espace(d),
    ],
  }),
  candidature_retiree: ({ dossier: d }) => ({
    sujet: `Candidature retirée : ${titre(d)}`,
    corps: [`${qui(d)} a retiré « ${titre(d)} ».`, ...pourLaCress(d)],
  }),
  label_retire: ({ dossier: d, motif }) => ({
    sujet: `Label retiré : ${titre(d)}`,
    corps: [
      `Le label de ${quoiDeQui(d)} est retiré. Ses ateliers quittent le programme :`,
      lignesAteliers(d),
      mot("motif", motif && `Motif : ${motif}`),
      espace(d),
    ],
  }),
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T], le: Date) => Texte }>;
