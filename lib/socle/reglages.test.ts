import { expect, test } from "@playwright/test";
import { type ReadMode, readMode, readPorts } from "./reglages.ts";

const DATABASE_URL = "postgres://trame:x@base.interne:5432/trame";
const SMTP_URL = "smtp://courrier.interne:25";
const NEXTAUTH_URL = "https://conference.example.org";
const NEXTAUTH_SECRET = "0123456789abcdef";

const TABLE: { title: string; env: Record<string, string>; expected: ReadMode }[] = [
  { title: "rien : démonstration", env: {}, expected: { mode: "demo" } },
  {
    title: "des variables vides comptent pour absentes",
    env: { DATABASE_URL: "", SMTP_URL: " " },
    expected: { mode: "demo" },
  },
  {
    title: "une adresse et un secret seuls restent une démonstration",
    env: { NEXTAUTH_URL, NEXTAUTH_SECRET },
    expected: { mode: "demo" },
  },
  {
    title: "une clé de sauvegarde qui est la secrète est refusée",
    env: {
      SMTP_URL,
      TRAME_CLE_SAUVEGARDE: "AGE-SECRET-KEY-1P9ULT0RNVH53T5Y5FUDPCLRJGGLX8E0W9KY2JJDN8F6YTU9QR2ZQYTL7Z5",
    },
    expected: {
      missing: ["TRAME_CLE_SAUVEGARDE (clé publique age1… attendue, faite par npm run sauvegarde -- --cle)"],
    },
  },
  {
    title: "un fournisseur d’identité à demi réglé",
    env: { TRAME_OIDC_EMETTEUR: "https://fca.integ01.dev-agentconnect.fr/api/v2", TRAME_OIDC_ACR: "eidas2" },
    expected: { missing: ["TRAME_OIDC_CLIENT", "TRAME_OIDC_SECRET"] },
  },
  {
    title: "un nom de fournisseur sans fournisseur",
    env: { TRAME_OIDC_NOM: "ProConnect" },
    expected: { missing: ["TRAME_OIDC_EMETTEUR", "TRAME_OIDC_CLIENT", "TRAME_OIDC_SECRET"] },
  },
  {
    title: "un fournisseur d’identité en clair",
    env: { TRAME_OIDC_EMETTEUR: "http://auth.exemple.fr", TRAME_OIDC_CLIENT: "trame", TRAME_OIDC_SECRET: "secret" },
    expected: {
      missing: [
        "TRAME_OIDC_EMETTEUR (adresse https://… de l’émetteur attendue, celle que donne sa page .well-known/openid-configuration)",
      ],
    },
  },
  {
    title: "un fournisseur d’identité",
    env: {
      TRAME_OIDC_EMETTEUR: "https://auth.agentconnect.gouv.fr/api/v2",
      TRAME_OIDC_CLIENT: "trame",
      TRAME_OIDC_SECRET: "secret",
    },
    expected: { mode: "demo" },
  },
  {
    title: "un seau sans le compte qui l’ouvre",
    env: { SMTP_URL, TRAME_SAUVEGARDES: "s3://conference/trame", TRAME_S3_CLE: "CLE" },
    expected: { missing: ["TRAME_S3_ADRESSE", "TRAME_S3_SECRET"] },
  },
  {
    title: "un compte de stockage, et rien qui aille vers un seau",
    env: { SMTP_URL, TRAME_SAUVEGARDES: "/srv/sauvegardes", TRAME_S3_SECRET: "secret" },
    expected: {
      missing: [
        "TRAME_SAUVEGARDES ou TRAME_FICHIERS (s3://seau/dossier attendu\u00A0: TRAME_S3_SECRET est donné, et rien ne va vers un seau)",
      ],
    },
  },
  {
    title: "un seau mal écrit, un stockage en clair",
    env: {
      SMTP_URL,
      TRAME_SAUVEGARDES: "s3://Conférence",
      TRAME_S3_ADRESSE: "http://s3.exemple.fr",
      TRAME_S3_CLE: "CLE",
      TRAME_S3_SECRET: "secret",
    },
    expected: {
      missing: [
        "TRAME_S3_ADRESSE (adresse https://… du stockage attendue, sans le nom du seau, comme https://s3.fr-par.scw.cloud)",
        "TRAME_SAUVEGARDES (dossier, ou s3://seau/dossier, attendu)",
      ],
    },
  },
  {
    title: "des sauvegardes vers un seau",
    env: {
      SMTP_URL,
      TRAME_SAUVEGARDES: "s3://conference/trame/bretagne/",
      TRAME_S3_ADRESSE: "https://s3.fr-par.scw.cloud",
      TRAME_S3_REGION: "fr-par",
      TRAME_S3_CLE: "CLE",
      TRAME_S3_SECRET: "secret",
    },
    expected: { mode: "office" },
  },
  {
    title: "des fichiers vers un seau, sans le compte qui l’ouvre",
    env: { SMTP_URL, TRAME_FICHIERS: "s3://conference/trame" },
    expected: { missing: ["TRAME_S3_ADRESSE", "TRAME_S3_CLE", "TRAME_S3_SECRET"] },
  },
  {
    title: "des fichiers dans un dossier, ce qui n’est pas",
    env: { SMTP_URL, TRAME_FICHIERS: "/srv/fichiers" },
    expected: { missing: ["TRAME_FICHIERS (s3://seau/dossier, ou base, attendu)"] },
  },
  {
    title: "des fichiers de retour dans la base, le compte pour lire ceux qui n’y sont pas",
    env: {
      SMTP_URL,
      TRAME_FICHIERS: "base",
      TRAME_S3_ADRESSE: "https://s3.fr-par.scw.cloud",
      TRAME_S3_CLE: "CLE",
      TRAME_S3_SECRET: "secret",
    },
    expected: { mode: "office" },
  },
  {
    title: "des fichiers dans la base, un compte donné à moitié",
    env: { SMTP_URL, TRAME_FICHIERS: "base", TRAME_S3_CLE: "CLE" },
    expected: { missing: ["TRAME_S3_ADRESSE", "TRAME_S3_SECRET"] },
  },
  { title: "un serveur de courrier seul : bureau", env: { SMTP_URL }, expected: { mode: "office" } },
  {
    title: "bureau avec adresse et secret",
    env: { SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET },
    expected: { mode: "office" },
  },
  {
    title: "les quatre : production",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET },
    expected: { mode: "production" },
  },
  {
    title: "une base seule ne démarre pas",
    env: { DATABASE_URL },
    expected: { missing: ["SMTP_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET"] },
  },
  {
    title: "une adresse directe sans la base ne démarre pas",
    env: { SMTP_URL, DATABASE_DIRECT_URL: DATABASE_URL },
    expected: { missing: ["DATABASE_URL"] },
  },
  {
    title: "une adresse directe qui n’en est pas une est dite",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, DATABASE_DIRECT_URL: "base.interne" },
    expected: { missing: ["DATABASE_DIRECT_URL (adresse postgres://… attendue)"] },
  },
  {
    title: "ce qui se dit des requêtes préparées est oui ou non",
    env: { SMTP_URL, TRAME_PREPARER: "toujours" },
    expected: { missing: ["TRAME_PREPARER (oui ou non)"] },
  },
  {
    title: "base et courrier ne suffisent pas",
    env: { DATABASE_URL, SMTP_URL },
    expected: { missing: ["NEXTAUTH_URL", "NEXTAUTH_SECRET"] },
  },
  {
    title: "une autre région et son fuseau, hors de la démonstration",
    env: { SMTP_URL, TRAME_REGION: "04", TRAME_FUSEAU: "Indian/Reunion" },
    expected: { mode: "office" },
  },
  {
    title: "une région et un fuseau qui n’en sont pas",
    env: { SMTP_URL, TRAME_REGION: "974", TRAME_FUSEAU: "Indian/Ailleurs" },
    expected: {
      missing: [
        "TRAME_FUSEAU (fuseau horaire attendu, par exemple Europe/Paris ou Indian/Reunion)",
        "TRAME_REGION (code INSEE d’une région attendu, par exemple 53 ou 04)",
      ],
    },
  },
  {
    title: "la démonstration est celle de sa région",
    env: { TRAME_REGION: "53" },
    expected: {
      missing: ["TRAME_REGION (la démonstration est celle de la région 32\u00A0: donnez SMTP_URL pour une autre)"],
    },
  },
  {
    title: "il manque le courrier",
    env: { DATABASE_URL, NEXTAUTH_URL, NEXTAUTH_SECRET },
    expected: { missing: ["SMTP_URL"] },
  },
  {
    title: "il manque l’adresse",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_SECRET },
    expected: { missing: ["NEXTAUTH_URL"] },
  },
  {
    title: "il manque le secret",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL },
    expected: { missing: ["NEXTAUTH_SECRET"] },
  },
  {
    title: "un secret vide manque",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET: "" },
    expected: { missing: ["NEXTAUTH_SECRET"] },
  },
  {
    title: "un secret de quinze caractères est trop court",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET: "0123456789abcde" },
    expected: { missing: ["NEXTAUTH_SECRET (16 caractères au moins)"] },
  },
  {
    title: "une base qui n’est pas PostgreSQL est refusée",
    env: { DATABASE_URL: "mysql://base/trame", SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET },
    expected: { missing: ["DATABASE_URL (adresse postgres://… attendue)"] },
  },
  ...[
    "https://conference.example.org/trame",
    "https://conference.example.org/trame/",
    "https://conference.example.org?x=1",
    "https://conference.example.org?",
    "https://conference.example.org/#accueil",
    "https://conference.example.org,",
    "https://conference.example.org et la suite",
    "https://moi:secret@conference.example.org",
    "conference.example.org",
    "localhost:3000",
    "ftp://conference.example.org",
  ].map((adresse) => ({
    title: `l’adresse publique « ${adresse} » est refusée`,
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL: adresse, NEXTAUTH_SECRET },
    expected: {
      missing: [
        "NEXTAUTH_URL (adresse comme https://conference.exemple.fr attendue, sans chemin ni rien après le nom)",
      ],
    },
  })),
  ...[
    "https://conference.example.org/",
    "http://localhost:3000",
    "https://[2001:db8::1]:8443",
    "https://été.example.org",
  ].map((adresse) => ({
    title: `l’adresse publique « ${adresse} » convient`,
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL: adresse, NEXTAUTH_SECRET },
    expected: { mode: "production" as const },
  })),
  {
    title: "un nombre de proxys qui n’en est pas un est refusé",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, TRAME_PROXYS: "deux" },
    expected: { missing: ["TRAME_PROXYS (nombre de 0 à 9)"] },
  },
  {
    title: "un proxy déclaré",
    env: { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, TRAME_PROXYS: "1" },
    expected: { mode: "production" },
  },
  {
    title: "un courrier mal écrit est refusé, au bureau aussi",
    env: { SMTP_URL: "courrier.interne" },
    expected: { missing: ["SMTP_URL (adresse smtp://… ou smtps://… attendue)"] },
  },
];

