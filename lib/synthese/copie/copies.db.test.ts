import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { citations } from "@/db/schema/consolidation";
import { copieConstats, copiesRendues } from "@/db/schema/copie";
import { fichiers } from "@/db/schema/fichier";
import { points as tablePoints } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { expect, test } from "@/e2e/base";
import { annoter } from "@/e2e/donnees/annoter";
import { creerChapitrePret } from "@/e2e/donnees/comite";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { purger } from "../../conduite/registre/purger.ts";
import { deplacer } from "../consolidation/gestes/deplacer.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { lireFichier } from "../publication/fichiers.ts";
import { accepterConstat, classerConstat, rouvrirConstat } from "./accepter.ts";
import { donnerCopie } from "./donner.ts";
import { lireCopies, lireFichierDeCopie, lireRendue, listRemarquesGardees } from "./lire.ts";
import { rapporterCopie } from "./rapporter.ts";

/** A copy of the whole, and what somebody sends back: words in P1 tracked, P2 in silence, a remark on each. */
async function preparer() {
  const pret = await creerChapitrePret();
  const { edition } = pret;
  const { id } = reussi(await donnerCopie(edition.actor, { editionId: edition.id, transition: null }, NOW));
  const donnee = await lireFichierDeCopie(edition.actor, String(edition.annee), id);
  if (!donnee) throw new Error("copie absente");
  const octets = await annoter(donnee.octets, {
    tacites: { "Lever les freins.": "Lever tous les freins." },
    suivies: [{ apres: "Le frein 1", ajout: ", dit partout,", auteur: "Camille Fictive" }],
    remarques: [{ sur: "Lever tous", auteur: "Dominique Imaginaire", texte: "Lesquels ?" }],
  });
  const rapporter = (actor = edition.actor, editionId = edition.id) =>
    rapporterCopie(actor, editionId, { nom: "retour de l’État.docx", octets }, NOW);
  const lire = async (rendue: string) => {
    const lu = await lireRendue(edition.actor, String(edition.annee), rendue);
    if (!lu) throw new Error("copie rendue absente");
    return lu.constats;
  };
  return { ...pret, copie: id, octets, rapporter, lire };
}
const simple = (t: string | null) => (t ?? "").replace(/[\u00a0\u202f]/g, " ");

test("what comes back waits difference by difference; accepted, it is a gesture that keeps what the point rests on, and is undone", async () => {
  const { edition, rapporter, lire, points } = await preparer();
  const rendue = reussi(await rapporter());
  expect(rendue.deja).toBe(false);
  const constats = await lire(rendue.id);
  expect(
    constats.map(({ constat: c, ...l }) => [
      c.nature,
      c.point,
      simple(c.avant),
      simple(c.apres),
      l.reprenable,
      l.perime,
    ]),
  ).toEqual([
    [
      "texte",
      "P1",
      "Le frein 1 de la fiche 1 reste à lever.",
      "Le frein 1, dit partout, de la fiche 1 reste à lever.",
      true,
      false,
    ],
    ["texte", "P2", "Lever les freins.", "Lever tous les freins.", true, false],
    ["remarque", "P2", "Lever tous les freins.", "Lesquels ?", false, false],
  ]);
  const [p1, p2, remarque] = constats;
  if (!p1 || !p2 || !remarque) throw new Error("constats absents");
  const citees = () =>
    db
      .select({ id: citations.id })
      .from(citations)
      .where(eq(citations.pointId, points[0]?.id ?? ""));
  const avant = await citees();
  const pris = reussi(await accepterConstat(edition.actor, { constatId: p1.id }, NOW));
  expect(pris.version).toBe(2);
  expect(await citees()).toEqual(avant);
  const apres = await lire(rendue.id);
  expect([apres[0]?.issue, simple(apres[0]?.aujourdhui ?? "")]).toEqual([
    "accepte",
    "Le frein 1, dit partout, de la fiche 1 reste à lever.",
  ]);
  expect(await accepterConstat(edition.actor, { constatId: p1.id }, NOW)).toMatchObject({ refus: "deja_traite" });
  // A half-treated copy is found again where it was.
  expect((await lireCopies(edition.actor, String(edition.annee)))?.rendues[0]).toMatchObject({ total: 3, reste: 2 });
  expect(reussi(await rapporter())).toEqual({ id: rendue.id, deja: true });
  reussi(await rouvrirConstat(edition.actor, { constatId: p1.id }, NOW));
  const defait = await lire(rendue.id);
  expect([defait[0]?.issue, simple(defait[0]?.aujourdhui ?? "")]).toEqual([
    null,
    "Le frein 1 de la fiche 1 reste à lever.",
  ]);
  // A remark stays with its point, and with whom it is of; a difference is not kept as one.
  expect(await classerConstat(edition.actor, { constatId: p2.id, issue: "garde" }, NOW)).toMatchObject({ ok: false });
  reussi(await classerConstat(edition.actor, { constatId: remarque.id, issue: "garde" }, NOW));
  expect(
    (await listRemarquesGardees(points.map((p) => p.id))).map((r) => [
      r.pointId,
      r.constat.auteur,
      r.constat.apres,
      r.constat.at,
    ]),
  ).toEqual([[points[1]?.id, "Dominique Imaginaire", "Lesquels ?", "2023-12-14T09:30:00Z"]]);
  reussi(await classerConstat(edition.actor, { constatId: p2.id, issue: "refuse" }, NOW));
  expect((await lireCopies(edition.actor, String(edition.annee)))?.rendues[0]).toMatchObject({ total: 3, reste: 1 });
});

