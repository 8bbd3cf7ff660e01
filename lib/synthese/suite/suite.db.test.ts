import { and, count, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { gestes } from "@/db/schema/geste";
import { expect, test } from "@/e2e/base";
import {
  blocDe,
  creerEditionClose,
  creerFicheValidee,
  type EditionEssai,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { faireRepondre } from "@/e2e/donnees/reponses";
import { reussi } from "@/e2e/monde";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { annuler } from "../consolidation/gestes/annuler.ts";
import { composerBloc, retirerBloc } from "../consolidation/gestes/composer-bloc.ts";
import { creerPoint } from "../consolidation/gestes/creer-point.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { listOrigines } from "./origines.ts";
import { partirDuPlan } from "./partir-du-plan.ts";
import { lirePlanAvant } from "./plan.ts";
import { findDepart, publicAnneeAvant } from "./queries.ts";

const APRES = new Date("2024-02-01T09:00:00Z");
const region = { type: "region" as const, nom: "Région du plan", codes: [] };
const TOUTES = ["ecologique", "sociale", "economique", "organisationnelle"];

const blocsDe = async (edition: EditionEssai, transition = "sociale") =>
  composerBlocs(await lireConsolidation(edition.id)).filter((b) => b.transition === transition);
const planDe = async (edition: EditionEssai, transition?: string) =>
  (await blocsDe(edition, transition)).map((b) => [b.titre, ...b.groupes.flatMap((g) => g.titre ?? [])]);
const partir = (edition: EditionEssai, transitions = ["sociale"]) =>
  partirDuPlan(edition.actor, { editionId: edition.id, transitions }, NOW);
const chapitreDe = async (edition: EditionEssai) => ({
  id: (await blocsDe(edition))[0]?.chapitreId ?? "",
  editionId: edition.id,
});

/** Three points among the freins, two of them in a group, one answered; the propositions first, without outils; published. */
async function publierAvant() {
  const avant = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(avant, 1, 3);
  const [a = "", b = "", c = ""] = ids;
  const demande = { accroche: "Ouvrir les marchés", texte: "à l’insertion.", destinataires: [region] };
  reussi(await ecrirePoint(avant, [a], demande, "Commande publique"));
  reussi(await ecrirePoint(avant, [b], undefined, "Commande publique"));
  reussi(await ecrirePoint(avant, [c], { texte: "Prêter des locaux." }));
  const { id: chapitreId } = await chapitreDe(avant);
  const premier = { versionLue: 1, chapitreId, apresBlocId: null, titre: "Ce que nous demandons" };
  reussi(await composerBloc(avant.actor, { ...premier, blocId: await blocDe(avant, "propositions") }, NOW));
  reussi(await retirerBloc(avant.actor, { blocId: await blocDe(avant, "outils") }, NOW));
  reussi(await publier(avant.actor, avant.id, 0, NOW, SANS_ATTENDRE));
  await faireRepondre(avant, region.nom, "P1", APRES);
  return avant;
}

const PLAN = [
  ["Ce que nous demandons"],
  ["Leviers à conserver, amplifier ou créer"],
  ["Freins à lever", "Commande publique"],
  ["Projets inspirants sur les territoires"],
  ["Ressources clés"],
  ["Bonnes pratiques à diffuser"],
];

test("an edition starts from the outline of the last one published: empty, in its order, once, and it is undone", async () => {
  const premiere = await creerEditionClose();
  expect(await partir(premiere)).toEqual({ ok: false, refus: "sans_edition_avant" });
  expect(await publicAnneeAvant(premiere.id)).toBeNull();
  const avant = await publierAvant();
  const edition = await creerEditionClose();
  expect(await publicAnneeAvant(edition.id)).toBe(avant.annee);
  const origine = await blocsDe(edition);
  const ailleurs = await blocsDe(edition, "ecologique");

  expect(await partir({ ...edition, actor: avant.actor })).toEqual({ ok: false, refus: "introuvable" });
  expect(await partir(edition, ["numerique"])).toEqual({ ok: false, refus: "plan_sans_transition" });

  const deux = await Promise.all([partir(edition), partir(edition)]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["chapitre_commence", "ok"]);
  const faits = and(eq(gestes.editionId, edition.id), eq(gestes.type, "partir_du_plan"));
  expect(await db.select({ n: count() }).from(gestes).where(faits)).toEqual([{ n: 1 }]);
  // What the outline does not have comes after it.
  expect(await planDe(edition)).toEqual([...PLAN, ["Outils à faire connaître"]]);
  expect((await blocsDe(edition)).flatMap((b) => b.groupes.flatMap((g) => g.points))).toEqual([]);
  expect(await blocsDe(edition, "ecologique")).toEqual(ailleurs);

  const depart = await findDepart(edition.actor, String(edition.annee));
  expect(depart?.dernier?.phrase.replace(/\s/gu, " ")).toBe(`1 chapitre part du plan de ${avant.annee}.`);
  expect(depart?.chapitres.filter((c) => c.commence).map((c) => c.transition)).toEqual(["sociale"]);
  const gesteId = depart?.dernier?.gesteId ?? "";

  const defait = reussi(await annuler(edition.actor, { gesteId }, NOW));
  expect(await blocsDe(edition)).toEqual(origine);
  expect((await findDepart(edition.actor, String(edition.annee)))?.dernier).toBeNull();
  reussi(await annuler(edition.actor, { gesteId: defait.geste }, NOW));
  expect(await planDe(edition)).toEqual([...PLAN, ["Outils à faire connaître"]]);

  const { enonces: ids } = await creerFicheValidee(edition, 1, 1);
  const groupe = (await blocsDe(edition)).flatMap((b) => b.groupes).find((g) => g.titre === "Commande publique");
  const mots = { ...SANS_MOTS, texte: "Un point de cette année." };
  const sources = ids.map((enonceId) => ({ enonceId }));
  reussi(await creerPoint(edition.actor, { mots, place: { groupeId: groupe?.id ?? "" }, sources }, NOW));
  expect(await annuler(edition.actor, { gesteId }, NOW)).toMatchObject({ ok: false, refus: "repose_dessus" });
  expect((await findDepart(edition.actor, String(edition.annee)))?.dernier).toBeNull();
});

test("a chapter with a point of its own, or a block somebody composed, keeps its outline; the others start", async () => {
  await publierAvant();
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 1);
  reussi(await ecrirePoint(edition, ids));
  const bloc = { versionLue: 1, titre: "Nos freins", blocId: await blocDe(edition, "freins", "ecologique") };
  const chapitreId = (await blocsDe(edition, "ecologique"))[0]?.chapitreId ?? "";
  const { geste: gesteId } = reussi(await composerBloc(edition.actor, { ...bloc, chapitreId }, NOW));
  const pleins = { ok: false, refus: "chapitre_commence" };
  expect([await partir(edition, ["economique", "sociale"]), await partir(edition, ["ecologique"])]).toEqual([
    pleins,
    pleins,
  ]);
  reussi(await annuler(edition.actor, { gesteId }, NOW));
  expect(reussi(await partir(edition, ["ecologique", "economique"])).chapitres).toBe(2);
  expect((await planDe(edition, "ecologique"))[0]).toEqual(["Leviers à conserver, amplifier ou créer"]);
});

test("beside each block and group: what it held last time, by where it comes from and not by its title", async () => {
  const avant = await publierAvant();
  const edition = await creerEditionClose();
  expect(await listOrigines(await chapitreDe(edition))).toEqual({});
  reussi(await partir(edition));
  const lues = await blocsDe(edition);
  const freins = lues.find((b) => b.type === "freins");
  const groupe = freins?.groupes.find((g) => g.titre !== null);
  const renomme = { blocId: freins?.id, versionLue: 1, chapitreId: freins?.chapitreId ?? "", titre: "Ce qui freine" };
  reussi(await composerBloc(edition.actor, renomme, NOW));
  const origines = await listOrigines(await chapitreDe(edition));
  const dit = (id = "") => [origines[id]?.phrase.replace(/\s/gu, " "), origines[id]?.href];
  const href = `/${avant.annee}/synthese/sociale`;
  expect(dit(freins?.id)).toEqual([`En ${avant.annee} : 3 points, 1 proposition, 1 réponse`, href]);
  expect(dit(groupe?.id)).toEqual([`En ${avant.annee} : 2 points, 1 proposition, 1 réponse`, href]);
  expect(dit(lues[0]?.id)).toEqual([`En ${avant.annee} : aucun point`, href]);
  expect(dit(lues.find((b) => b.type === "outils")?.id)).toEqual([undefined, undefined]);
});

test("the outline takes as many queries for one chapter as for four", async ({ compterRequetes }) => {
  await publierAvant();
  const edition = await creerEditionClose();
  expect(await compterRequetes(() => lirePlanAvant(edition.id))).toBe(4);
  const nombres: number[] = [];
  for (const transitions of [["sociale"], TOUTES]) {
    nombres.push(await compterRequetes(() => partir(edition, transitions)));
    const gesteId = (await findDepart(edition.actor, String(edition.annee)))?.dernier?.gesteId ?? "";
    reussi(await annuler(edition.actor, { gesteId }, NOW));
  }
  expect(nombres[1]).toBe(nombres[0]);
});