for (const { title, env, expected } of TABLE) {
  test(`mode : ${title}`, () => expect(readMode(env)).toEqual(expected));
}

test("ports have their default values, and an absurd value counts as none", () => {
  expect(readPorts({})).toEqual({ PORT: 3000, TRAME_PG_PORT: 54_320, TRAME_SMTP_PORT: 1025, TRAME_MAIL_PORT: 1080 });
  expect(readPorts({ PORT: "8080", TRAME_PG_PORT: "", TRAME_SMTP_PORT: "abc", TRAME_MAIL_PORT: "70000" })).toEqual({
    PORT: 8080,
    TRAME_PG_PORT: 54_320,
    TRAME_SMTP_PORT: 1025,
    TRAME_MAIL_PORT: 1080,
  });
});

test("mails are signed with a domain, a name and a key, or not at all", () => {
  const SMTP_URL = "smtp://courriel.test";
  expect(readMode({ SMTP_URL, TRAME_DKIM_DOMAINE: "cress.fr" })).toEqual({
    missing: ["TRAME_DKIM_SELECTEUR", "TRAME_DKIM_CLE"],
  });
  expect(
    readMode({
      SMTP_URL,
      TRAME_DKIM_DOMAINE: "cress.fr",
      TRAME_DKIM_SELECTEUR: "trame",
      TRAME_DKIM_CLE: "/absente.pem",
    }),
  ).toEqual({
    missing: ["TRAME_DKIM_CLE (chemin d’un fichier lisible attendu, avec une clé privée RSA au format PEM)"],
  });
});
