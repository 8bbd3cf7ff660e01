import { createHmac, randomInt } from "node:crypto";
import { env } from "../../socle/env.ts";

/** Neither 0 nor O, 1 nor I nor L, U nor V twice: a code read aloud is typed right. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LONGUEUR = 8;
const PREFIXE = "TRAME";

/** A new code, as it is shown: "TRAME-7K4Q-92XM". */
export function newCode(): string {
  const lettres = Array.from({ length: LONGUEUR }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${PREFIXE}-${lettres.slice(0, 4)}-${lettres.slice(4)}`;
}

/** What a person typed, without what does not count: case, spaces, dashes, the first word. */
const normaliser = (saisie: string) =>
  saisie
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(new RegExp(`^${PREFIXE}(?=.{${LONGUEUR}}$)`), "");

/** How a code is kept: keyed, since eight letters alone could be tried one after the other on a stolen table. */
export const hashCode = (saisie: string) =>
  createHmac("sha256", env().NEXTAUTH_SECRET).update(normaliser(saisie)).digest("hex");
