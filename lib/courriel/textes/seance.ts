import { COMPTE_ISSUE } from "../../seance/wording.ts";
import { dateLongue } from "../../typographie/dates.ts";
import { enumerer } from "../../typographie/enumerer.ts";
import { accorder, nombre } from "../../typographie/nombre.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { lien, type Texte } from "../texte.ts";

export const TEXTES_SEANCE = {
  proces_verbal: ({ annee, conference, seance, date, lieu, version, note, comptes }) => {
    const faits = comptes
      .filter((c) => c.n > 0)
      .map(({ issue, n }) => `${nombre(n)} ${accorder(n, "point", "points")} ${accorder(n, ...COMPTE_ISSUE[issue])}`);
    return {
      sujet: `Procès-verbal ${version > 1 ? "corrigé " : ""}de la séance n° ${seance} du comité, ${annee}`,
      corps: [
        version > 1
          ? `Le procès-verbal de la séance n° ${seance} du comité partenarial est corrigé : cette version ${version} remplace la précédente.`
          : `La séance n° ${seance} du comité partenarial est levée. Son procès-verbal est joint à ce courriel.`,
        [`${conference}, ${annee}`, dateLongue(date), lieu],
        ...(note ? [`Ce qui est corrigé : ${note}`] : []),
        faits.length > 0 ? `Décidé : ${enumerer(faits)}.` : "Aucun point n’a été décidé.",
        lien("Lire le procès-verbal", `/comite/${annee}/seance/${seance}/pv`),
        "Une erreur ? Dites-le à la CRESS : une version corrigée vous sera envoyée, et celle-ci restera consultable.",
      ],
    };
  },
} satisfies Partial<{ [T in keyof DonneesCourriel]: (d: DonneesCourriel[T]) => Texte }>;
