import "server-only";
import { lireAPart } from "../../recueil/depouillement/lire-a-part.ts";
import type { Suivi } from "../../socle/apart/a-part.ts";
import type { LectureTableau } from "./tableau.ts";

/** `lireTableau`, away from the server. */
export const lireTableauAPart = (octets: Uint8Array, suivi?: Suivi) =>
  lireAPart<LectureTableau>("lib/conduite/reprise/lecteur.ts", octets, suivi);
