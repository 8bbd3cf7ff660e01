import { existsSync, readFileSync } from "node:fs";

type Manifeste = { staticRoutes: { page: string }[]; dynamicRoutes: { page: string; regex: string }[] };

/** What the route of an address outside ours is called: what people invent must not become a name of ours. */
export const AUTRE = "autre";

/**
 * Tells the route of an address, as the folders of `app` name it (`/espace/fiches/[id]`): what an address holds besides,
 * ids, single-use links, what was looked for, is never in it. `manifeste` is the one the build wrote.
 */
export function lireRoutes(manifeste: Manifeste): (pathname: string) => string {
  const fixes = new Set(manifeste.staticRoutes.map((r) => r.page));
  const autres = manifeste.dynamicRoutes.map((r) => ({ page: r.page, modele: new RegExp(r.regex) }));
  return (pathname) => {
    if (pathname.startsWith("/_next/")) return "/_next";
    const chemin = pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
    if (fixes.has(chemin)) return chemin;
    return autres.find((r) => r.modele.test(chemin))?.page ?? AUTRE;
  };
}

/** The routes of the build in `.next`; without one (development), each address is another. */
export function routesConstruites(racine: string): (pathname: string) => string {
  const fichier = `${racine}/.next/routes-manifest.json`;
  if (!existsSync(fichier)) return () => AUTRE;
  return lireRoutes(JSON.parse(readFileSync(fichier, "utf8")) as Manifeste);
}
