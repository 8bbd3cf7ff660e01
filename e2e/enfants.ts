import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";

const groupes = new Set<number>();
const PATIENCE_MS = 20_000;
const SIGNAUX = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Starts a program in a group of its own, with which all that it starts is ended. */
export function lancer(command: string, args: string[], options: SpawnOptions): ChildProcess {
  const enfant = spawn(command, args, { ...options, detached: true });
  if (enfant.pid !== undefined) groupes.add(enfant.pid);
  return enfant;
}

/** When this process is asked to stop, by a signal or by Ctrl-C, ends first all that was started, then does `finir`. */
export function finirAuSignal(finir: () => Promise<void>): void {
  let commence = false;
  for (const [signal, numero] of Object.entries(SIGNAUX))
    process.on(signal, async () => {
      if (commence) return;
      commence = true;
      await Promise.all([...groupes].map(arreter));
      await finir();
      process.exit(128 + numero);
    });
}

async function arreter(groupe: number): Promise<void> {
  for (let reste = PATIENCE_MS; signaler(groupe, reste === PATIENCE_MS ? "SIGTERM" : 0); reste -= 100) {
    if (reste <= 0) return void signaler(groupe, "SIGKILL");
    await setTimeout(100);
  }
}

/** False when nobody is left in the group. */
function signaler(groupe: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-groupe, signal);
  } catch {
    return false;
  }
}
