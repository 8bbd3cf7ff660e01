import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { locateData } from "../../db/embedded/location.ts";
import { signalGroup } from "../../lib/socle/machine/processes.ts";
import { aLaFin } from "./fins.ts";
import { noter } from "./rapport.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Tests of this part that are a trial already, each played so many times, on a fresh database each time. */
export async function rejouer(
  quoi: string,
  fois: number,
  args: string[],
  partie: "regles" | "base" = "base",
): Promise<void> {
  const enfant = spawn(process.execPath, ["--import", "tsx", "e2e/test.ts", partie, ...args, `--repeat-each=${fois}`], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  aLaFin(() => enfant.exitCode === null && abandonner(enfant.pid ?? 0));
  let dit = "";
  enfant.stdout?.setEncoding("utf8").on("data", (texte) => (dit += texte));
  await new Promise((resolve) => enfant.once("close", resolve));
  const [, passed = "0", failed = "1", skipped = "0"] =
    /(\d+) passed, (\d+) failed, (\d+) skipped/.exec(dit.split("\n").at(-2) ?? "") ?? [];
  if (failed !== "0") console.log(dit);
  noter(
    quoi,
    `${passed} tests held, ${failed} not, ${skipped} left out (each ${fois} times)`,
    failed === "0" && skipped === "0" && passed !== "0",
  );
}

/** The tests, their workers, and the PostgreSQL they started, which leads a session of its own. */
function abandonner(pid: number): void {
  signalGroup(pid, "SIGKILL");
  const fichier = join(locateData(join(root, ".data/test"), () => {}).clusterDir, "postmaster.pid");
  if (existsSync(fichier)) process.kill(Number(readFileSync(fichier, "utf8").split("\n", 1)[0]), "SIGINT");
}
