/** The worker lives in the server unless it is run alone (`npm run worker`, TRAME_WORKER=0 here). */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.TRAME_WORKER === "0" || !process.env.DATABASE_URL) return;
  const { startWorker } = await import("./lib/taches/worker.ts");
  await startWorker(process.env.DATABASE_URL);
}
