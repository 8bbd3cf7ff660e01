import type { EtatReponse } from "./states.ts";

/** An answer, after the name of the body. */
export const NOM_REPONSE: Record<EtatReponse, string> = {
  engagee: "Engagée",
  a_l_etude: "À l’étude",
  refusee: "Non, parce que",
};
export const TON_REPONSE = { engagee: "succes", a_l_etude: "attente", refusee: "neutre" } as const satisfies Record<
  EtatReponse,
  string
>;
/** The same for several propositions. */
export const FILTRE_REPONSE: Record<EtatReponse | "sans", string> = {
  engagee: "Engagées",
  a_l_etude: "À l’étude",
  refusee: "Refusées, avec la raison",
  sans: "Sans réponse",
};
