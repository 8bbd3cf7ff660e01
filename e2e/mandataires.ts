import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./port.ts";

/** Debian's, for which the examples of `.deploiement` are written. */
const PROGRAMMES = { nginx: "/usr/sbin/nginx", caddy: "/usr/bin/caddy", openssl: "/usr/bin/openssl" };
const NOM = "conference.exemple.fr";

const exemple = (nom: string) =>
  readFileSync(fileURLToPath(new URL(`../.deploiement/${nom}`, import.meta.url)), "utf8");

export type Mandataire = { port: number; demarrer(vers: number): Promise<void>; fermer(): void };

/** What nginx says to the server when nobody tells it anything: its own name for the server, and nothing of who asks. */
const NGINX_NU = `server {
  listen 443 ssl;
  ssl_certificate cert.pem;
  ssl_certificate_key cle.pem;
  client_max_body_size 25m;
  location / { proxy_pass http://127.0.0.1:3000; }
}`;

/** A proxy that speaks https on a port of its own, by the example we give with its name, its port and its certificate put in. */
export async function creerMandataire(sorte: "nginx" | "nginx nu" | "caddy"): Promise<Mandataire> {
  const dossier = mkdtempSync(join(tmpdir(), "trame-mandataire-"));
  const port = await freePort();
  let arret = () => {};
  return {
    port,
    async demarrer(vers) {
      const { file, args } =
        sorte === "caddy" ? caddy(dossier, port, vers) : nginx(dossier, port, vers, sorte === "nginx");
      const child = spawn(file, args, {
        stdio: "ignore",
        env: { ...process.env, XDG_DATA_HOME: dossier, HOME: dossier },
      });
      arret = () => void child.kill("SIGTERM");
    },
    fermer() {
      arret();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}

function nginx(dossier: string, port: number, vers: number, fourni: boolean) {
  const sujet = ["-subj", `/CN=${NOM}`, "-addext", "subjectAltName=DNS:localhost"];
  const fichiers = ["-keyout", join(dossier, "cle.pem"), "-out", join(dossier, "cert.pem")];
  execFileSync(
    PROGRAMMES.openssl,
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...sujet, ...fichiers],
    {
      stdio: "ignore",
    },
  );
  const serveur = (fourni ? exemple("nginx.conf") : NGINX_NU)
    .replace(/server \{\n\s+listen 80;[\s\S]*?\n\}\n/, "")
    .replaceAll(NOM, "localhost")
    .replace(/listen 443/, `listen 127.0.0.1:${port}`)
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${join(dossier, "cert.pem")};`)
    .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${join(dossier, "cle.pem")};`)
    .replace("127.0.0.1:3000", `127.0.0.1:${vers}`);
  const conf = join(dossier, "nginx.conf");
  const temporaires = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (n) => `${n}_temp_path ${join(dossier, n)};`,
  );
  const ailleurs = `access_log off; error_log ${join(dossier, "erreurs")};`;
  const utilisateur = process.getuid?.() === 0 ? "user root;\n" : "";
  writeFileSync(
    conf,
    `${utilisateur}daemon off;\npid ${join(dossier, "pid")};\nevents {}\nhttp {\n${ailleurs}\n${temporaires.join("\n")}\n${serveur}\n}\n`,
  );
  return { file: PROGRAMMES.nginx, args: ["-c", conf, "-p", dossier] };
}

function caddy(dossier: string, port: number, vers: number) {
  const conf = join(dossier, "Caddyfile");
  // Its certificate comes from its own authority here: the one it asks outside for has no place in a test.
  const options = "{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tlocal_certs\n}\n";
  const site = exemple("Caddyfile")
    .replace(`\n${NOM} {`, `\nhttps://localhost:${port} {`)
    .replace("127.0.0.1:3000", `127.0.0.1:${vers}`);
  writeFileSync(conf, options + site);
  return { file: PROGRAMMES.caddy, args: ["run", "--config", conf, "--adapter", "caddyfile"] };
}
