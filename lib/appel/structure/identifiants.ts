/** SIRET and RNA numbers as people write them. A wrong one is told, never a gate: see `schema.ts`. */

import { aPlat } from "../../socle/formulaire/caracteres.ts";

const LA_POSTE = "356000000";

function isLuhn(chiffres: string): boolean {
  let total = 0;
  for (const [rang, c] of [...chiffres].reverse().entries()) {
    const n = Number(c) * (rang % 2 ? 2 : 1);
    total += n > 9 ? n - 9 : n;
  }
  return total % 10 === 0;
}

/** Without the spaces, dots and dashes a number is written with. */
export const compacter = (saisie: string) => aPlat(saisie).replace(/[\s.-]/g, "");

/** Whether the INSEE could have given it: Luhn on the 14 digits and on the SIREN, but for the offices of La Poste. */
export function isSiret(saisie: string): boolean {
  const s = compacter(saisie);
  if (!/^\d{14}$/.test(s) || /^0+$/.test(s)) return false;
  if (s.startsWith(LA_POSTE)) return isLuhn(s) || [...s].reduce((somme, c) => somme + Number(c), 0) % 5 === 0;
  return isLuhn(s) && isLuhn(s.slice(0, 9));
}

/** "123 456 789 00012", with no-break spaces. */
export const siretLisible = (siret: string) =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");

/** W and nine characters; the third may be a letter overseas. */
export const isRna = (saisie: string) => /^W\d[0-9A-Z]\d{7}$/.test(compacter(saisie).toUpperCase());
