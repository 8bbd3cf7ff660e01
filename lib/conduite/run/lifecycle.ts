import { type Identity, isAlive } from "../../socle/machine/processes.ts";

export type Lifecycle = {
  /** Registers how to undo what was just started; undone last first. Undone at once when a stop was already asked. */
  onStop(undo: (force: boolean) => Promise<void>): Promise<void>;
  /** Asks for a stop; the first caller's code and reason win. */
  request(code: number, reason?: string): void;
  /** Throws when a stop was asked: a starting sequence calls it between two steps. */
  check(): void;
  /** Resolves as soon as a stop is asked. */
  asked: Promise<void>;
  /** Runs `body` until it ends, or a stop is asked; then undoes everything and gives the exit code. */
  run(body: () => Promise<void>, launchers: Identity[]): Promise<number>;
};

class Stopped extends Error {}

const SIGNALS: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
/** One Ctrl-C arrives several times: from the terminal, from npm, from tsx. Only a later one means « now ». */
const INSISTENCE_MS = 1_000;

/** The life of a set of services that start together and stop in the opposite order. */
export function createLifecycle(print: (line: string) => void): Lifecycle {
  const undos: ((force: boolean) => Promise<void>)[] = [];
  const everStarted: ((force: boolean) => Promise<void>)[] = [];
  let stop: { code: number; at: number } | undefined;
  let resolveAsked: () => void;
  const asked = new Promise<void>((resolve) => {
    resolveAsked = resolve;
  });

  const request = (code: number, reason?: string) => {
    if (stop) return;
    stop = { code, at: Date.now() };
    if (reason) print(reason);
    resolveAsked();
  };

  const undoAll = async () => {
    for (let undo = undos.pop(); undo; undo = undos.pop())
      await undo(false).catch((error: unknown) => print(String(error)));
  };

  const onSignal = () => {
    if (!stop) return request(0, "\nArrêt en cours…");
    if (Date.now() - stop.at < INSISTENCE_MS) return;
    print("Arrêt forcé.");
    // Whichever of the two stops ends first, the process says it was forced.
    stop.code = 1;
    void Promise.allSettled(everStarted.map((undo) => undo(true))).then(() => process.exit(1));
  };

  return {
    asked,
    request,
    check() {
      if (stop) throw new Stopped();
    },
    async onStop(undo) {
      everStarted.push(undo);
      undos.push(undo);
      if (!stop) return;
      await undoAll();
      throw new Stopped();
    },
    async run(body, launchers) {
      for (const signal of SIGNALS) process.on(signal, onSignal);
      process.on("uncaughtException", (error) => request(1, error.stack));
      process.on("unhandledRejection", (error) => request(1, String(error)));
      const watch = setInterval(() => {
        if (launchers.some((launcher) => !isAlive(launcher))) request(1, "Le lanceur a disparu : arrêt.");
      }, 1_000);
      const started = body().catch((error: unknown) => {
        if (!(error instanceof Stopped)) request(1, error instanceof Error ? error.message : String(error));
      });
      await asked;
      await undoAll();
      // A step under way when the stop was asked may have started something since.
      await started;
      await undoAll();
      clearInterval(watch);
      return stop?.code ?? 0;
    },
  };
}
