import { createHash } from "node:crypto";

/** The style of pages made without Next: short, and its own. */
export const STYLE_NU =
  "body{margin:0;padding:4rem 1rem;background:#fbfaf7;color:#1c1b19;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:36rem;margin:auto}h1{font-size:1.75rem;line-height:1.2}a{color:#1f4e79}";

/** Its own style and nothing else: no script, no file of ours, which a broken server might not give. */
export const CSP_NUE = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE_NU).digest("base64")}'; base-uri 'none'; frame-ancestors 'none'`;

export const echapper = (texte: string) => texte.replace(/[&<>"']/g, (signe) => `&#${signe.charCodeAt(0)};`);

/** A whole page of HTML: `corps` is HTML already, what it quotes escaped; `tete` goes in its head. */
export const pageNue = ({
  titre,
  corps,
  tete = "",
  nonce,
}: {
  titre: string;
  corps: string;
  tete?: string;
  nonce?: string;
}) =>
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${echapper(titre)} — Trame</title>
<style${nonce ? ` nonce="${echapper(nonce)}"` : ""}>${STYLE_NU}</style>${tete}
</head>
<body>
<main>
<h1>${echapper(titre)}</h1>
${corps}
</main>
</body>
</html>
`;
