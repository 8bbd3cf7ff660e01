import { type ChildProcess, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import postgres from "postgres";
import { SECONDE_CONNEXION } from "../db/ouvrir.ts";
import { demarrerBoite } from "../lib/conduite/run/boite/demarrer.ts";
import { DEMO } from "./demo.ts";
import { freePort } from "./port.ts";
import { garderDepart, recreate, remettre, urlOf } from "./postgres.ts";

/** A server on a copy of the demo's database, as the demo left it: what one file of tests does is nobody else's business. */
export type Serveur = {
  url: string;
  sql: postgres.Sql;
  /** All it has written since the file began. */
  journal(): string;
  /** Opens a session for a demo account; the value of its cookie. */
  session(courriel: string): Promise<string>;
};

type Lance = Serveur & { recommencer(): void; stop(): Promise<boolean> };

export const test = base.extend<
  { serveur: Serveur; connecter: (context: BrowserContext, courriel: string) => Promise<void>; sansPlainte: undefined },
  { seul: string; boite: undefined; lanceur: (file: string, index: number) => Promise<Lance> }
>({
  /** The name of a file that has a worker, so a server, of its own: it breaks it, or counts what it says. */
  seul: ["", { option: true, scope: "worker" }],
  /** A mailbox of the worker's own: another one's servers write to the same people of the demo, at the same time. */
  boite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use, { parallelIndex }) => {
      const dataDir = mkdtempSync(join(tmpdir(), "trame-mail-"));
      const [smtpPort, webPort] = [10_250 + 20 * parallelIndex, 10_800 + 20 * parallelIndex];
      const boite = await demarrerBoite({ dataDir, smtpPort, webPort, print: console.log });
      Object.assign(process.env, { SMTP_URL: boite.smtpUrl, TRAME_MAIL_URL: boite.webUrl });
      await use(undefined);
      await boite.stop();
      rmSync(dataDir, { recursive: true });
    },
    { scope: "worker", auto: true },
  ],
  lanceur: [
    async ({ boite: _ }, use) => {
      let lance: Lance | undefined;
      let pour = "";
      await use(async (file, index) => {
        if (lance && pour === file) return lance;
        pour = file;
        lance = await preparer(lance, `trame_navigateur_${index}`);
        await viderBoite();
        return lance;
      });
      await lance?.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  /** None of its transactions may have asked for a second connection. */
  serveur: async ({ lanceur }, use, info) => {
    const serveur = await lanceur(info.file, info.parallelIndex);
    await use(serveur);
    expect(
      serveur
        .journal()
        .split("\n")
        .filter((ligne) => ligne.includes(SECONDE_CONNEXION)),
    ).toEqual([]);
  },
  baseURL: async ({ serveur }, use) => use(serveur.url),
  connecter: async ({ serveur }, use) => {
    await use(async (context, courriel) => {
      await context.addCookies([{ name: COOKIE, value: await serveur.session(courriel), url: serveur.url }]);
    });
  },
  /** No page of any test may trip over the content policy, throw, or leave the focus nowhere when what held it goes. */
  sansPlainte: [
    async ({ browser }, use) => {
      const plaintes: string[] = [];
      const guetter = (context: BrowserContext) => {
        context.on("console", (message) => {
          if (/content.security.policy|violates|^focus perdu/i.test(message.text())) plaintes.push(message.text());
        });
        context.on("weberror", (error) => plaintes.push(error.error().message));
        void context.addInitScript(guetterLeFocus);
      };
      browser.on("context", guetter);
      await use(undefined);
      browser.off("context", guetter);
      expect(plaintes).toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page: complains when the element that had the focus left the page and nothing took it up. */
function guetterLeFocus(): void {
  let dernier: Element | null = null;
  document.addEventListener("focusin", (e) => {
    dernier = e.target as Element;
  });
  const guet = new MutationObserver(() => {
    const perdu = dernier;
    if (!perdu || perdu.isConnected || document.activeElement !== document.body) return;
    dernier = null;
    // A page still on its way has no title yet; then it has two frames to take the focus up.
    const verifier = (images: number) =>
      requestAnimationFrame(() => {
        if (!document.querySelector("main h1")) return verifier(2);
        if (images > 0) return verifier(images - 1);
        if (document.activeElement === document.body)
          console.error(`focus perdu sur ${location.pathname} : ${perdu.tagName} ${perdu.textContent?.slice(0, 60)}`);
      });
    verifier(2);
  });
  document.addEventListener("DOMContentLoaded", () => guet.observe(document.body, { childList: true, subtree: true }));
}

export { expect } from "@playwright/test";

export const COOKIE = "next-auth.session-token";

/** One server for all the files of a worker, warm: each begins on the demo's rows. */
async function preparer(lance: Lance | undefined, database: string): Promise<Lance> {
  if (lance) {
    await remettre(database);
    lance.recommencer();
    return lance;
  }
  await recreate(database, DEMO);
  await garderDepart(database);
  return lancerServeur(database);
}

/** A server on a database; `autres` is added to its environment, whose PORT is a free one otherwise. */
export async function lancerServeur(database: string, autres: Record<string, string> = {}): Promise<Lance> {
  const port = Number(autres.PORT ?? (await freePort()));
  const url = `http://localhost:${port}`;
  const NODE_ENV = "production" as const;
  const env = { ...process.env, NODE_ENV, DATABASE_URL: urlOf(database), NEXTAUTH_URL: url, ...autres };
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let journal = "";
  for (const flux of [child.stdout, child.stderr])
    flux?.on("data", (ecrit: Buffer) => {
      journal += ecrit.toString();
    });
  child.stderr?.pipe(process.stderr);
  await expect
    .poll(() =>
      fetch(`${url}/api/sante`).then(
        (r) => r.status,
        () => 0,
      ),
    )
    .toBe(200);
  const sql = postgres(urlOf(database), { max: 2, onnotice: () => {} });
  return {
    url,
    sql,
    journal: () => journal,
    session: (courriel) => openSession(sql, courriel),
    recommencer: () => {
      journal = "";
    },
    stop: async () => {
      await sql.end();
      return stop(child);
    },
  };
}

async function openSession(sql: postgres.Sql, courriel: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  const rows = await sql`
    insert into sessions (jeton_hash, personne_id, expires_at)
    select ${hash}, id, now() + interval '1 day' from personnes where courriel = ${courriel} returning personne_id`;
  expect(rows, courriel).toHaveLength(1);
  return token;
}

/** Whether it ended by itself once asked to. */
function stop(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(true);
    // As `npm start` does: one that waits for a connection to end is ended.
    const force = setTimeout(() => child.kill("SIGKILL"), 8000);
    child.once("exit", (_code, signal) => {
      clearTimeout(force);
      resolve(signal !== "SIGKILL");
    });
    child.kill("SIGTERM");
  });
}

/** The database a server reads, for another to be put on it. */
export const nomDeBase = async ({ sql }: Serveur) =>
  (await sql<{ nom: string }[]>`select current_database() as nom`)[0]?.nom ?? "";

type Mail = {
  id: string;
  subject: string;
  text: string;
  to: { address: string }[];
  time: string;
  attachments?: { contentType: string }[];
};

const simple = (mots: string) => mots.replaceAll(/[\u00A0\u202F]/g, " ");

/** What an earlier file of this worker received is nobody's business. */
const viderBoite = () => fetch(`${process.env.TRAME_MAIL_URL}/vider`, { method: "POST", redirect: "manual" });

/** The mails really received at an address since the file began, oldest first; their no-break spaces are plain ones here. */
export async function courrielsRecus(request: APIRequestContext, adresse: string): Promise<Mail[]> {
  const tous = (await (await request.get(`${process.env.TRAME_MAIL_URL}/courriels.json`)).json()) as Mail[];
  return tous
    .filter((m) => m.to.some((t) => t.address === adresse))
    .map((m) => ({ ...m, subject: simple(m.subject), text: simple(m.text) }))
    .sort((a, b) => a.time.localeCompare(b.time));
}

/** Waits for a mail whose subject holds these words, and answers it. */
export async function attendreCourriel(request: APIRequestContext, adresse: string, sujet: string): Promise<Mail> {
  const trouves = async () => (await courrielsRecus(request, adresse)).filter((m) => m.subject.includes(simple(sujet)));
  await expect.poll(async () => (await trouves()).length).toBeGreaterThan(0);
  const found = (await trouves()).at(-1);
  if (!found) throw new Error(`aucun courriel « ${sujet} »`);
  return found;
}

/** Signs in as a person would: the address, the mail, the link, the button. */
export async function seConnecterParCourriel(page: Page, courriel: string): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Votre adresse électronique").fill(courriel);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await expect(page.getByRole("heading", { name: "Regardez vos courriels" })).toBeVisible();
  const mail = await attendreCourriel(page.request, courriel, "lien de connexion");
  await page.goto(mail.text.match(/https?:\/\/\S+/)?.[0] ?? "");
  await page.getByRole("button", { name: "Me connecter" }).click();
  await expect(page.getByRole("button", { name: "Se déconnecter" })).toBeVisible();
}

/** The cookie of a session of an administrateur that waits for the code of a telephone. */
export async function sessionDemie(serveur: Serveur): Promise<string> {
  await serveur.sql`with p as (insert into personnes (courriel, administrateur, created_at) values ('demie@demo.test', true, now()) returning id)
    insert into seconds_facteurs (personne_id, secret_scelle, active_at, dernier_pas) select id, 'x', now(), 0 from p`;
  return `${COOKIE}=${await serveur.session("demie@demo.test")}`;
}

/**
 * A telephone kills the tab: its process dies at once, still without network if it was. Closing the page instead lets it
 * go first, and what it was trying to send may leave in between.
 */
export async function tuer(page: Page): Promise<void> {
  const morte = page.waitForEvent("crash");
  page.goto("chrome://crash").catch(() => {});
  await morte;
  await page.close();
}

/** Says yes to the question an act asks, reads what was done with its title in focus, and goes on. */
export async function confirmer(
  page: Page,
  fait: string | RegExp,
  presser: "click" | "dblclick" = "click",
): Promise<void> {
  const dialogue = page.getByRole("dialog");
  await dialogue.getByRole("button").first()[presser]();
  await expect(dialogue.getByRole("heading", { name: fait })).toBeFocused();
  await dialogue.getByRole("button", { name: "Continuer" }).click();
  await expect(dialogue).toHaveCount(0);
}
