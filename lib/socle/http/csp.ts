/** The one page made to stand in another site: it shows the programme, does nothing, and knows nobody. */
const INTEGRABLE = /^\/2\d{3}\/programme\/integrer\/?$/;

const ancetres = (pathname: string) => `frame-ancestors ${INTEGRABLE.test(pathname) ? "*" : "'none'"}`;

/** A page runs our scripts and nothing else, in no other site's frame but one; `dev` is what `next dev` needs besides. */
export const pagePolicy = (nonce: string, dev: boolean, pathname: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // react-aria positions its popovers with style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ancetres(pathname),
  ].join("; ");

/** A page of the public as it is kept: nothing runs in it, and nothing else is asked from it than what it is drawn with. */
export const keptPolicy = (pathname: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ancetres(pathname),
  ].join("; ");

/** A file runs nothing and loads nothing, wherever it came from. Browsers refuse to show a PDF in a sandbox. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * The policy of an address that answers a file or data; null for a page. A file's last word has an extension, is one
 * (those rewritten in next.config.mjs), or it is under /api.
 */
export function filePolicy(pathname: string): string | null {
  const api = pathname.startsWith("/api/");
  if (!api && /\.pdf$|\/(pdf|affiche)$/.test(pathname)) return FILE_POLICY;
  return api || /\.[a-z]+$|\/(json|ics|image|presence\/compte)$/.test(pathname) ? `${FILE_POLICY}; sandbox` : null;
}
