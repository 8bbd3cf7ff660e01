import { expect, test } from "@playwright/test";
import { commentVenir } from "./venir.ts";

const URL_PUBLIQUE = "https://essai.test/inscription";
const organisateurs = ["L’Établi", "La Recyclerie"];

test("how one comes, by place and by what the organisers made public", () => {
  const dit = (faits: Partial<Parameters<typeof commentVenir>[0]>) => {
    const venir = commentVenir({ etat: "programme", modalite: "visio", inscriptionUrl: null, organisateurs, ...faits });
    return venir && [venir.mots.replaceAll("\u00a0", " "), venir.url];
  };
  const envoye =
    "Le lien pour rejoindre est envoyé aux personnes inscrites : adressez-vous à L’Établi et La Recyclerie.";
  expect(dit({})).toEqual([envoye, null]);
  expect(dit({ modalite: "hybride" })).toEqual([envoye, null]);
  expect(dit({ inscriptionUrl: URL_PUBLIQUE })).toEqual(["S’inscrire ou rejoindre en ligne", URL_PUBLIQUE]);
  expect(dit({ modalite: "presentiel", inscriptionUrl: URL_PUBLIQUE })).toEqual([
    "S’inscrire auprès des organisateurs",
    URL_PUBLIQUE,
  ]);
  expect(dit({ modalite: "presentiel" })).toBeNull();
  for (const etat of ["propose", "reporte", "annule", "tenu"] as const) expect(dit({ etat })).toBeNull();
});
