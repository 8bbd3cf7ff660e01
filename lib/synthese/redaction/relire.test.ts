import { expect, test } from "@playwright/test";
import { VARIABLES, type Valeurs } from "../../socle/texte/variables.ts";
import { surLiens } from "./liens.ts";
import { relireTexte, suivre } from "./relire.ts";
import type { Contexte } from "./remarque.ts";

const valeurs = {
  ...(Object.fromEntries(VARIABLES.map((v) => [v, "7"])) as Valeurs),
  ateliers: "36",
  participations: "1\u202F055",
  structures: "24",
  periode: "d’avril à décembre 2023",
};
const contexte: Contexte = { valeurs, autres: [], noms: ["URSCOP Hauts-de-France"] };
/** Each remark as its rule, and the text once it is followed, or null. */
const lu = (texte: string, c: Partial<Contexte> = {}) =>
  relireTexte(texte, { ...contexte, ...c }).map((r) => [r.regle, r.par === null ? null : suivre(texte, r)]);

test("each rule finds its fault, says where, and mends it when a gesture is enough", () => {
  const attendu: [texte: string, ...remarques: [string, string | null][]][] = [
    ["Deux  espaces.", ["double_espace", "Deux espaces."]],
    ["Il faut de de l’argent.", ["mot_double", "Il faut de l’argent."]],
    ["Des lieux, des outils, etc...", ["etc", "Des lieux, des outils, etc."]],
    ["La 4ème conférence.", ["ordinal", "La 4ᵉ conférence."]],
    ["Une phrase. une autre.", ["majuscule", "Une phrase. Une autre."]],
    ["Les élu·es du territoire.", ["point_median", null]],
    ["Une aide (de trois ans.", ["paire", null]],
    ["Une aide) de trois ans.", ["paire", null]],
    ["Un «\u202Freste à charge.", ["paire", null]],
    ['Le "reste à charge" pèse.', ["guillemets", "Le «\u202Freste à charge\u202F» pèse."]],
    ["Trois besoins : durer.", ["insecables", "Trois besoins\u00A0: durer."]],
    ["Les 36 ateliers le disent.", ["chiffre", "Les {ateliers} ateliers le disent."]],
    ["Les 35 ateliers le disent.", ["chiffre", "Les {ateliers} ateliers le disent."]],
    [
      "Soit 1 055 participations.",
      ["insecables", "Soit 1\u202F055 participations."],
      ["chiffre", "Soit {participations} participations."],
    ],
    ["Tenus d’avril à novembre.", ["periode", "Tenus {periode}."]],
    [
      "Le SPASER change tout.",
      [
        "sigle_sans_nom",
        "Le schéma de promotion des achats publics socialement et écologiquement responsables (SPASER) change tout.",
      ],
    ],
    ["La loi AGECE le dit.", ["sigle_inconnu", "La loi AGEC le dit."]],
    ["L’ANCLI le dit.", ["sigle_inconnu", "L’ANLCI le dit."]],
    [
      "Lire https://www.orva.fr/guide pour cela.",
      ["adresse_nue", "Lire [orva.fr](https://www.orva.fr/guide) pour cela."],
    ],
    ["Lire www.orva.fr, puis agir.", ["adresse_nue", "Lire [orva.fr](https://www.orva.fr), puis agir."]],
    ["Lire [le guide](http://orva.fr).", ["http", "Lire [le guide](https://orva.fr)."]],
    ["Lire le guide [ici](https://orva.fr).", ["lien_vague", null]],
    ["[Un guide](https://orva.fr/), [le même](https://www.orva.fr).", ["lien_double", null]],
    ["[Un guide](https://interne.cerdd.org/x).", ["lien_prive", null]],
  ];
  for (const [texte, ...remarques] of attendu) expect(lu(texte), texte).toEqual(remarques);
});

test("a remark quotes whole words", () => {
  const dits = relireTexte("Une aide qui tient dans la durée : un habitant la demande.", contexte).map(
    (r) => r.extrait,
  );
  expect(dits).toEqual(["tient dans la durée : un habitant"]);
});

test("what is right is not told", () => {
  const justes = [
    "",
    "Vous vous demandez pourquoi nous nous taisons.",
    "Des lieux, p. ex. des tiers-lieux, cf. le guide. Puis d’autres, etc. et cela suffit.",
    "- a) un premier cas\n- b) un second",
    "**Durer** (trois ans) avec l’ESS et l’URSCOP\u00A0: [le guide](https://www.orva.fr/a).",
    "Trois ateliers sur 5 ateliers, 3 structures.",
    "Les {ateliers} ateliers tenus {periode}.",
    "DES TITRES EN CAPITALES",
  ];
  for (const texte of justes) expect(lu(texte), texte).toEqual([]);
});

test("an acronym is explained once a chapter, in whatever order", () => {
  const iae = "L’insertion par l’activité économique (IAE) recrute.";
  expect(lu("L’IAE recrute.", { autres: [iae] })).toEqual([]);
  expect(lu("L’IAE (insertion par l’activité économique) recrute.")).toEqual([]);
  expect(lu(iae, { autres: ["IAE (insertion par l’activité économique) : un mot."] })).toEqual([
    ["sigle_nomme_deux_fois", null],
  ]);
  expect(lu("Le ZZQ agit, le ZZQ encore.")).toEqual([["sigle_sans_nom", null]]);
});

test("links beside a text are read too", () => {
  const liens = [
    { url: "https://orva.fr", texte: "Le guide" },
    { url: "http://exemple.fr", texte: "cliquez ici" },
    { url: "https://www.orva.fr", texte: "Encore le guide" },
  ];
  expect(surLiens(liens).map((l) => [l.extrait, l.pourquoi])).toEqual([
    ["http://exemple.fr", "«\u202Fcliquez ici\u202F» ne dit pas où mène le lien."],
    ["http://exemple.fr", "Cette adresse n’est pas protégée (http)."],
    ["https://www.orva.fr", "Cette adresse est donnée deux fois."],
  ]);
});
