import { db } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { blocDe, creerEditionClose, creerFicheValidee, NOW, publier } from "@/e2e/donnees/consolidation";
import { CHAPITRE, FIN, FORMES, GROUPE } from "@/e2e/donnees/formes";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { reussi } from "@/e2e/monde";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { composerGroupe } from "../consolidation/gestes/composer-groupe.ts";
import { creerPoint } from "../consolidation/gestes/creer-point.ts";
import { ecrireChapitre } from "../consolidation/gestes/ecrire-chapitre.ts";
import { motsDuPoint, SANS_MOTS } from "../consolidation/mots.ts";
import { publicPublication } from "../version/queries.ts";
import { renderSyntheseJson } from "./json.ts";
import { renderSynthesePdf } from "./pdf/synthese.ts";

test("each shape of an item is made by a gesture, kept, frozen and printed", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, FORMES.length);
  const { actor } = edition;
  const blocId = await blocDe(edition);
  const groupe = reussi(await composerGroupe(actor, { blocId, ...GROUPE }, NOW));
  for (const [i, { mots }] of FORMES.entries())
    reussi(
      await creerPoint(
        actor,
        { sources: [{ enonceId: ids[i] ?? "" }], mots: { ...SANS_MOTS, ...mots }, place: { groupeId: groupe.id } },
        NOW,
      ),
    );
  const [bloc] = composerBlocs(await lireConsolidation(edition.id)).filter((b) => b.id === blocId);
  const chapitreId = bloc?.chapitreId ?? "";
  reussi(
    await ecrireChapitre(
      actor,
      { chapitreId, versionLue: 1, problematique: "Retour sur {ateliers} atelier {periode}", ...CHAPITRE },
      NOW,
    ),
  );
  const gardes = bloc?.groupes.flatMap((g) => g.points);
  expect(gardes?.map(motsDuPoint)).toEqual(FORMES.map(({ mots }) => ({ ...SANS_MOTS, ...mots })));

  reussi(await publier(actor, edition.id, 0, NOW, { derogation: "Pas de comité dans ce test." }));
  const arbre = (await publicPublication(edition.id, "derniere"))?.arbre;
  if (!arbre) throw new Error("rien de publié");
  const texte = serrer((await lirePdf(renderSynthesePdf(arbre))).texte);
  for (const { nom, lu } of FORMES) for (const mots of lu) expect(texte, nom).toContain(serrer(mots));
  for (const mots of FIN) expect(texte).toContain(serrer(mots));
  // Completed once, when the tree is built: paper, data and web read the same words.
  const complete = "Retour sur 1 atelier en mai 2023";
  expect(texte).toContain(serrer(`${complete}.`));
  expect(arbre.chapitres.find((c) => c.transition === "sociale")?.problematique).toBe(complete);
  const json = renderSyntheseJson(arbre).chapitres.find((c) => c.transition === "sociale");
  expect(json?.blocs[0]?.groupes[0]?.points.map((p) => p.texte)).toEqual(FORMES.map(({ mots }) => mots.texte));
  expect(json?.problematique).toBe(complete);
  expect([json?.remarque, json?.encarts]).toEqual([CHAPITRE.remarque, CHAPITRE.encarts]);
  expect(await db.transaction((tx) => lireConsolidation(edition.id, tx))).toEqual(await lireConsolidation(edition.id));
});
