import { db } from "@/db/client";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { faireRepondre } from "@/e2e/donnees/reponses";
import { reussi } from "@/e2e/monde";
import { annuler } from "../consolidation/gestes/annuler.ts";
import { fusionner } from "../consolidation/gestes/fusionner.ts";
import { redire } from "../consolidation/gestes/redire.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { lireDejaDit } from "../proches/deja-dit.ts";
import { publicPropositionsRepondues } from "./propositions.ts";

const APRES = new Date("2024-02-01T09:00:00Z");
const region = { type: "region" as const, nom: "Région du déjà dit", codes: [] };
const MARCHES = { accroche: "Ouvrir les marchés", texte: "aux structures de l’insertion.", destinataires: [region] };

/** A published edition whose proposition to the Region was answered, then the next one with two points. */
async function deuxEditions() {
  const avant = await creerEditionClose();
  const ancienne = await creerFicheValidee(avant, 1, 2);
  reussi(await ecrirePoint(avant, [ancienne.enonces[0] ?? ""], MARCHES));
  reussi(await ecrirePoint(avant, [ancienne.enonces[1] ?? ""], { texte: "Prêter des locaux vides aux tiers-lieux." }));
  reussi(await publier(avant.actor, avant.id, 0, NOW, SANS_ATTENDRE));
  const ancien = await faireRepondre(avant, region.nom, "P1", APRES);
  const edition = await creerEditionClose();
  const fiche = await creerFicheValidee(edition, 1, 2);
  const nouveaux = await Promise.all(
    fiche.enonces.map(async (e, i) =>
      reussi(
        await ecrirePoint(
          edition,
          [e],
          i === 0 ? { ...MARCHES, accroche: "Allotir les marchés" } : { ...MARCHES, accroche: "Former" },
        ),
      ),
    ),
  );
  const [allotir, former] = nouveaux;
  if (!allotir || !former) throw new Error("points absents");
  const lire = async () => (await db.transaction((tx) => buildSyntheseArbre(tx, edition.id, 1, NOW))).precedente;
  return { avant, edition, allotir, former, ancien, lire };
}

test("the next edition holds what the one before asked and was answered; what is said again is linked, merged, undone with its point", async () => {
  const { avant, edition, allotir, former, ancien, lire } = await deuxEditions();
  const { actor } = edition;
  expect(await lire()).toMatchObject({
    annee: avant.annee,
    version: 1,
    propositions: [
      {
        code: "P1",
        accroche: "Ouvrir les marchés",
        reponses: [
          {
            nom: region.nom,
            etat: "engagee",
            texte: "Un lot réservé sur dix.",
            signataire: "Direction des achats",
            date: "2024-02-01",
          },
        ],
        redites: [],
      },
    ],
  });
  // Near in words: suggested, never linked by itself.
  const lue = (await lireDejaDit(actor, String(edition.annee)))?.propositions.find((p) => p.id === allotir.id);
  expect({ redites: lue?.redites, premiere: lue?.autres[0]?.code }).toEqual({ redites: [], premiere: "P1" });

  const lien = { pointId: allotir.id, ajoutes: [ancien.id], retires: [] };
  reussi(await redire(actor, lien, NOW));
  expect(await redire(actor, lien, NOW)).toMatchObject({ refus: "rien_ne_change" });
  expect(await redire(avant.actor, { ...lien, pointId: former.id }, NOW)).toMatchObject({ refus: "introuvable" });
  // A point of the same edition is nothing that was said before.
  expect(await redire(actor, { ...lien, ajoutes: [former.id] }, NOW)).toMatchObject({ refus: "introuvable" });
  expect((await lire())?.propositions[0]?.redites).toEqual([allotir.code]);

  const fondu = reussi(
    await fusionner(
      actor,
      { pointIds: [allotir.id, former.id], mots: { ...SANS_MOTS, texte: "Allotir et former." } },
      NOW,
    ),
  );
  expect((await lire())?.propositions[0]?.redites).toEqual([fondu.code]);
  reussi(await annuler(actor, { gesteId: fondu.geste }, NOW));
  expect((await lire())?.propositions[0]?.redites).toEqual([allotir.code]);
});

test("the public table shows beside a proposition what was answered before, as it stands today", async () => {
  const { edition, allotir, ancien } = await deuxEditions();
  reussi(await redire(edition.actor, { pointId: allotir.id, ajoutes: [ancien.id], retires: [] }, NOW));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const propositions = await publicPropositionsRepondues(edition.id);
  expect(
    propositions.map((p) => [p.code, p.dejaDit.map((d) => [d.code, d.reponses.map((r) => [r.nom, r.etat])])]),
    "whatever their order",
  ).toEqual(
    expect.arrayContaining([
      [allotir.code, [["P1", [[region.nom, "engagee"]]]]],
      [expect.any(String), []],
    ]),
  );
});
