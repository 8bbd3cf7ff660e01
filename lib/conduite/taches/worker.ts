import "server-only";
import { Logger, type Runner, run } from "graphile-worker";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { comparerStructures } from "../../appel/structure/fusion/comparer.ts";
import { releverRejets } from "../../socle/courriel/rejets/relever.ts";
import { effacerObjets } from "../../socle/fichiers/effacer.ts";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { now } from "../../socle/horloge/now.ts";
import { describeError, logError } from "../../socle/log.ts";
import { archiver } from "../../synthese/archive/archiver.ts";
import { garderFichiers } from "../../synthese/publication/fichiers.ts";
import { faireParaitre } from "../../synthese/publication/parution.ts";
import { oublierChangements } from "../gardees/oublier.ts";
import { sauvegarderSiDu } from "../memoire/chaque-minute.ts";
import { importerSiDu } from "../memoire/importation/tache.ts";
import { reglages } from "../memoire/reglages.ts";
import { rappeler } from "../rappel/rappeler.ts";
import { recapituler } from "../recapitulatif/recapituler.ts";
import { purger } from "../registre/purger.ts";
import { HEURE_PURGE } from "../registre/regles.ts";
import { envoyerCourriels } from "./envoyer.ts";
import { reveillerSansFin } from "./reveil.ts";

/**
 * Each job of the application, when it runs and what it does then; `peut` is false in a process that could not do it, which
 * leaves it to those that can.
 */
const TACHES: Record<string, { quand: string; faire: (now: Date) => Promise<unknown>; peut?: () => boolean }> = {
  envoyer_courriels: { quand: "* * * * *", faire: envoyerCourriels },
  relever_rejets: { quand: "*/3 * * * *", faire: releverRejets },
  marquer_ateliers_tenus: { quand: "* * * * *", faire: marquerAteliersTenus },
  rappeler: { quand: "*/10 * * * *", faire: rappeler },
  recapituler: { quand: "*/10 * * * *", faire: recapituler },
  faire_paraitre: { quand: "* * * * *", faire: faireParaitre },
  garder_fichiers: { quand: "*/5 * * * *", faire: garderFichiers },
  archiver: { quand: "37 3 * * *", faire: archiver },
  oublier_changements: { quand: "41 * * * *", faire: oublierChangements },
  oublier_fichiers: { quand: "*/20 * * * *", faire: () => oublierFichiersOrphelins() },
  comparer_structures: { quand: "* * * * *", faire: () => comparerStructures() },
  effacer_objets: { quand: "* * * * *", faire: effacerObjets },
  sauvegarder: { quand: "* * * * *", faire: (now) => sauvegarderSiDu(now), peut: () => reglages().cle !== undefined },
  importer: { quand: "* * * * *", faire: importerSiDu },
  purger: { quand: `${HEURE_PURGE.minute} ${HEURE_PURGE.heure} * * *`, faire: purger },
};

const globals = globalThis as typeof globalThis & { trameRunner?: Promise<Runner> };

/**
 * The jobs of the application, on the application's clock: graphile-worker only runs them, and `reveil.ts` wakes them, by the
 * clock of the base (its own crontab reads the process's, and sleeps an hour when that goes back by one).
 */
export function startWorker(connectionString: string): Promise<Runner> {
  const siennes = Object.entries(TACHES).filter(([, { peut }]) => peut?.() ?? true);
  const crontab = siennes.map(([nom, { quand }]) => `${quand} ${nom}`).join("\n");
  globals.trameRunner ??= run({
    connectionString,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5000,
    logger,
    parsedCronItems: [],
    taskList: Object.fromEntries(siennes.map(([nom, { faire }]) => [nom, tache(nom, faire)])),
  }).then((runner) => {
    const arreter = reveillerSansFin(crontab);
    runner.promise.then(arreter, arreter);
    return runner;
  });
  return globals.trameRunner;
}

/** A job that failed and was logged; its message is what the queue keeps, and holds no data. */
class EchecDeTache extends Error {}

const tache = (nom: string, faire: (now: Date) => Promise<unknown>) => async () => {
  try {
    await faire(await now());
  } catch (error) {
    logError(`tâche ${nom}`, error);
    throw new EchecDeTache(describeError(error));
  }
};

/** Errors of the queue itself, described as all others; what runs well says nothing. */
const logger = new Logger(() => (level, message, meta) => {
  if (level !== "error" && level !== "warning") return;
  if (meta?.error instanceof EchecDeTache) return;
  logError(`tâches, ${message.split(":")[0]?.slice(0, 60)}`, meta?.error);
});
