import "server-only";
import type { Suivi } from "../apart/a-part.ts";
import { lireAPart } from "../depouillement/lire-a-part.ts";
import type { LectureTableau } from "./tableau.ts";

/** `lireTableau`, away from the server. */
export const lireTableauAPart = (octets: Uint8Array, suivi?: Suivi) =>
  lireAPart<LectureTableau>("lib/reprise/lecteur.ts", octets, suivi);
