import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { isPgbouncerLa } from "./pgbouncer.ts";

/** What the tests try the project with besides a browser, and the package of Debian it comes in. */
const PAQUETS: [paquet: string, isLa: () => boolean][] = [
  ["nginx-light", () => existsSync("/usr/sbin/nginx")],
  ["caddy", () => existsSync("/usr/bin/caddy")],
  ["pgbouncer", isPgbouncerLa],
  ["openssl", () => existsSync("/usr/bin/openssl")],
];

/**
 * Installs those that are absent; to be awaited before the tests that need them. It goes on beside other steps. What
 * could not be installed is said by the test that looks for it.
 */
export async function installPaquets(): Promise<void> {
  const absents = PAQUETS.filter(([, isLa]) => !isLa()).map(([paquet]) => paquet);
  if (absents.length === 0) return;
  const commande = `apt-get update && apt-get install -y --no-install-recommends ${absents.join(" ")}`;
  await new Promise((resolve) => spawn("sh", ["-c", commande], { stdio: "ignore" }).once("exit", resolve));
}
