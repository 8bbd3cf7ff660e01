import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { composerUnite } from "./unite.ts";

/** `npm run service`: makes this checkout a service of the machine, under systemd. Run again, it changes the unit only. */
const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
const UNITE = "/etc/systemd/system/trame.service";
const REGLAGES = "/etc/trame/trame.env";
const COMPTE = "trame";

const lancer = (programme: string, ...args: string[]) => execFileSync(programme, args, { stdio: "inherit" });
const isCompte = () => /^trame:/m.test(readFileSync("/etc/passwd", "utf8"));
const identifiant = (sorte: "-u" | "-g") => Number(execFileSync("id", [sorte, COMPTE], { encoding: "utf8" }));

if (process.getuid?.() !== 0 || !existsSync("/run/systemd/system")) {
  console.error("Cette commande se lance en root, sur une machine conduite par systemd : sudo npm run service");
  process.exit(1);
}
if (!isCompte()) lancer("useradd", "--system", "--home-dir", "/var/lib/trame", "--shell", "/usr/sbin/nologin", COMPTE);
// The build is written beside the sources.
lancer("chown", "-R", `${COMPTE}:${COMPTE}`, root);
const premiere = !existsSync(REGLAGES);
if (premiere) {
  mkdirSync("/etc/trame", { recursive: true });
  writeFileSync(REGLAGES, readFileSync(`${root}/.deploiement/trame.env`), { mode: 0o640 });
  chownSync(REGLAGES, 0, identifiant("-g"));
}
writeFileSync(UNITE, composerUnite(readFileSync(`${root}/.deploiement/trame.service`, "utf8"), root, process.execPath));
lancer("systemctl", "daemon-reload");
lancer("systemctl", "enable", "trame");
console.log(
  premiere
    ? `Écrivez vos réglages dans ${REGLAGES}, puis : systemctl start trame. Le journal se lit par journalctl -u trame.`
    : "Le service est à jour : systemctl restart trame.",
);
