import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "@/db/client";
import type { Actor } from "../../socle/acteur/actor.ts";
import { env, isDemo, reglagesPoses } from "../../socle/env.ts";
import { tailleEnMots } from "../../socle/fichiers/formats.ts";
import { REGLAGES } from "../../socle/reglages.ts";
import { isAdresseS3 } from "../../socle/s3/place.ts";
import { VERSION } from "../memoire/version.ts";

/** Settings whose value is no secret; of the others it is only said that they are set. */
const MONTRES: readonly string[] = [
  "NEXTAUTH_URL",
  "PORT",
  "TRAME_EXPEDITEUR",
  "TRAME_FICHIERS",
  "TRAME_JOURNAL",
  "TRAME_OIDC_EMETTEUR",
  "TRAME_OIDC_NOM",
  "TRAME_PREPARER",
  "TRAME_PROXYS",
  "TRAME_S3_ADRESSE",
  "TRAME_S3_REGION",
  "TRAME_SAUVEGARDES",
];

/** What runs here: the application, its schema, Node, PostgreSQL, the settings in use and what is missing. Never a secret. */
export async function lireVersion(actor: Actor) {
  if (!isAdministrateur(actor)) return null;
  const [base] = await sql<{ version: string; taille: number; migration: string | null }[]>`
    select (select max(created_at)::text from drizzle.__drizzle_migrations) as migration, current_setting('server_version') as version, pg_database_size(current_database())::float8 as taille`;
  const poses = reglagesPoses();
  return {
    version: VERSION,
    commit: lireCommit(),
    schema: nommerMigration(base?.migration ?? null),
    node: process.version,
    postgres: base?.version ?? "",
    taille: tailleEnMots(base?.taille ?? 0),
    reglages: REGLAGES.filter((nom) => poses[nom] !== undefined)
      .map((nom) => ({ nom, valeur: MONTRES.includes(nom) ? (poses[nom] ?? "") : null }))
      .sort((a, b) => a.nom.localeCompare(b.nom)),
    manques: isDemo() ? [] : manquesDe(poses),
  };
}

/** What a server that serves people should have, and what it is without it. */
export function manquesDe(poses: Record<string, string | undefined>): string[] {
  const { TRAME_CLE_SAUVEGARDE, TRAME_EXPEDITEUR, TRAME_METRIQUES, TRAME_REJETS, NEXTAUTH_URL } = poses;
  const ailleurs = isAdresseS3(poses.TRAME_SAUVEGARDES) || poses.TRAME_SAUVEGARDES_AILLEURS === "1";
  return [
    ...(TRAME_CLE_SAUVEGARDE ? [] : ["TRAME_CLE_SAUVEGARDE : aucune sauvegarde ne se fait."]),
    ...(ailleurs
      ? []
      : [
          "TRAME_SAUVEGARDES en s3://seau/dossier, ou TRAME_SAUVEGARDES_AILLEURS : rien n’emporte les sauvegardes hors de cette machine.",
        ]),
    ...(TRAME_EXPEDITEUR ? [] : ["TRAME_EXPEDITEUR : les courriels partent d’une adresse d’essai."]),
    ...(TRAME_REJETS
      ? []
      : ["TRAME_REJETS : ce qui revient de courriels qui n’arrivent pas n’est lu par personne ici."]),
    ...(NEXTAUTH_URL?.startsWith("https://")
      ? []
      : ["NEXTAUTH_URL en https : les liens des courriels ne sont pas chiffrés."]),
    ...(TRAME_METRIQUES ? [] : ["TRAME_METRIQUES : personne ne surveille le serveur."]),
  ];
}

/** The last migration of the base by its name, or its date when this code does not know it. */
function nommerMigration(at: string | null): string {
  const journal = join(/* turbopackIgnore: true */ process.cwd(), "db/migrations/meta/_journal.json");
  const { entries } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { tag: string; when: number }[] };
  return entries.find((e) => String(e.when) === at)?.tag ?? at ?? "";
}

/** The commit this checkout is at, or the one its image was made of; null when nothing tells it. */
function lireCommit(): string | null {
  const { TRAME_COMMIT } = env();
  if (TRAME_COMMIT) return TRAME_COMMIT;
  try {
    const git = join(/* turbopackIgnore: true */ process.cwd(), ".git");
    const tete = readFileSync(join(git, "HEAD"), "utf8").trim();
    const commit = tete.startsWith("ref: ") ? readFileSync(join(git, tete.slice(5)), "utf8").trim() : tete;
    return commit.slice(0, 12);
  } catch {
    return null;
  }
}
