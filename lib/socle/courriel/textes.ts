import type { DonneesCourriel } from "./donnees.ts";
import type { Texte } from "./texte.ts";
import { TEXTES_CANDIDATURE } from "./textes/candidature.ts";
import { TEXTES_COMITE } from "./textes/comite.ts";
import { TEXTES_DIFFUSION } from "./textes/diffusion.ts";
import { TEXTES_EQUIPE } from "./textes/equipe.ts";
import { TEXTES_INSTRUCTION } from "./textes/instruction.ts";
import { TEXTES_RECAPITULATIF } from "./textes/recapitulatif.ts";
import { TEXTES_RETOUR } from "./textes/retour.ts";
import { TEXTES_ROLES } from "./textes/roles.ts";
import { TEXTES_SEANCE } from "./textes/seance.ts";
import type { TypeCourriel } from "./types.ts";

/** The words of every mail, by type: a subject and paragraphs, from what the mail is about and when it is written. */
export const TEXTES: { [T in TypeCourriel]: (donnees: DonneesCourriel[T], le: Date) => Texte } = {
  ...TEXTES_CANDIDATURE,
  ...TEXTES_COMITE,
  ...TEXTES_DIFFUSION,
  ...TEXTES_EQUIPE,
  ...TEXTES_INSTRUCTION,
  ...TEXTES_RECAPITULATIF,
  ...TEXTES_RETOUR,
  ...TEXTES_ROLES,
  ...TEXTES_SEANCE,
};
