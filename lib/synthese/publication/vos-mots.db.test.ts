import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { findVosMots } from "./vos-mots.ts";

test("each reads what the synthèse says of their words, who else says it, or why not; nothing of those of others", async () => {
  const edition = await creerEditionClose();
  const mienne = await creerFicheValidee(edition, 1, 2);
  const autre = await creerFicheValidee(edition, 2, 1);
  const elle = await actorOfCourriel(mienne.membre.courriel);
  const [a = "", b = ""] = mienne.enonces;
  const [c = ""] = autre.enonces;
  reussi(await ecrirePoint(edition, [a, c], { accroche: "Ouvrir", texte: "les portes." }));
  reussi(await ecarter(edition.actor, { enonceIds: [b], motif: "Hors du champ de la conférence." }, NOW));
  expect(await findVosMots(elle, String(edition.annee))).toBeUndefined();
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const lettre = await findVosMots(elle, String(edition.annee));
  expect(lettre?.numero).toBe(1);
  expect(
    lettre?.fiches.map((f) => [
      f.code,
      f.mots.map((m) => [m.code, m.motifEcart, m.points.map((p) => [p.point.code, p.point.accroche, p.autres])]),
    ]),
  ).toEqual([
    [
      "F1",
      [
        ["F1-01", null, [["P1", "Ouvrir", ["Structure 2"]]]],
        ["F1-02", "Hors du champ de la conférence.", []],
      ],
    ],
  ]);
  // The CRESS organises nothing: this page is not theirs.
  expect(await findVosMots(edition.actor, String(edition.annee))).toBeUndefined();
});
