import "server-only";
import nodemailer, { type Transporter } from "nodemailer";
import { env } from "../env.ts";
import { enHtml } from "./cadre.ts";

export type PieceJointe = { nom: string; type: string; octets: Uint8Array };
export type Message = { adresse: string; sujet: string; corps: string; pieces?: readonly PieceJointe[] };

const globals = globalThis as typeof globalThis & { trameTransport?: Transporter };

/** Hands one message to the mail server; throws when it does not take it. */
export async function sendNow({ adresse, sujet, corps, pieces = [] }: Message): Promise<void> {
  globals.trameTransport ??= nodemailer.createTransport(env().SMTP_URL, {
    from: env().TRAME_EXPEDITEUR,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  await globals.trameTransport.sendMail({
    to: { name: "", address: adresse },
    subject: sujet,
    text: corps,
    html: enHtml(corps, new URL(env().NEXTAUTH_URL).origin),
    attachments: pieces.map((p) => ({ filename: p.nom, contentType: p.type, content: Buffer.from(p.octets) })),
  });
}
