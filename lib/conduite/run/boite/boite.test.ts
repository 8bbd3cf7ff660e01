import { mkdtempSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { createTransport } from "nodemailer";
import { demarrerBoite } from "./demarrer.ts";

const ouvrir = (dataDir: string) => demarrerBoite({ dataDir, smtpPort: 21_025, webPort: 21_080, print: () => {} });

/** What the mailbox answers to a request with these headers. */
const demander = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ code: number; corps: string }>((resolve, reject) => {
    request(url, { headers, method }, async (r) => resolve({ code: r.statusCode ?? 0, corps: await text(r) }))
      .on("error", reject)
      .end();
  });

test("the mailbox of the demonstration keeps what it receives, shows it to nobody else’s pages, and is emptied", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "boite-"));
  const premiere = await ouvrir(dataDir);
  const transport = createTransport(premiere.smtpUrl);
  await transport.sendMail({
    from: "CRESS <cress@essai.test>",
    to: "a@essai.test, B <b@essai.test>",
    subject: "Votre <label> œ",
    text: "Bonjour.\nhttps://essai.test/x?a=1&b=2",
    html: '<p>Bonjour. <a href="https://essai.test/x">Lire</a></p><script>alert(1)</script>',
    attachments: [{ filename: "reçu.pdf", content: Buffer.from("%PDF-essai") }],
  });
  await transport.sendMail({ from: "cress@essai.test", to: "c@essai.test", subject: "Après", text: "Seul." });
  await premiere.stop();

  const boite = await ouvrir(dataDir);
  const lire = async (chemin: string) => (await demander(`${boite.webUrl}${chemin}`)).corps;
  const courriels = JSON.parse(await lire("/courriels.json"));
  expect(courriels).toMatchObject([
    {
      subject: "Votre <label> œ",
      from: [{ address: "cress@essai.test" }],
      to: [{ address: "a@essai.test" }, { address: "b@essai.test" }],
      text: "Bonjour.\nhttps://essai.test/x?a=1&b=2",
      attachments: [{ nom: "reçu.pdf", contentType: "application/pdf" }],
    },
    { subject: "Après", html: null },
  ]);
  const liste = await lire("/");
  expect(liste.indexOf("Après")).toBeLessThan(liste.indexOf("Votre &lt;label&gt; œ"));
  const { id } = courriels[0];
  const un = await lire(`/courriels/${id}`);
  // Its words run nothing here: they are a document apart, without scripts.
  expect(un).toContain('sandbox="allow-top-navigation-by-user-activation" srcdoc="&lt;base');
  expect(un).not.toContain("<script>");
  expect(un).toContain('<a href="https://essai.test/x?a=1&amp;b=2">');
  expect(await lire(`/courriels/${id}/pieces/0`)).toBe("%PDF-essai");
  expect((await demander(`${boite.webUrl}/courriels/${id}/pieces/7`)).code).toBe(404);

  // Another site’s page, by its own name or by ours, reads and writes nothing; a link followed from one opens.
  for (const headers of [
    { host: "attaque.test" },
    { origin: "https://attaque.test" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" },
  ] as Record<string, string>[])
    expect((await demander(`${boite.webUrl}/courriels.json`, headers)).code, JSON.stringify(headers)).toBe(403);
  const suivi = { "sec-fetch-site": "same-site", "sec-fetch-mode": "navigate" };
  expect((await demander(`${boite.webUrl}/`, suivi)).code).toBe(200);
  expect((await demander(`${boite.webUrl}/vider`, suivi, "POST")).code).toBe(403);
  expect(JSON.parse(await lire("/courriels.json"))).toHaveLength(2);
  expect((await demander(`${boite.webUrl}/vider`, { origin: boite.webUrl }, "POST")).code).toBe(303);
  expect(await lire("/")).toContain("Aucun courriel pour l’instant.");
  await boite.stop();
});
