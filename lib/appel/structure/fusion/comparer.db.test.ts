import { eq, inArray, sql as q } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { structures, structuresAComparer, structuresProches } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL as now, reussi } from "@/e2e/monde";
import { comparerStructures } from "./comparer.ts";
import { distinguer } from "./distinguer.ts";
import { fusionner } from "./fusionner.ts";
import { listDoublonsProbables } from "./queries.ts";
import { separer } from "./separer.ts";

type Champs = Partial<typeof structures.$inferInsert>;

async function creer(nom: string, plus: Champs = {}) {
  const [s] = await db
    .insert(structures)
    .values({ nom, nomPublie: nom, createdAt: now, ...plus })
    .returning({ id: structures.id });
  return s?.id ?? "";
}
const changer = (id: string, champs: Champs) => db.update(structures).set(champs).where(eq(structures.id, id));

/** As turn after turn does. */
async function toutComparer() {
  do await comparerStructures();
  while ((await db.$count(structuresAComparer)) > 0);
}

async function mondeEtPaires() {
  const { administrateur } = await creerMonde();
  const lire = () => listDoublonsProbables(administrateur);
  return {
    administrateur,
    lire,
    /** Why these two are proposed, if they are. */
    raison: async (a: string, b: string) =>
      (await lire()).paires.find((p) => [p.a.id, p.b.id].sort().join() === [a, b].sort().join())?.raison,
  };
}

test("who looks like more than five is said to have others, until the pairs shown are settled", async () => {
  const { administrateur, lire, raison } = await mondeEtPaires();
  await toutComparer();
  expect((await lire()).dAutres).toBe(false);
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push(await creer("Ressourcerie du Ponthieu"));
  await toutComparer();
  expect((await lire()).dAutres, "four each").toBe(false);
  ids.push(await creer("Ressourcerie du Ponthieu"), await creer("Ressourcerie du Ponthieu"));
  await toutComparer();
  expect((await lire()).dAutres).toBe(true);
  const [gardee = "", ...autres] = ids;
  const restent = new Set(autres);
  while (restent.size > 0) {
    const raisons = await Promise.all([...restent].map(async (a) => ((await raison(gardee, a)) === "nom" ? a : null)));
    const trouvee = raisons.find((a) => a !== null) ?? "";
    expect(restent.has(trouvee), `one of the ${restent.size} left comes in its turn`).toBe(true);
    reussi(await fusionner(administrateur, { gardeeId: gardee, fusionneeId: trouvee, repris: [] }, now));
    restent.delete(trouvee);
    await toutComparer();
  }
  expect((await lire()).dAutres).toBe(false);
});

test("a pair is told once compared, and no more at the very change that may undo it; what waits is said", async () => {
  const { lire, raison } = await mondeEtPaires();
  await toutComparer();
  expect((await lire()).enCours).toBe(false);
  const [a, b] = [await creer("Brasserie du Vieux Lin"), await creer("La Brasserie du vieux lin")];
  expect([await raison(a, b), (await lire()).enCours]).toEqual([undefined, true]);
  await toutComparer();
  expect([await raison(a, b), (await lire()).enCours]).toEqual(["nom", false]);

  for (const [champs, apres] of [
    [{ nomPublie: "Théâtre des Dunes" }, undefined],
    [{ nomPublie: "Brasserie du Vieux-Lin" }, "nom"],
    [{ communeCode: "59350" }, "nom"],
    [{ siret: "73282932000074" }, "nom"],
    [{ rna: "W595001234" }, "nom"],
  ] as const) {
    await changer(a, champs);
    expect(await raison(a, b), JSON.stringify(champs)).toBeUndefined();
    await toutComparer();
    expect(await raison(a, b), JSON.stringify(champs)).toBe(apres);
  }
  await changer(b, { communeCode: "62041" });
  await toutComparer();
  expect(await raison(a, b), "two places").toBeUndefined();
  await changer(b, { rna: "W595001234" });
  await toutComparer();
  expect(await raison(a, b)).toBe("numero");
  await changer(a, { siteWeb: "https://lin.test" });
  expect(await raison(a, b), "nothing that is compared").toBe("numero");
});

