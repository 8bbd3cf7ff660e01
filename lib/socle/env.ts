import { z } from "zod";
import { adressePublique, FORMES_JOURNAL, REGLAGES } from "./reglages.ts";

const schema = z.object({
  DATABASE_URL: z.url(),
  SMTP_URL: z.url().optional(),
  NEXTAUTH_URL: adressePublique,
  NEXTAUTH_SECRET: z.string().min(16),
  /** Proxies of ours between clients and this server. */
  TRAME_PROXYS: z.string().regex(/^\d?$/).optional(),
  /** Demo: the clock may be moved, mails are read in its own mailbox, demo accounts are shown. */
  TRAME_DEMO: z.literal("1").optional(),
  /** Web address of the demo's mailbox. */
  TRAME_MAIL_URL: z.url().optional(),
  /** Becomes administrateur as it signs in, as long as there is none. */
  TRAME_ADMINISTRATEUR: z.string().optional(),
  /** The region of the instance (INSEE code), and the zone of its days and hours. */
  TRAME_REGION: z.string().optional(),
  TRAME_FUSEAU: z.string().optional(),
  DATABASE_DIRECT_URL: z.url().or(z.literal("")).optional(),
  TRAME_DATA: z.string().optional(),
  /** The public key backups are encrypted for, the folder or the place of a bucket they go to, and whether a folder is out of this machine. */
  TRAME_CLE_SAUVEGARDE: z.string().optional(),
  TRAME_SAUVEGARDES: z.string().optional(),
  TRAME_SAUVEGARDES_AILLEURS: z.string().optional(),
  /** Where files are kept: `base`, as without it, or the place of a bucket. */
  TRAME_FICHIERS: z.string().optional(),
  /** An S3-compatible storage: where it answers, its region, who we are there. */
  TRAME_S3_ADRESSE: z.string().optional(),
  TRAME_S3_REGION: z.string().optional(),
  TRAME_S3_CLE: z.string().optional(),
  TRAME_S3_SECRET: z.string().optional(),
  /** The commit an image was made of. */
  TRAME_COMMIT: z.string().optional(),
  /** What opens /api/metriques. */
  TRAME_METRIQUES: z.string().optional(),
  /** How the log is written; `aucun` leaves errors only. */
  TRAME_JOURNAL: z.enum(FORMES_JOURNAL).optional().catch(undefined),
  /** What our mails are signed with (DKIM): the domain, the name of the key in its DNS, the file of the private key. */
  TRAME_DKIM_DOMAINE: z.string().optional(),
  TRAME_DKIM_SELECTEUR: z.string().optional(),
  TRAME_DKIM_CLE: z.string().optional(),
  /** A provider of identities (OpenID Connect, as ProConnect is): its issuer, us there, its name for people, the `acr` taken. */
  TRAME_OIDC_EMETTEUR: z.string().optional(),
  TRAME_OIDC_CLIENT: z.string().optional(),
  TRAME_OIDC_SECRET: z.string().optional(),
  TRAME_OIDC_NOM: z.string().optional(),
  TRAME_OIDC_ACR: z.string().optional(),
  /** The mailbox where mails that did not arrive come back. */
  TRAME_REJETS: z.string().optional(),
  TRAME_EXPEDITEUR: z.string().default("Conférence régionale de l’ESS <conference@trame.test>"),
});

type Env = z.output<typeof schema>;
let parsed: Env | undefined;

/** The environment, checked once; with `db/client.ts`, the only reader of `process.env` in the application. */
export function env(): Env {
  parsed ??= schema.parse(process.env);
  return parsed;
}

/** As declared; else one when the public address is in https, which this server does not speak by itself. */
export const trustedProxies = () =>
  Number(env().TRAME_PROXYS || (new URL(env().NEXTAUTH_URL).protocol === "https:" ? 1 : 0));

export const isDemo = () => env().TRAME_DEMO === "1";

/** The settings of Trame that are set, by name. For who tells them without their secrets. */
export const reglagesPoses = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([nom, valeur]) => REGLAGES.includes(nom) && valeur?.trim()));
