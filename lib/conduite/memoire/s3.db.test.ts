import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { sauvegardes } from "@/db/schema/sauvegarde";
import { expect, test } from "@/e2e/base";
import { creerMonde, reussi } from "@/e2e/monde";
import { recreate, urlOf } from "@/e2e/postgres";
import { demarrerS3, type ServeurS3 } from "@/e2e/s3/serveur";
import { sauvegarderSiDu } from "./chaque-minute.ts";
import { type Cles, faireCles } from "./cle.ts";
import { emporterSauvegarde } from "./emporter.ts";
import { lieuDe } from "./lieu.ts";
import { demanderSauvegarde, repeterRestauration } from "./operations.ts";
import { oublierAnciennes } from "./oublier.ts";
import { listAttentesSauvegardes, listSauvegardes } from "./queries.ts";

test.use({ seul: "memoire-s3" });

let s3: ServeurS3;
let cles: Cles;
test.beforeAll(async () => {
  s3 = await demarrerS3("conference");
  cles = await faireCles();
  // Read once, at the first question this process asks.
  Object.assign(process.env, reglages());
  // A demonstration is not warned of its backups.
  delete process.env.TRAME_DEMO;
});
test.afterAll(() => s3.fermer());

const reglages = () => ({
  TRAME_CLE_SAUVEGARDE: cles.publique,
  TRAME_SAUVEGARDES: "s3://conference/trame/bretagne",
  TRAME_S3_ADRESSE: s3.adresse,
  TRAME_S3_REGION: s3.region,
  TRAME_S3_CLE: s3.cle,
  TRAME_S3_SECRET: s3.secret,
});
const objets = () => s3.seaux.get("conference")?.objets ?? new Map<string, Buffer>();
const SOIR = new Date("2030-04-02T18:00:00Z");
const apres = (minutes: number) => new Date(SOIR.getTime() + minutes * 60_000);
const NOTRE = "trame/bretagne/trame-2030-04-02-1801.tar.gz.age";

async function administrateur() {
  const monde = await creerMonde();
  await db.update(personnes).set({ administrateur: true }).where(eq(personnes.id, monde.instructeur.personneId));
  return { ...monde.instructeur, administrateur: true, roles: [] };
}

