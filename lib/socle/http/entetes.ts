import type { IncomingMessage, ServerResponse } from "node:http";
import { filePolicy, pagePolicy } from "./csp.ts";

/**
 * On a request whose headers the gate has set: proxy.ts, through which Next goes as through a page, is spared. What a
 * client sends under this name is dropped.
 */
export const ENTETE_PRETE = "x-trame-prete";

/** Answered without a policy: nothing runs by them. */
const isInerte = (pathname: string) => /^\/(_next\/static\/|icon\.svg$)/.test(pathname);

/** The security headers of an address: what its page reads (its nonce), what its answer bears. */
export function entetesDe(pathname: string, publicUrl: string) {
  const file = filePolicy(pathname);
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const csp = file ?? pagePolicy(nonce, process.env.NODE_ENV === "development", pathname);
  return {
    demande: file ? {} : { "x-nonce": nonce, "content-security-policy": csp },
    reponse: {
      "content-security-policy": csp,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "permissions-policy": "camera=(), microphone=(), geolocation=()",
      "cross-origin-opener-policy": "same-origin",
      ...(publicUrl.startsWith("https:")
        ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
        : undefined),
    },
  };
}

/** Sets them in the place of proxy.ts, which is still asked to read a form in parts. */
export function poserEntetes(publicUrl: string, request: IncomingMessage, response: ServerResponse): void {
  const pathname = (request.url ?? "/").split("?", 1)[0] ?? "/";
  if (isInerte(pathname)) return;
  const { demande, reponse } = entetesDe(pathname, publicUrl);
  for (const [nom, valeur] of Object.entries(reponse)) response.setHeader(nom, valeur);
  if (/^multipart\/form-data/i.test(request.headers["content-type"] ?? "")) return;
  Object.assign(request.headers, demande, { [ENTETE_PRETE]: "oui" });
}
