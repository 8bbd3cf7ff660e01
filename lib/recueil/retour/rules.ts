import type { FaitsAtelier } from "../../appel/atelier/rules.ts";
import { isInteresse } from "../../appel/candidature/rules.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import { joursApres } from "../../socle/horloge/jours.ts";
import type { Refus } from "../../socle/refus.ts";
import type { EtatEmargement } from "../emargement/states.ts";
import type { EtatFiche } from "../fiche/states.ts";

/** What the return of a held atelier still lacks. */
export type Piece = "presence" | "fiche" | "correction" | "presence_a_valider" | "fiche_a_relire";
/** `fiche` is null when nobody has begun one. */
export type FaitsRetour = { presence: EtatEmargement; fiche: EtatFiche | null };

export const DES_ORGANISATEURS = ["presence", "fiche", "correction"] as const satisfies readonly Piece[];

export function piecesManquantes({ presence, fiche }: FaitsRetour): Piece[] {
  const pieces: Piece[] = [];
  if (presence === "attendu") pieces.push("presence");
  if (presence === "declare") pieces.push("presence_a_valider");
  if (fiche === null || fiche === "brouillon") pieces.push("fiche");
  if (fiche === "a_corriger") pieces.push("correction");
  if (fiche === "remise") pieces.push("fiche_a_relire");
  return pieces;
}

/** What the organisers still have to hand in: while there is something, it is their turn. */
export const duParOrganisateurs = (f: FaitsRetour): Piece[] =>
  piecesManquantes(f).filter((p) => (DES_ORGANISATEURS as readonly Piece[]).includes(p));

type Datees = { fin: string; declareLe: string | null; remiseLe: string | null; correctionLe: string | null };

/** Whose turn it is, and since which day; null when the return is complete. */
export function tourDuRetour(f: FaitsRetour & Datees): { qui: "organisateurs" | "cress"; depuis: string } | null {
  const du = duParOrganisateurs(f);
  if (du.length > 0)
    return { qui: "organisateurs", depuis: du.includes("correction") ? (f.correctionLe ?? f.fin) : f.fin };
  const recues = [
    ...(f.presence === "declare" ? [f.declareLe] : []),
    ...(f.fiche === "remise" ? [f.remiseLe] : []),
  ].map((jour) => jour ?? f.fin);
  return recues.length > 0 ? { qui: "cress", depuis: recues.sort()[0] ?? f.fin } : null;
}

export type Reglage = { avant: readonly number[]; apres: readonly number[] };

/**
 * The reminder due on this day: the last step that has come, with its day, named « avant_3 » (days before the due date) or
 * « apres_7 » (days after the atelier). Null while none has: never before the day after the atelier.
 */
export function palierDu({ avant, apres }: Reglage, a: { fin: string; echeance: string | null }, jour: string) {
  const { fin, echeance } = a;
  const paliers = [
    ...(echeance ? avant.map((n) => ({ palier: `avant_${n}`, le: joursApres(echeance, -n) })) : []),
    ...apres.map((n) => ({ palier: `apres_${n}`, le: joursApres(fin, n) })),
  ].filter(({ le }) => le > fin && le <= jour);
  return paliers.reduce<(typeof paliers)[number] | null>((d, p) => (d && d.le > p.le ? d : p), null);
}

/** Days before an atelier when its organisers are told what to prepare; those of the week after go in the same mail. */
const AVANT = 10;
export const HORIZON = AVANT + 7;

/** Whether an atelier to come is to be told now: it is near, and no mail since it came in sight has told it. */
export const isADire = (date: string, jour: string, dernier: string | undefined): boolean =>
  jour < date && joursApres(date, -AVANT) <= jour && (dernier === undefined || dernier < joursApres(date, -HORIZON));

type FaitsDispense = Pick<
  FaitsAtelier,
  "etat" | "candidature" | "editionId" | "structures" | "pressenties" | "invitation"
> & {
  dispense: boolean;
  fiche: EtatFiche | null;
};

/** Why this person cannot dispense an atelier of its return, or take that back, or null. */
export function whyNotDispenser(actor: Actor, geste: "dispenser" | "annuler_dispense", a: FaitsDispense): Refus | null {
  if (!isInstructeur(actor, a.editionId)) return "non_autorise";
  if (isInteresse(actor, a)) return "interesse";
  if (geste === "annuler_dispense") return a.dispense ? null : "etat";
  if (a.dispense || a.candidature !== "labellisee" || a.etat !== "tenu") return "etat";
  return a.fiche === "remise" || a.fiche === "validee" ? "etat" : null;
}

/**
 * Why nobody is reminded, or null. `empreinte` is of the mails that would leave, `lue` of those the preview showed, null when
 * there was none to read: they are made of many rows, which no version counts together.
 */
export function whyNotRelancer(
  { empreinte, personnes }: { empreinte: string; personnes: number },
  lue: string | null,
): Refus | null {
  const change = lue === null ? null : whyNotEntreTemps(lue, empreinte, "courriels_changes");
  return change ?? (personnes === 0 ? "deja_relance" : null);
}
