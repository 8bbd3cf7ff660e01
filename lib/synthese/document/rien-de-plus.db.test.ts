import { eq } from "drizzle-orm";
import mammoth from "mammoth";
import { db } from "@/db/client";
import { enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import {
  blocDe,
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { ouvrirArchiveEdition } from "@/e2e/lire-archive";
import { lirePdf, serrer } from "@/e2e/lire-pdf";
import { reussi } from "@/e2e/monde";
import { archiver } from "../archive/archiver.ts";
import { creerPoint } from "../consolidation/gestes/creer-point.ts";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { reformuler } from "../consolidation/gestes/reformuler.ts";
import { retirer } from "../consolidation/gestes/retirer.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { NOMS_JEU } from "../donnees/jeux.ts";
import { publicLignes } from "../donnees/lignes.ts";
import { buildSyntheseArbre } from "./build.ts";
import { composerSynthese } from "./composer/synthese.ts";
import { renderSyntheseJson } from "./json.ts";
import { renderSynthesePdf } from "./pdf/synthese.ts";
import { renderSyntheseDocx } from "./rendus/docx.ts";
import { renderSyntheseMarkdown } from "./rendus/markdown.ts";

/** Found nowhere else, whatever a format does to spaces and capitals. */
const PLANTES = [
  "zibeline-attente",
  "zibeline-ecart",
  "zibeline-motif",
  "zibeline-brouillon",
  "zibeline-retire",
  "zibeline-ancien",
  "zibeline-deroule",
  "zibeline-satisfaction",
  "zibeline-ajoutee",
  "zibeline-cress",
  "zibeline-version",
];
const mots = (texte: string) => ({ ...SANS_MOTS, texte });

test("what is not repris, not validated or no longer said leaves through no format", async () => {
  const edition = await creerEditionClose();
  const { actor } = edition;
  const une = await creerFicheValidee(edition, 1, 4);
  const [repris = "", attente = "", ecarte = "", retire = ""] = une.enonces;
  const ecrire = (enonceId: string, texte: string) =>
    db.update(enonceVersions).set({ texte }).where(eq(enonceVersions.enonceId, enonceId));
  await ecrire(attente, "zibeline-attente");
  await ecrire(ecarte, "zibeline-ecart");
  // A fiche handed in that nobody has validated, and what a fiche says beside its énoncés.
  const autre = await creerFicheValidee(edition, 2, 1);
  await db.update(fiches).set({ etat: "remise" }).where(eq(fiches.id, autre.ficheId));
  await db.update(ficheRevisions).set({ valideeAt: null }).where(eq(ficheRevisions.ficheId, autre.ficheId));
  await ecrire(autre.enonces[0] ?? "", "zibeline-brouillon");
  await db
    .update(ficheRevisions)
    .set({
      deroule: "zibeline-deroule",
      appreciation: "zibeline-satisfaction",
      reponses: { suite_abcdefgh: "zibeline-ajoutee" },
      reponsesAvis: { avis_abcdefgh: "zibeline-cress" },
    })
    .where(eq(ficheRevisions.ficheId, une.ficheId));
  // Words that changed, a point that was withdrawn, a correction of the organiser that nobody has validated.
  const dit = reussi(await ecrirePoint(edition, [repris], { texte: "zibeline-ancien" }));
  reussi(await reformuler(actor, { pointId: dit.id, versionLue: 1, mots: mots("Ce qui est retenu.") }, NOW));
  const place = { blocId: await blocDe(edition), groupe: "" };
  const tu = reussi(
    await creerPoint(actor, { sources: [{ enonceId: retire }], mots: mots("zibeline-retire"), place }, NOW),
  );
  reussi(await retirer(actor, { pointId: tu.id }, NOW));
  reussi(await ecarter(actor, { enonceIds: [ecarte], motif: "zibeline-motif, hors du sujet." }, NOW));
  await db.insert(ficheRevisions).values({ ficheId: une.ficheId, editionId: edition.id, numero: 2, remiseAt: NOW });
  await db
    .insert(enonceVersions)
    .values({ enonceId: repris, revision: 2, type: "frein", accroche: "Le frein", texte: "zibeline-version" });

  const arbre = await db.transaction((tx) => buildSyntheseArbre(tx, edition.id, 1, NOW));
  const docx = Buffer.from(await renderSyntheseDocx(arbre, { adresse: null, exporte: "essai" }));
  const sorties = {
    arbre: JSON.stringify(arbre),
    noeuds: JSON.stringify(composerSynthese(arbre)),
    json: JSON.stringify(renderSyntheseJson(arbre)),
    markdown: renderSyntheseMarkdown(arbre, { adresse: null }),
    pdf: (await lirePdf(renderSynthesePdf(arbre))).texte,
    docx: (await mammoth.extractRawText({ buffer: docx })).value,
  };
  // Once public, the open data: what they freeze, and what they answer from the tables of now.
  reussi(await ecarter(actor, { enonceIds: [attente, retire], motif: "Hors du sujet." }, NOW));
  reussi(await publier(actor, edition.id, 0, NOW, SANS_ATTENDRE));
  for (const jeu of NOMS_JEU) {
    const lignes = JSON.stringify(await publicLignes(jeu, edition.id, {}));
    if (jeu === "points" || jeu === "enonces") expect(lignes, jeu).toContain("F1-01");
    expect(
      PLANTES.filter((p) => lignes.includes(p)),
      jeu,
    ).toEqual([]);
  }
  // What may be kept of all of it without us, every text that is in it.
  await archiver(NOW);
  const { textes } = await ouvrirArchiveEdition(edition.id);
  for (const [chemin, texte] of textes)
    expect(
      PLANTES.filter((p) => texte.toLowerCase().includes(p)),
      chemin,
    ).toEqual([]);
  for (const [format, texte] of Object.entries({ ...sorties, archive: textes.get("index.html") ?? "" })) {
    const lu = serrer(texte).toLowerCase();
    expect(lu, format).toContain(serrer("ce qui est retenu"));
    expect(lu, format).toContain(serrer("de la fiche 1 reste à lever"));
    expect(
      PLANTES.filter((p) => lu.includes(serrer(p))),
      format,
    ).toEqual([]);
  }
});
