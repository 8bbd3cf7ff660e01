import "server-only";
import type { Suivi } from "../apart/a-part.ts";
import { lireAPart } from "../depouillement/lire-a-part.ts";
import type { Ouverture } from "./ouvrir.ts";

/** `ouvrirCopie`, away from the server. */
export const lireCopieAPart = (octets: Uint8Array, suivi?: Suivi) =>
  lireAPart<Ouverture>("lib/copie/lecteur.ts", octets, suivi);
