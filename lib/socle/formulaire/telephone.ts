import { aPlat } from "./caracteres.ts";

const FRANCAIS = /^(?:(?:\+|00)33|0)[1-9]\d{8}$/;
const ETRANGER = /^(?:\+(?=\d{8})|00(?=\d{9}))([1-9]\d{7,14})$/;
/** Country codes whose numbers are shown two digits at a time: our neighbours, and overseas. */
const INDICATIFS = /^\+(3[1-9]|4[1-9]|262|352|377|508|59[0-9]|681|687|689)(\d+)$/;
const FINE = "\u00a0";

/** A number as it is stored, "+33612345678" or "+3256123456"; null when it cannot be read. */
export function lireTelephone(saisie: string): string | null {
  const s = aPlat(saisie)
    .replace(/\(0\)/, "")
    .replace(/[\s./()-]/g, "");
  if (FRANCAIS.test(s)) return `+33${s.slice(-9)}`;
  const etranger = ETRANGER.exec(s)?.[1];
  return etranger && !etranger.startsWith("33") ? `+${etranger}` : null;
}

/** "06 12 34 56 78", "+32 56 12 34 56" with no-break spaces; what is not a stored number comes out as it is. */
export function telephoneLisible(telephone: string): string {
  if (/^\+33\d{9}$/.test(telephone)) return parDeux(`0${telephone.slice(3)}`);
  const [, code, numero] = INDICATIFS.exec(telephone) ?? [];
  return code && numero ? `+${code}${FINE}${parDeux(numero)}` : telephone;
}

/** Two digits at a time; the first three together when they are an odd number. */
const parDeux = (chiffres: string) => chiffres.replace(/(\d)(?=(\d{2})+$)/g, `$1${FINE}`).replace(/^(\d)\u00a0/, "$1");
