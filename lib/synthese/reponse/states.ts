/** What a body answers to a proposition made to it; each may follow any other, all are kept. */
export const ETATS_REPONSE = ["engagee", "a_l_etude", "refusee"] as const;
export type EtatReponse = (typeof ETATS_REPONSE)[number];
