import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { editions, tableauxRecus } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { creerMonde, type Monde } from "@/e2e/monde";
import { creerNouvelleEdition } from "@/lib/conduite/preparation/nouvelle";
import { chiffresDe } from "@/lib/synthese/chiffres/queries";
import { classeur } from "./fixture.ts";
import { laisserTableau, recevoirTableau, reprendreListe } from "./operations.ts";
import { findReprise } from "./queries.ts";

const APRES = new Date("2030-06-01T10:00:00Z");
const CSV = `Liste des ateliers;;;;;;;;
Code;Intitulé;Structure porteuse;Transition;Date;Commune;Département;Modalité;Participants
A4;Le compost partagé;"Structure connue ; Un Collectif neuf";écologique;12/05/2021;59000 Lille;;présentiel;24
;Le compost partagé;structure CONNUE;"écologique ; sociale";juin 2021;;Somme;;
;Se loger;Un Collectif neuf;sociale;3 juin 2021;;;en visio;1 200
;Se nourrir;;sociale;4 juin 2021;Lille;2;;beaucoup
`;

async function anneePassee(monde: Monde, annee = 2021): Promise<{ editionId: string; annee: string }> {
  const { administrateur } = monde;
  const cree = await creerNouvelleEdition(
    administrateur,
    { annee, numero: annee - 2018, intitule: "Une édition passée" },
    APRES,
  );
  expect(cree).toEqual({ ok: true, value: annee });
  const [edition] = await db
    .update(editions)
    .set({ dateClotureAppel: `${annee}-03-31`, dateDebut: `${annee}-04-01`, dateFin: `${annee}-12-01` })
    .where(eq(editions.annee, annee))
    .returning();
  return { editionId: edition?.id ?? "", annee: String(annee) };
}

const envoyer = (monde: Monde, editionId: string, octets: string | Uint8Array) =>
  recevoirTableau(
    monde.administrateur,
    editionId,
    { nom: "C:\\liste.csv", octets: typeof octets === "string" ? new Uint8Array(Buffer.from(octets)) : octets },
    APRES,
  );

async function apercevoir({ administrateur }: Monde, annee: string) {
  const lu = await findReprise(administrateur, annee, {}, APRES);
  if (!lu?.recu) throw new Error("rien n’attend");
  return { editionId: lu.edition.id, at: lu.recu.at.toISOString(), choix: lu.recu.choix, ...lu.recu.apercu };
}

const etats = (apercu: Awaited<ReturnType<typeof apercevoir>>) => apercu.lignes.map((l) => [l.numero, l.etat]);

test("the list of a past edition is shown, then written at once; the same data twice writes nothing twice", async () => {
  const monde = await creerMonde();
  const { administrateur } = monde;
  await db.update(structures).set({ nomPublie: "Structure connue" }).where(eq(structures.id, monde.structureId));
  const { editionId, annee } = await anneePassee(monde);
  expect(await envoyer(monde, editionId, CSV)).toEqual({ ok: true, value: undefined });
  expect(await db.$count(ateliers, eq(ateliers.editionId, editionId))).toBe(0);
  const { lignes, structures: vues, ...choisi } = await apercevoir(monde, annee);
  expect(lignes.map((l) => [l.numero, l.etat, l.erreurs.map((e) => e.champ)])).toEqual([
    [3, "a_ecrire", []],
    [4, "a_ecrire", []],
    [5, "a_ecrire", []],
    [6, "a_corriger", ["porteuse", "participants", "departement"]],
  ]);
  expect(vues.map((s) => [s.nom, s.etat])).toEqual([
    ["Structure connue", "connue"],
    ["Un Collectif neuf", "nouvelle"],
  ]);

  // Two who confirm at once: one writes, the other has nothing left to write.
  const deux = await Promise.all([1, 2].map(() => reprendreListe(administrateur, choisi, APRES)));
  expect(deux.map((r) => (r.ok ? r.value : r.refus)).sort()).toEqual([3, "reprise_rien"]);
  const ecrits = await db
    .select({
      code: ateliers.code,
      date: ateliers.date,
      mois: ateliers.mois,
      ou: ateliers.communeCode,
      dep: ateliers.departementCode,
      rang: ateliers.rang,
    })
    .from(ateliers)
    .where(eq(ateliers.editionId, editionId))
    .orderBy(ateliers.numero);
  expect(ecrits).toEqual([
    { code: "A4", date: "2021-05-12", mois: "2021-05", ou: "59350", dep: "59", rang: 0 },
    { code: "A5", date: null, mois: "2021-06", ou: null, dep: "80", rang: 1 },
    { code: "A6", date: "2021-06-03", mois: "2021-06", ou: null, dep: null, rang: 0 },
  ]);
  expect(await db.$count(structures, eq(structures.nom, "Un Collectif neuf"))).toBe(1);
  expect(await db.$count(courriels)).toBe(0);

  // What remains is the line to mend: the file waits, then comes mended.
  expect(etats(await apercevoir(monde, annee))).toEqual([
    [3, "la"],
    [4, "la"],
    [5, "la"],
    [6, "a_corriger"],
  ]);
  await envoyer(
    monde,
    editionId,
    CSV.replace("Se nourrir;;", "Se nourrir;Un collectif NEUF;").replace(";2;;beaucoup", ";59;;30"),
  );
  const corrige = await apercevoir(monde, annee);
  expect(etats(corrige).at(-1)).toEqual([6, "a_ecrire"]);
  expect(await reprendreListe(administrateur, corrige, APRES)).toEqual({ ok: true, value: 1 });
  expect(await db.$count(tableauxRecus)).toBe(0);
  expect(await db.$count(structures, eq(structures.nom, "Un Collectif neuf"))).toBe(1);

  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  expect([edition.etat, edition.dernierAtelier, edition.dernierLabel]).toEqual(["cloturee", 7, 3]);
  const chiffres = await chiffresDe(edition);
  expect([chiffres.ateliers, chiffres.participations]).toEqual([4, 24 + 1200 + 30]);
  const journal = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(
      sql`${evenements.objet} = 'edition' and ${evenements.type} = 'reprendre' and ${evenements.editionId} = ${editionId}`,
    )
    .orderBy(evenements.id);
  expect(journal.map((e) => e.donnees)).toEqual([{ ateliers: 3 }, { ateliers: 1 }]);
});

