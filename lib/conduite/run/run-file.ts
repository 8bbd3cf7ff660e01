import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import {
  findLaunchers,
  type Identity,
  identify,
  isAlive,
  stopGroup,
  waitUntil,
} from "../../socle/machine/processes.ts";

export type Run = {
  supervisor: Identity;
  launchers: Identity[];
  stopping: boolean;
  address: string;
  children: (Identity & { name: string })[];
};

export type RunFile = {
  update(change: Partial<Run>): void;
  addChild(name: string, pid: number): void;
  release(): void;
};

/** Another start owns the same data. `address` is empty until it answers. */
export class AlreadyRunning extends Error {
  constructor(readonly address: string) {
    super("already running");
  }
}

/**
 * Takes the data folder for this process, and stops what a killed run left behind.
 * Throws AlreadyRunning when a live one holds it.
 */
export async function claimRun(file: string): Promise<RunFile> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const held = readRun(file);
    if (held) await recover(held);
    forget(file, held);
    const run: Run = {
      supervisor: identify(process.pid),
      launchers: findLaunchers(process.env),
      stopping: false,
      address: "",
      children: [],
    };
    if (createExclusively(file, run)) return open(file, run);
  }
  throw new AlreadyRunning("");
}

export function readRun(file: string): Run | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Run;
  } catch {
    return undefined; // Absent, or cut short by a crash: nothing to learn from it.
  }
}

async function recover(held: Run): Promise<void> {
  if (isAlive(held.supervisor)) {
    const isLeaving = held.stopping || held.launchers.some((launcher) => !isAlive(launcher));
    if (!isLeaving) throw new AlreadyRunning(held.address);
    // Its `npm start` was killed: it is stopping by itself, as it should.
    if (!(await waitUntil(() => !isAlive(held.supervisor), 20_000))) await stopGroup(held.supervisor, 20_000);
  }
  for (const child of held.children.toReversed()) await stopGroup(child, 8_000);
}

function open(file: string, run: Run): RunFile {
  let released = false;
  const save = () => {
    if (released) return;
    writeFileSync(`${file}.new`, JSON.stringify(run, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    update(change) {
      Object.assign(run, change);
      save();
    },
    addChild(name, pid) {
      run.children.push({ name, ...identify(pid) });
      save();
    },
    release() {
      released = true;
      rmSync(file, { force: true });
    },
  };
}

/** Takes away what a dead run has left, and not what another start has written in its place meanwhile. */
function forget(file: string, held: Run | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Nothing there, or another start has just done the same.
  }
  const moved = readRun(aside);
  if (moved && (moved.supervisor.pid !== held?.supervisor.pid || moved.supervisor.start !== held.supervisor.start))
    linkNew(aside, file);
  rmSync(aside, { force: true });
}

/** Whole or not at all: nobody reads it half written. */
function createExclusively(file: string, run: Run): boolean {
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, JSON.stringify(run, null, 2), { mode: 0o600 });
  const created = linkNew(whole, file);
  rmSync(whole);
  return created;
}

/** False when there is a file of that name. */
function linkNew(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
