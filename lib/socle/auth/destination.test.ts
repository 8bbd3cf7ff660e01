import { expect, test } from "@playwright/test";
import { destinationSure, ENTREE } from "./destination.ts";

test("one comes back to a page of this site, and nowhere else", () => {
  const table: [destination: string | undefined, expected: string][] = [
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
    ["/connexion?destination=/connexion", ENTREE],
    ["/api/auth/signout", ENTREE],
  ];
  for (const [destination, expected] of table) expect(destinationSure(destination), String(destination)).toBe(expected);
});
