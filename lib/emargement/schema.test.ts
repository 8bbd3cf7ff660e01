import { expect, test } from "@playwright/test";
import { presence } from "./schema.ts";

for (const [saisie, nombre] of [
  ["0", 0],
  ["24", 24],
  [" 5000 ", 5000],
  ["007", 7],
] as const)
  test(`« ${saisie} » se lit ${nombre}`, () => {
    expect(presence.parse({ nombre: saisie }).nombre).toBe(nombre);
  });

for (const [saisie, message] of [
  ["", "Il manque le nombre de personnes ; s’il n’est venu personne, écrivez 0"],
  ["  ", "Il manque le nombre de personnes ; s’il n’est venu personne, écrivez 0"],
  ["-1", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["12,5", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["vingt", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["1e3", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["5001", "Au plus 5000 personnes"],
] as const)
  test(`« ${saisie} » est refusé, avec une phrase`, () => {
    const lue = presence.safeParse({ nombre: saisie });
    expect(lue.success ? [] : lue.error.issues.map((i) => i.message)[0]).toBe(message);
  });
