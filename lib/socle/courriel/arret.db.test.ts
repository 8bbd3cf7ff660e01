import { createHash, createVerify, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { demarrerSmtp, type ServeurSmtp } from "@/e2e/smtp";
import { envoyerCourriels } from "../../conduite/taches/envoyer.ts";
import { env } from "../env.ts";
import { adresseArret, arreter, jetonArret, reglerRappels } from "./desabonnement.ts";
import { ecrireCourriels } from "./outbox.ts";
import { sansRappels } from "./rythme.ts";

let smtp: ServeurSmtp;
const dossier = mkdtempSync(join(tmpdir(), "trame-dkim-"));
test.beforeAll(async () => {
  smtp = await demarrerSmtp();
  env().SMTP_URL = smtp.url;
});
test.afterAll(async () => {
  await smtp.fermer();
  rmSync(dossier, { recursive: true });
  delete env().TRAME_DKIM_DOMAINE;
});

const deplier = (source: string) => source.replace(/\r\n[ \t]+/g, " ");
const enTete = (source: string, nom: string) =>
  new RegExp(`^${nom}: (.+)$`, "im").exec(deplier(source.split("\r\n\r\n")[0] ?? ""))?.[1]?.trim();

test("a reminder says where a mail reader stops them; what is due does not; the token stops one person, who takes them back", async () => {
  const monde = await creerMonde();
  await candidatureSoumise(monde);
  const moi = { personneId: monde.organisateur.personneId, adresse: monde.organisateur.courriel };
  await db.transaction((tx) =>
    ecrireCourriels(tx, [moi], {
      type: "atelier_bientot",
      donnees: { attendus: [], prochains: [], jour: "2030-03-01" },
      editionId: monde.editionId,
      objet: "edition",
      objetId: monde.editionId,
      at: PENDANT_APPEL,
    }),
  );
  await envoyerCourriels(PENDANT_APPEL);
  const arrets = smtp.messages
    .filter((m) => m.adresse === moi.adresse)
    .map((m) => [enTete(m.source, "List-Unsubscribe"), enTete(m.source, "List-Unsubscribe-Post")]);
  expect(arrets).toHaveLength(2);
  expect(arrets).toContainEqual([`<${adresseArret("atelier_bientot", moi.personneId)}>`, "List-Unsubscribe=One-Click"]);
  expect(arrets).toContainEqual([undefined, undefined]);

  const jeton = jetonArret(moi.personneId, "rappels");
  const refuses = () => db.transaction(sansRappels);
  for (const faux of ["", "x", `${monde.instructeur.personneId}.${jeton.split(".")[1]}`, jeton.slice(0, -1)])
    expect(await arreter(faux, PENDANT_APPEL)).toBe(false);
  expect(await refuses()).toEqual(new Set());
  for (const _ of [1, 2]) expect(await arreter(jeton, PENDANT_APPEL)).toBe(true);
  expect(await refuses()).toEqual(new Set([moi.personneId]));
  reussi(await reglerRappels(monde.organisateur, { recevoir: true }, PENDANT_APPEL));
  expect(await refuses()).toEqual(new Set());
  expect(await db.select().from(personnes).where(eq(personnes.id, moi.personneId))).toHaveLength(1);
});

test("with a key, a mail bears a signature its domain’s public key verifies, over its words and its headers", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const cle = join(dossier, "dkim.pem");
  writeFileSync(cle, privateKey.export({ type: "pkcs8", format: "pem" }));
  Object.assign(env(), {
    TRAME_DKIM_DOMAINE: "cress.test",
    TRAME_DKIM_SELECTEUR: "trame",
    TRAME_DKIM_CLE: cle,
  });
  smtp.messages.length = 0;
  await candidatureSoumise(await creerMonde());
  await envoyerCourriels(PENDANT_APPEL);
  const [{ source } = { source: "" }] = smtp.messages;
  const [tete = "", ...reste] = source.split("\r\n\r\n");
  const brute = /^DKIM-Signature: (?:.*\r\n[ \t])*.*$/m.exec(tete)?.[0] ?? "";
  const signature = deplier(brute);
  const champ = (nom: string) => new RegExp(`[;:] ?${nom}=([^;]*)`).exec(signature)?.[1]?.replace(/\s/g, "") ?? "";
  expect([champ("d"), champ("s"), champ("a"), champ("c")]).toEqual([
    "cress.test",
    "trame",
    "rsa-sha256",
    "relaxed/relaxed",
  ]);
  const corps = `${reste
    .join("\r\n\r\n")
    .replace(/[ \t]+/g, " ")
    .replace(/ \r\n/g, "\r\n")
    .replace(/(\r\n)*$/, "")}\r\n`;
  expect(createHash("sha256").update(corps).digest("base64")).toBe(champ("bh"));
  const relaxer = (ligne: string) =>
    ligne.replace(
      /^([^:]+):\s*([\s\S]*)$/,
      (_, nom: string, mots: string) => `${nom.toLowerCase().trim()}:${deplier(mots).replace(/\s+/g, " ").trim()}`,
    );
  const lignes = tete.split(/\r\n(?![ \t])/);
  const signees = champ("h")
    .split(":")
    .map((nom) => lignes.find((l) => l.toLowerCase().startsWith(`${nom.toLowerCase()}:`)))
    .filter((l) => l !== undefined)
    .map(relaxer);
  expect(signees.map((l) => l.split(":")[0])).toEqual(expect.arrayContaining(["from", "to", "subject", "message-id"]));
  const aVerifier = [...signees, relaxer(brute).replace(/b=[^;]*$/, "b=")].join("\r\n");
  expect(createVerify("sha256").update(aVerifier).verify(publicKey, champ("b"), "base64")).toBe(true);
});
