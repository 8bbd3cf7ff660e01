import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, ecrirePoint, NOW, publier } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { lireDocumentVivant } from "../document/vivant.ts";
import { ecrirePartie } from "../editorial/ecrire.ts";
import { PARTIE_VIDE } from "../editorial/parties.ts";
import { controler } from "./controler.ts";
import { lireMatiere } from "./lire-matiere.ts";

test("the margin of a document says what blocks and what deserves a look, in a steady number of queries; mended, it no longer does", async ({
  compterRequetes,
}) => {
  const nombres: number[] = [];
  for (const [fiches, parFiche] of [
    [1, 2],
    [4, 8],
  ] as const) {
    const edition = await creerEditionClose();
    const annee = String(edition.annee);
    const ids: string[] = [];
    for (let i = 1; i <= fiches; i++) ids.push(...(await creerFicheValidee(edition, i, parFiche)).enonces);
    const [premier = "", ...autres] = ids;
    reussi(await ecrirePoint(edition, [premier], { accroche: "Le tri", texte: "Il manque des bras." }));
    const lire = async () => {
      const lu = await lireDocumentVivant(edition.actor, annee, NOW);
      if (!lu) throw new Error("document absent");
      return controler(await lireMatiere(lu));
    };
    nombres.push(await compterRequetes(lire));
    const constats = await lire();
    expect(constats.filter((c) => c.bloque).map((c) => c.cle)).toEqual(["enonces_a_traiter", "chapitres_a_valider"]);
    expect(constats.map((c) => c.cle)).toEqual(
      expect.arrayContaining(["accroche_sans_ponctuation", "point_d_un_seul_atelier", "partie_vide", "logo_absent"]),
    );
    reussi(await ecarter(edition.actor, { enonceIds: autres, motif: "Hors du champ de la conférence." }, NOW));
    const donnees = { ...PARTIE_VIDE, texte: "Merci à chacune et à chacun." };
    reussi(
      await ecrirePartie(edition.actor, { editionId: edition.id, cle: "remerciements", version: 0, donnees }, NOW),
    );
    const mendes = await lire();
    expect(mendes.filter((c) => c.bloque).map((c) => c.cle)).toEqual(["chapitres_a_valider"]);
    expect(mendes.find((c) => c.cle === "partie_vide")?.objets.map((o) => o.nom)).not.toContain("Merci");
    // What it says blocks is what is refused.
    expect(await publier(edition.actor, edition.id, 0, NOW)).toMatchObject({ ok: false, refus: "chapitres_a_valider" });
  }
  expect(nombres[1]).toBe(nombres[0]);
});

test("somebody who does not instruct the edition has no document to read", async () => {
  const edition = await creerEditionClose();
  const autre = await creerEditionClose();
  expect(await lireDocumentVivant(autre.actor, String(edition.annee), NOW)).toBeUndefined();
  expect(await lireDocumentVivant(edition.actor, "2e3", NOW)).toBeUndefined();
});
