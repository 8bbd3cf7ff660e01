import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, creerPersonne, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { lireEnjeux, listEnjeux } from "./enjeux.ts";
import { annuler } from "./gestes/annuler.ts";
import { ecrireEnjeu, nourrirEnjeu, retirerEnjeu } from "./gestes/ecrire-enjeu.ts";
import { listGestesDesEnjeux, listHistoireDeLEnjeu } from "./histoire-enjeux.ts";
import { piedDe } from "./pied.ts";

/** An edition with two points, whose first enjeu «\u202FUn enjeu\u202F» is there from its preparation. */
async function monde() {
  const edition = await creerEditionClose();
  const { enonces } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = enonces;
  const p1 = reussi(await ecrirePoint(edition, [a]));
  const p2 = reussi(
    await ecrirePoint(edition, [b], {
      texte: "Ouvrir un fonds.",
      destinataires: [{ type: "region", nom: "Région", codes: [] }],
    }),
  );
  return { edition, actor: edition.actor, editionId: edition.id, p1, p2 };
}

const titres = async (editionId: string) => (await listEnjeux(editionId)).map((e) => e.titre);

test("a stake sent twice is written once; it goes where it is put, its former rank comes back when one undoes", async () => {
  const { actor, editionId } = await monde();
  const naissance = crypto.randomUUID();
  const premier = reussi(await ecrireEnjeu(actor, { editionId, naissance, titre: "Durer", texte: "Trois ans." }, NOW));
  const encore = reussi(await ecrireEnjeu(actor, { editionId, naissance, titre: "Durer", texte: "Trois ans." }, NOW));
  expect(encore).toEqual(premier);
  expect(await titres(editionId)).toEqual(["Un enjeu", "Durer"]);
  const place = { editionId, enjeuId: premier.id, versionLue: premier.version, apresEnjeuId: null };
  const deplace = reussi(await ecrireEnjeu(actor, place, NOW));
  expect(await titres(editionId)).toEqual(["Durer", "Un enjeu"]);
  reussi(await annuler(actor, { gesteId: deplace.geste }, NOW));
  expect(await titres(editionId)).toEqual(["Un enjeu", "Durer"]);
});

test("two people feed a stake at the same time: neither undoes what the other chose", async () => {
  const { actor, editionId, p1, p2 } = await monde();
  const [{ id: enjeuId = "" } = {}] = await listEnjeux(editionId);
  await Promise.all(
    [p1, p2].map((p) => nourrirEnjeu(actor, { enjeuId, ajoutes: [p.id], retires: [] }, NOW).then(reussi)),
  );
  expect((await listEnjeux(editionId))[0]?.points).toEqual(["P1", "P2"]);
  const encore = await nourrirEnjeu(actor, { enjeuId, ajoutes: [p1.id], retires: [] }, NOW);
  expect(encore).toEqual({ ok: false, refus: "rien_ne_change" });
  reussi(await nourrirEnjeu(actor, { enjeuId, ajoutes: [], retires: [p1.id] }, NOW));
  const arbre = await db.transaction((tx) => buildSyntheseArbre(tx, editionId, 1, NOW));
  expect(arbre.enjeux[0]?.points).toEqual(["P2"]);
});

test("the words of somebody else are not covered; the history keeps both", async () => {
  const { actor, editionId } = await monde();
  const [{ id: enjeuId = "", version: versionLue = 0 } = {}] = await listEnjeux(editionId);
  reussi(await ecrireEnjeu(actor, { editionId, enjeuId, versionLue, texte: "Les mots de l’une." }, NOW));
  const tard = await ecrireEnjeu(actor, { editionId, enjeuId, versionLue, texte: "Ceux de l’autre." }, NOW);
  expect(tard).toMatchObject({ ok: false, refus: "modifiee_entre_temps" });
  const histoire = await listHistoireDeLEnjeu(actor, editionId, enjeuId);
  expect(histoire.slice(1).map((g) => [g.phrase, g.avant?.texte, g.apres?.texte])).toEqual([
    ["L’enjeu «\u202FUn enjeu\u202F» est récrit.", "Son texte.", "Les mots de l’une."],
  ]);
});

test("the foot offers to undo one’s own gestures, from the last to the first, and to make again the one just undone", async () => {
  const { actor, editionId, edition, p1 } = await monde();
  const { id } = await creerPersonne();
  const autre: Actor = { ...actor, personneId: id };
  await db.update(personnes).set({ nom: "Camille Essai" }).where(eq(personnes.id, id));
  const pied = async (qui: Actor) => piedDe(await listGestesDesEnjeux(edition.actor, edition.id), qui.personneId);
  const [{ id: enjeuId = "" } = {}] = await listEnjeux(editionId);
  const nourri = reussi(await nourrirEnjeu(actor, { enjeuId, ajoutes: [p1.id], retires: [] }, NOW));
  const neuf = reussi(await ecrireEnjeu(autre, { editionId, titre: "Durer" }, NOW));
  const retire = reussi(await retirerEnjeu(actor, { enjeuId }, NOW));
  expect(await pied(actor)).toEqual({
    dernier: { id: retire.geste, phrase: "L’enjeu «\u202FUn enjeu\u202F» est retiré." },
    annuler: retire.geste,
    retablir: null,
  });
  expect((await pied(autre)).annuler).toBe(neuf.geste);
  const annulation = reussi(await annuler(actor, { gesteId: retire.geste }, NOW));
  expect(await pied(actor)).toEqual({
    dernier: { id: annulation.geste, phrase: "Annulé\u00A0: l’enjeu «\u202FUn enjeu\u202F» est retiré." },
    annuler: nourri.geste,
    retablir: annulation.geste,
  });
  reussi(await annuler(actor, { gesteId: annulation.geste }, NOW));
  const refait = await pied(actor);
  expect([refait.dernier?.phrase, refait.annuler, refait.retablir]).toEqual([
    "Rétabli\u00A0: l’enjeu «\u202FUn enjeu\u202F» est retiré.",
    retire.geste,
    null,
  ]);
  const phrases = (await listGestesDesEnjeux(edition.actor, edition.id)).map((g) =>
    `${g.auteur ?? ""} ${g.phrase}`.trim(),
  );
  expect(phrases.at(-1)).toBe("L’enjeu «\u202FUn enjeu\u202F» repose aussi sur P1.");
  expect(phrases).toContain("Camille Essai L’enjeu «\u202FDurer\u202F» est ajouté.");
});

test("the stakes of an edition are read in a constant number of queries, and not by who does not instruct", async ({
  compterRequetes,
}) => {
  const { actor, edition, p2 } = await monde();
  const [{ id: enjeuId = "" } = {}] = await listEnjeux(edition.id);
  reussi(await nourrirEnjeu(actor, { enjeuId, ajoutes: [p2.id], retires: [] }, NOW));
  const lire = () => lireEnjeux(actor, String(edition.annee));
  const avant = await compterRequetes(lire);
  for (const titre of ["Deux", "Trois"]) reussi(await ecrireEnjeu(actor, { editionId: edition.id, titre }, NOW));
  expect(await compterRequetes(lire)).toBe(avant);
  const lu = await lire();
  expect(lu?.points.find((p) => p.code === "P2")).toMatchObject({
    transition: "sociale",
    bloc: "freins",
    destinataires: [{ type: "region", nom: "Région" }],
  });
  expect(await lireEnjeux({ ...actor, roles: [] }, String(edition.annee))).toBeUndefined();
});
