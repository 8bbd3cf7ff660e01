const FRANCAIS = /^(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d{2}){4}$/;

/** A French number as it is stored, "+33612345678"; null when it cannot be read. */
export function lireTelephone(saisie: string): string | null {
  const s = saisie.replace(/[\u00a0\u202f\s]+/g, " ").trim();
  return FRANCAIS.test(s) ? `+33${s.replace(/\D/g, "").slice(-9)}` : null;
}

/** "06 12 34 56 78" with no-break spaces; what is not a stored number comes out as it is. */
export const telephoneLisible = (telephone: string) =>
  /^\+33\d{9}$/.test(telephone) ? `0${telephone.slice(3)}`.replace(/(\d{2})(?=\d)/g, "$1\u00a0") : telephone;
