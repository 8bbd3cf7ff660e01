import { ecrireEnJson, logError, muffleConsole, surviveReader } from "../../socle/log.ts";
import { direPanneDeLaBase } from "../../socle/panne.ts";
import { directUrl } from "../../socle/reglages.ts";
import { suivreDictionnaire } from "../../socle/transitions/dictionnaire.ts";
import { reglerFuseau } from "../../socle/typographie/fuseau.ts";
import { startWorker } from "../taches/worker.ts";

muffleConsole();
surviveReader();
if (process.env.TRAME_JOURNAL === "json") ecrireEnJson();
process.on("uncaughtException", (error) => {
  logError("worker", error);
  process.exit(1);
});
const url = directUrl(process.env);
if (!url) throw new Error("DATABASE_URL manque");
reglerFuseau(process.env.TRAME_FUSEAU);
await suivreDictionnaire();
const runner = await startWorker(url).catch((error: unknown) => {
  const dite = direPanneDeLaBase(error, url);
  console.error(dite instanceof Error ? dite.message : dite);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void runner.stop());
await runner.promise;
