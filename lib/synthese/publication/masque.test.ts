import { expect, test } from "@playwright/test";
import { compter, masquer, masquerTout } from "./masque.ts";

test("a name is masked however it is printed, and nothing that only looks like it", () => {
  const cas: [string, string, string][] = [
    ["Camille Fictive", "Selon Camille Fictive, tout va.", "Selon [nom masqué], tout va."],
    ["camille fictive", "CAMILLE\u00a0FICTIVE et Camille\nFictive", "[nom masqué] et [nom masqué]"],
    ["Camille Fictive", "**Camille** Fictive parle", "**[nom masqué] parle"],
    ["Anne d'Arc", "Anne d’Arc", "[nom masqué]"],
    ["Élie Noé", "Élie Noémie, Élie Noé", "Élie Noémie, [nom masqué]"],
    ["Jean-Paul (dit Po)", "Jean-Paul (dit Po) !", "[nom masqué] !"],
    ["A. B.", "AXB.", "AXB."],
  ];
  for (const [nom, avant, apres] of cas) expect(masquer(avant, nom), avant).toBe(apres);
  const arbre = { nom: "Camille Fictive", liste: ["De Camille Fictive", 3, null], "Camille Fictive": true };
  expect(compter(arbre, "Camille Fictive")).toBe(2);
  expect(masquerTout(arbre, "Camille Fictive")).toEqual({
    nom: "[nom masqué]",
    liste: ["De [nom masqué]", 3, null],
    "Camille Fictive": true,
  });
});
