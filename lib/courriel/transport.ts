import "server-only";
import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import { env } from "../env.ts";
import { enHtml } from "./cadre.ts";
import { enTexte } from "./corps.ts";
import { ErreurEnvoi, erreurEnvoi } from "./echec.ts";

export type PieceJointe = { nom: string; type: string; octets: Uint8Array };
export type Message = {
  /** Of its row: the same mail sent twice bears the same Message-ID, and folds in the mailbox. */
  id?: string;
  adresse: string;
  sujet: string;
  corps: string;
  pieces?: readonly PieceJointe[];
};

/** A server that does not answer is told so before the person who waits for a sign-in link gives up. */
const DELAIS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/**
 * Hands one message to the mail server; throws an `ErreurEnvoi`, without any address, when it does not take it.
 * `avantLaFin` runs before the last words go: past it, a server that gives no answer may have taken the message.
 */
export async function sendNow(message: Message, avantLaFin?: () => Promise<void>): Promise<void> {
  const { id, adresse, sujet, corps, pieces = [] } = message;
  const site = new URL(env().NEXTAUTH_URL);
  const transport = nodemailer.createTransport(
    { url: env().SMTP_URL, ...DELAIS },
    { from: env().TRAME_EXPEDITEUR, headers: { "Auto-Submitted": "auto-generated" } },
  );
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
    ...(id && { messageId: messageId(id) }),
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
