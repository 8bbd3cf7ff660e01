import "server-only";
import { fork } from "node:child_process";
import { join } from "node:path";
import { logPlainte } from "../../socle/log.ts";
import type { Apercu } from "./importation/apercu.ts";
import type { TravailImportation } from "./importation/travailler.ts";
import type { Avance, Compte, Reponse, Travail, TravailSauvegarde } from "./ouvrier.ts";
import { PANNE } from "./phrases.ts";

/** `panne`: what fell is none of the file's doing. */
type Rate = { motif: string; panne: boolean };

/** Has a backup made or rehearsed in a process of its own; what went wrong comes back as a sentence. */
export async function faireFaire(travail: TravailSauvegarde): Promise<{ compte: Compte } | { motif: string }> {
  const reponse = await lancer(travail, "sauvegarde", () => {});
  if ("compte" in reponse) return reponse;
  return { motif: "motif" in reponse ? reponse.motif : PANNE };
}

/** The same of an edition brought from elsewhere; `suivre` hears how many bytes of its file are read. */
export async function faireImporter(
  travail: TravailImportation,
  suivre: (lus: number) => void,
): Promise<{ apercu: Apercu } | Rate> {
  const reponse = await lancer(travail, "importation", suivre);
  return "compte" in reponse ? { motif: PANNE, panne: true } : reponse;
}

/** Keys go by message, never by argument. */
function lancer(
  travail: Travail,
  quoi: string,
  suivre: (lus: number) => void,
): Promise<{ compte: Compte } | { apercu: Apercu } | Rate> {
  const enfant = fork(join(/* turbopackIgnore: true */ process.cwd(), "lib/conduite/memoire/ouvrier.ts"), {
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
      if (!repondu && !motif) logPlainte(quoi, panne);
      repondu = true;
      resolve({ motif: motif ?? PANNE, panne: motif === undefined });
    };
    enfant.on("message", (message: Reponse | Avance) => {
      if ("lus" in message) return suivre(message.lus);
      if ("panne" in message) return rater(message.panne, message.motif);
      repondu = true;
      resolve(message);
    });
    enfant.once("error", () => rater("le processus n’a pas démarré"));
    enfant.once("exit", (code) => rater(`le processus s’est arrêté (${code})`));
    enfant.send(travail, () => {});
  });
}
