import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { logosEdition, textesEdition } from "@/db/schema/editorial";
import { fichiers } from "@/db/schema/fichier";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerPersonne, NOW } from "@/e2e/donnees/consolidation";
import { unPdf, unPng } from "@/e2e/donnees/fichiers";
import { reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { ecrireCoOrganisateurs } from "./co-organisateurs.ts";
import { ecrirePartie, reprendrePartie } from "./ecrire.ts";
import { listVersions } from "./histoire.ts";
import { lirePartie, listLogos, listParties } from "./lire.ts";
import { ajouterLogoEdition, publicLogoEdition, retirerLogoEdition } from "./logos.ts";
import { PARTIE_VIDE } from "./parties.ts";
import { coOrganisateursEcrits, partieEcrite } from "./schema.ts";

const preparer = async () => {
  const { id, actor } = await creerEditionClose();
  const edition = async () => {
    const [ligne] = await db.select().from(editions).where(eq(editions.id, id));
    if (!ligne) throw new Error("édition absente");
    return ligne;
  };
  const ecrire = (version: number, texte: string, autres: Partial<typeof PARTIE_VIDE> = {}) =>
    ecrirePartie(
      actor,
      { editionId: id, cle: "remerciements", version, donnees: { ...PARTIE_VIDE, texte, ...autres } },
      NOW,
    );
  const arbre = () => db.transaction((tx) => buildSyntheseArbre(tx, id, 1, NOW));
  return { id, actor, edition, ecrire, arbre };
};
const SIGNE = { fonction: "Présidence", institution: "CRESS", nom: "Camille Fictive", accord: true };

test("what nobody wrote stands in our words where the law or the facts give them; the first save takes their place", async ({
  compterRequetes,
}) => {
  const { id, actor, edition, arbre } = await preparer();
  const lue = await edition();
  expect(await compterRequetes(() => listParties(lue))).toBe(1);
  const { editorial } = await arbre();
  expect(editorial.textes.loi).toMatch(/2014-856 du 31\sjuillet\s2014/);
  expect(editorial.textes.organisation).toContain("ouvert du 1er\u00A0février 2023 au 17\u00A0mars 2023");
  // The launch and the comité have no day, and nobody can thank in their place.
  for (const cle of ["remerciements", "lancement", "comite"] as const) expect(editorial.textes[cle]).toBeUndefined();
  reussi(await ecrirePartie(actor, { editionId: id, cle: "loi", version: 0, donnees: PARTIE_VIDE }, NOW));
  expect((await arbre()).editorial.textes.loi).toBeUndefined();
});

test("each save is a version, the newest wins, the same words make none; a stale tab is told and overwrites nothing", async () => {
  const { id, actor, ecrire, arbre } = await preparer();
  expect(reussi(await ecrire(0, "Merci à {structures} structures."))).toEqual({ version: 1 });
  expect(reussi(await ecrire(1, "Merci."))).toEqual({ version: 2 });
  expect(await ecrire(1, "Un onglet resté ouvert.")).toEqual({ ok: false, refus: "modifiee_entre_temps" });
  expect(reussi(await ecrire(0, "Merci."))).toEqual({ version: 2 });
  expect(reussi(await lirePartie(actor, { editionId: id, cle: "remerciements" }))).toMatchObject({
    version: 2,
    valeurs: { texte: "Merci." },
  });
  expect((await arbre()).editorial.textes.remerciements).toBe("Merci.");
  const [premiere] = await db.select().from(textesEdition).where(eq(textesEdition.editionId, id));
  await expect(db.delete(textesEdition).where(eq(textesEdition.editionId, id))).rejects.toThrow();
  await expect(
    db
      .update(textesEdition)
      .set({ texte: "Autre" })
      .where(eq(textesEdition.id, premiere?.id ?? "")),
  ).rejects.toThrow();
});

test("two saves at once: one version, the other is told", async () => {
  const { id, ecrire } = await preparer();
  const deux = await Promise.all([ecrire(0, "Les uns"), ecrire(0, "Les autres")]);
  expect(deux.map((r) => (r.ok ? "faite" : r.refus)).sort()).toEqual(["faite", "modifiee_entre_temps"]);
  expect(await db.$count(textesEdition, eq(textesEdition.editionId, id))).toBe(1);
});

test("a name is kept with its person’s consent alone; taken back, it leaves the versions before too", async () => {
  const { id, ecrire, arbre } = await preparer();
  const sansAccord = partieEcrite.safeParse({ ...PARTIE_VIDE, signataires: [{ ...SIGNE, accord: false }] });
  expect(sansAccord.error?.issues.map((i) => i.path.join("."))).toEqual(["signataires.0.nom"]);
  const deux = [SIGNE, { ...SIGNE, institution: "Région", nom: "Sacha Exemple" }];
  reussi(await ecrire(0, "Merci", { signataires: deux }));
  expect((await arbre()).editorial.signataires).toEqual([
    { fonction: "Présidence", institution: "CRESS", nom: "Camille Fictive" },
    { fonction: "Présidence", institution: "Région", nom: "Sacha Exemple" },
  ]);
  reussi(await ecrire(1, "Merci", { signataires: [{ ...SIGNE, nom: "", accord: false }, ...deux.slice(1)] }));
  const gardes = await db.select().from(textesEdition).where(eq(textesEdition.editionId, id));
  expect(gardes.map((v) => v.signataires.map((s) => s.nom))).toEqual([
    ["", "Sacha Exemple"],
    ["", "Sacha Exemple"],
  ]);
});

test("only who instructs the edition writes its parts, reads them raw or changes its logos", async () => {
  const { id, actor } = await preparer();
  const autre = await actorOfCourriel((await creerPersonne()).courriel);
  const donnees = { ...PARTIE_VIDE, texte: "Bonjour" };
  expect(await ecrirePartie(autre, { editionId: id, cle: "loi", version: 0, donnees }, NOW)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  expect(await lirePartie(autre, { editionId: id, cle: "loi" })).toEqual({ ok: false, refus: "introuvable" });
  const envoi = { octets: unPng(), champs: { nom: "Un partenaire" } };
  expect(await ajouterLogoEdition(autre, id, envoi, NOW)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await ajouterLogoEdition(actor, id, envoi, NOW));
  const [logo] = await listLogos(id);
  expect(await retirerLogoEdition(autre, { editionId: id, logoId: logo?.id ?? "" }, NOW)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  await db.update(editions).set({ etat: "archivee" }).where(eq(editions.id, id));
  expect(await ajouterLogoEdition(actor, id, envoi, NOW)).toEqual({ ok: false, refus: "introuvable" });
  await db.update(editions).set({ etat: "preparation" }).where(eq(editions.id, id));
  reussi(await ajouterLogoEdition(actor, id, { octets: unPng(), champs: { nom: "Une fondation" } }, NOW));
  const voient = await Promise.all([null, autre, actor].map((qui) => publicLogoEdition(qui, logo?.id ?? "")));
  expect(voient.map(Boolean)).toEqual([false, false, true]);
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, id));
  expect((await publicLogoEdition(null, logo?.id ?? ""))?.type).toBe("image/png");
});

test("logos are drawn again, named, one a body; those of the co-organisers come first; one taken away keeps its bytes", async () => {
  const { id, actor, arbre } = await preparer();
  const poser = (nom: string, octets: Uint8Array) => ajouterLogoEdition(actor, id, { octets, champs: { nom } }, NOW);
  expect(await poser(" ", unPng())).toEqual({ ok: false, refus: "logo_sans_nom" });
  expect(await poser("Un fonds", unPdf())).toEqual({ ok: false, refus: "logo_refuse" });
  const large = await sharp({ create: { width: 900, height: 300, channels: 3, background: "#1b4b6b" } })
    .withExif({ IFD0: { Copyright: "Camille Fictive" } })
    .jpeg()
    .toBuffer();
  reussi(await poser("Un fonds", large));
  reussi(await poser("CRESS Hauts-de-France", unPng()));
  reussi(await poser("Un fonds", large));
  const { logos } = (await arbre()).editorial;
  expect(logos.map((l) => [l.nom, l.coOrganisateur])).toEqual([
    ["CRESS Hauts-de-France", true],
    ["Un fonds", false],
  ]);
  const fonds = logos[1];
  expect([fonds?.largeur, fonds?.hauteur]).toEqual([640, 213]);
  const octets = (await publicLogoEdition(actor, fonds?.id ?? ""))?.octets;
  expect(octets?.includes("Camille")).toBe(false);
  reussi(await retirerLogoEdition(actor, { editionId: id, logoId: fonds?.id ?? "" }, NOW));
  expect((await listLogos(id)).map((l) => l.nom)).toEqual(["CRESS Hauts-de-France"]);
  await oublierFichiersOrphelins();
  const [garde] = await db
    .select({ id: fichiers.id })
    .from(logosEdition)
    .innerJoin(fichiers, eq(fichiers.id, logosEdition.fichierId))
    .where(and(eq(logosEdition.editionId, id), eq(logosEdition.id, fonds?.id ?? "")));
  expect(garde).toBeDefined();
  expect(await publicLogoEdition(actor, fonds?.id ?? "")).toBeDefined();
});

test("saves of one person close together are one version of the history; an earlier one is taken again without losing the others", async () => {
  const { id, actor } = await preparer();
  const autre = { ...actor, personneId: (await creerPersonne()).id };
  const a = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  const partie = { editionId: id, cle: "loi" as const };
  for (const [i, [qui, texte, minutes]] of (
    [
      [actor, "Un", 0],
      [actor, "Un mot", 10],
      [autre, "Un autre mot", 12],
      [actor, "Un mot de plus", 60],
      [actor, "Un mot de plus ici", 95],
    ] as const
  ).entries())
    reussi(await ecrirePartie(qui, { ...partie, version: i, donnees: { ...PARTIE_VIDE, texte } }, a(minutes)));
  const dites = async () => (await listVersions(actor, id, "loi")).map((v) => [v.version, v.texte]);
  expect(await listVersions((await creerEditionClose()).actor, id, "loi")).toEqual([]);
  expect(await dites()).toEqual([
    [4, "Un mot de plus"],
    [3, "Un autre mot"],
    [2, "Un mot"],
  ]);
  expect(reussi(await reprendrePartie(actor, { ...partie, version: 2 }, a(200)))).toEqual({ version: 6 });
  expect((await dites())[0]).toEqual([5, "Un mot de plus ici"]);
  expect(reussi(await lirePartie(actor, partie))).toMatchObject({ version: 6, valeurs: { texte: "Un mot" } });
  expect(await reprendrePartie(actor, { ...partie, version: 2 }, a(201))).toMatchObject({ refus: "rien_ne_change" });
  expect(await reprendrePartie(actor, { ...partie, version: 99 }, a(201))).toMatchObject({ refus: "introuvable" });
});

test("co-organisers are named and put in order; a logo follows its name, even when two are exchanged", async () => {
  const { id: editionId, actor, edition, arbre } = await preparer();
  const autre = await creerEditionClose();
  const avant = (await edition()).coOrganisateurs;
  const ecrire = (lus: string[], lignes: { avant: string; nom: string }[], qui = actor) =>
    ecrireCoOrganisateurs(qui, { editionId, lus, lignes }, NOW);
  const neufs = [
    { avant: "", nom: "CRESS d’essai" },
    { avant: "", nom: "Région d’essai" },
  ];
  reussi(await ecrire(avant, neufs));
  expect((await edition()).coOrganisateurs).toEqual(["CRESS d’essai", "Région d’essai"]);
  for (const { nom } of neufs)
    reussi(await ajouterLogoEdition(actor, editionId, { octets: await unPng(), champs: { nom } }, NOW));
  const [cress, region] = await listLogos(editionId);
  // Somebody who had read the former ones is told; who does not instruct finds nothing.
  expect(await ecrire(avant, [{ avant: "", nom: "Autre" }])).toMatchObject({ refus: "modifiee_entre_temps" });
  expect(await ecrire([], [{ avant: "", nom: "Autre" }], autre.actor)).toMatchObject({ refus: "introuvable" });
  const lus = ["CRESS d’essai", "Région d’essai"];
  reussi(
    await ecrire(lus, [
      { avant: "CRESS d’essai", nom: "Région d’essai" },
      { avant: "Région d’essai", nom: "CRESS d’essai" },
    ]),
  );
  const { editorial, coOrganisateurs } = await arbre();
  expect(coOrganisateurs).toEqual(["Région d’essai", "CRESS d’essai"]);
  expect(editorial.logos.map((l) => [l.nom, l.id, l.coOrganisateur])).toEqual([
    ["Région d’essai", cress?.id, true],
    ["CRESS d’essai", region?.id, true],
  ]);
  const lire = (lignes: { avant: string; nom: string }[]) =>
    coOrganisateursEcrits.safeParse({ editionId, lus, lignes }).success;
  expect(lire([])).toBe(false);
  expect(lire([{ avant: "", nom: " " }])).toBe(false);
  expect(lire([...neufs, { avant: "", nom: "CRESS d’essai" }])).toBe(false);
});
