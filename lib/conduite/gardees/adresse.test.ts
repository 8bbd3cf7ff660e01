import { expect, test } from "@playwright/test";
import { isPagePublique } from "./adresse.ts";

test("a page of the public is one; a room, a form that writes, a file are none", () => {
  const toutes = [
    "/",
    "/2023",
    "/2023/programme/A12",
    "/2023/programme/integrer",
    "/2023/synthese/v2/preuve",
    "/mentions-legales",
    "/espace",
    "/cress/2023",
    "/comite/2023/synthese/sociale",
    "/administration",
    "/reponses",
    "/connexion",
    "/presence/jeton",
    "/api/sante",
    "/2023/programme.ics",
    "/2023/programme/A12.png",
    "/2023/synthese/v1.pdf",
    "/2023/donnees/ateliers.csv",
    "/2023/chemin/image",
    "/20234",
    "/2023abc",
    "/aide/plus",
  ];
  expect(toutes.filter(isPagePublique)).toEqual([
    "/",
    "/2023",
    "/2023/programme/A12",
    "/2023/programme/integrer",
    "/2023/synthese/v2/preuve",
    "/mentions-legales",
  ]);
});
