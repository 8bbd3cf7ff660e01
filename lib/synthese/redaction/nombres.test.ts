import { expect, test } from "@playwright/test";
import { VARIABLES, type Valeurs, whyNotVariables } from "../../socle/texte/variables.ts";
import { texteParDefaut } from "../editorial/defauts.ts";
import { CLES_EDITORIALES } from "../editorial/parties.ts";
import { relireTexte, suivre } from "./relire.ts";

const valeurs = {
  ...(Object.fromEntries(VARIABLES.map((v) => [v, "7"])) as Valeurs),
  ateliers: "36",
  annee: "2023",
  lancement: "27\u00A0mars 2023",
  periode: "d’avril à décembre 2023",
};
const contexte = { valeurs, autres: [], noms: [], editorial: true };
const lu = (texte: string) =>
  relireTexte(texte, contexte).flatMap((r) =>
    r.regle === "insecables" || r.regle.startsWith("sigle") ? [] : [[r.regle, r.extrait, r.par && suivre(texte, r)]],
  );

test("in a text of the CRESS, a typed number or date is told once, and replaced by what it is where the edition knows", () => {
  expect(lu("Lancée le 27 mars 2023 à Arras.")).toEqual([
    ["nombre_tape", "27 mars 2023", "Lancée le {lancement} à Arras."],
  ]);
  expect(lu("Rendez-vous en 2023.")).toEqual([["nombre_tape", "2023", "Rendez-vous en {annee}."]]);
  expect(lu("Une salle de 120 places.")).toMatchObject([["nombre_tape", "120", null]]);
  expect(lu("Une vingtaine de structures.")).toMatchObject([["nombre_tape", "Une vingtaine de ", null]]);
  expect(lu("Les 36 ateliers.")).toMatchObject([["chiffre", "36 ateliers", "Les {ateliers} ateliers."]]);
  expect(lu("D’avril à décembre 2023.")).toMatchObject([["periode", "D’avril à décembre 2023", "{periode}."]]);
  expect(relireTexte("Une salle de 120 places.", { ...contexte, editorial: false })).toEqual([]);
});

test("laws, articles, licences, variables and addresses hold numbers that are names", () => {
  for (const texte of [
    "La loi n° 2014-856 du 31 juillet 2014.",
    "L’article 8 et l’article L. 3332-17-1.",
    "Sous Licence Ouverte 2.0.",
    "Les {ateliers_sociale}, la {edition}.",
    "Voir [le centre de ressources](https://www.exemple.fr/2023/12).",
  ])
    expect(lu(texte), texte).toEqual([]);
});

test("our own words hold no typed number and no unknown variable", () => {
  for (const cle of CLES_EDITORIALES) {
    const texte = texteParDefaut(cle, {
      dateLancement: "2023-03-27",
      datesComite: ["2023-11-06"],
      categories: ["etat"],
    });
    expect(whyNotVariables(texte), cle).toBeNull();
    expect(
      lu(texte).filter(([regle]) => regle === "nombre_tape" || regle === "chiffre" || regle === "periode"),
      cle,
    ).toEqual([]);
  }
});
