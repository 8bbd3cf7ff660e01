import type { ChildProcess } from "node:child_process";

const fins: (() => unknown)[] = [];

/** What a trial leaves running or on the disk is taken away at its end, the last first, whatever that end is: `fin` waits for nothing. */
export function aLaFin(fin: () => unknown): void {
  fins.unshift(fin);
}

/** A process that does not outlive the trial. */
export function tenir(enfant: ChildProcess): ChildProcess {
  aLaFin(() => void enfant.kill("SIGKILL"));
  return enfant;
}

/** From now on the trial ends by itself, after so many minutes at most, and takes away what it made. */
export function borner(minutes: number): void {
  process.on("exit", () => {
    for (const fin of fins.splice(0)) {
      try {
        fin();
      } catch (error) {
        console.error(error);
      }
    }
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
  setTimeout(() => {
    console.error(`L’épreuve n’a pas fini en ${minutes} minutes.`);
    process.exit(1);
  }, minutes * 60_000).unref();
}
