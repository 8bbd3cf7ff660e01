import { createHash } from "node:crypto";
import { pageNue, STYLE_NU } from "../http/page-nue.ts";

const corps = (formulaire: boolean) =>
  pageNue({
    titre: "Le service ne répond pas",
    corps: `<p>La base de données de Trame est injoignable en ce moment. Ce n’est pas vous, et ce que vous aviez enregistré est conservé.</p>
${
  formulaire
    ? "<p>Ce que vous venez d’envoyer n’est pas enregistré. Revenez à la page précédente : vos réponses y sont encore. Réessayez dans quelques minutes.</p>"
    : '<p>Réessayez dans quelques minutes : <a href="">recharger cette page</a>.</p>'
}
<p>Si cela dure, prévenez la CRESS.</p>`,
  });

/** Its own style and nothing else: no script, no file of ours, which a broken server might not give. */
const CSP = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE_NU).digest("base64")}'; base-uri 'none'; frame-ancestors 'none'`;

/** What a browser reads while the base is down: whole without JavaScript, and said to be temporary. */
export const pageDePanne = ({ formulaire }: { formulaire: boolean }): Response =>
  new Response(corps(formulaire), {
    status: 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": CSP,
      "cache-control": "no-store",
      "retry-after": "60",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    },
  });

/**
 * Whether a request asks for a whole page, or sends a form without JavaScript. What the application asks from within an
 * open page is not: an answer in its place would take the page away, and the words in it.
 */
export function isPageEntiere({ headers }: { headers: Headers }): boolean {
  if (headers.has("rsc") || headers.has("next-action") || headers.has("next-router-prefetch")) return false;
  return (headers.get("accept") ?? "").includes("text/html");
}
