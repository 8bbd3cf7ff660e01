import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { enonceVersions, fiches } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { listAFaireCress } from "../../conduite/afaire/cress.ts";
import { lireFormulaire } from "../../recueil/fiche/formulaire.ts";
import { enregistrerFiche, remettre, rouvrir, valider } from "../../recueil/fiche/operations.ts";
import { type EnonceBrouillon, ficheBrouillon } from "../../recueil/fiche/schema.ts";
import { lireARelire, listPointsARelire } from "./fraicheur.ts";
import { detacher } from "./gestes/detacher.ts";
import { relire } from "./gestes/relire.ts";

const DEMANDE = { motif: "Précisez le deuxième frein, s’il vous plaît.", corrections: [] };
const PLUS_TARD = new Date(NOW.getTime() + 3600_000);

/** Opens a fiche again, saves its form as the browser sends it, each énoncé changed by `ecrire` (null: taken out). */
async function recrire(
  edition: EditionEssai,
  ficheId: string,
  ecrire: (e: EnonceBrouillon) => EnonceBrouillon | null,
  jusqua: "validee" | "brouillon" = "validee",
) {
  reussi(await rouvrir(edition.actor, ficheId, DEMANDE, NOW));
  const [f] = await db.select().from(fiches).where(eq(fiches.id, ficheId));
  if (!f) throw new Error("fiche absente");
  const { enonces, ...reste } = await lireFormulaire(db, f);
  const donnees = ficheBrouillon.parse({
    ...reste,
    problematique: "Comment faire durer les ateliers ? ".repeat(8),
    enonces: enonces.flatMap((e) => ecrire(e) ?? []),
  });
  reussi(await enregistrerFiche(edition.actor, ficheId, f.version, donnees, NOW));
  if (jusqua === "brouillon") return;
  reussi(await remettre(edition.actor, ficheId, PLUS_TARD));
  reussi(await valider(edition.actor, ficheId, PLUS_TARD));
}

/** Two fiches of three énoncés, and three points: P1 on F1-01 and F2-01, P2 on F1-02, P3 on F2-02. */
async function preparer() {
  const edition = await creerEditionClose();
  const f1 = await creerFicheValidee(edition, 1, 3);
  const f2 = await creerFicheValidee(edition, 2, 3);
  const [a = "", b = "", c = ""] = f1.enonces;
  const [d = "", e = ""] = f2.enonces;
  const points = [
    reussi(await ecrirePoint(edition, [a, d])).id,
    reussi(await ecrirePoint(edition, [b])).id,
    reussi(await ecrirePoint(edition, [e])).id,
  ];
  const touches = async () => (await listPointsARelire(edition.actor, edition.id)).map((p) => [p.transition, p.code]);
  const lire = async () => {
    const lu = await lireARelire(edition.actor, String(edition.annee), "sociale");
    if (!lu) throw new Error("chapitre absent");
    return lu;
  };
  return { edition, f1, f2, a, b, c, points, touches, lire };
}

test("a revision flags exactly the points that cite what it changed, and « relu, inchangé » takes the flag away", async () => {
  const m = await preparer();
  await recrire(m.edition, m.f1.ficheId, (e) => (e.id === m.a ? { ...e, texte: "de la fiche 1 se lève." } : e));
  expect(await m.touches()).toEqual([["sociale", "P1"]]);
  const { points } = await m.lire();
  expect(points.map((p) => [p.code, p.changees.map((c) => [c.code, c.avant, c.apres])])).toEqual([
    [
      "P1",
      [
        [
          "F1-01",
          "Frein, transition sociale\nLe frein 1 de la fiche 1 reste à lever.",
          "Frein, transition sociale\nLe frein 1 de la fiche 1 se lève.",
        ],
      ],
    ],
  ]);
  expect(points[0]?.changees[0]?.depuis).toEqual(PLUS_TARD);
  reussi(await relire(m.edition.actor, { pointId: m.points[0] ?? "", enonceIds: [m.a] }, PLUS_TARD));
  expect(await m.touches()).toEqual([]);
  expect((await m.lire()).points).toEqual([]);
});

test("an énoncé nobody cites, a fiche opened again and not validated yet, a new fiche: no point is flagged", async () => {
  const m = await preparer();
  await recrire(m.edition, m.f1.ficheId, (e) => (e.id === m.c ? { ...e, texte: "Tout autre chose." } : e));
  await creerFicheValidee(m.edition, 3, 2);
  await recrire(m.edition, m.f2.ficheId, (e) => ({ ...e, texte: "Réécrit, pas validé." }), "brouillon");
  expect(await m.touches()).toEqual([]);
  expect((await m.lire()).rouvertes).toEqual([{ code: "F2", etat: "a_corriger", points: ["P1", "P3"] }]);
});

test("a link the form writes otherwise, a space or an invisible character it drops, are no change", async () => {
  const m = await preparer();
  await db
    .update(enonceVersions)
    .set({ texte: " de la fiche 1 reste à\u00ad lever. ", liens: [{ url: "www.ess-france.org", texte: "ESS\u200b " }] })
    .where(eq(enonceVersions.enonceId, m.a));
  await recrire(m.edition, m.f1.ficheId, (e) => e);
  expect(await m.touches()).toEqual([]);
  await recrire(m.edition, m.f1.ficheId, (e) =>
    e.id === m.a ? { ...e, liens: [{ url: "https://autre.fr", texte: "ESS" }] } : e,
  );
  expect(await m.touches()).toEqual([["sociale", "P1"]]);
});

test("an énoncé taken out of its fiche flags its point until it is detached", async () => {
  const m = await preparer();
  await recrire(m.edition, m.f1.ficheId, (e) => (e.id === m.a ? null : e));
  expect((await m.lire()).points.map((p) => [p.code, p.changees.map((c) => [c.code, c.apres])])).toEqual([
    ["P1", [["F1-01", null]]],
  ]);
  const [p1 = ""] = m.points;
  expect(await relire(m.edition.actor, { pointId: p1, enonceIds: [m.a] }, NOW)).toMatchObject({
    refus: "enonce_retire",
  });
  reussi(await detacher(m.edition.actor, { pointId: p1, enonceId: m.a }, NOW));
  expect(await m.touches()).toEqual([]);
});

test("the home of the CRESS has a line for each chapter that holds points to read again, leading to it", async () => {
  const m = await preparer();
  await recrire(m.edition, m.f1.ficheId, (e) => ({ ...e, texte: "Tout change." }));
  const { editions } = await listAFaireCress(m.edition.actor);
  const lignes = editions.flatMap((e) => e.attentes.filter((a) => a.cle === "relire"));
  expect(lignes.map((a) => [a.n, a.href])).toEqual([[2, `/cress/${m.edition.annee}/synthese/sociale/a-relire`]]);
  expect(lignes[0]?.quoi.replace(/\s/g, " ")).toBe("2 points à relire, transition sociale");
});

test("what is to be read again takes as many queries for one point as for six", async ({ compterRequetes }) => {
  const nombres: number[] = [];
  for (const combien of [1, 6]) {
    const edition = await creerEditionClose();
    const { ficheId, enonces } = await creerFicheValidee(edition, 1, combien);
    for (const id of enonces) reussi(await ecrirePoint(edition, [id]));
    await recrire(edition, ficheId, (e) => ({ ...e, texte: "Tout change." }));
    nombres.push(await compterRequetes(() => lireARelire(edition.actor, String(edition.annee), "sociale")));
    nombres.push(await compterRequetes(() => listPointsARelire(edition.actor, edition.id)));
  }
  expect(nombres).toEqual([8, 1, 8, 1]);
});
