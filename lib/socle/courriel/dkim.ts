import { readFileSync } from "node:fs";
import { env } from "../env.ts";

let cle: string | undefined;

/** What our mails are signed with; nothing when no domain is set. The key is read once. */
export function signature() {
  const { TRAME_DKIM_DOMAINE, TRAME_DKIM_SELECTEUR, TRAME_DKIM_CLE } = env();
  if (!TRAME_DKIM_DOMAINE || !TRAME_DKIM_SELECTEUR || !TRAME_DKIM_CLE) return undefined;
  cle ??= readFileSync(TRAME_DKIM_CLE, "utf8");
  return { domainName: TRAME_DKIM_DOMAINE, keySelector: TRAME_DKIM_SELECTEUR, privateKey: cle };
}
