import { spawn } from "node:child_process";

/** Makes public what waits in a base, as the worker does once the delay has passed; in a process of that base. */
export function paraitre(databaseUrl: string): Promise<void> {
  const passe = `import("./lib/synthese/publication/parution.ts").then(({ faireParaitre }) => faireParaitre(new Date(Date.now() + 3600_000))).then(() => process.exit(0))`;
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "--eval", passe], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_URL: "http://127.0.0.1",
      NEXTAUTH_SECRET: "secret-de-la-mesure-seulement",
      SMTP_URL: "smtp://127.0.0.1:9",
    },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("la version n’a pas paru"))));
  });
}
