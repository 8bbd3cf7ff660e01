import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { DrizzleQueryError } from "drizzle-orm";
import nodemailer from "nodemailer";
import postgres from "postgres";
import { describeError } from "./log.ts";

test("a failed query is told by its code and its place, without what it was given", () => {
  const cause = Object.assign(new postgres.PostgresError("duplicate key"), {
    code: "23505",
    detail: "Key (courriel)=(camille@essai.test) already exists.",
    constraint_name: "personnes_courriel_unique",
  });
  const dit = describeError(new DrizzleQueryError("insert into personnes values ($1)", ["camille@essai.test"], cause));
  expect(dit).toContain("requête");
  expect(dit).toContain("cause: PostgresError code=23505 constraint_name=personnes_courriel_unique");
  expect(dit).toContain("log.test.ts");
  expect(dit).not.toMatch(/camille|insert|\n/);
});

test("lines that look like a place, inside a message, are not taken for one", () => {
  const dit = describeError(new Error("refus de Camille\n    at Camille (/rue/des/essais:12:3)"));
  expect(dit).not.toContain("Camille");
  expect(dit).toContain("log.test.ts");
});

test("several errors kept in one are each described", () => {
  const dit = describeError(
    new AggregateError([new TypeError("Camille"), new RangeError("Essai")], "purge incomplète"),
  );
  expect(dit).toContain("cause: TypeError");
  expect(dit).toContain("cause: RangeError");
  expect(dit).not.toMatch(/Camille|Essai|purge/);
});

test("an address a mail server refuses is not written, its answer’s number is", async () => {
  const serveur = createServer((socket) => {
    socket.write("220 essai\r\n");
    socket.on("data", (recu) => {
      for (const ligne of recu.toString().split("\r\n").filter(Boolean))
        socket.write(/^RCPT/i.test(ligne) ? `550 ${ligne.slice(8)} inconnu ici\r\n` : "250 ok\r\n");
    });
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  const adresse = serveur.address();
  const port = typeof adresse === "object" ? adresse?.port : 0;
  const envoi = nodemailer
    .createTransport({ host: "127.0.0.1", port, ignoreTLS: true })
    .sendMail({ from: "conference@essai.test", to: "camille@essai.test", subject: "x", text: "x" });
  const erreur = await envoi.then(
    () => null,
    (e: unknown) => e,
  );
  serveur.close();
  expect(String(erreur)).toContain("camille@essai.test");
  expect(describeError(erreur)).toContain("code=EENVELOPE responseCode=550");
  expect(describeError(erreur)).not.toMatch(/camille|essai\.test/);
});

const CRI = `
  let plaintes = 0;
  process.on("uncaughtException", () => {
    plaintes++;
    console.error("une plainte");
  });
  process.stdin.once("data", () => {
    process.stderr.write("un mot", () => setImmediate(() => setImmediate(() => process.exit(plaintes))));
  });
  process.stdout.write("prêt");
`;

test("a log whose reader has ended is dropped: its failure is not logged in its turn, without end", async () => {
  const enfant = (avant: string) =>
    new Promise((resolve) => {
      const script = `${avant}\n${CRI}`;
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
      child.once("exit", resolve);
      child.stdout.once("data", () => {
        child.stderr.destroy();
        child.stderr.once("close", () => child.stdin.write("va"));
      });
    });
  expect(await enfant('import { surviveReader } from "./lib/socle/log.ts"; surviveReader();')).toBe(0);
  expect(await enfant("")).not.toBe(0);
});
