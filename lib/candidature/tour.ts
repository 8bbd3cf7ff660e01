import { dateLongue, finDeJournee, jourDeParis } from "../typographie/dates.ts";
import { pluriel } from "../typographie/nombre.ts";
import type { EtatCandidature } from "./states.ts";

/** What says whose turn it is; the same columns on a page and in a list (`tour-colonnes.ts`). */
export type FaitsTour = {
  etat: EtatCandidature;
  createdAt: Date;
  soumiseAt: Date | null;
  complementDemandeAt: Date | null;
  decideeAt: Date | null;
  dateClotureAppel: string;
  correctionsEnAttente: number;
  /** First day an atelier of it is held, when a day is known. */
  premierJour: string | null;
  /** The first atelier whose attendance or fiche is not in, with the day it is held and the day it is due. */
  retour: { jour: string; echeance: string | null } | null;
};

export type Tour = {
  /** Who must act; null: nobody, for now or for good. */
  a: "organisateur" | "cress" | null;
  quoi: string;
  depuis: Date | null;
  /** Last civil day to do it. */
  jusquAu: string | null;
  enRetard: boolean;
};

const PERSONNE = { a: null, depuis: null, jusquAu: null, enRetard: false } as const;

/** Whose turn it is, since when and until when: one clock for the organisers and for the CRESS. */
export function tour(c: FaitsTour, now: Date): Tour {
  switch (c.etat) {
    case "brouillon":
      return jusque(
        { a: "organisateur", quoi: "À l’organisateur de compléter et de déposer", depuis: c.createdAt },
        c.dateClotureAppel,
        now,
      );
    case "soumise":
      return jusque({ a: "cress", quoi: "La CRESS examine la candidature", depuis: c.soumiseAt }, c.premierJour, now);
    case "a_completer":
      return jusque(
        { a: "organisateur", quoi: aCorriger(c.correctionsEnAttente), depuis: c.complementDemandeAt },
        c.premierJour,
        now,
      );
    case "labellisee":
      return apresLabel(c, now);
    case "refusee":
      return { ...PERSONNE, quoi: "La candidature n’a pas été retenue", depuis: c.decideeAt };
    case "retiree":
      return { ...PERSONNE, quoi: "L’organisateur a retiré la candidature" };
    case "label_retire":
      return { ...PERSONNE, quoi: "Le label a été retiré" };
  }
}

/** « À l’organisateur de compléter et de déposer, depuis le jeudi 12 mars 2026, jusqu’au mardi 31 mars 2026. » */
export function direTour(t: Tour): string {
  const depuis = t.depuis ? `, depuis le ${dateLongue(jourDeParis(t.depuis))}` : "";
  const jusque = t.jusquAu ? `, ${t.enRetard ? "attendu au plus tard le" : "jusqu’au"} ${dateLongue(t.jusquAu)}` : "";
  return `${t.quoi}${depuis}${jusque}.`;
}

const aCorriger = (n: number) =>
  n > 0
    ? `À l’organisateur de corriger ${pluriel(n, "champ")} et de renvoyer`
    : "À l’organisateur de compléter et de renvoyer";

function apresLabel(c: FaitsTour, now: Date): Tour {
  if (!c.retour)
    return { ...PERSONNE, quoi: "Le label est accordé, tout ce qui était attendu est remis", depuis: c.decideeAt };
  const { jour, echeance } = c.retour;
  if (jour >= jourDeParis(now))
    return {
      ...PERSONNE,
      quoi: `Le label est accordé : après l’atelier, la présence puis la fiche de synthèse`,
      depuis: c.decideeAt,
    };
  const quoi = "À l’organisateur de déclarer la présence et de remettre la fiche de synthèse";
  return jusque({ a: "organisateur", quoi, depuis: finDeJournee(jour) }, echeance, now);
}

const jusque = (t: Pick<Tour, "a" | "quoi" | "depuis">, jour: string | null, now: Date): Tour => ({
  ...t,
  jusquAu: jour,
  enRetard: jour !== null && now > finDeJournee(jour),
});
