import { expect, test } from "@playwright/test";
import { lireRoutes } from "./route.ts";

const routeDe = lireRoutes({
  staticRoutes: [{ page: "/" }, { page: "/connexion/lien" }, { page: "/presence/feuille.pdf" }],
  dynamicRoutes: [
    { page: "/espace/fiches/[id]", regex: "^/espace/fiches/([^/]+?)(?:/)?$" },
    { page: "/presence/[jeton]", regex: "^/presence/([^/]+?)(?:/)?$" },
    { page: "/[annee]/programme", regex: "^/([^/]+?)/programme(?:/)?$" },
  ],
});

test("an address is told by its route: no id, no link, nothing that was looked for", () => {
  const table: [pathname: string, route: string][] = [
    ["/", "/"],
    ["/connexion/lien", "/connexion/lien"],
    ["/presence/feuille.pdf", "/presence/feuille.pdf"],
    ["/presence/jkmpqrst", "/presence/[jeton]"],
    ["/presence/jkmpqrst/", "/presence/[jeton]"],
    ["/espace/fiches/0197f0a4-0000-7000-8000-000000000000", "/espace/fiches/[id]"],
    ["/2023/programme", "/[annee]/programme"],
    ["/_next/static/chunks/a.js", "/_next"],
    ["/camille.martin", "autre"],
    ["/wp-admin/setup.php", "autre"],
  ];
  for (const [pathname, route] of table) expect(routeDe(pathname), pathname).toBe(route);
});
