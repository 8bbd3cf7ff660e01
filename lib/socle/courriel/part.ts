import type { Objet } from "../journal/types.ts";
import { jourLocal } from "../typographie/dates.ts";
import type { Destinataire } from "./outbox.ts";
import type { TypeRappel } from "./rythme.ts";
import type { Texte } from "./texte.ts";

/** One thing a person is reminded of; all those of a week go in one mail. */
export type Part = {
  personne: Destinataire;
  editionId: string;
  type: TypeRappel;
  /** What the mail is about when this part leads it. */
  objet: { objet: Objet; objetId: string };
  /** The day it is due. */
  pour: string;
  /** Whether it is a reason to write today, to who was last reminded of anything on that day. */
  presse(dernier: string | undefined): boolean;
  /** Its words; and remembers that it was told. */
  dire(): Promise<Texte>;
};

const HUIT_HEURES_MS = 8 * 3_600_000;

/** The day it is for reminders, which begins at eight in the morning. */
export const jourDesRappels = (instant: Date): string => jourLocal(new Date(instant.getTime() - HUIT_HEURES_MS));

type Pressante = Pick<Part, "pour"> & { presse: boolean };

/** Which part is told first: what is a reason to write before what goes along, what can still be met before what is late. */
export function compareParts(a: Pressante, b: Pressante, jour: string): number {
  const rang = (p: Pressante) => [p.presse ? 0 : 1, p.pour >= jour ? 0 : 1, p.pour].join(" ");
  return rang(a) < rang(b) ? -1 : 1;
}
