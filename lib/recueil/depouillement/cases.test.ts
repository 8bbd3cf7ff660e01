import { expect, test } from "@playwright/test";
import { lireChoix } from "./cases.ts";
import { lireParole } from "./parole.ts";

const OPTIONS = ["1, pas du tout satisfaits", "2, plutôt déçus", "3, partagés", "4, satisfaits", "5, très satisfaits"];
const imprimees = (cochees: readonly number[], coche = "☒") =>
  OPTIONS.map((o, i) => `${cochees.includes(i + 1) ? coche : "☐"}\u00A0${o.replaceAll(" ", "\u00A0")}`).join("\u2003 ");
const satisfaction = (mots: string) => lireChoix("satisfaction", mots);

test("one box ticked is an answer, however it was ticked", () => {
  for (const coche of ["☒", "☑", "✓", "✔", "[x]", "[ X ]"])
    expect(satisfaction(imprimees([4], coche)), coche).toEqual({ reponse: "4" });
  expect(lireChoix("tempsPasse", "☐ Moins de vingt minutes ☒ De vingt à quarante-cinq minutes")).toEqual({
    reponse: "de_20_a_45",
  });
});

test("the one answer left, or written in place of the boxes, is an answer", () => {
  for (const mots of ["☐ 4, satisfaits", "4, satisfaits", "Satisfaits", "4", "4/5", "4 sur 5."])
    expect(satisfaction(mots), mots).toEqual({ reponse: "4" });
});

test("the boxes as they were printed say nothing", () => {
  expect(satisfaction(imprimees([]))).toBe("vide");
  expect(satisfaction(imprimees([]).replaceAll("☐", "[  ]"))).toBe("vide");
  expect(satisfaction(" ")).toBe("vide");
});

test("anything else is for a person to read: nothing is guessed", () => {
  for (const mots of [
    imprimees([3, 4]),
    `${imprimees([4])} surtout de la salle`,
    `${imprimees([])} x`,
    `x ${imprimees([])}`,
    "☐ 3, partagés ☐ 4, satisfaits",
    "entre 3 et 4",
    "45",
    "plutôt contents",
    "1, pas du tout satisfaits ☐ 2, plutôt déçus",
    "4, satisfaits ☒ 5, très satisfaits",
  ])
    expect(satisfaction(mots), mots).toBe("illisible");
});

test("a word heard is told from who said it, without its quotes; what tells nobody stays whole", () => {
  const lues = [
    ["« On n’a plus de pièces. » (une bénévole)", "On n’a plus de pièces.", "une bénévole"],
    ["– On n’a plus de pièces (un élu).", "On n’a plus de pièces", "un élu"],
    ["« On attend des mois » dite par une salariée", "On attend des mois", "une salariée"],
    ["“On attend des mois”, un réparateur", "On attend des mois", "un réparateur"],
    ["On attend, on attend", "On attend, on attend", ""],
    ["« Réparer », c’est durer", "« Réparer », c’est durer", ""],
    ["« Réparer », c’est « durer »", "« Réparer », c’est « durer »", ""],
    ["(rires)", "(rires)", ""],
  ];
  for (const [ligne = "", texte, fonction] of lues) expect(lireParole(ligne), ligne).toEqual({ texte, fonction });
});
