import { db } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { lireEnjeux } from "@/lib/synthese/consolidation/enjeux";
import { ecrireEnjeu } from "@/lib/synthese/consolidation/gestes/ecrire-enjeu";
import { ecritureEnjeu, motsPoint } from "@/lib/synthese/consolidation/gestes/schema";
import { SANS_MOTS } from "@/lib/synthese/consolidation/mots";
import { remplirPourLire } from "@/lib/synthese/consolidation/valeurs-lues";
import { buildSyntheseArbre } from "@/lib/synthese/document/build";
import { renderSyntheseJson } from "@/lib/synthese/document/json";

test("the variables of texts are filled in the tree, hence on the web, in the PDF and in the data; they are written again as they are", async ({
  compterRequetes,
}) => {
  const edition = await creerEditionClose();
  const { actor, id: editionId, annee } = edition;
  const { enonces } = await creerFicheValidee(edition, 1, 1);
  reussi(
    await ecrirePoint(edition, enonces, { accroche: "En {annee}", texte: "les {ateliers} ateliers, {inconnue}." }),
  );
  const enjeu = { editionId, titre: "Durer {periode}", texte: "Soit {participations} participations." };
  reussi(await ecrireEnjeu(actor, enjeu, NOW));
  const arbre = await db.transaction((tx) => buildSyntheseArbre(tx, editionId, 1, NOW));
  const json = renderSyntheseJson(arbre);
  const points = json.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points)));
  expect(points.map((p) => [p.accroche, p.texte])).toEqual([[`En ${annee}`, "les 1 ateliers, {inconnue}."]]);
  expect(json.enjeux.map((e) => [e.titre, e.texte])).toEqual([
    ["Un enjeu", "Son texte."],
    ["Durer en mai 2023", "Soit 10 participations."],
  ]);
  expect((await lireEnjeux(actor, String(annee)))?.enjeux.at(-1)?.texte).toBe("Soit {participations} participations.");
  // Nothing more is read where there is no variable.
  expect(await compterRequetes(() => remplirPourLire(editionId, { texte: "Sans chiffre." }))).toBe(0);
  expect(await remplirPourLire(editionId, [{ texte: "{ateliers} atelier" }])).toEqual([{ texte: "1 atelier" }]);
});

test("a variable that does not exist is refused as it is typed, with a sentence, in each text of the document", () => {
  const point = motsPoint.safeParse({ ...SANS_MOTS, texte: "Les {atelier}" });
  expect(point.error?.issues.map((i) => [i.path.join("."), i.message.includes("{atelier}")])).toEqual([
    ["texte", true],
  ]);
  const enjeu = { editionId: crypto.randomUUID(), titre: "Durer", exemples: [{ texte: "{rien}", liens: [] }] };
  expect(ecritureEnjeu.safeParse(enjeu).error?.issues.map((i) => i.path.join("."))).toEqual(["exemples.0.texte"]);
  expect(ecritureEnjeu.safeParse({ ...enjeu, exemples: [], texte: "Les {Ateliers}, \\{rien}, {1}" }).success).toBe(
    true,
  );
});
