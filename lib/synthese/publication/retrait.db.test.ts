import { asc, eq, inArray, sql } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { copies } from "@/db/schema/copie";
import { fichiers } from "@/db/schema/fichier";
import { evenements } from "@/db/schema/journal";
import { fichePhotos } from "@/db/schema/photo";
import { publicationFichiers } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import { annoter } from "@/e2e/donnees/annoter";
import { creerChapitrePret, creerMembre } from "@/e2e/donnees/comite";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { garderRacinesDeLaFiche } from "../../recueil/fiche/garder-racines.ts";
import { oublierRendus, rendre } from "../../socle/dessin/rendre.ts";
import { stocker, verserFichier } from "../../socle/fichiers/stockage.ts";
import { prendrePosition } from "../comite/positions.ts";
import { transmettre } from "../comite/transmettre.ts";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { donnerCopie } from "../copie/donner.ts";
import { lireCopies } from "../copie/lire.ts";
import { rapporterCopie } from "../copie/rapporter.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { verifier } from "../preuve/verifier.mjs";
import { publicPublication } from "../version/queries.ts";
import { lireAvis } from "./avis.ts";
import { garderFichiers, lireFichier } from "./fichiers.ts";
import { publicPreuve } from "./preuve.ts";
import { chercherNom, masquerNom } from "./retrait.ts";

const NOM = "Camille Fictive";
const PLUS_TARD = new Date(NOW.getTime() + 86_400_000);

async function preparer() {
  const edition = await creerEditionClose();
  const fiche = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = "", c = ""] = fiche.enonces;
  await db.execute(sql`update enonce_versions set texte = 'comme le dit Camille FICTIVE.' where enonce_id = ${b}`);
  reussi(await ecrirePoint(edition, [a], { accroche: "", texte: `Un frein, selon **${NOM}**.` }));
  reussi(await ecrirePoint(edition, [b], { accroche: "", texte: "Un autre frein." }));
  reussi(await ecarter(edition.actor, { enonceIds: [c], motif: `Redit ce que ${NOM} a dit.` }, NOW));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  return { edition: { ...edition, fiche: fiche.ficheId }, enonce: b };
}

const lirePdfEtJson = async (editionId: string, numero: number) => {
  const [pdf, json] = await Promise.all([
    lireFichier(editionId, numero, "pdf"),
    lireFichier(editionId, numero, "json"),
  ]);
  return {
    pdf: pdf === "absent" ? pdf : Buffer.from(pdf ?? ""),
    json: json === "absent" ? json : Buffer.from(json ?? "").toString(),
  };
};

test("a name is masked in every version and what it was made of; old bytes go, their hash stays, it is said with its date", async () => {
  const { edition, enonce } = await preparer();
  const autre = await creerEditionClose();
  const avant = await lirePdfEtJson(edition.id, 1);
  expect(avant.json).toContain(NOM);
  const preuveAvant = await publicPreuve(edition.id, 1);
  for (const qui of [autre.actor]) {
    expect(await chercherNom(qui, { id: edition.id, nom: NOM })).toEqual({ ok: false, refus: "introuvable" });
    expect(await masquerNom(qui, { id: edition.id, nom: NOM }, PLUS_TARD)).toEqual({ ok: false, refus: "introuvable" });
  }
  expect(await chercherNom(edition.actor, { id: edition.id, nom: "Personne Ici" })).toMatchObject({
    refus: "nom_absent",
  });
  expect(reussi(await chercherNom(edition.actor, { id: edition.id, nom: "camille fictive" })).ici).toEqual([
    { version: "Version 1", fois: 2, codes: ["P1", "F1-02"] },
  ]);
  // Another edition that prints it too is named, and masks it from its own page.
  const depuis = await creerEditionClose();
  expect(reussi(await chercherNom(depuis.actor, { id: depuis.id, nom: NOM }))).toEqual({
    ici: [],
    ailleurs: expect.arrayContaining([edition.annee]),
  });
  // What the énoncés are compared by, and a document this process has drawn.
  const racines = () =>
    db.execute(sql`select 1 from enonce_racines r join enonce_versions v on v.id = r.enonce_version_id
      where v.enonce_id = ${enonce} and 'camill' = any(r.corps)`);
  await db.transaction((tx) => garderRacinesDeLaFiche(tx, edition.fiche));
  expect(await racines()).toHaveLength(1);
  const dessin = () => rendre("tableur", NOM, [NOM], [], ["string"]);
  const garde = await dessin();
  expect(await dessin()).toBe(garde);
  expect(await masquerNom(edition.actor, { id: edition.id, nom: NOM }, PLUS_TARD)).toEqual({ ok: true, value: 1 });
  expect(await racines()).toHaveLength(0);
  expect(await dessin()).not.toBe(garde);

  const arbre = JSON.stringify((await publicPublication(edition.id, 1))?.arbre);
  expect(arbre).not.toMatch(/camille/i);
  expect(arbre).toContain("Un frein, selon **[nom masqué]**.");
  expect(await lirePdfEtJson(edition.id, 1)).toEqual({ pdf: "absent", json: "absent" });
  const detruits = await db
    .select({
      id: publicationFichiers.fichierId,
      sha256: publicationFichiers.sha256,
      at: publicationFichiers.detruitAt,
    })
    .from(publicationFichiers)
    .orderBy(asc(publicationFichiers.format));
  expect(detruits.map((f) => [f.id, f.at])).toEqual(Array(5).fill([null, PLUS_TARD]));
  expect(detruits.map((f) => f.sha256)).toEqual(preuveAvant?.fichiers.map((f) => f.sha256));
  for (const { sha256 } of detruits) expect(await db.$count(fichiers, eq(fichiers.sha256, sha256))).toBe(0);

  await garderFichiers(PLUS_TARD);
  const apres = await lirePdfEtJson(edition.id, 1);
  expect(apres.json).not.toMatch(/camille/i);
  expect((await lireAvis(edition.id, edition.annee, 1))?.retraits).toEqual([{ nature: "nom", at: PLUS_TARD }]);
  const preuve = await publicPreuve(edition.id, 1);
  expect(preuve?.racine).toBe(preuveAvant?.racine);
  expect(preuve?.fichiers.map((f) => f.detruitAt !== undefined).sort()).toEqual([
    ...Array(5).fill(false),
    ...Array(5).fill(true),
  ]);
  expect(preuve?.retraits).toEqual([{ at: PLUS_TARD.toISOString(), codes: ["P1", "F1-02"] }]);
  const verdicts = preuve ? verifier(JSON.parse(String(apres.json)), preuve) : [];
  expect(verdicts.map((v) => v.bon)).toEqual([true, true, true]);

  // Nor does it come back with the next version, nor in the reasons, nor in the journal.
  const [lus] = await db.execute<{ tout: string }>(sql`select concat(
    (select string_agg(texte, ' ') from enonce_versions where enonce_id = ${enonce}),
    (select string_agg(texte, ' ') from point_versions where edition_id = ${edition.id}),
    (select string_agg(motif_ecart, ' ') from publication_enonces pe join publications p on p.id = pe.publication_id where p.edition_id = ${edition.id}),
    (select string_agg(motif, ' ') from mises_de_cote where edition_id = ${edition.id})) as tout`);
  expect(lus?.tout).not.toMatch(/camille/i);
  expect(lus?.tout.match(/\[nom masqué\]/g)).toHaveLength(4);
  const lignes = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(sql`${evenements.type} = 'masquer' and ${evenements.editionId} = ${edition.id}`);
  expect(lignes.map((l) => l.donnees)).toEqual([{ fois: 2 }]);
  await expect(
    db.execute(sql`update publications set arbre = '{}' where edition_id = ${edition.id}`),
  ).rejects.toThrow();
});

