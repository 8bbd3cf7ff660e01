import { type NextRequest, NextResponse } from "next/server";
import { env } from "./lib/socle/env.ts";
import { entetesDe } from "./lib/socle/http/entetes.ts";
import { isFormulaireBrise } from "./lib/socle/http/formulaire.ts";
import { isDatabaseUp } from "./lib/socle/sante/base.ts";
import { isPageEntiere, pageDePanne } from "./lib/socle/sante/page.ts";

/**
 * Sets the security headers and the CSP nonce, and says so in plain HTML when the base does not answer, which no page can
 * once it is being rendered; refuses a form broken inside, on which Next would fall. It decides nothing: who may do what is
 * read in `lib/`. The gate does the first two for most requests, which do not come through here.
 */
export async function proxy(request: NextRequest) {
  if (isPageEntiere(request.headers) && !(await isDatabaseUp())) {
    const { statut, entetes, corps } = pageDePanne({ formulaire: request.method === "POST" });
    return new Response(corps, { status: statut, headers: entetes });
  }
  if (await isFormulaireBrise(request)) return new Response("Demande illisible\n", { status: 400 });
  const { demande, reponse } = entetesDe(request.nextUrl.pathname, env().NEXTAUTH_URL);
  const headers = new Headers(request.headers);
  for (const [nom, valeur] of Object.entries(demande)) headers.set(nom, valeur);
  const response = NextResponse.next({ request: { headers } });
  for (const [nom, valeur] of Object.entries(reponse)) response.headers.set(nom, valeur);
  return response;
}

export const config = {
  matcher: [{ source: "/((?!_next/static|icon.svg).*)", missing: [{ type: "header", key: "x-trame-prete" }] }],
};
