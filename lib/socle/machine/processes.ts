import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** A process that cannot be mistaken for a later one given the same pid: `start` says when it began, and in which boot. */
export type Identity = { pid: number; start: string };

type Details = { ppid: number; start: string; dead: boolean; command: string };

const hasProc = existsSync("/proc/self/stat");
const boot =
  hasProc && existsSync("/proc/sys/kernel/random/boot_id")
    ? readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    : "";

/** What the system says of a process; undefined when there is none. */
export function inspectProcess(pid: number): Details | undefined {
  return hasProc ? inspectProc(pid) : inspectPs(pid);
}

export function identify(pid: number): Identity {
  return { pid, start: inspectProcess(pid)?.start ?? "" };
}

/** False for a zombie: where nothing reaps orphans (a container without init), they never leave the table. */
export function isAlive(identity: Identity): boolean {
  const found = inspectProcess(identity.pid);
  return found !== undefined && !found.dead && found.start === identity.start;
}

/** Resolves to whether the condition came true before the delay ran out. */
export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await wait(50);
  }
  return true;
}

/** Asks a process and its group to stop, then forces them. Never touches a pid that changed hands. */
export async function stopGroup(identity: Identity, graceMs: number): Promise<void> {
  if (!isAlive(identity)) return;
  signalGroup(identity.pid, "SIGTERM");
  if (await waitUntil(() => !isAlive(identity), graceMs)) return;
  signalGroup(identity.pid, "SIGKILL");
  await waitUntil(() => !isAlive(identity), 5_000);
}

/** Our children lead their own group; one that does not is signalled alone. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No such group or process: nothing left to signal there.
    }
  }
}

/**
 * The processes between us and the command the person typed, npm included: when one is killed without notice,
 * nobody can stop us any more. Empty when started by hand from a shell, which may leave without us (`nohup`).
 */
export function findLaunchers(env: NodeJS.ProcessEnv): Identity[] {
  const chain: (Identity & { command: string })[] = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 5; ) {
    const found = inspectProcess(pid);
    if (!found) break;
    chain.push({ pid, start: found.start, command: found.command });
    pid = found.ppid;
  }
  const isNpm = ({ command }: { command: string }) => /^npm\b|\bnpm(-cli\.js)?( |$)/.test(command);
  const isTsx = ({ command }: { command: string }) => /\btsx\b/.test(command);
  const npm = env.npm_lifecycle_event ? chain.findIndex(isNpm) : -1;
  const kept = npm >= 0 ? chain.slice(0, npm + 1) : chain.slice(0, 1).filter(isTsx);
  return kept.map(({ pid, start }) => ({ pid, start }));
}

function inspectProc(pid: number): Details | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold spaces and brackets: fields are counted from the last one.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return {
      ppid: Number(fields[1]),
      start: `${boot}:${fields[19]}`,
      dead: fields[0] === "Z" || fields[0] === "X",
      command,
    };
  } catch {
    return undefined;
  }
}

function inspectPs(pid: number): Details | undefined {
  const env = { ...process.env, LC_ALL: "C" };
  const { stdout } = spawnSync("ps", ["-ww", "-o", "ppid=,state=,lstart=,command=", "-p", String(pid)], {
    encoding: "utf8",
    env,
  });
  const found = /^\s*(\d+)\s+(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/m.exec(stdout ?? "");
  if (!found) return undefined;
  const [, ppid = "", state = "", start = "", command = ""] = found;
  return { ppid: Number(ppid), start, dead: state.startsWith("Z"), command };
}
