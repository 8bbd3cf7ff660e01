import "server-only";
import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import { env } from "../env.ts";
import { enHtml } from "./cadre.ts";
import { enTexte } from "./corps.ts";
import { signature } from "./dkim.ts";
import { ErreurEnvoi, erreurEnvoi } from "./echec.ts";

export type PieceJointe = { nom: string; type: string; octets: Uint8Array };
export type Message = {
  /** Of its row: the same mail sent twice bears the same Message-ID, and folds in the mailbox. */
  id?: string;
  adresse: string;
  sujet: string;
  corps: string;
  pieces?: readonly PieceJointe[];
  /** Where a mail reader stops what this mail is one of, in one click. */
  arret?: string;
};

/**
 * The mail server, with how long it may be silent: in its address, since nodemailer reads nothing beside one. A person who
 * waits for a sign-in link is told after a minute; a mail of the outbox may be looked through for long before it is taken.
 */
function serveur(silence: number): string {
  const url = new URL(env().SMTP_URL ?? "");
  const delais = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: silence };
  for (const [nom, ms] of Object.entries(delais)) if (!url.searchParams.has(nom)) url.searchParams.set(nom, String(ms));
  return url.href;
}

/**
 * Hands one message to the mail server; throws an `ErreurEnvoi`, without any address, when it does not take it.
 * `avantLaFin` runs before the last words go: past it, a server that gives no answer may have taken the message.
 */
export async function sendNow(message: Message, avantLaFin?: () => Promise<void>): Promise<void> {
  const { id, adresse, sujet, corps, pieces = [], arret } = message;
  const site = new URL(env().NEXTAUTH_URL);
  const transport = nodemailer.createTransport(serveur(avantLaFin ? 300_000 : 60_000), {
    from: env().TRAME_EXPEDITEUR,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  let finie = false;
  transport.use("stream", (mail, suite) => {
    const lire = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (options) => Readable.from(jusquAuBout(lire(options)), { objectMode: false });
    suite();
  });
  async function* jusquAuBout(mots: AsyncIterable<Buffer>) {
    yield* mots;
    await avantLaFin?.();
    finie = true;
  }
  const envoi = transport.sendMail({
    dkim: signature(),
    ...(id && { messageId: messageId(id) }),
    ...(arret && {
      headers: { "List-Unsubscribe": `<${arret}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    }),
    to: { name: "", address: adresse },
    subject: sujet,
    text: enTexte(corps, site.origin),
    html: enHtml(corps, site.origin),
    attachments: pieces.map((p) => ({ filename: p.nom, contentType: p.type, content: Buffer.from(p.octets) })),
  });
  await envoi.catch((error: unknown) => {
    const erreur = erreurEnvoi(error);
    throw finie && erreur.code === null ? new ErreurEnvoi("sans_reponse") : erreur;
  });
}

/** The Message-ID of a row, for ever. */
export const messageId = (id: string) => `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`;
