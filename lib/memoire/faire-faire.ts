import "server-only";
import { fork } from "node:child_process";
import { join } from "node:path";
import { logPlainte } from "../log.ts";
import type { Compte, Reponse, Travail } from "./ouvrier.ts";
import { PANNE } from "./phrases.ts";

/** Has a work done in a process of its own; what went wrong comes back as a sentence. Keys go by message, never by argument. */
export function faireFaire(travail: Travail): Promise<{ compte: Compte } | { motif: string }> {
  const enfant = fork(join(/* turbopackIgnore: true */ process.cwd(), "lib/memoire/ouvrier.ts"), {
    execArgv: ["--import", "tsx"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: process.env.NODE_ENV,
      NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
    },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve) => {
    let repondu = false;
    const rater = (panne: string, motif?: string) => {
      if (!repondu && !motif) logPlainte("sauvegarde", panne);
      repondu = true;
      resolve({ motif: motif ?? PANNE });
    };
    enfant.once("message", (reponse: Reponse) => {
      if (!("compte" in reponse)) return rater(reponse.panne, reponse.motif);
      repondu = true;
      resolve(reponse);
    });
    enfant.once("error", () => rater("le processus n’a pas démarré"));
    enfant.once("exit", (code) => rater(`le processus s’est arrêté (${code})`));
    enfant.send(travail, () => {});
  });
}
