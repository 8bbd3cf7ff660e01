import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { contacts, intervenants } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { arrivees, emargements } from "@/db/schema/emargement";
import { messages } from "@/db/schema/message";
import { publications } from "@/db/schema/publication";
import { purges } from "@/db/schema/registre";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { listPourExport } from "../../appel/candidature/liste/export.ts";
import { chiffresDe } from "../../synthese/chiffres/queries.ts";
import { publicLignes } from "../../synthese/donnees/lignes.ts";
import type { SyntheseArbre } from "../../synthese/version/tree.ts";
import { purger, repeterPurge } from "./purger.ts";
import { findRegistre } from "./queries.ts";
import { direDuree, REGISTRE } from "./registre.ts";
import { CLES_REGLE } from "./regles.ts";
import { SANS_PERSONNE } from "./sans-personne.ts";

/** Every column in which somebody may be named: texts, lists of texts, documents, bytes. */
const colonnes = async () =>
  (
    await db.execute<{ nom: string }>(sql`
      select c.relname || '.' || a.attname as nom from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
        and format_type(a.atttypid, null) in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'text[]', 'character varying[]', 'inet')`)
  ).map((c) => c.nom);

test("each column that may hold words or bytes is in the register, or said to hold nothing about a person; never both, never one that is gone", async () => {
  const existent = new Set(await colonnes());
  const tenues = new Set(REGISTRE.flatMap((l) => l.colonnes));
  const sans = new Set(Object.entries(SANS_PERSONNE).flatMap(([table, noms]) => noms.map((n) => `${table}.${n}`)));
  expect([...existent].filter((c) => !tenues.has(c) && !sans.has(c)).sort()).toEqual([]);
  expect([...tenues, ...sans].filter((c) => !existent.has(c)).sort()).toEqual([]);
  expect([...tenues].filter((c) => sans.has(c))).toEqual([]);
});

test("each rule of the purge is told in the register, and each line says how long", () => {
  expect(CLES_REGLE.filter((r) => !REGISTRE.some((l) => (l.regles as readonly string[]).includes(r)))).toEqual([]);
  expect(REGISTRE.filter((l) => direDuree(l) === "").map((l) => l.cle)).toEqual([]);
});

const MARQUE = "Zéphyrine Marqueterie";

/** An edition published with its figures, one person named wherever a form takes a name. */
async function editionPubliee() {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde);
  const [a] = await db.select({ id: ateliers.id }).from(ateliers).where(eq(ateliers.candidatureId, id));
  if (!a) throw new Error("atelier absent");
  await db.update(ateliers).set({ etat: "tenu" }).where(eq(ateliers.id, a.id));
  await db
    .update(emargements)
    .set({ etat: "valide", nombreDeclare: 14, nombreValide: 14, declareAt: PENDANT_APPEL, valideAt: PENDANT_APPEL })
    .where(eq(emargements.atelierId, a.id));
  await db.insert(arrivees).values({
    atelierId: a.id,
    at: PENDANT_APPEL,
    visite: crypto.randomUUID(),
    empreinte: "1",
    prenom: "Zéphyrine",
    nom: MARQUE,
    structure: "",
    fonction: "",
    departement: "",
  });
  await db.update(contacts).set({ nom: MARQUE }).where(eq(contacts.candidatureId, id));
  await db.insert(intervenants).values({ candidatureId: id, rang: 0, nom: MARQUE, publie: false });
  await db.insert(messages).values({
    candidatureId: id,
    cote: "organisateur",
    texte: `Appelez ${MARQUE}.`,
    at: PENDANT_APPEL,
  });
  await db
    .update(courriels)
    .set({ corps: `Bonjour ${MARQUE}`, etat: "envoye", envoyeAt: PENDANT_APPEL })
    .where(eq(courriels.editionId, monde.editionId));
  await db.execute(
    sql`update candidature_depots set donnees = jsonb_set(donnees, '{contacts,0,nom}', to_jsonb(${MARQUE}::text)) where candidature_id = ${id}`,
  );
  const publieeAt = new Date("2030-12-12T16:00:00Z");
  const arbre = { chapitres: [], enonces: [], ateliers: [] } as unknown as SyntheseArbre;
  await db
    .insert(publications)
    .values({ editionId: monde.editionId, numero: 1, publieeAt, publieePar: monde.instructeur.personneId, arbre });
  return { monde, candidatureId: id };
}

/** Where the marked name still is, column by column. */
async function restes(): Promise<string[]> {
  const trouves: string[] = [];
  for (const colonne of await colonnes()) {
    const [table = "", nom = ""] = colonne.split(".");
    const [lu] = await db.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)} where ${sql.identifier(nom)}::text like ${`%Marqueterie%`}`,
    );
    if (lu && lu.n > 0) trouves.push(colonne);
  }
  return trouves.sort();
}

test("a purge takes the names from everywhere and keeps the figures and the open data as they were; it says what it did, and a rehearsal says it before", async () => {
  const { monde } = await editionPubliee();
  const [edition] = await db.select().from(editions).where(eq(editions.id, monde.editionId));
  if (!edition) throw new Error("édition absente");
  const figer = async () => ({
    chiffres: await chiffresDe(edition),
    ateliers: await publicLignes("ateliers", monde.editionId, {}),
  });
  const avant = await figer();
  expect(await restes()).toEqual([
    "arrivees.nom",
    "candidature_depots.donnees",
    "contacts.nom",
    "courriels.corps",
    "intervenants.nom",
    "messages.texte",
  ]);

  const soir = new Date("2034-01-01T03:17:00Z");
  const dites = await repeterPurge(soir);
  expect(dites).toMatchObject({ arrivees: 1, contacts: 3 });
  expect(await restes()).toHaveLength(6);
  expect(await db.$count(purges)).toBe(0);

  await purger(soir);
  expect(await restes()).toEqual([]);
  expect(await figer()).toEqual(avant);
  expect(avant.chiffres.participations).toBe(14);
  const exportees = JSON.stringify(await listPourExport(monde.administrateur, monde.editionId, {}));
  expect(exportees).not.toContain("Marqueterie");
  const [faite] = await db.select({ comptes: purges.comptes, echecs: purges.echecs }).from(purges);
  expect(faite).toEqual({ comptes: dites, echecs: 0 });
  expect(await repeterPurge(soir)).toEqual({});

  const lu = await findRegistre(monde.administrateur, soir, null);
  expect(lu?.derniere?.at).toEqual(soir);
  expect(lu?.prochaine.toISOString()).toBe("2034-01-02T03:17:00.000Z");
  expect(await findRegistre(monde.instructeur, soir, null)).toBeNull();
});
