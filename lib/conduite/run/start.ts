import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { COMPTES_DEMO } from "../../socle/auth/comptes-demo.ts";
import { readMode } from "../../socle/reglages.ts";
import { clePublique } from "../memoire/cle.ts";
import { lieuDe } from "../memoire/lieu.ts";
import { buildMarked, needsBuild } from "./build.ts";
import type { Command } from "./child.ts";
import { supervise } from "./supervise.ts";
import { ARENES, TAS } from "./tas.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
const isDev = process.argv.includes("--dev");
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");

const node = (args: string[], env: Command["env"] = {}): Command => ({
  file: process.execPath,
  args,
  env: { NEXT_TELEMETRY_DISABLED: "1", ...env },
});

const ecoute = (host: string, port: number) => ["-H", host, "-p", String(port)];

// A terminal that closes takes the output with it; the stop must still run to its end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const code = await supervise({
  root,
  env: process.env,
  build: isDev
    ? undefined
    : {
        isNeeded: () => needsBuild(root),
        // The build opens no connection, but loads modules that insist on knowing where they would connect.
        command: node([next, "build"], {
          NODE_ENV: "production",
          DATABASE_URL: "postgres://construction@127.0.0.1:1/construction",
          NEXTAUTH_URL: "http://localhost:3000",
          NEXTAUTH_SECRET: "construction-sans-secret",
        }),
        mark: (run) => buildMarked(root, run),
      },
  migrate: async (url) => {
    const { migrateDatabase } = await import("../../../db/migrate.ts");
    const lu = readMode(process.env);
    if ("mode" in lu && lu.mode === "office") {
      const { sauvegarderAvantMigration } = await import("../memoire/avant-migration.ts");
      await sauvegarderAvantMigration({
        url,
        cle: clePublique(process.env.TRAME_CLE_SAUVEGARDE),
        lieu: lieuDe(process.env, root),
        at: new Date(),
        print: console.log,
      });
    }
    await migrateDatabase(url);
  },
  // `server-only` modules refuse to load without the condition Next sets.
  load: node(["--conditions=react-server", "--import", "tsx", "db/demo/load.ts"]),
  app: ({ host, port }) =>
    isDev ? node([next, "dev", ...ecoute(host, port)]) : node([...TAS, next, "start", ...ecoute(host, port)], ARENES),
  accounts: COMPTES_DEMO,
  print: console.log,
});
process.exit(code);
