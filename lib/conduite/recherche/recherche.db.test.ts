import { eq, inArray, sql as q } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { peupler } from "@/e2e/bench/peupler";
import { listMesCandidatures } from "../../appel/candidature/queries.ts";
import { listMesFiches } from "../../recueil/fiche/liste.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { unsafeListPointsARelire } from "../../synthese/consolidation/fraicheur.ts";
import { adresseDuCode, chercherPartout } from "./chercher.ts";
import {
  chercherAteliers,
  chercherCandidatures,
  chercherFiches,
  chercherPersonnes,
  chercherStructures,
  unsafeChercherEnonces,
  unsafeChercherPoints,
} from "./chercher-genre.ts";

const AT = new Date("2030-02-01T09:00:00Z");

async function personne(courriel: string, plus: { administrateur?: boolean; nom?: string } = {}) {
  await db.insert(personnes).values({ courriel, createdAt: AT, ...plus });
  return courriel;
}
const editionDe = async (annee: number) => {
  const [e] = await db.select().from(editions).where(eq(editions.annee, annee));
  if (!e) throw new Error("édition inconnue");
  return e;
};
async function instructeurDe(annee: number) {
  const courriel = await personne(`instructeur${annee}@essai.test`);
  const { personneId } = await actorOfCourriel(courriel);
  await db.insert(rolesEdition).values({ personneId, editionId: (await editionDe(annee)).id, role: "instructeur" });
  return actorOfCourriel(courriel);
}

test.describe.configure({ mode: "serial" });

test("one search finds what each kind says of it, within the edition, accents and endings apart", async () => {
  await peupler(sql, [
    [2041, 400],
    [2042, 400],
    [2043, 400],
  ]);
  await sql`analyze`;
  const actor = await instructeurDe(2042);
  const edition = await editionDe(2042);
  await sql`update candidatures set intitule = 'Réparer les vélos à Saint-Éloi' where edition_id = ${edition.id} and numero_label = 7`;
  await sql`update ateliers set lieu = 'Maison du vélo' where edition_id = ${edition.id} and code = 'A9'`;
  const groupes = await chercherPartout(actor, { edition, partout: false }, "VELO");
  expect(groupes.map((g) => [g.genre, g.total])).toEqual([
    ["candidatures", 1],
    ["ateliers", 2],
    ["fiches", 1],
  ]);
  expect(groupes[0]?.trouvailles[0]).toMatchObject({ titre: "Réparer les vélos à Saint-Éloi" });
  expect(groupes[1]?.trouvailles.map((t) => t.code)).toEqual(["A7", "A9"]);
  expect(await chercherPartout(actor, { edition, partout: false }, "ste eloi velo"), "Saint, Ste").toHaveLength(3);
  expect(await chercherPartout(actor, { edition, partout: false }, "tresorerie f1")).toEqual([
    expect.objectContaining({ genre: "enonces" }),
    expect.objectContaining({ genre: "points" }),
  ]);
  expect(await chercherPartout(actor, { edition, partout: false }, "% _ '")).toEqual([]);
});

test("an agent finds nothing of another edition nor of a stranger; an administrateur everywhere; others nothing at all", async () => {
  const [actor, edition, autre] = [
    await actorOfCourriel("instructeur2042@essai.test"),
    await editionDe(2042),
    await editionDe(2041),
  ];
  const administrateur = await actorOfCourriel(
    await personne("chef@essai.test", { administrateur: true, nom: "Léa Chef" }),
  );
  const passant = await actorOfCourriel(await personne("passant@essai.test", { nom: "Zoé Passant" }));
  expect(await chercherPartout(actor, { edition: autre, partout: false }, "mesure")).toEqual([]);
  expect(await chercherPartout(passant, { edition, partout: true }, "mesure")).toEqual([]);
  const candidatures = async (partout: boolean, qui = actor) =>
    (await chercherPartout(qui, { edition, partout }, "difference numero mesure 0012")).find(
      (g) => g.genre === "candidatures",
    )?.total ?? 0;
  expect(await candidatures(true)).toBe(0);
  const titres = async (qui: typeof actor, partout: boolean) =>
    (await chercherPartout(qui, { edition, partout }, "atelier mesure 0012")).find((g) => g.genre === "candidatures")
      ?.total;
  expect([await titres(actor, false), await titres(actor, true), await titres(administrateur, true)]).toEqual([
    1, 1, 3,
  ]);
  const gens = async (qui: typeof actor, mots: string) =>
    (await chercherPartout(qui, { edition, partout: false }, mots))
      .find((g) => g.genre === "personnes")
      ?.trouvailles.map((t) => t.titre) ?? [];
  expect(await gens(administrateur, "zoe")).toEqual(["Zoé Passant"]);
  expect(await gens(actor, "zoe")).toEqual([]);
  const [structure] = await db
    .select({ id: structures.id })
    .from(structures)
    .where(eq(structures.nom, "Structure 2042-3"));
  await db.insert(membres).values({
    structureId: structure?.id ?? "",
    personneId: passant.personneId,
    etat: "membre",
    demandeAt: AT,
    accepteAt: AT,
  });
  expect(await gens(actor, "zoe"), "member of a structure of the edition").toEqual(["Zoé Passant"]);
  await db.update(personnes).set({ supprimeeAt: AT }).where(eq(personnes.id, passant.personneId));
  expect(await gens(administrateur, "zoe")).toEqual([]);
});