test("a point that moved on since is shown in its three states, and an old file replaces nothing", async () => {
  const { edition, rapporter, lire, points } = await preparer();
  const rendue = reussi(await rapporter());
  const autres = { ...SANS_MOTS, accroche: "", texte: "Lever les freins, un par un." };
  reussi(await reformuler(edition.actor, { pointId: points[1]?.id ?? "", versionLue: 1, mots: autres }, NOW));
  const [, p2] = await lire(rendue.id);
  expect([
    p2?.perime,
    simple(p2?.constat.avant ?? ""),
    simple(p2?.aujourdhui ?? ""),
    simple(p2?.constat.apres ?? ""),
  ]).toEqual([true, "Lever les freins.", "Lever les freins, un par un.", "Lever tous les freins."]);
  const refus = await accepterConstat(edition.actor, { constatId: p2?.id ?? "" }, NOW);
  expect(refus).toMatchObject({ ok: false, refus: "modifiee_entre_temps" });
  expect((await lire(rendue.id))[1]?.issue).toBeNull();
});

test("a point moved or taken away in the file is moved or withdrawn by a gesture, undone with it; one moved since stays where it is", async () => {
  const { edition, points } = await creerChapitrePret();
  const f3 = await creerFicheValidee(edition, 3, 1);
  const troisieme = reussi(await ecrirePoint(edition, f3.enonces, { texte: "Partager une salle." }));
  const { id } = reussi(await donnerCopie(edition.actor, { editionId: edition.id, transition: null }, NOW));
  const donnee = await lireFichierDeCopie(edition.actor, String(edition.annee), id);
  const octets = await annoter(donnee?.octets ?? new Uint8Array(), {
    deplaces: [{ mots: "Le frein 1", apres: "Partager une salle." }],
    retires: ["Lever les freins."],
  });
  const rendue = reussi(
    await rapporterCopie(edition.actor, edition.id, { nom: "retour de la Région.docx", octets }, NOW),
  );
  const lire = async () =>
    (await lireRendue(edition.actor, String(edition.annee), rendue.id))?.constats.filter((c) =>
      ["deplace", "absent"].includes(c.constat.nature),
    ) ?? [];
  const lus = await lire();
  expect(lus.map((c) => [c.constat.nature, c.constat.point, c.constat.ou, c.reprenable, c.perime])).toEqual([
    ["deplace", "P1", "P3", true, false],
    ["absent", "P2", null, true, false],
  ]);
  const [bouge, absent] = lus;
  const ordre = async () =>
    (
      await db
        .select({ code: tablePoints.code })
        .from(pointVersions)
        .innerJoin(tablePoints, eq(tablePoints.id, pointVersions.pointId))
        .where(and(eq(pointVersions.editionId, edition.id), isNull(pointVersions.fermePar)))
        .orderBy(asc(pointVersions.rang))
    ).map((p) => p.code);
  expect(await ordre()).toEqual(["P1", "P2", "P3"]);
  reussi(await accepterConstat(edition.actor, { constatId: bouge?.id ?? "" }, NOW));
  expect(await ordre()).toEqual(["P2", "P3", "P1"]);
  reussi(await accepterConstat(edition.actor, { constatId: absent?.id ?? "" }, NOW));
  expect(await ordre()).toEqual(["P3", "P1"]);
  for (const c of [absent, bouge]) reussi(await rouvrirConstat(edition.actor, { constatId: c?.id ?? "" }, NOW));
  expect(await ordre()).toEqual(["P1", "P2", "P3"]);
  const [groupe] = await db.select().from(pointVersions).where(eq(pointVersions.pointId, troisieme.id));
  const place = { pointIds: [points[0]?.id ?? ""], groupeId: groupe?.groupeId ?? "", apresPointId: points[1]?.id };
  reussi(await deplacer(edition.actor, place, NOW));
  expect((await lire()).map((c) => c.perime)).toEqual([true, false]);
  expect(await accepterConstat(edition.actor, { constatId: bouge?.id ?? "" }, NOW)).toMatchObject({
    refus: "modifiee_entre_temps",
  });
  expect(await ordre()).toEqual(["P2", "P1", "P3"]);
});

