import type { z } from "zod";
import { demandeDe, reponseDe } from "../../appel/correction/schema.ts";
import { erreurDe } from "./champs.ts";

/** What the CRESS asks for when it sends a fiche back: a general word, fields, or both. */
export const demandeCorrection = demandeDe((champ, valeur) => erreurDe(champ, valeur));
export type DemandeCorrection = z.output<typeof demandeCorrection>;
export const reponseCorrectionFiche = reponseDe((champ, valeur) => erreurDe(champ, valeur));
export type ReponseCorrectionFiche = z.output<typeof reponseCorrectionFiche>;
