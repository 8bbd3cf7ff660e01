import type postgres from "postgres";
import { RUBRIQUES_USUELLES } from "@/lib/recueil/rubriques/usuelles";

/** The usual rubriques of an edition written without the application. */
export const peuplerRubriques = (tx: postgres.ISql, edition: string) =>
  tx`insert into edition_rubriques ${tx(
    RUBRIQUES_USUELLES.map(({ cle, nom, enPhrase, aide, demande, minimum, maximum }, ordre) => ({
      edition_id: edition,
      cle,
      ordre,
      nom,
      en_phrase: enPhrase,
      aide,
      demande,
      minimum,
      maximum,
    })),
  )}`;
