import { expect, test } from "@playwright/test";
import { atelier } from "../chiffres/fixture.ts";
import { lireListe } from "./lire-liste.ts";
import { rapprocherListe } from "./rapprocher-liste.ts";
import { direEcartImprime, direRapprochement } from "./wording.ts";

const pieces = (mots: string) => {
  const { code, textes, date, participants } = lireListe(mots, 2023)[0] ?? {};
  return [code, textes, date, participants];
};

test("a printed line is read whatever the order of its pieces, pasted or typed; a heading and an empty line are none", () => {
  expect(pieces("A12\tLe compost de quartier\tvendredi 12 mai 2023\tLille\t25")).toEqual([
    "A12",
    ["Le compost de quartier", "Lille"],
    "2023-05-12",
    25,
  ]);
  expect(pieces("Lille ; 1\u202F055 participants ; Le compost ; 1er juin")).toEqual([
    null,
    ["Lille", "Le compost"],
    "2023-06-01",
    1055,
  ]);
  expect(pieces("Le compost | 12/05/23 | mai 2023")).toEqual([null, ["Le compost", "mai 2023"], "2023-05-12", null]);
  expect(pieces("a 7 – Le mai des associations, mai 2023, 12 personnes")).toEqual([
    "A7",
    ["Le mai des associations"],
    "2023-05",
    12,
  ]);
  // A year, a number in a title and a day that is none are words.
  expect(pieces("Objectif 2030, 24/7 ; 31/02/2023")).toEqual([null, ["Objectif 2030, 24/7", "31/02/2023"], null, null]);
  expect(
    lireListe("Code\tIntitulé\tDate\tLieu\tParticipants\n\n  A1 ; Un\n", 2023).map((l) => [l.rang, l.code]),
  ).toEqual([[3, "A1"]]);
});

const ATELIERS = [
  atelier("A1", {
    intitule: "Le compost de quartier",
    date: "2023-05-12",
    mois: "2023-05",
    commune: "Lille",
    participants: 25,
  }),
  atelier("A2", { intitule: "Le compost de quartier", date: "2023-06-01", commune: "Lens", participants: 8 }),
  atelier("A3", {
    intitule: "Accueillir des bénévoles",
    organisateurs: ["Les Ateliers du Beffroi"],
    modalite: "visio",
  }),
  atelier("A4", { intitule: "Mesurer son utilité sociale", etat: "annule" }),
  atelier("A5", { intitule: "Mutualiser des emplois" }),
];

test("each line is put beside its atelier, and what they do not say alike is told once", () => {
  const liste = [
    "LE COMPOST DE QUARTIER ; 1er juin ; Lens ; 8",
    "Le compost de quartier ; 13/05/2023 ; Roubaix ; 30",
    "Accueillir les bénévoles ; Les Ateliers du Beffroi ; juin 2023 ; en ligne",
    "A4 ; Mesurer son utilité",
    "A1 ; Un tout autre titre",
    "A99 ; Le compost de quartier",
    "Une fête de voisins",
  ].join("\n");
  const { lignes, absents } = rapprocherListe(lireListe(liste, 2023), ATELIERS);
  expect(
    lignes.map((l) => [
      l.rang,
      l.atelier?.code ?? null,
      l.double,
      l.ecarts.map((e) => direEcartImprime(e).replace(/[\u00A0\u202F]/g, " ")),
    ]),
  ).toEqual([
    [1, "A2", null, []],
    [
      2,
      "A1",
      null,
      [
        "Date : samedi 13 mai 2023 imprimé, vendredi 12 mai 2023 ici",
        "Lieu : « Roubaix » imprimé, « Lille » ici",
        "Participants : 30 imprimé, 25 ici",
      ],
    ],
    [3, "A3", null, ["Intitulé : « Accueillir les bénévoles » imprimé, « Accueillir des bénévoles » ici"]],
    [
      4,
      "A4",
      null,
      [
        "Imprimé, et compté dans aucun chiffre : annulé",
        "Intitulé : « Mesurer son utilité » imprimé, « Mesurer son utilité sociale » ici",
      ],
    ],
    [5, "A1", 2, ["Intitulé : « Un tout autre titre » imprimé, « Le compost de quartier » ici"]],
    [6, null, null, []],
    [7, null, null, []],
  ]);
  expect(absents.map((a) => a.code)).toEqual(["A5"]);
  expect(direRapprochement(lignes, absents).replace(/[\u00A0\u202F]/g, " ")).toBe(
    "7 lignes, 4 ateliers reconnus ; 1 atelier n’y est pas ; 38 participations imprimées, 33 ici pour les mêmes ateliers.",
  );
});