test("a file of another edition, of nobody, or not a DOCX is said to be one, and nothing of it is kept", async () => {
  const { edition, rapporter, octets, copie } = await preparer();
  const autre = await creerEditionClose();
  const rendre = (o: Uint8Array) => rapporterCopie(edition.actor, edition.id, { nom: "a.docx", octets: o }, NOW);
  expect(await rapporter(autre.actor, autre.id)).toMatchObject({ refus: "copie_autre_edition" });
  expect(await rapporter(autre.actor)).toMatchObject({ refus: "introuvable" });
  expect(await donnerCopie(autre.actor, { editionId: edition.id, transition: null }, NOW)).toMatchObject({
    refus: "introuvable",
  });
  expect(await rendre(await annoter(octets, { sansMarque: true }))).toMatchObject({ refus: "copie_etrangere" });
  expect(await rendre(Buffer.from("{\\rtf1 bonjour}"))).toMatchObject({ refus: "copie_pas_docx" });
  expect(await rendre(Buffer.from("%PDF-1.7"))).toMatchObject({ refus: "copie_pas_docx" });
  expect(await db.$count(copiesRendues, eq(copiesRendues.editionId, edition.id))).toBe(0);
  expect(await lireFichierDeCopie(autre.actor, String(edition.annee), copie)).toBeUndefined();
  expect(await lireRendue(autre.actor, String(edition.annee), copie)).toBeUndefined();
});

test("one chapter is a copy too; the file of a published version comes back as one, and is forgotten in its time", async () => {
  const { edition, points } = await creerChapitrePret();
  const actor = edition.actor;
  const { id } = reussi(await donnerCopie(actor, { editionId: edition.id, transition: "sociale" }, NOW));
  const chapitre = await lireFichierDeCopie(actor, String(edition.annee), id);
  expect(chapitre?.nom).toBe(`copie-a-annoter-${edition.annee}-sociale.docx`);
  // Given back as it is: nothing to treat, and nothing of the other chapters is missing.
  const intacte = reussi(
    await rapporterCopie(actor, edition.id, { nom: "x", octets: chapitre?.octets ?? new Uint8Array() }, NOW),
  );
  expect(await db.$count(copieConstats, eq(copieConstats.renduId, intacte.id))).toBe(0);
  expect(reussi(await publier(actor, edition.id, 0, NOW, SANS_ATTENDRE))).toBe(1);
  const publiee = await lireFichier(edition.id, 1, "docx");
  if (!publiee || publiee === "absent") throw new Error("DOCX absent");
  const octets = await annoter(publiee, { tacites: { "Lever les freins.": "Lever des freins." } });
  const rendue = reussi(await rapporterCopie(actor, edition.id, { nom: "v1.docx", octets }, NOW));
  const lu = await lireRendue(actor, String(edition.annee), rendue.id);
  expect([
    lu?.rendue.version,
    ...(lu?.constats ?? []).map((c) => [c.constat.nature, c.constat.point, c.reprenable]),
  ]).toEqual([1, ["texte", points[1]?.code, true]]);
  const dansTroisAns = new Date(NOW.getTime() + 37 * 31 * 86_400_000);
  const sien = () => db.$count(fichiers, eq(fichiers.octets, Buffer.from(octets)));
  expect(await sien()).toBe(1);
  await purger(dansTroisAns);
  expect(await db.$count(copiesRendues, eq(copiesRendues.editionId, edition.id))).toBe(0);
  expect(await sien()).toBe(0);
});
