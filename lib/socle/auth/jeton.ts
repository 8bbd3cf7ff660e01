import { createHash, randomBytes } from "node:crypto";

/** Of next-auth: over https, and in clear. */
export const COOKIES_SESSION = ["__Secure-next-auth.session-token", "next-auth.session-token"];

export const newJeton = () => randomBytes(32).toString("base64url");

/** How tokens are kept: a stolen table opens no session. */
export const hashJeton = (jeton: string) => createHash("sha256").update(jeton).digest("hex");
