import { avantLe, type Delais, type Lecteur } from "../../socle/horloge/delais.ts";
import { dateCourte, dateLongue, finDeJournee, jourLocal } from "../../socle/typographie/dates.ts";
import type { EtatFiche } from "./states.ts";

export type FaitsTourFiche = Delais & {
  etat: EtatFiche;
  remiseAt: Date | null;
  valideeAt: Date | null;
  /** When its correction was last asked for. */
  correctionAt: Date | null;
  /** The first day one of its ateliers is to be returned by. */
  echeance: string | null;
};

/** Whose turn it is on a fiche and until when, said to who reads it; red once the day is past. */
export function tourFiche(f: FaitsTourFiche, lecteur: Lecteur, now: Date): { phrase: string; enRetard: boolean } {
  const jour = attenduAvant(f);
  const enRetard = jour !== null && now > finDeJournee(jour);
  const quand = jour ? ` avant le ${dateLongue(jour)}` : "";
  const pour = (organisateur: string, cress: string) => (lecteur === "organisateur" ? organisateur : cress);
  const aFaire = (geste: string) =>
    enRetard ? `À vous de ${geste} : c’était attendu${quand}.` : `À vous de ${geste}${quand}.`;
  switch (f.etat) {
    case "brouillon":
      return {
        enRetard,
        phrase: pour(aFaire("compléter et de remettre la fiche"), `Chez l’organisateur : fiche attendue${quand}.`),
      };
    case "remise":
      return {
        enRetard,
        phrase: pour(
          enRetard
            ? `La CRESS relit votre fiche : elle devait vous répondre${quand}.`
            : `La CRESS relit votre fiche et vous répond${quand}.`,
          aFaire("relire, puis de valider ou de demander une correction"),
        ),
      };
    case "a_corriger":
      return {
        enRetard,
        phrase: pour(
          aFaire("corriger la fiche et de la remettre"),
          `Chez l’organisateur : correction attendue${quand}.`,
        ),
      };
    case "validee": {
      const le = f.valideeAt ? ` le ${dateCourte(jourLocal(f.valideeAt))}` : "";
      return {
        enRetard: false,
        phrase: `Validée${le} : ses énoncés ${pour("nourrissent la synthèse", "attendent dans leur chapitre")}.`,
      };
    }
  }
}

function attenduAvant(f: FaitsTourFiche): string | null {
  if (f.etat === "brouillon") return f.echeance;
  if (f.etat === "remise") return f.remiseAt && avantLe(f.remiseAt, f.delaiReponse);
  if (f.etat === "a_corriger") return f.correctionAt && avantLe(f.correctionAt, f.delaiComplement);
  return null;
}
