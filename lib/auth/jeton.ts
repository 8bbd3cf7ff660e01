import { createHash, randomBytes } from "node:crypto";

export const newJeton = () => randomBytes(32).toString("base64url");

/** How tokens are kept: a stolen table opens no session. */
export const hashJeton = (jeton: string) => createHash("sha256").update(jeton).digest("hex");
