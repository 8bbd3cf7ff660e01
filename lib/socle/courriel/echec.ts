/** Why a mail did not leave, or may not have (`sans_reponse`). */
export const CAUSES_ECHEC = [
  "adresse_refusee",
  "message_refuse",
  "adresse_fausse",
  "plus_tard",
  "injoignable",
  "serveur_refuse",
  "autre",
  "sans_reponse",
  // Said later, by a report that came back.
  "boite_pleine",
  "non_remis",
] as const;
export type CauseEchec = (typeof CAUSES_ECHEC)[number];

const POUR_DE_BON: readonly CauseEchec[] = ["adresse_refusee", "message_refuse", "adresse_fausse", "sans_reponse"];
/** The mail server takes nothing from us: the next mail would fare no better. */
const POUR_TOUS: readonly CauseEchec[] = ["injoignable", "serveur_refuse", "sans_reponse"];

export const isPourDeBon = (cause: CauseEchec) => POUR_DE_BON.includes(cause);
export const isPourTous = (cause: CauseEchec) => POUR_TOUS.includes(cause);

/** A mail that was not taken. Its message holds a cause and a code, never what the server answered: that quotes addresses. */
export class ErreurEnvoi extends Error {
  constructor(
    readonly motif: CauseEchec,
    readonly code: number | null = null,
  ) {
    super(`courriel non remis : ${motif}${code ? ` (${code})` : ""}`);
  }
}

const RESEAU: readonly string[] = ["ECONNECTION", "ECONNREFUSED", "ESOCKET", "ETIMEDOUT", "EDNS", "ENOTFOUND", "ETLS"];

/** What the mail library reports, reduced to a cause. A 5xx counts for good only about this recipient or this message. */
export function erreurEnvoi(error: unknown): ErreurEnvoi {
  if (error instanceof ErreurEnvoi) return error;
  const lue: Record<string, unknown> = error instanceof Error ? { ...error } : {};
  const code = typeof lue.responseCode === "number" ? lue.responseCode : null;
  const commande = typeof lue.command === "string" ? lue.command : "";
  if (code !== null && code >= 500) {
    if (commande === "RCPT TO") return new ErreurEnvoi("adresse_refusee", code);
    if (commande === "DATA") return new ErreurEnvoi("message_refuse", code);
    return new ErreurEnvoi("serveur_refuse", code);
  }
  if (code !== null && code >= 400) return new ErreurEnvoi("plus_tard", code);
  // An address no server would be asked about.
  if (lue.code === "EENVELOPE" && commande === "API") return new ErreurEnvoi("adresse_refusee");
  if (lue.code === "EAUTH") return new ErreurEnvoi("serveur_refuse");
  return new ErreurEnvoi(typeof lue.code === "string" && RESEAU.includes(lue.code) ? "injoignable" : "autre");
}

const MINUTE_MS = 60_000;
const ATTENTE_MAX = 60;
/** At an hour each once the first ones are past: more than five days. */
const ESSAIS_MAX = 130;

/** When a mail that could not leave is tried again: one minute later, then twice as long, an hour at most; null when it is given up. */
export function prochainEssai(essais: number, cause: CauseEchec, now: Date): Date | null {
  if (isPourDeBon(cause) || essais >= ESSAIS_MAX) return null;
  return new Date(now.getTime() + MINUTE_MS * Math.min(ATTENTE_MAX, 2 ** (essais - 1)));
}
