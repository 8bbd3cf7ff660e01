import "server-only";
import { env } from "../env.ts";

/**
 * Whether what is sent comes from a page of this site. A browser always says so of what it posts; what says nothing is
 * no browser, and has nobody's cookie.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const asked = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return new URL(origin).host === asked || new URL(origin).origin === new URL(env().NEXTAUTH_URL).origin;
}
