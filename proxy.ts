import { type NextRequest, NextResponse } from "next/server";
import { env } from "./lib/socle/env.ts";
import { filePolicy, pagePolicy } from "./lib/socle/http/csp.ts";
import { isFormulaireBrise } from "./lib/socle/http/formulaire.ts";
import { isDatabaseUp } from "./lib/socle/sante/base.ts";
import { isPageEntiere, pageDePanne } from "./lib/socle/sante/page.ts";

/**
 * Sets the security headers and the CSP nonce, and says so in plain HTML when the base does not answer, which no page can
 * once it is being rendered; refuses a form broken inside, on which Next would fall. It decides nothing: who may do what is
 * read in `lib/`.
 */
export async function proxy(request: NextRequest) {
  if (isPageEntiere(request.headers) && !(await isDatabaseUp()))
    return pageDePanne({ formulaire: request.method === "POST" });
  if (await isFormulaireBrise(request)) return new Response("Demande illisible\n", { status: 400 });
  const file = filePolicy(request.nextUrl.pathname);
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const csp = file ?? pagePolicy(nonce, process.env.NODE_ENV === "development", request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  if (!file) {
    headers.set("x-nonce", nonce);
    headers.set("content-security-policy", csp);
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  if (env().NEXTAUTH_URL.startsWith("https:"))
    response.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
  return response;
}

export const config = { matcher: "/((?!_next/static|icon.svg).*)" };
