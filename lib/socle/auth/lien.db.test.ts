import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { jetonsConnexion } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { adapter } from "./adapter.ts";
import { hashJeton } from "./jeton.ts";
import { demanderLien, lireLien, suivreLien } from "./lien.ts";

const HEURE_MS = 3_600_000;

async function lien(jeton: string, { age = 0, navigateur = "ordinateur" } = {}) {
  const createdAt = new Date(Date.now() - age);
  await db.insert(jetonsConnexion).values({
    jetonHash: hashJeton(jeton),
    courriel: "camille@essai.test",
    createdAt,
    expiresAt: new Date(createdAt.getTime() + HEURE_MS),
    navigateurHash: hashJeton(navigateur),
  });
}

/** What next-auth does with what a press gives, with its own hash. */
const entrer = async (passage: string | null) => {
  const token = createHash("sha256").update(`${passage}${process.env.NEXTAUTH_SECRET}`).digest("hex");
  const lu = passage && (await adapter.useVerificationToken?.({ identifier: "", token }));
  return lu ? lu.identifier : null;
};

test("opening a link uses nothing, and tells whether this browser asked for it", async () => {
  await lien("ouvert");
  for (const [navigateur, memeNavigateur] of [
    ["ordinateur", true],
    ["telephone", false],
    [undefined, false],
  ] as const)
    expect(await lireLien("ouvert", navigateur)).toEqual({
      courriel: "camille@essai.test",
      utilise: false,
      memeNavigateur,
    });
  expect(await lireLien("inconnu", "ordinateur")).toBeNull();
});

test("a press sent twice signs in twice, another page finds the link used", async () => {
  await db.delete(jetonsConnexion);
  await lien("presse");
  const premier = await suivreLien("presse", "page 1");
  expect(await entrer(premier)).toBe("camille@essai.test");
  expect(await entrer(premier)).toBeNull();
  const [a, b] = await Promise.all([suivreLien("presse", "page 1"), suivreLien("presse", "page 1")]);
  expect([a, b].every(Boolean) && a !== b).toBe(true);
  expect(await suivreLien("presse", "page 2")).toBeNull();
  expect((await lireLien("presse", "ordinateur"))?.utilise).toBe(true);
  await db
    .update(jetonsConnexion)
    .set({ utiliseAt: new Date(Date.now() - 121_000) })
    .where(eq(jetonsConnexion.jetonHash, hashJeton("presse")));
  expect(await suivreLien("presse", "page 1")).toBeNull();
});

test("of a press sent several times, each answer signs in once, whichever the browser follows; the last four are kept", async () => {
  await db.delete(jetonsConnexion);
  await lien("double");
  const passages: (string | null)[] = [];
  for (let i = 0; i < 6; i++) passages.push(await suivreLien("double", "page"));
  const entrees = await Promise.all([...passages, ...passages.slice(2)].map(entrer));
  expect(entrees.slice(0, 2)).toEqual([null, null]);
  expect(entrees.slice(2).filter((qui) => qui === "camille@essai.test")).toHaveLength(4);
});

test("a link of more than an hour opens nothing, two presses of two pages at once open one", async () => {
  await db.delete(jetonsConnexion);
  await lien("vieux", { age: HEURE_MS + 1000 });
  expect([await lireLien("vieux", "ordinateur"), await suivreLien("vieux", "page")]).toEqual([null, null]);
  await lien("dispute");
  const presses = await Promise.all(["page 1", "page 2"].map((page) => suivreLien("dispute", page)));
  expect(presses.filter(Boolean)).toHaveLength(1);
});

test("a link whose mail did not leave counts for nothing", async () => {
  await db.delete(jetonsConnexion);
  const demande = demanderLien("camille@essai.test", "/espace", { navigateur: "ordinateur", client: "192.0.2.1" });
  await expect(demande).rejects.toThrow();
  expect(await db.$count(jetonsConnexion)).toBe(0);
});