test("a workbook goes the same way; what traps or lies is not kept; leaving a file forgets it", async () => {
  const monde = await creerMonde();
  const { editionId, annee } = await anneePassee(monde, 2022);
  const lignes = [
    ["Intitulé", "Structure", "Transition", "Date"],
    ["Un titre", "Structure connue", "sociale", { date: 44693 }],
  ];
  expect(await envoyer(monde, editionId, classeur([{ nom: "Liste", lignes }]))).toEqual({ ok: true, value: undefined });
  expect((await apercevoir(monde, annee)).lignes).toMatchObject([{ numero: 2, date: "2022-05-12", etat: "a_ecrire" }]);
  expect(await envoyer(monde, editionId, "%PDF-1.7")).toEqual({ ok: false, refus: "tableau_refuse" });
  expect((await apercevoir(monde, annee)).lignes).toHaveLength(1);
  const doubles =
    "Code;Intitulé;Structure;Transition;Date\n1;Un;AB;sociale;mai 2022\n1;Deux;AB;sociale;mai 2022\n;Trois;AB;sociale;mai 2022\n;trois;ab;sociale;mai 2022\n";
  await envoyer(monde, editionId, doubles);
  expect(etats(await apercevoir(monde, annee))).toEqual([
    [2, "a_ecrire"],
    [3, "a_corriger"],
    [4, "a_ecrire"],
    [5, "a_corriger"],
  ]);
  expect(await laisserTableau(monde.administrateur, { editionId }, APRES)).toEqual({ ok: true, value: undefined });
  expect(await db.$count(tableauxRecus)).toBe(0);
});

test("neither an edition to come, nor one that received candidatures, nor a published one, nor who does not instruct it", async () => {
  const monde = await creerMonde();
  const { editionId } = await anneePassee(monde, 2023);
  const refus = async (qui: Monde["instructeur"], id: string) => {
    const fait = await recevoirTableau(qui, id, { nom: "x.csv", octets: new Uint8Array(Buffer.from(CSV)) }, APRES);
    return fait.ok ? null : fait.refus;
  };
  for (const qui of [monde.organisateur, monde.comite, monde.partenaire, monde.instructeur])
    expect(await refus(qui, editionId)).toBe("introuvable");
  expect(await refus(monde.administrateur, monde.editionId)).toBe("etat");
  await db.update(editions).set({ dateFin: "2030-07-01" }).where(eq(editions.id, editionId));
  expect(await refus(monde.administrateur, editionId)).toBe("reprise_a_venir");
  await db.update(editions).set({ dateFin: "2023-12-01", etat: "publiee" }).where(eq(editions.id, editionId));
  expect(await refus(monde.administrateur, editionId)).toBe("etat");
});
