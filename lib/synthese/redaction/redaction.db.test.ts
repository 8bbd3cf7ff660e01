import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { ecrireChapitre } from "../consolidation/gestes/ecrire-chapitre.ts";
import { corriger } from "./corriger.ts";
import { findChapitreRelu } from "./lire-chapitre.ts";

test("a chapter is read again in its order, an acronym once; a remark that is followed rewords its point, if its words are still there", async () => {
  const edition = await creerEditionClose();
  const { actor } = edition;
  const annee = String(edition.annee);
  const { enonces } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = enonces;
  reussi(await ecrirePoint(edition, [a], { accroche: "Le DLA  aide", texte: "les les lieux, etc..." }));
  const liens = [{ url: "https://exemple.fr", texte: "ici" }];
  reussi(await ecrirePoint(edition, [b], { texte: "Le DLA encore : oui.", liens }));
  const lire = async () => {
    const lu = await findChapitreRelu(actor, annee, "sociale");
    if (!lu) throw new Error("chapitre absent");
    return lu;
  };
  const { table, remarques } = await lire();
  const problematique = "Une aide (de trois ans.";
  reussi(await ecrireChapitre(actor, { chapitreId: table.chapitre.id, versionLue: 1, problematique }, NOW));
  expect(remarques.map((r) => [r.lieu.point, r.regle, r.mots])).toEqual([
    ["P1", "sigle_sans_nom", "DLA"],
    ["P1", "double_espace", "  "],
    ["P1", "mot_double", "les les"],
    ["P1", "etc", "etc..."],
    ["P2", "lien_vague", ""],
  ]);
  expect((await lire()).remarques[0]).toMatchObject({
    lieu: { point: null, ou: "Problématique posée" },
    regle: "paire",
  });
  const ou = { annee, transition: "sociale", point: "P1", champ: "texte" } as const;
  reussi(await corriger(actor, { ...ou, debut: 0, avant: "les les", par: "les" }, NOW));
  expect((await lire()).table.points[0]?.texte).toBe("les lieux, etc...");
  const tard = await corriger(actor, { ...ou, debut: 0, avant: "les les", par: "les" }, NOW);
  expect(tard).toEqual({ ok: false, refus: "modifiee_entre_temps" });
  expect(await findChapitreRelu({ ...actor, roles: [] }, annee, "sociale")).toBeUndefined();
});
