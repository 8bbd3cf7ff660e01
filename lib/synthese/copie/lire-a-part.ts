import "server-only";
import { lireAPart } from "../../recueil/depouillement/lire-a-part.ts";
import type { Suivi } from "../../socle/apart/a-part.ts";
import type { Ouverture } from "./ouvrir.ts";

/** `ouvrirCopie`, away from the server. */
export const lireCopieAPart = (octets: Uint8Array, suivi?: Suivi) =>
  lireAPart<Ouverture>("lib/synthese/copie/lecteur.ts", octets, suivi);