test("a backup goes to the bucket, has then left the machine, is rehearsed and taken away from there; the rotation takes ours alone", async () => {
  test.slow();
  const admin = await administrateur();
  objets().set("trame/bretagne/photo.jpg", Buffer.from("autre chose"));
  reussi(await demanderSauvegarde(admin, {}, SOIR));
  await sauvegarderSiDu(apres(1));
  const [faite] = await listSauvegardes(admin);
  expect(faite).toMatchObject({ etat: "faite", motif: null, sortieAt: apres(1), taille: objets().get(NOTRE)?.length });
  expect([...objets().keys()].sort()).toEqual(["trame/bretagne/photo.jpg", NOTRE]);
  expect(objets().get(NOTRE)?.toString("latin1")).toMatch(/^age-encryption\.org\//);
  expect(await listAttentesSauvegardes(admin, apres(2))).toEqual([]);

  const id = faite?.id ?? "";
  expect(reussi(await repeterRestauration(admin, { id, cle: cles.secrete }, apres(3)))).toEqual({
    lignes: faite?.lignes,
  });
  const emportee = await emporterSauvegarde(admin, id, apres(4));
  if (!emportee || "motif" in emportee) throw new Error("rien à emporter");
  expect(emportee.nom).toBe("trame-2030-04-02-1801.tar.gz.age");
  expect(Buffer.from(await new Response(emportee.flux).arrayBuffer())).toEqual(objets().get(NOTRE));

  await test.step("cut while it is read: told as such, not as a file that is spoilt", async () => {
    s3.panne = ({ methode }) => (methode === "GET" ? "tronquer" : undefined);
    expect(await repeterRestauration(admin, { id, cle: cles.secrete }, apres(5))).toMatchObject({
      ok: false,
      phrase: expect.stringMatching(/a coupé la connexion/),
    });
    s3.panne = () => "403";
    expect(await emporterSauvegarde(admin, id, apres(5))).toEqual({
      motif: expect.stringMatching(/ne laisse pas cette clé agir/),
    });
  });

  await test.step("a year later it goes, once the bucket lets it; what is not ours stays", async () => {
    const an = new Date("2031-06-02T18:00:00Z");
    const { fichier } = await db
      .insert(sauvegardes)
      .values({
        demandeeAt: an,
        etat: "faite",
        fichier: "s3://conference/trame/bretagne/trame-2031-06-02-1800.tar.gz.age",
      })
      .returning()
      .then(([neuve]) => neuve ?? { fichier: "" });
    s3.panne = ({ methode }) => (methode === "DELETE" ? "403" : undefined);
    await oublierAnciennes(an, lieuDe(process.env));
    expect([objets().has(NOTRE), await db.$count(sauvegardes)]).toEqual([true, 2]);
    s3.panne = undefined;
    await oublierAnciennes(an, lieuDe(process.env));
    expect([...objets().keys()]).toEqual(["trame/bretagne/photo.jpg"]);
    expect(await db.select({ fichier: sauvegardes.fichier }).from(sauvegardes)).toEqual([{ fichier }]);
  });
});

test("a storage that refuses, falls, or is gone: the night is told as missed, with what to look at, and nothing counts as kept", async () => {
  test.slow();
  const admin = await administrateur();
  await db.delete(sauvegardes);
  objets().clear();
  const nuit = async (at: string) => {
    await sauvegarderSiDu(new Date(at), true);
    const [derniere] = await listSauvegardes(admin);
    return derniere?.etat === "manquee" && derniere.sortieAt === null ? derniere.motif : derniere?.etat;
  };
  s3.panne = ({ methode }) => (methode === "PUT" ? "couper" : undefined);
  expect(await nuit("2030-05-01T00:10:00Z")).toMatch(/a coupé la connexion/);
  s3.panne = () => "503";
  expect(await nuit("2030-05-02T00:10:00Z")).toMatch(/n’est pas en état de répondre pour l’instant \(503\)/);
  s3.panne = undefined;
  const seau = s3.seaux.get("conference");
  s3.seaux.delete("conference");
  expect(await nuit("2030-05-03T00:10:00Z")).toMatch(/^Le seau «\sconference\s» n’existe pas, ou plus/);
  const secret = s3.secret;
  s3.secret = "changé";
  expect(await nuit("2030-05-04T00:10:00Z")).toMatch(/^Le stockage S3 refuse la clé/);
  expect((await listAttentesSauvegardes(admin, new Date("2030-05-04T08:00:00Z"))).map((a) => a.cle)).toEqual([
    "en_retard",
    "jamais_sortie",
  ]);
  s3.secret = secret;
  if (seau) s3.seaux.set("conference", seau);
  expect(await nuit("2030-05-05T00:10:00Z")).toBe("faite");
  expect(await listAttentesSauvegardes(admin, new Date("2030-05-05T08:00:00Z"))).toEqual([]);
});

test("the commands write to the bucket, tell what it holds, and give it back to an empty database", async () => {
  test.slow();
  await creerMonde();
  objets().clear();
  const vide = `${new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)}_s3`;
  await recreate(vide, "template0");
  const lancer = async (commande: string, DATABASE_URL: string, ...args: string[]) => {
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: "test" as const,
      ...reglages(),
      DATABASE_URL,
      SMTP_URL: "smtp://courriel.test",
      NEXTAUTH_URL: "https://conference.test",
      NEXTAUTH_SECRET: "0123456789abcdef",
      TRAME_CLE_RESTAURATION: cles.secrete,
    };
    const lance = promisify(execFile)(
      process.execPath,
      ["--import", "tsx", `lib/conduite/run/${commande}.ts`, ...args],
      {
        env,
      },
    );
    const { stdout, stderr } = await lance.catch((e: { stdout: string; stderr: string }) => e);
    return `${stdout}${stderr}`;
  };
  const dite = await lancer("sauvegarde", process.env.DATABASE_URL ?? "");
  const adresse = /^s3:\/\/conference\/trame\/bretagne\/trame-[\d-]+\.tar\.gz\.age/.exec(dite)?.[0] ?? "";
  expect(dite).toMatch(/\s: \d+ tables, \d+ lignes, \d+ Ko\.\n$/);
  expect([...objets().keys()]).toEqual([adresse.replace("s3://conference/", "")]);
  expect((await lancer("restauration", urlOf(vide))).trim().split("\n")).toEqual([
    expect.stringContaining("npm run restauration -- FICHIER"),
    adresse,
  ]);
  expect(await lancer("restauration", urlOf(vide), "s3://conference/trame/absente.age")).toContain(
    "n’est pas, ou plus, là où on le cherche",
  );
  expect(await lancer("restauration", urlOf(vide), adresse)).toMatch(/^Restaurée\s: .*mêmes empreintes\.\n$/);
});
