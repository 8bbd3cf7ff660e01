import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { MailDev } from "maildev";
import { findFreePort } from "./ports.ts";

export type Mailbox = { smtpUrl: string; webUrl: string; stop(): Promise<void> };

type Options = { dataDir: string; smtpPort: number; webPort: number; print: (line: string) => void };

/**
 * Starts the demo's mail server and its web page, both on 127.0.0.1. It lives in this process on purpose: killed
 * with it, it leaves nothing behind. Mails are kept from one start to the next.
 */
export async function startMaildev({ dataDir, smtpPort, webPort, print }: Options): Promise<Mailbox> {
  const smtp = await findFreePort(smtpPort);
  if (smtp !== smtpPort) print(`Port ${smtpPort} (SMTP de démonstration) occupé : ${smtp} est utilisé.`);
  const web = await findFreePort(webPort === smtp ? webPort + 1 : webPort);
  if (web !== webPort) print(`Port ${webPort} (boîte aux lettres de démonstration) occupé : ${web} est utilisé.`);
  const mailDirectory = join(dataDir, "mails");
  // Sign-in links lie there: closed to other accounts.
  mkdirSync(mailDirectory, { recursive: true, mode: 0o700 });
  const maildev = new MailDev({
    smtp,
    web,
    ip: "127.0.0.1",
    webIp: "127.0.0.1",
    mailDirectory,
    maxEmails: 2000,
    silent: true,
  });
  await silently(() => maildev.start());
  return { smtpUrl: `smtp://127.0.0.1:${smtp}`, webUrl: `http://localhost:${web}`, stop: () => maildev.stop() };
}

/** Its web server greets on the console even when told to be silent; the banner gives the address. */
async function silently(start: () => Promise<unknown>): Promise<void> {
  const { info } = console;
  console.info = () => {};
  try {
    await start();
  } finally {
    console.info = info;
  }
}
