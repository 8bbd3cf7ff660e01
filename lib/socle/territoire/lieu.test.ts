import { expect, test } from "@playwright/test";
import { lieuEnMots } from "./lieu.ts";

test("a place is written by what is known of it", () => {
  const lieu = (faits: Partial<Parameters<typeof lieuEnMots>[0]>) =>
    lieuEnMots({ etat: "programme", modalite: "presentiel", commune: null, departement: null, ...faits });
  expect(lieu({ commune: "Wallers", departement: "Nord" })).toBe("Wallers (Nord)");
  expect(lieu({ modalite: "hybride", commune: "Laon", departement: "Aisne" })).toBe("Laon (Aisne), et en visio");
  expect(lieu({ modalite: "visio", commune: "Laon", departement: "Aisne" })).toBe("En visio");
  expect(lieu({ departement: "Pas-de-Calais" })).toBe("Lieu à préciser, Pas-de-Calais");
  expect(lieu({ etat: "tenu", modalite: null, departement: "Oise" })).toBe("Lieu non communiqué, Oise");
  expect(lieu({ modalite: null })).toBe("Lieu à préciser");
});
