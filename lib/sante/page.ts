import { createHash } from "node:crypto";

const STYLE =
  "body{margin:0;padding:4rem 1rem;background:#fbfaf7;color:#1c1b19;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:36rem;margin:auto}h1{font-size:1.75rem;line-height:1.2}a{color:#1f4e79}";

const corps = (formulaire: boolean) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Le service ne répond pas — Trame</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Le service ne répond pas</h1>
<p>La base de données de Trame est injoignable en ce moment. Ce n’est pas vous, et ce que vous aviez enregistré est conservé.</p>
${
  formulaire
    ? "<p>Ce que vous venez d’envoyer n’est pas enregistré. Revenez à la page précédente : vos réponses y sont encore. Réessayez dans quelques minutes.</p>"
    : '<p>Réessayez dans quelques minutes : <a href="">recharger cette page</a>.</p>'
}
<p>Si cela dure, prévenez la CRESS.</p>
</main>
</body>
</html>
`;

/** Its own style and nothing else: no script, no file of ours, which a broken server might not give. */
const CSP = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; frame-ancestors 'none'`;

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
