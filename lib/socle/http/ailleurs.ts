import { echapper, pageNue } from "./page-nue.ts";

/**
 * Leaves for another site after a form: a page that goes on by itself, with a link for who sees it. An answer 303 would be
 * held to the policy of our forms by Chromium, for every site the other one sends to in its turn.
 */
export function mener({
  vers,
  chez,
  nonce,
  poses = [],
}: {
  vers: string;
  chez: string;
  nonce: string;
  poses?: string[];
}) {
  const adresse = echapper(vers);
  const corps = pageNue({
    titre: `Vous allez chez ${chez}`,
    corps: `<p>Si rien ne se passe : <a href="${adresse}">continuer vers ${echapper(chez)}</a>.</p>`,
    tete: `<meta http-equiv="refresh" content="0;url=${adresse}">`,
    nonce,
  });
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  for (const pose of poses) headers.append("set-cookie", pose);
  return new Response(corps, { headers });
}
