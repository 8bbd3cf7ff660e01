import { expect, test } from "@playwright/test";
import { nomEvenement } from "./wording.ts";

test("a line says what was done to its object, not what the same word means of another", () => {
  const dit = (objet: string, type: Parameters<typeof nomEvenement>[0]["type"]) =>
    nomEvenement({ objet, type, donnees: {} });
  expect(dit("edition", "annuler")).toBe("Code de dépôt tardif annulé");
  expect(dit("atelier", "annuler")).toBe("Annulé");
  expect(dit("edition", "rouvrir")).toBe("Sortie des archives");
  expect(dit("fiche", "rouvrir")).toBe("Réouverture");
  expect(dit("structure", "retirer")).toBe("Départ d’une personne");
  expect(dit("candidature", "retirer")).toBe("Retrait");
  expect(dit("structure", "accepter_adhesion")).toBe("Personne acceptée dans la structure");
  expect(dit("atelier", "valider")).toBe("Présence validée");
  expect(dit("fiche", "valider")).toBe("Fiche validée");
});

test("an entry made for somebody, and a request taken back, say so", () => {
  expect(nomEvenement({ objet: "fiche", type: "remettre", donnees: { pourLeCompte: true } })).toBe(
    "Remise pour le compte de l’organisateur",
  );
  expect(nomEvenement({ objet: "candidature", type: "demander_corrections", donnees: { retrait: true } })).toBe(
    "Demande de correction retirée",
  );
});
