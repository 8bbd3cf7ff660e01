import { createHash, randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const PERIODE_S = 30;
/** A telephone may be early or late by one step. */
const DERIVE = 1;
const NOMBRE_DE_SECOURS = 10;
/** Without what looks like something else once printed; fifteen of them are 74 bits, which no table of hashes gives back. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

export const nouveauSecret = () => new Secret({ size: 20 }).base32;

const totp = (secret: string, courriel = "") =>
  new TOTP({ issuer: "Trame", label: courriel, secret: Secret.fromBase32(secret), period: PERIODE_S });

/** What the QR code holds, for any application of codes. */
export const adresseOtp = (secret: string, courriel: string) => totp(secret, courriel).toString();

/** The key as it is typed by hand, by four. */
export const cleEnMots = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret;

/** The step whose code this is, or null when it is of none near this instant. */
export function pasDuCode(secret: string, code: string, at: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: DERIVE });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / PERIODE_S) + delta;
}

/** As typed: with spaces or dashes, in capitals. */
export const normaliserCode = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, "");

export const isCodeDeTelephone = (code: string) => /^\d{6}$/.test(code);

/** « k7m2p-x4w9n-q3h6t », ten of them. */
export const nouveauxCodes = (): string[] =>
  Array.from({ length: NOMBRE_DE_SECOURS }, () =>
    Array.from({ length: 3 }, () =>
      Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(""),
    ).join("-"),
  );

export const hashCode = (personneId: string, code: string) =>
  createHash("sha256")
    .update(`${personneId} ${normaliserCode(code)}`)
    .digest("hex");
