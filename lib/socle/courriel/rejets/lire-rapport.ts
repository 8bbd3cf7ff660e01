import { type Attachment, simpleParser } from "mailparser";
import type { CauseEchec } from "../echec.ts";

/** What a report says of one mail (RFC 3464): where it went, and what became of it. */
export type Rapport = {
  /** Message-IDs of the mail it is about, as the report gives them back. */
  messageIds: string[];
  /** The addresses it names for the recipient: the one we wrote to, the one it led to. */
  adresses: string[];
  issue: "refuse" | "retarde";
  cause: CauseEchec;
};

/**
 * A report of delivery, or null: an answer of a person or of a machine, a receipt of reading, a mail that arrived. What it
 * is about comes from the headers it returns, else from what it answers; never from an address.
 */
export async function lireRapport(source: Buffer): Promise<Rapport | null> {
  const lu = await simpleParser(source, { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true });
  const type = lu.headers.get("content-type") as { value?: string; params?: Record<string, string> } | undefined;
  if (type?.value !== "multipart/report" || type.params?.["report-type"]?.toLowerCase() !== "delivery-status")
    return null;
  const statut = texteDe(lu.attachments, "message/delivery-status");
  if (statut === null) return null;
  const champs = depouiller(statut);
  const issue = ISSUES[champs.get("action")?.[0]?.toLowerCase().split(/\s/)[0] ?? ""];
  if (!issue) return null;
  const rendus = texteDe(
    lu.attachments,
    "message/rfc822",
    "text/rfc822-headers",
    "message/global",
    "message/global-headers",
  );
  const entetes = depouiller(rendus?.split(/\r?\n\r?\n/)[0] ?? "");
  return {
    messageIds: [...(entetes.get("message-id") ?? []), lu.inReplyTo ?? "", ...[lu.references ?? []].flat()].flatMap(
      (mots) => mots.match(/<[^<>\s]+>/g) ?? [],
    ),
    adresses: ["original-recipient", "final-recipient"].flatMap((c) => champs.get(c) ?? []).map(adresseDe),
    issue,
    cause: causeDe(champs.get("status")?.[0] ?? "", champs.get("diagnostic-code")?.[0] ?? ""),
  };
}

const ISSUES: Record<string, Rapport["issue"] | undefined> = { failed: "refuse", delayed: "retarde" };

const texteDe = (parties: readonly Attachment[], ...types: string[]): string | null =>
  parties.find((p) => types.includes(p.contentType))?.content.toString("utf8") ?? null;

/** Fields by name in small letters, folded lines joined, comments left out. */
function depouiller(texte: string): Map<string, string[]> {
  const champs = new Map<string, string[]>();
  for (const ligne of texte.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, nom, valeur] = /^([!-9;-~]+):\s*(.*)$/.exec(ligne) ?? [];
    if (!nom || valeur === undefined) continue;
    const cle = nom.toLowerCase();
    champs.set(cle, [...(champs.get(cle) ?? []), valeur.trim()]);
  }
  return champs;
}

/** « rfc822; <u@x.fr> » → u@x.fr */
const adresseDe = (valeur: string) =>
  valeur
    .slice(valeur.indexOf(";") + 1)
    .replace(/[<>\s]/g, "")
    .toLowerCase();

/** A report that gives up says why by its code (RFC 3463), and often again by the words of the other server. */
function causeDe(status: string, diagnostic: string): CauseEchec {
  const [code = ""] = /\d\.\d{1,3}\.\d{1,3}/.exec(/^5\.0\.0/.test(status) ? diagnostic || status : status) ?? [];
  if (/^5\.(1\.([0-36]|10)|2\.1|4\.1)$/.test(code)) return "adresse_refusee";
  if (/^[45]\.2\.2$/.test(code)) return "boite_pleine";
  if (/^4\./.test(code) || /^5\.4\./.test(code)) return "non_remis";
  return "message_refuse";
}
