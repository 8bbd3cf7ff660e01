import "server-only";
import nodemailer from "nodemailer";
import { env } from "../env.ts";
import { enHtml } from "./cadre.ts";
import { erreurEnvoi } from "./echec.ts";

export type PieceJointe = { nom: string; type: string; octets: Uint8Array };
export type Message = { adresse: string; sujet: string; corps: string; pieces?: readonly PieceJointe[] };

/** A server that does not answer is told so before the person who waits for a sign-in link gives up. */
const DELAIS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Hands one message to the mail server; throws an `ErreurEnvoi`, without any address, when it does not take it. */
export async function sendNow({ adresse, sujet, corps, pieces = [] }: Message): Promise<void> {
  const transport = nodemailer.createTransport(
    { url: env().SMTP_URL, ...DELAIS },
    { from: env().TRAME_EXPEDITEUR, headers: { "Auto-Submitted": "auto-generated" } },
  );
  const envoi = transport.sendMail({
    to: { name: "", address: adresse },
    subject: sujet,
    text: corps,
    html: enHtml(corps, new URL(env().NEXTAUTH_URL).origin),
    attachments: pieces.map((p) => ({ filename: p.nom, contentType: p.type, content: Buffer.from(p.octets) })),
  });
  await envoi.catch((error: unknown) => {
    throw erreurEnvoi(error);
  });
}