test("two made one are proposed no more, and are again once two again", async () => {
  const { administrateur, raison } = await mondeEtPaires();
  const [a, b] = [await creer("Compost de la Lys"), await creer("Compost de la Lys")];
  await toutComparer();
  expect(await raison(a, b)).toBe("nom");
  const id = reussi(await fusionner(administrateur, { gardeeId: a, fusionneeId: b, repris: [] }, now));
  expect(await raison(a, b)).toBeUndefined();
  await toutComparer();
  expect(await db.$count(structuresProches, inArray(structuresProches.procheId, [a, b]))).toBe(0);
  reussi(await separer(administrateur, { id }, now));
  await toutComparer();
  expect(await raison(a, b)).toBe("nom");
});

test("of hundreds of near names each keeps the five nearest, whatever the number, and who loses one finds another", async () => {
  const { administrateur } = await mondeEtPaires();
  await toutComparer();
  const avant = await db.$count(structuresProches);
  const posees = await db
    .insert(structures)
    .values(
      Array.from({ length: 300 }, (_, i) => {
        const nom = `Réseau d’échanges de savoirs numéro ${1000 + i}`;
        return { nom, nomPublie: nom, createdAt: now };
      }),
    )
    .returning({ id: structures.id });
  expect(await db.$count(structuresProches), "nothing is compared by who writes").toBe(avant);
  await toutComparer();
  const proches = (id: string) => db.$count(structuresProches, eq(structuresProches.structureId, id));
  expect((await db.$count(structuresProches)) - avant).toBe(5 * 300);
  expect(new Set(await Promise.all(posees.map((s) => proches(s.id))))).toEqual(new Set([5]));

  const [une] = posees;
  const id = une?.id ?? "";
  const deux = await db
    .select({ id: structuresProches.procheId })
    .from(structuresProches)
    .where(eq(structuresProches.structureId, id));
  for (const { id: autre } of deux) reussi(await distinguer(administrateur, { a: id, b: autre }, now));
  await toutComparer();
  expect(await proches(id), "five more, and the five said to be two").toBe(10);

  // The one most are near to goes: they are near to others.
  const [recherchee] = await db
    .select({ id: structuresProches.procheId })
    .from(structuresProches)
    .groupBy(structuresProches.procheId)
    .orderBy(q`count(*) desc`)
    .limit(1);
  await changer(recherchee?.id ?? "", { nomPublie: "Tout autre chose" });
  await toutComparer();
  expect(await proches(recherchee?.id ?? "")).toBe(0);
  for (const s of posees) if (s.id !== recherchee?.id) expect(await proches(s.id)).toBeGreaterThanOrEqual(5);
  expect(
    (await db.$count(structuresProches)) - avant,
    "those said to be two besides, from both sides",
  ).toBeLessThanOrEqual(5 * 299 + 2 * 5);
});

test("two processes compare at once, and people write meanwhile: each pair is found once, nobody is refused", async () => {
  const { raison } = await mondeEtPaires();
  const noms = Array.from(
    { length: 40 },
    (_, i) => `Épicerie ${String.fromCharCode(97 + (i % 20)).repeat(6)} de la Canche`,
  );
  const ids: string[] = [];
  for (const nom of noms) ids.push(await creer(nom));
  await Promise.all([
    comparerStructures(),
    comparerStructures(),
    ...ids.map((id, i) => changer(id, { nomPublie: `${noms[i]} et d’Authie` })),
    comparerStructures(),
  ]);
  await toutComparer();
  for (let i = 0; i < 20; i++) expect(await raison(ids[i] ?? "", ids[i + 20] ?? ""), noms[i]).toBe("nom");
});

test("the nearest names are found by their index, the pairs read without comparing any", async ({
  compterRequetes,
}) => {
  const { lire } = await mondeEtPaires();
  expect(await compterRequetes(lire)).toBe(2);
  const plan = await sql.begin(async (tx) => {
    await tx`set local enable_seqscan = off`;
    return tx`explain select id from structures where replier(nom_publie) % 'un nom' order by replier(nom_publie) <-> 'un nom' limit 5`;
  });
  expect(JSON.stringify(plan)).toContain("structures_nom_publie_proche_idx");
});
