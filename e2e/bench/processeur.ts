import { readdirSync, readFileSync } from "node:fs";

/** Processor time these processes have had, in milliseconds, all their threads together; NaN where the system does not tell (Linux does). */
export function processeur(pids: readonly number[]): number {
  let ns = 0;
  for (const pid of pids)
    try {
      for (const fil of readdirSync(`/proc/${pid}/task`)) ns += duFil(`/proc/${pid}/task/${fil}/schedstat`);
    } catch {
      return Number.NaN;
    }
  return ns / 1e6;
}

/** A thread may end between its listing and its reading. */
function duFil(chemin: string): number {
  try {
    return Number(readFileSync(chemin, "utf8").split(" ", 1)[0]);
  } catch {
    return 0;
  }
}

/** What a process holds in memory, in megabytes. */
export function memoire(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
