import "server-only";
import nodemailer, { type Transporter } from "nodemailer";
import { env } from "../env.ts";

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

/**
 * Plain text as the simplest HTML: paragraphs and links to our own pages, nothing a mail reader could block. An address
 * somebody typed stays text: our mails carry words of people we do not know.
 */
export function enHtml(corps: string, origine: string): string {
  const escaped = corps
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  const linked = escaped.replace(/https?:\/\/[^\s<]+/g, (url) =>
    url === origine || url.startsWith(`${origine}/`) ? `<a href="${url}">${url}</a>` : url,
  );
  const paragraphs = linked.split(/\n{2,}/).map((p) => `<p>${p.replaceAll("\n", "<br>")}</p>`);
  return `<!doctype html><html lang="fr"><body style="font-family:sans-serif;font-size:17px;line-height:1.5;max-width:38em">${paragraphs.join("")}</body></html>`;
}
