import { expect, test } from "@/e2e/base";
import { creerChapitrePret, creerMembre } from "@/e2e/donnees/comite";
import { NOW, publier } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { prendrePosition } from "../comite/positions.ts";
import { transmettre, validerChapitre } from "../comite/transmettre.ts";
import { publicPublication } from "../version/queries.ts";
import { lireTravailDuMembre } from "./travail.ts";

test("an objection that stands is frozen with its point, by what its member sits for; the agreement of two agents too", async () => {
  const { edition, points, chapitreId } = await creerChapitrePret();
  const ana = await creerMembre(edition, "Ana");
  reussi(await transmettre(edition.actor, { chapitreId, avantLe: "2023-12-20" }, NOW));
  const dire = (avis: "objection" | "rien_a_redire", i: number, texte: string) =>
    prendrePosition(
      ana,
      { pointId: points[i]?.id ?? "", membreId: ana.personneId, lus: 1, avis, texte, proposition: "" },
      NOW,
    );
  reussi(await dire("objection", 0, "Trop vague pour nous."));
  reussi(await dire("rien_a_redire", 1, ""));
  const attendues = [
    [
      points[0]?.code,
      [{ qui: "Comité, transition sociale", seance: null, texte: "Trop vague pour nous.", anterieure: false }],
    ],
    [points[1]?.code, []],
  ];
  const lues = (arbre: NonNullable<Awaited<ReturnType<typeof publicPublication>>>["arbre"] | undefined) =>
    arbre?.chapitres.flatMap((c) =>
      c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points.map((p) => [p.code, p.divergences]))),
    );
  expect(lues((await lireTravailDuMembre(ana, String(edition.annee), NOW))?.arbre)).toEqual(attendues);

  reussi(await validerChapitre(edition.actor, { chapitreId }, NOW));
  reussi(await publier(edition.actor, edition.id, 0, NOW));
  const arbre = (await publicPublication(edition.id, "derniere"))?.arbre;
  expect(lues(arbre)).toEqual(attendues);
  expect(JSON.stringify(arbre)).not.toMatch(/Ana|@demo\.test/);
  expect(arbre?.doubleTraitement?.map(({ transition, relus }) => [transition, relus])).toEqual([
    ["ecologique", 0],
    ["sociale", 0],
    ["economique", 0],
    ["organisationnelle", 0],
  ]);
});
