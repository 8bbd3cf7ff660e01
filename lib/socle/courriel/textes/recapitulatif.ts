import { pluriel } from "../../typographie/nombre.ts";
import type { DonneesCourriel } from "../donnees.ts";
import { bloc, mot } from "../marques.ts";
import { DIRE_RYTHME } from "../rythmes.ts";
import { lien, type Texte } from "../texte.ts";

export const TEXTES_RECAPITULATIF = {
  recapitulatif: ({ attentes, rythme }: DonneesCourriel["recapitulatif"]): Texte => {
    const toutes = attentes.flatMap((e) => e.attentes);
    const autres = toutes.length - 1;
    return {
      sujet: `À faire : ${mot("en_bref", `${toutes[0]?.quoi ?? ""}${autres > 0 ? ` et ${pluriel(autres, "autre chose", "autres choses")}` : ""}`)}`,
      corps: [
        "Voici ce qui attend la CRESS ce matin.",
        bloc(
          "attentes",
          attentes.map((e) => [`Édition ${e.annee} :`, ...e.attentes.map((a) => lien(a.quoi, a.href))]),
        ),
        lien("Ouvrir « À faire »", "/cress"),
        `Ce courriel vient ${mot("rythme", DIRE_RYTHME[rythme])}, quand quelque chose attend. Vous le réglez, ou l’arrêtez, sur la page « Mes données ».`,
        lien("Régler ce récapitulatif", "/espace/mes-donnees#recapitulatif", "lien_reglage"),
      ],
    };
  },
};
