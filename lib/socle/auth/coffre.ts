import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../env.ts";

const IV = 12;
const SCEAU = 16;

/** The key of what is sealed, made of NEXTAUTH_SECRET: with another secret, nothing sealed before can be opened. */
const cle = () => Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, "", "trame coffre", 32));

/** Seals a text for one use and one person (`pour`): opened for anything else, it is null. */
export function sceller(clair: string, pour: string): string {
  const iv = randomBytes(IV);
  const chiffre = createCipheriv("aes-256-gcm", cle(), iv).setAAD(Buffer.from(pour));
  const corps = Buffer.concat([chiffre.update(clair, "utf8"), chiffre.final()]);
  return Buffer.concat([iv, chiffre.getAuthTag(), corps]).toString("base64url");
}

/** What was sealed, or null: changed, sealed for something else, or with another secret. */
export function desceller(scelle: string, pour: string): string | null {
  const octets = Buffer.from(scelle, "base64url");
  if (octets.length < IV + SCEAU) return null;
  try {
    const dechiffre = createDecipheriv("aes-256-gcm", cle(), octets.subarray(0, IV), { authTagLength: SCEAU })
      .setAAD(Buffer.from(pour))
      .setAuthTag(octets.subarray(IV, IV + SCEAU));
    return Buffer.concat([dechiffre.update(octets.subarray(IV + SCEAU)), dechiffre.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** How the address of a client is kept where it is counted. */
export const hashClient = (client: string) => createHmac("sha256", env().NEXTAUTH_SECRET).update(client).digest("hex");
