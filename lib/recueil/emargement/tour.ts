import { avantLe, type Delais, type Lecteur } from "../../socle/horloge/delais.ts";
import { dateLongue, finDeJournee } from "../../socle/typographie/dates.ts";
import type { EtatEmargement } from "./states.ts";

export type FaitsTourPresence = Pick<Delais, "delaiReponse"> & { etat: EtatEmargement; declareAt: Date | null };

/** Until when the CRESS validates a declared attendance, said to who reads it; null when it is not its turn. */
export function tourPresence(
  e: FaitsTourPresence,
  lecteur: Lecteur,
  now: Date,
): { phrase: string; enRetard: boolean } | null {
  if (e.etat !== "declare" || !e.declareAt) return null;
  const jour = avantLe(e.declareAt, e.delaiReponse);
  const enRetard = now > finDeJournee(jour);
  const quand = `avant le ${dateLongue(jour)}`;
  if (lecteur === "cress")
    return {
      enRetard,
      phrase: enRetard ? `À vous de valider : c’était attendu ${quand}.` : `À vous de valider ${quand}.`,
    };
  return {
    enRetard,
    phrase: enRetard ? `La CRESS devait valider ce nombre ${quand}.` : `La CRESS valide ce nombre ${quand}.`,
  };
}
