import { spawn } from "node:child_process";
import { type Identity, identify, stopGroup } from "../../socle/machine/processes.ts";

export type Command = { file: string; args: string[]; env?: Record<string, string | undefined> };

export type Child = {
  pid: number;
  /** The exit code, or 128 + the signal's number as shells have it. */
  exited: Promise<number>;
  output(): string;
  stop(graceMs: number): Promise<void>;
};

const SIGNALS: Record<string, number> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};

/**
 * Starts a command in a group of its own: Ctrl-C reaches every process of the terminal's group at once, and the
 * database must outlive the application. `quiet` keeps the output for a failure's message.
 */
export function spawnChild({ file, args, env }: Command, cwd: string, { quiet = false } = {}): Child {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  let kept = "";
  const keep = (chunk: Buffer) => {
    kept = (kept + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const exited = new Promise<number>((resolve) => {
    child.once("error", (error) => {
      kept += error.message;
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? 128 + (SIGNALS[signal ?? ""] ?? 0)));
  });
  const identity: Identity = child.pid === undefined ? { pid: -1, start: "" } : identify(child.pid);
  return {
    pid: identity.pid,
    exited,
    output: () => kept,
    stop: async (graceMs) => {
      if (identity.pid > 0 && child.exitCode === null && child.signalCode === null) await stopGroup(identity, graceMs);
    },
  };
}
