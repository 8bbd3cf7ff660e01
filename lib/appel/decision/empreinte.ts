import { createHash } from "node:crypto";
import type { Courrier } from "../candidature/lettres.ts";

/** What tells whether the mails about to leave are, to the letter and to the recipient, those that were read. */
export function empreinteDe(courriers: readonly Courrier[]): string {
  const lus = courriers.map((c) => [
    c.candidatureId,
    c.type,
    c.sujet,
    c.corps,
    c.destinataires.map((d) => d.adresse).sort(),
  ]);
  return createHash("sha256").update(JSON.stringify(lus)).digest("hex");
}
