import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { manqueS3, REGLAGES_S3 } from "./s3/compte.ts";
import { REGION_PAR_DEFAUT, regionDe } from "./territoire/regions.ts";
import { isFuseau } from "./typographie/fuseau.ts";

export type Mode = "demo" | "office" | "production";
/** `missing` names each variable to set, with what is wrong when it is set to something unusable. */
export type ReadMode = { mode: Mode } | { missing: string[] };

type Variables = Record<string, string | undefined>;

/** Where the application is reached: a scheme and a host. Links are made from it, and would drop a path without a word. */
export const adressePublique = z
  .url({ protocol: /^https?$/, hostname: /^([a-z0-9-]+\.)*[a-z0-9-]+$|^\[[0-9a-f:]+\]$/i })
  .refine((adresse) => {
    if (!URL.canParse(adresse)) return false;
    const { pathname, search, hash, username, password } = new URL(adresse);
    return pathname === "/" && `${search}${hash}${username}${password}` === "" && !/[?#\s]/.test(adresse);
  });

/** A line of text or of JSON for each request and error; or for errors only. */
export const FORMES_JOURNAL = ["texte", "json", "aucun"] as const;

const base = { schema: z.url({ protocol: /^postgres(ql)?$/ }), hint: "adresse postgres://… attendue" };

const EXPECTED: Record<string, { schema: z.ZodType; hint: string }> = {
  DATABASE_URL: base,
  SMTP_URL: { schema: z.url({ protocol: /^smtps?$/ }), hint: "adresse smtp://… ou smtps://… attendue" },
  NEXTAUTH_URL: {
    schema: adressePublique,
    hint: "adresse comme https://conference.exemple.fr attendue, sans chemin ni rien après le nom",
  },
  NEXTAUTH_SECRET: { schema: z.string().min(16), hint: "16 caractères au moins" },
};

const isClePrivee = (chemin: string): boolean => {
  try {
    return createPrivateKey(readFileSync(chemin)).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
};

/** All of them or none. */
const DKIM = ["TRAME_DKIM_DOMAINE", "TRAME_DKIM_SELECTEUR", "TRAME_DKIM_CLE"];

/** A provider of identities: these three or none; the others of its family mean nothing without them. */
const OIDC = ["TRAME_OIDC_EMETTEUR", "TRAME_OIDC_CLIENT", "TRAME_OIDC_SECRET"];
const OIDC_AU_CHOIX = ["TRAME_OIDC_NOM", "TRAME_OIDC_ACR"];

/** What it says of somebody is believed: never over a network in clear, but on this machine. */
const emetteur = z.url().refine((adresse) => {
  if (!URL.canParse(adresse)) return false;
  const { protocol, hostname, search, hash } = new URL(adresse);
  return `${search}${hash}` === "" && (protocol === "https:" || ["localhost", "127.0.0.1"].includes(hostname));
});

/** Never needed; refused when it is set to something unusable. */
const OPTIONAL: typeof EXPECTED = {
  ...REGLAGES_S3,
  DATABASE_DIRECT_URL: base,
  TRAME_ADMINISTRATEUR: { schema: z.email(), hint: "adresse de courriel attendue" },
  TRAME_CLE_SAUVEGARDE: {
    schema: z
      .string()
      .trim()
      .regex(/^age1[0-9a-z]{58}$/),
    hint: "clé publique age1… attendue, faite par npm run sauvegarde -- --cle",
  },
  TRAME_DKIM_CLE: {
    schema: z.string().refine(isClePrivee),
    hint: "chemin d’un fichier lisible attendu, avec une clé privée RSA au format PEM",
  },
  TRAME_DKIM_DOMAINE: {
    schema: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/i),
    hint: "domaine attendu, comme cress.fr",
  },
  TRAME_DKIM_SELECTEUR: { schema: z.string().regex(/^[a-z0-9_.-]{1,63}$/i), hint: "nom simple attendu, comme trame" },
  TRAME_JOURNAL: {
    schema: z.enum(FORMES_JOURNAL),
    hint: `${FORMES_JOURNAL.slice(0, -1).join(", ")} ou ${FORMES_JOURNAL.at(-1)}`,
  },
  TRAME_OIDC_EMETTEUR: {
    schema: emetteur,
    hint: "adresse https://… de l’émetteur attendue, celle que donne sa page .well-known/openid-configuration",
  },
  TRAME_OIDC_NOM: { schema: z.string().max(40), hint: "40 caractères au plus" },
  TRAME_METRIQUES: { schema: z.string().min(16), hint: "16 caractères au moins" },
  TRAME_FUSEAU: {
    schema: z.string().trim().refine(isFuseau),
    hint: "fuseau horaire attendu, par exemple Europe/Paris ou Indian/Reunion",
  },
  TRAME_PREPARER: { schema: z.enum(["oui", "non"]), hint: "oui ou non" },
  TRAME_PROXYS: { schema: z.string().regex(/^\d$/), hint: "nombre de 0 à 9" },
  TRAME_REJETS: {
    schema: z.url({ protocol: /^imaps?$/ }).refine((a) => {
      const lue = URL.canParse(a) ? new URL(a) : null;
      return lue !== null && lue.hostname !== "" && lue.username !== "" && lue.password !== "";
    }),
    hint: "adresse imaps://compte:mot-de-passe@serveur/dossier attendue, les signes spéciaux écrits %40, %2F…",
  },
  TRAME_REGION: {
    schema: z
      .string()
      .trim()
      .refine((code) => regionDe(code) !== undefined),
    hint: "code INSEE d’une région attendu, par exemple 53 ou 04",
  },
};

/** Every variable the start reads, by name. */
export const REGLAGES: readonly string[] = [
  ...Object.keys({ ...EXPECTED, ...OPTIONAL }),
  "PORT",
  "TRAME_OIDC_ACR",
  "TRAME_OIDC_CLIENT",
  "TRAME_OIDC_SECRET",
  "TRAME_COMMIT",
  "TRAME_DATA",
  "TRAME_EXPEDITEUR",
  "TRAME_PG_PORT",
  "TRAME_S3_CLE",
  "TRAME_S3_SECRET",
  "TRAME_SAUVEGARDES_AILLEURS",
  "TRAME_WORKER",
];

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).catch(fallback);

