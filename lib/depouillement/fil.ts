import { join } from "node:path";
import { Worker } from "node:worker_threads";

export type Echec = { ok: false; nom: string };

/**
 * What a thread of this folder answers, within a time and a memory: what hangs or swells in it is stopped there, never
 * the server. `nom` is the name of the error, `Timeout` and `Exit` among them.
 */
export function demanderAuFil<T extends { ok: true }>(
  fichier: string,
  workerData: object,
  delaiMs: number,
): Promise<T | Echec> {
  return new Promise((resolve) => {
    const fil = new Worker(join(/* turbopackIgnore: true */ process.cwd(), "lib/depouillement", fichier), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 384 },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const finir = (reponse: T | Echec) => {
      clearTimeout(delai);
      resolve(reponse);
      void fil.terminate();
    };
    const delai = setTimeout(() => finir({ ok: false, nom: "Timeout" }), delaiMs);
    fil.once("message", finir);
    fil.once("error", (error) => finir({ ok: false, nom: error.name }));
    fil.once("exit", () => finir({ ok: false, nom: "Exit" }));
  });
}