test("an énoncé is found by the last words it has, until it is withdrawn", async () => {
  const [actor, edition] = [await actorOfCourriel("instructeur2042@essai.test"), await editionDe(2042)];
  const codes = async (mots: string) =>
    (await chercherPartout(actor, { edition, partout: false }, mots))
      .find((g) => g.genre === "enonces")
      ?.trouvailles.map((t) => [t.code, t.titre]);
  const [e] = await db.execute<{ id: string }>(
    q`select id from enonces where edition_id = ${edition.id} and code = 'F7-03'`,
  );
  const id = e?.id ?? "";
  const [avant] = await db.execute<{ texte: string }>(q`select texte from enonce_versions where enonce_id = ${id}`);
  const anciens = `${avant?.texte} f7 foncier`;
  const dite = ["F7-03", "Une difficulté de foncier"];
  expect(await codes(anciens)).toContainEqual(dite);
  await sql`insert into enonce_versions (enonce_id, revision, type, accroche, texte) values (${id}, 2, 'frein', 'Une Zibeline', 'se cache.')`;
  expect([await codes("zibel cache"), await codes("ibeline")]).toEqual([[["F7-03", "Une Zibeline"]], undefined]);
  expect(await codes(anciens)).not.toContainEqual(dite);
  await sql`update enonce_versions set accroche = 'Une hermine', theme = 'Pelage' where enonce_id = ${id} and revision = 2`;
  expect([await codes("zibeline"), await codes("pelage")]).toEqual([undefined, [["F7-03", "Une hermine"]]]);
  await sql`update enonces set retire_revision = 3 where id = ${id}`;
  expect(await codes("hermine")).toBeUndefined();
  await sql`update enonces set retire_revision = null where id = ${id}`;
  await sql`delete from enonce_versions where enonce_id = ${id} and revision = 2`;
  expect(await codes("hermine")).toBeUndefined();
  expect(await codes(anciens)).toContainEqual(dite);
});

test("an index of words answers what reading every text would, in one edition and in several", async () => {
  const lues = await db
    .select({ id: editions.id })
    .from(editions)
    .where(inArray(editions.annee, [2041, 2042]));
  const longue = "a".repeat(80);
  await sql`update enonce_versions set texte = texte || ' ' || ${longue} where enonce_id = (select id from enonces where edition_id = ${lues[0]?.id ?? ""} and code = 'F7-04')`;
  for (const mots of [["compost"], ["e"], ["f1"], ["benev", "f", "quand"], ["n"], ["st"], [longue], ["absent"]]) {
    const [lu] = await db.execute(q`select count(*)::int as n from enonces where edition_id in ${lues.map((e) => e.id)}
      and ${q.join(
        mots.map((mot) => q`' ' || recherche like ${`% ${mot}%`}`),
        q` and `,
      )}`);
    const d = { editions: lues.map((e) => e.id), mots, limite: 1, saut: 0 };
    expect((await unsafeChercherEnonces(d))[0]?.total ?? 0, mots.join(" ")).toBe(lu?.n);
    const parEdition = await Promise.all(lues.map((e) => unsafeChercherEnonces({ ...d, editions: [e.id] })));
    expect(
      parEdition.reduce((n, [une]) => n + (une?.total ?? 0), 0),
      mots.join(" "),
    ).toBe(lu?.n);
  }
});

test("a code leads straight to what bears it, in the edition one is in", async () => {
  const [actor, edition] = [await actorOfCourriel("instructeur2042@essai.test"), await editionDe(2042)];
  const lu = (mots: string) => adresseDuCode(actor, edition, mots);
  expect(await lu("a12")).toMatch(/^\/cress\/candidatures\/[0-9a-f-]{36}$/);
  expect(await lu("F7")).toMatch(/^\/cress\/fiches\/[0-9a-f-]{36}$/);
  expect(await lu("f7-3")).toMatch(/^\/cress\/fiches\/[0-9a-f-]{36}#F7-03$/);
  expect(await lu("P41")).toMatch(/^\/cress\/2042\/synthese\/[a-z]+\?point=P41#P41$/);
  expect([await lu("A9999"), await lu("vélo"), await adresseDuCode(actor, await editionDe(2041), "A12")]).toEqual([
    null,
    null,
    null,
  ]);
});

test("thousands of rows are found by an index, never read through", async () => {
  const [actor, edition] = [await actorOfCourriel("chef@essai.test"), await editionDe(2042)];
  await sql`update fiche_revisions set deroule = (select string_agg(md5(fiche_id::text || i), ' ') from generate_series(1, 30) i)`;
  await sql`vacuum analyze`;
  const d = { editions: [edition.id], mots: ["foncier", "benevolat"], limite: 6, saut: 0 };
  const [une] = await db.select({ id: structures.id }).from(structures).limit(1);
  const organisateur = { ...actor, administrateur: false, roles: [], structures: [une?.id ?? ""] };
  const requetes = [
    chercherCandidatures(actor, d),
    chercherAteliers(actor, d),
    chercherFiches(actor, d),
    unsafeChercherEnonces(d),
    unsafeChercherPoints(d),
    chercherStructures(actor, d),
    chercherPersonnes(actor, d),
    listMesCandidatures(organisateur),
    listMesFiches(organisateur),
    unsafeListPointsARelire(q`select ${edition.id}::uuid`),
  ];
  for (const requete of requetes) {
    const plan = await db.execute<{ "QUERY PLAN": string }>(q`explain ${requete.getSQL()}`);
    const lignes = plan.map((l) => l["QUERY PLAN"]).join("\n");
    expect(lignes, requete.toSQL().sql).not.toMatch(
      /Seq Scan on (enonces|enonce_versions|point_versions|candidatures|fiche_revisions|structures|ateliers)\b/,
    );
  }
});
