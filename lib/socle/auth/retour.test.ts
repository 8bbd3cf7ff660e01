import { expect, test } from "@playwright/test";
import { cheminDeRetour, ENTREE } from "./retour.ts";

test("one comes back to a page of this site, and nowhere else", () => {
  const table: [retour: string | undefined, expected: string][] = [
    ["/cress/2027/candidatures?q=%C3%A9t%C3%A9#liste", "/cress/2027/candidatures?q=%C3%A9t%C3%A9#liste"],
    ["/espace/fiches/1", "/espace/fiches/1"],
    [undefined, ENTREE],
    ["", ENTREE],
    ["espace", ENTREE],
    ["https://evil.example/", ENTREE],
    ["//evil.example", ENTREE],
    ["/\t/evil.example", ENTREE],
    ["/\n/evil.example", ENTREE],
    ["/\\evil.example", ENTREE],
    ["/.//evil.example", ENTREE],
    ["/x/..//evil.example", ENTREE],
    ["javascript:alert(1)", ENTREE],
    ["/connexion?retour=/connexion", ENTREE],
    ["/api/auth/signout", ENTREE],
  ];
  for (const [retour, expected] of table) expect(cheminDeRetour(retour), String(retour)).toBe(expected);
});
