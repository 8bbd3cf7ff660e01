import { expect, test } from "@playwright/test";
import { demarrerS3, type ServeurS3 } from "@/e2e/s3/serveur";
import type { Compte } from "./compte.ts";
import { effacerObjet, lireObjet, listerObjets, oublierInacheves, verser } from "./objets.ts";

let s3: ServeurS3;
test.beforeAll(async () => {
  s3 = await demarrerS3("conference", "autre");
});
test.afterAll(() => s3.fermer());
test.beforeEach(() => {
  s3.panne = undefined;
  for (const seau of s3.seaux.values()) for (const tout of Object.values(seau)) tout.clear();
});

const compte = (autre: Partial<Compte> = {}): Compte => ({
  adresse: s3.adresse,
  region: s3.region,
  cle: s3.cle,
  secret: s3.secret,
  ...autre,
});
const ici = (autre?: Partial<Compte>, seau = "conference") => ({ compte: compte(autre), seau });
const seau = () => s3.seaux.get("conference");
const dite = (travail: Promise<unknown>) =>
  travail.then(
    () => "fait",
    (error: Error) => error.message,
  );

/** Bytes that come little by little, as those of a backup do. */
async function* suite(taille: number, casse?: Error) {
  for (let n = 0; n < taille; n += 1_000_000) yield Buffer.alloc(Math.min(1_000_000, taille - n), n % 251);
  if (casse) throw casse;
}
const tout = async (octets: AsyncIterable<Uint8Array> | undefined) => {
  const lus: Uint8Array[] = [];
  for await (const morceau of octets ?? []) lus.push(morceau);
  return Buffer.concat(lus);
};

for (const [taille, quoi] of [
  [0, "nothing"],
  [3_000_000, "one request"],
  [17_000_001, "two parts"],
] as const)
  test(`an object of ${quoi} is sent, listed, read and taken away the same`, async () => {
    expect(await verser(ici(), "a/b-1.age", suite(taille))).toBe(taille);
    expect(await listerObjets(ici(), "a/")).toEqual(["a/b-1.age"]);
    const lu = await lireObjet(ici(), "a/b-1.age");
    expect(lu?.taille).toBe(taille);
    expect((await tout(lu?.octets)).equals(await tout(suite(taille)))).toBe(true);
    await effacerObjet(ici(), "a/b-1.age");
    await effacerObjet(ici(), "a/b-1.age");
    expect(await lireObjet(ici(), "a/b-1.age")).toBeUndefined();
  });

test("a wrong key, region or bucket, a right that is missing, a server that is not there: each is told with what to look at", async () => {
  const verserUn = (autre?: Partial<Compte>, nom?: string) => dite(verser(ici(autre, nom), "x", suite(10)));
  const CLE = "Le stockage S3 refuse la clé : vérifiez TRAME_S3_CLE et TRAME_S3_SECRET.";
  expect(await verserUn({ secret: "faux" })).toBe(CLE);
  expect(await verserUn({ cle: "AUTRE" })).toBe(CLE);
  expect(await verserUn({ region: "us-east-1" })).toMatch(/attend une autre région\s: vérifiez TRAME_S3_REGION/);
  expect(await verserUn({}, "parti")).toMatch(/^Le seau «\sparti\s» n’existe pas, ou plus/);
  expect(await verserUn({ adresse: "http://127.0.0.1:1" })).toMatch(/\(127\.0\.0\.1:1\) ne répond pas/);
  s3.panne = () => "403";
  expect(await verserUn()).toMatch(/ne laisse pas cette clé agir dans le seau «\sconference\s»/);
  expect(seau()?.objets.size).toBe(0);
});

test("what is cut, refused or broken on the way leaves neither an object nor parts of one", async () => {
  let demandes = 0;
  for (const panne of ["couper", "503"] as const) {
    s3.panne = ({ part }) => (part === 2 && ++demandes ? panne : undefined);
    expect(await dite(verser(ici(), "x", suite(17_000_000)))).toMatch(
      panne === "503" ? /n’est pas en état de répondre pour l’instant \(503\)/ : /a coupé la connexion/,
    );
    expect([seau()?.objets.size, seau()?.envois.size]).toEqual([0, 0]);
  }
  // Each was tried again before it was given up.
  expect(demandes).toBe(8);
  s3.panne = ({ methode, part }) => (methode === "POST" && part === 0 && seau()?.envois.size ? "200" : undefined);
  expect(await dite(verser(ici(), "x", suite(17_000_000)))).toMatch(/^Le stockage S3 .* pour l’instant/);
  expect([seau()?.objets.size, seau()?.envois.size]).toEqual([0, 0]);
  s3.panne = undefined;
  expect(await dite(verser(ici(), "x", suite(17_000_000, new Error("la base est tombée"))))).toBe("la base est tombée");
  expect([seau()?.objets.size, seau()?.envois.size]).toEqual([0, 0]);
});

test("a part refused once is sent again, and the object is whole", async () => {
  let restent = 2;
  s3.panne = ({ part }) => (part === 1 && restent-- > 0 ? "503" : undefined);
  expect(await verser(ici(), "x", suite(17_000_000))).toBe(17_000_000);
  expect(
    seau()
      ?.objets.get("x")
      ?.equals(await tout(suite(17_000_000))),
  ).toBe(true);
});

test("a body cut while it is read is told, not taken for a short object", async () => {
  await verser(ici(), "x", suite(3_000_000));
  s3.panne = ({ methode }) => (methode === "GET" ? "tronquer" : undefined);
  const lu = await lireObjet(ici(), "x");
  expect(await dite(tout(lu?.octets))).toMatch(/a coupé la connexion/);
});

test("who waits for the answer of a storage that takes what it is told and says nothing is told so", async () => {
  s3.panne = () => "taire";
  const presse = { ...ici(), presse: true };
  const MUET = /\(127\.0\.0\.1:\d+\) ne répond pas\s: vérifiez TRAME_S3_ADRESSE/;
  const [verse, lu] = await Promise.all([dite(verser(presse, "x", suite(10))), dite(lireObjet(presse, "x"))]);
  expect([verse, lu]).toEqual([expect.stringMatching(MUET), expect.stringMatching(MUET)]);
});

test("what a process that died was sending is let go of, when it is ours and a day old", async () => {
  const envoi = (objet: string, at: string) =>
    seau()?.envois.set(`${objet}-${at}`, { objet, parts: new Map(), at: new Date(at) });
  for (const [objet, at] of [
    ["d/trame-1.age", "2030-01-01T00:00:00Z"],
    ["d/trame-1.age", "2030-01-03T00:00:00Z"],
    ["d/photo.jpg", "2030-01-01T00:00:00Z"],
    ["e/trame-1.age", "2030-01-01T00:00:00Z"],
  ] as const)
    envoi(objet, at);
  await oublierInacheves(ici(), "d/", new Date("2030-01-02T00:00:00Z"), (o) => o.startsWith("d/trame-"));
  expect([...(seau()?.envois.keys() ?? [])]).toEqual([
    "d/trame-1.age-2030-01-03T00:00:00Z",
    "d/photo.jpg-2030-01-01T00:00:00Z",
    "e/trame-1.age-2030-01-01T00:00:00Z",
  ]);
});
