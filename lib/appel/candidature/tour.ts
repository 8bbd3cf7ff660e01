import { avantLe, type Delais } from "../../socle/horloge/delais.ts";
import { finDeJournee, jourLocal } from "../../socle/typographie/dates.ts";
import type { EtatCandidature } from "./states.ts";

/** What says whose turn it is; the same columns on a page and in a list (`tour-colonnes.ts`). */
export type FaitsTour = Delais & {
  etat: EtatCandidature;
  createdAt: Date;
  soumiseAt: Date | null;
  complementDemandeAt: Date | null;
  decideeAt: Date | null;
  retireeAt: Date | null;
  dateClotureAppel: string;
  /** Until when a late access code lets it be handed in. */
  codeExpireAt: Date | null;
  correctionsEnAttente: number;
  /** The first atelier whose attendance or fiche is not in, with the day it is held and the day it is due. */
  retour: { jour: string; echeance: string | null; presence: boolean } | null;
};

/** What is done now, or expected; `attendre` is an atelier to come, `rien` that all that was expected is in. */
export type Tache =
  | "deposer"
  | "appel_clos"
  | "repondre"
  | "completer"
  | "attendre"
  | "rendre"
  | "rien"
  | "refusee"
  | "retiree"
  | "label_retire";

export type Tour = {
  tache: Tache;
  /** Who must act; null: nobody, for now or for good. */
  a: "organisateur" | "cress" | null;
  /** When what is said began: handed in, asked, decided, withdrawn. */
  depuis: Date | null;
  /** Last civil day to do it. */
  avantLe: string | null;
  enRetard: boolean;
};

/** Whose turn it is, since when and until when: one clock for the organisers and for the CRESS. */
export function tour(c: FaitsTour, now: Date): Tour {
  switch (c.etat) {
    case "brouillon":
      return aDeposer(c, now);
    case "soumise":
      return du("repondre", "cress", c.soumiseAt, c.soumiseAt && avantLe(c.soumiseAt, c.delaiReponse), now);
    case "a_completer": {
      const { complementDemandeAt: at } = c;
      return du("completer", "organisateur", at, at && avantLe(at, c.delaiComplement), now);
    }
    case "labellisee":
      return apresLabel(c, now);
    case "refusee":
      return personne("refusee", c.decideeAt);
    default:
      return personne(c.etat, c.retireeAt);
  }
}

function aDeposer(c: FaitsTour, now: Date): Tour {
  const cloture = finDeJournee(c.dateClotureAppel);
  const limite = c.codeExpireAt && c.codeExpireAt > cloture ? c.codeExpireAt : cloture;
  const jour = jourLocal(limite);
  return now > limite
    ? { ...personne("appel_clos", null), avantLe: jour }
    : du("deposer", "organisateur", c.createdAt, jour, now);
}

function apresLabel(c: FaitsTour, now: Date): Tour {
  if (!c.retour) return personne("rien", c.decideeAt);
  const { jour, echeance } = c.retour;
  if (jour >= jourLocal(now)) return { ...personne("attendre", c.decideeAt), avantLe: jour };
  return du("rendre", "organisateur", finDeJournee(jour), echeance, now);
}

const personne = (tache: Tache, depuis: Date | null): Tour => ({
  tache,
  a: null,
  depuis,
  avantLe: null,
  enRetard: false,
});
const du = (tache: Tache, a: Tour["a"], depuis: Date | null, jour: string | null, now: Date): Tour => ({
  tache,
  a,
  depuis,
  avantLe: jour,
  enRetard: jour !== null && now > finDeJournee(jour),
});

/** When it came to the état it is in: what a list says beside the name of the état. */
export function dateEtat(
  c: Pick<FaitsTour, "etat" | "createdAt" | "soumiseAt" | "complementDemandeAt" | "decideeAt" | "retireeAt">,
): Date | null {
  switch (c.etat) {
    case "brouillon":
      return c.createdAt;
    case "soumise":
      return c.soumiseAt;
    case "a_completer":
      return c.complementDemandeAt;
    case "labellisee":
    case "refusee":
      return c.decideeAt;
    default:
      return c.retireeAt;
  }
}
