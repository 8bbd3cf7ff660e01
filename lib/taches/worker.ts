import "server-only";
import { type Runner, run } from "graphile-worker";
import { marquerAteliersTenus } from "../atelier/operations.ts";
import { relancerAvisEnRetard } from "../avis/operations.ts";
import { rappelerBrouillons } from "../candidature/rappels.ts";
import { envoyerCourriels } from "../courriel/send.ts";
import { now } from "../horloge/now.ts";
import { rappelerRetours } from "../retour/relance.ts";
import { purger } from "./purge.ts";

const globals = globalThis as typeof globalThis & { trameRunner?: Promise<Runner> };

/** The jobs of the application, on the application's clock: graphile-worker only wakes them up. */
export function startWorker(connectionString: string): Promise<Runner> {
  globals.trameRunner ??= run({
    connectionString,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5000,
    crontab: [
      "* * * * * envoyer_courriels",
      "* * * * * marquer_ateliers_tenus",
      "23 7 * * * relancer_avis",
      "*/10 * * * * rappeler",
      "17 3 * * * purger",
    ].join("\n"),
    taskList: {
      envoyer_courriels: async () => {
        await envoyerCourriels(await now());
      },
      marquer_ateliers_tenus: async () => {
        await marquerAteliersTenus(await now());
      },
      relancer_avis: async () => {
        await relancerAvisEnRetard(await now());
      },
      // In this order: of two reminders the same day, a deadline of the call goes first.
      rappeler: async () => {
        await rappelerBrouillons(await now());
        await rappelerRetours(await now());
      },
      purger: async () => {
        await purger(await now());
      },
    },
  });
  return globals.trameRunner;
}
