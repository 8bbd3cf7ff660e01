import { mot } from "../formulaire/saisie.ts";

/** What is typed to find a commune, or the code of one. */
export const rechercheCommune = mot(80);