test("a name leaves what the next version prints beside the points, and the Word files that were given out", async () => {
  const { edition, f1, points, chapitreId } = await creerChapitrePret();
  await db.execute(
    sql`update candidatures set intitule = ${`Une matinée avec ${NOM}`} where edition_id = ${edition.id}`,
  );
  const photo = await sharp({ create: { width: 320, height: 200, channels: 3, background: "#a0522d" } })
    .jpeg()
    .toBuffer();
  const verse = await verserFichier(new Uint8Array(photo), "image/jpeg");
  await db.insert(fichePhotos).values({
    ...{ ficheId: f1.ficheId, revision: 1, largeur: 320, hauteur: 200, accord: "recueilli", at: NOW },
    ...{ alt: `${NOM} devant une carte`, credit: NOM },
    fichierId: await db.transaction((tx) => stocker(tx, verse, NOW)),
  });
  const ana = await creerMembre(edition, "Ana");
  reussi(await transmettre(edition.actor, { chapitreId, avantLe: "2023-12-20" }, NOW));
  const objection = { avis: "objection", texte: `${NOM} n’a pas dit cela.`, proposition: "", lus: 1 } as const;
  reussi(await prendrePosition(ana, { pointId: points[0]?.id ?? "", membreId: ana.personneId, ...objection }, NOW));
  const donnee = reussi(await donnerCopie(edition.actor, { editionId: edition.id, transition: null }, NOW));
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const arbreSuivant = async () =>
    JSON.stringify(await db.transaction((tx) => buildSyntheseArbre(tx, edition.id, 2, PLUS_TARD)));
  const avant = await arbreSuivant();
  for (const dit of [`avec ${NOM}`, `${NOM} devant`, `"credit":"${NOM}"`, `${NOM} n’a pas`])
    expect(avant).toContain(dit);
  // The file of a published version is a copy too, from the first time one comes back.
  const docx = await lireFichier(edition.id, 1, "docx");
  if (!docx || docx === "absent") throw new Error("docx absent");
  const octets = await annoter(docx, { tacites: { "Lever les freins.": "Lever tous les freins." } });
  const rapporter = () => rapporterCopie(edition.actor, edition.id, { nom: "retour.docx", octets }, NOW);
  const rendue = reussi(await rapporter());
  const fichiersDesCopies = () =>
    db.select({ fichier: copies.fichierId }).from(copies).where(eq(copies.editionId, edition.id));
  const tenus = (await fichiersDesCopies()).flatMap((c) => c.fichier ?? []);
  expect(tenus).toHaveLength(2);

  reussi(await masquerNom(edition.actor, { id: edition.id, nom: NOM }, PLUS_TARD));
  expect(await arbreSuivant()).not.toMatch(/camille/i);
  expect(await fichiersDesCopies()).toEqual([{ fichier: null }, { fichier: null }]);
  expect(await db.$count(fichiers, inArray(fichiers.id, tenus))).toBe(0);
  const gardes = await db.execute(sql`select lignes::text as mots from copies where edition_id = ${edition.id}`);
  expect(JSON.stringify(gardes)).not.toMatch(/camille/i);
  // What is kept of them is still compared with what comes back.
  const lues = await lireCopies(edition.actor, String(edition.annee));
  expect(lues?.donnees.map((c) => [c.id, c.fichier])).toEqual([[donnee.id, false]]);
  expect(reussi(await rapporter())).toEqual({ id: rendue.id, deja: true });
});

test("a document being drawn while a name is masked is given to who asked, and not kept", async () => {
  const dessin = () => rendre("tableur", "essai", ["essai"], [], ["string"]);
  const demande = dessin();
  oublierRendus();
  const donne = await demande;
  expect(await dessin()).not.toBe(donne);
});
