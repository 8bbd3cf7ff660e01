import type { IncomingHttpHeaders } from "node:http";
import { CSP_NUE, pageNue } from "../http/page-nue.ts";

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

/** What a browser reads where a page fell: a fault of ours, on that page. */
export const pageTombee = ({ formulaire }: { formulaire: boolean }): string =>
  pageNue({
    titre: "Cette page ne s’affiche pas",
    corps: `<p>Ce n’est pas vous : une erreur est survenue chez nous, et elle est notée. Ce que vous aviez enregistré est conservé.</p>
${
  formulaire
    ? "<p>Ce que vous venez d’envoyer n’est peut-être pas enregistré. Revenez à la page précédente : vos réponses y sont encore.</p>"
    : '<p>Réessayez : <a href="">recharger cette page</a>. Ce que vous tapiez dans un formulaire revient avec lui.</p>'
}
<p>Si cela dure, prévenez la CRESS. <a href="/">Revenir à l’accueil</a>.</p>`,
  });

/** What a browser reads while the base is down: whole without JavaScript, and said to be temporary. */
export const pageDePanne = ({ formulaire }: { formulaire: boolean }) => ({
  statut: 503,
  entetes: {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": CSP_NUE,
    "cache-control": "no-store",
    "retry-after": "60",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  },
  corps: corps(formulaire),
});

/**
 * Whether a request asks for a whole page, or sends a form without JavaScript. What the application asks from within an
 * open page is not: an answer in its place would take the page away, and the words in it.
 */
export function isPageEntiere(headers: Headers | IncomingHttpHeaders): boolean {
  const lire = (nom: string) => (headers instanceof Headers ? headers.get(nom) : headers[nom]) ?? null;
  if (["rsc", "next-action", "next-router-prefetch"].some((nom) => lire(nom) !== null)) return false;
  return String(lire("accept") ?? "").includes("text/html");
}
