import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** The secret kept in a file readable by its owner alone, drawn the first time. */
export function keepSecret(file: string): string {
  try {
    const kept = readFileSync(file, "utf8").trim();
    if (kept) return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const drawn = randomBytes(32).toString("base64url");
  writeFileSync(file, `${drawn}\n`, { mode: 0o600 });
  return drawn;
}
