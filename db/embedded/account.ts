import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Who PostgreSQL runs as, when it cannot be us: it refuses to run as root. Undefined: ourselves. */
export type Account = { uid: number; gid: number } | undefined;

/** The account of a cluster: as root, the owner of its existing folder, else `postgres`, created when missing. */
export function findAccount(clusterDir: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(clusterDir)) {
    const { uid, gid } = statSync(clusterDir);
    if (uid !== 0) return { uid, gid };
  }
  return readAccount() ?? createAccount();
}

function readAccount(): Account {
  const ask = (flag: string) => spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function createAccount(): Account {
  const attempts: [string, string[]][] = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]],
    ["adduser", ["-S", "-D", "-H", "postgres"]],
  ];
  for (const [command, args] of attempts) {
    if (spawnSync(command, args).status === 0) return readAccount();
  }
  throw new Error(
    "PostgreSQL refuse de tourner sous root, et le compte « postgres » n’a pas pu être créé. Lancez la plateforme sous un compte ordinaire.",
  );
}