const portsSchema = z.object({
  PORT: port(3000),
  TRAME_PG_PORT: port(54_320),
  TRAME_SMTP_PORT: port(1025),
  TRAME_MAIL_PORT: port(1080),
});

export type Ports = z.output<typeof portsSchema>;

/** Which of the three ways to run the environment asks for, or what it lacks. An empty variable is an absent one. */
export function readMode(env: Variables): ReadMode {
  const isSet = (name: string) => (env[name] ?? "").trim() !== "";
  const mode: Mode = isSet("DATABASE_URL") ? "production" : isSet("SMTP_URL") ? "office" : "demo";
  const needed = (name: string) => (mode === "production" && name in EXPECTED) || isSet(name);
  const missing = Object.entries({ ...EXPECTED, ...OPTIONAL }).flatMap(([name, { schema, hint }]) => {
    if (!needed(name)) return [];
    if (!isSet(name)) return [name];
    return schema.safeParse(env[name]).success ? [] : [`${name} (${hint})`];
  });
  if (mode === "demo" && isSet("TRAME_REGION") && env.TRAME_REGION?.trim() !== REGION_PAR_DEFAUT)
    missing.push(
      `TRAME_REGION (la démonstration est celle de la région ${REGION_PAR_DEFAUT} : donnez SMTP_URL pour une autre)`,
    );
  if (isSet("DATABASE_DIRECT_URL") && mode !== "production") missing.push("DATABASE_URL");
  for (const [ensemble, avec] of [
    [DKIM, []],
    [OIDC, OIDC_AU_CHOIX],
  ] as const)
    if ([...ensemble, ...avec].some(isSet)) missing.push(...ensemble.filter((nom) => !isSet(nom)));
  missing.push(...manqueS3(env));
  return missing.length === 0 ? { mode } : { missing };
}

/**
 * Where to reach PostgreSQL itself, for what needs a session of its own (LISTEN, jobs, migrations): another address when
 * DATABASE_URL goes through a pool.
 */
export const directUrl = (env: Variables): string => env.DATABASE_DIRECT_URL?.trim() || env.DATABASE_URL || "";

/** The ports asked for; what is not a port number counts as absent. */
export function readPorts(env: Variables): Ports {
  return portsSchema.parse(env);
}
