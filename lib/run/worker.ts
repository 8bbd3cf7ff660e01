import { ecrireEnJson, logError, muffleConsole, surviveReader } from "../log.ts";
import { direPanneDeLaBase } from "../panne.ts";
import { directUrl } from "../reglages.ts";
import { startWorker } from "../taches/worker.ts";
import { suivreDictionnaire } from "../transitions/dictionnaire.ts";
import { reglerFuseau } from "../typographie/fuseau.ts";

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
