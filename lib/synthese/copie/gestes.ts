import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import type { Valeurs } from "../../socle/texte/variables.ts";
import type { TypeGeste } from "../consolidation/gestes/types.ts";
import type { Constat } from "./constats.ts";
import { type MotsExportes, type MotsRendus, memesChamps, motsRendus } from "./mots.ts";

/** The gesture that takes a difference of each nature; those of others need somebody to say what rests on what. */
const GESTES = {
  texte: "reformuler",
  precision: "reformuler",
  deplace: "deplacer",
  absent: "retirer",
} as const satisfies Partial<Record<Constat["nature"], TypeGeste>>;
type Acceptable = keyof typeof GESTES;

const isAcceptable = (nature: Constat["nature"]): nature is Acceptable => nature in GESTES;
export const typeDeGeste = (nature: Constat["nature"]): TypeGeste =>
  isAcceptable(nature) ? GESTES[nature] : "reformuler";

/** The point it comes after, when the file says one: under a title of the file, nobody knows which group is meant. */
export const voisin = ({ ou }: Pick<Constat, "ou">): string | null => (ou && /^P\d+$/.test(ou) ? ou : null);

type Version = MotsExportes & MotsRendus & { groupeId: string; rang: string; motsDepuis: number };

/** Taken by a gesture as it is; `exportee`: the version of the point that was given out. */
export function isReprenable(c: Constat, exportee: MotsExportes, valeurs: Valeurs): boolean {
  if (c.nature === "deplace") return voisin(c) !== null;
  return c.nature === "absent" || motsRendus(c, exportee, valeurs) !== null;
}

/**
 * Why what the file changes of the point is not taken, or null: it is no longer what was given out. Its version would say
 * too much: its place is compared, or its words, or those of its words that the file changes.
 */
export function whyNotPrendre(c: Constat, exportee: Version, actuelle: Version, valeurs: Valeurs): Refus | null {
  if (c.nature === "deplace") return whyNotEntreTemps(placeDe(exportee), placeDe(actuelle));
  if (c.nature === "absent") return whyNotEntreTemps(exportee.motsDepuis, actuelle.motsDepuis);
  const rendus = motsRendus(c, exportee, valeurs);
  return rendus && whyNotEntreTemps(memesChamps(rendus, exportee), memesChamps(rendus, actuelle));
}

const placeDe = (v: Version) => `${v.groupeId} ${v.rang}`;
