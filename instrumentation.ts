import type { Instrumentation } from "next";

/** The worker lives in the server unless it is run alone (`npm run worker`, TRAME_WORKER=0 here). */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { ecrireEnJson, muffleConsole, surviveReader } = await import("./lib/socle/log.ts");
  surviveReader();
  // A developer reads whole errors, of made-up data.
  if (process.env.NODE_ENV === "production") muffleConsole();
  if (process.env.NEXTAUTH_URL) {
    const [
      { installGate },
      { isDemandee, repondrePublique },
      { tenirEntiere },
      { repondrePanne },
      { routesConstruites },
      { env, isDemo, trustedProxies },
    ] = await Promise.all([
      import("./lib/socle/http/gate.ts"),
      import("./lib/conduite/gardees/repondre.ts"),
      import("./lib/conduite/gardees/entiere.ts"),
      import("./lib/conduite/gardees/panne.ts"),
      import("./lib/socle/http/route.ts"),
      import("./lib/socle/env.ts"),
    ]);
    const journal = env().TRAME_JOURNAL ?? (isDemo() ? "aucun" : "texte");
    if (journal === "json") ecrireEnJson();
    const releve = { routeDe: routesConstruites(process.cwd()), ecrire: journal !== "aucun" };
    // In development a page changes with its code.
    const devanture =
      process.env.NODE_ENV === "production"
        ? { isDemandee, repondre: repondrePublique, repondrePanne, tenirEntiere }
        : null;
    installGate(env().NEXTAUTH_URL, trustedProxies(), releve, devanture);
  }
  (await import("./lib/socle/typographie/fuseau.ts")).reglerFuseau(process.env.TRAME_FUSEAU);
  if (!process.env.DATABASE_URL) return;
  const [{ demarrerEcoute }, { directUrl }] = await Promise.all([
    import("./lib/socle/vif/processus.ts"),
    import("./lib/socle/reglages.ts"),
  ]);
  demarrerEcoute(directUrl(process.env));
  await (await import("./lib/socle/transitions/dictionnaire.ts")).suivreDictionnaire();
  if (process.env.TRAME_WORKER === "0") return;
  const { startWorker } = await import("./lib/conduite/taches/worker.ts");
  await startWorker(directUrl(process.env));
}

/** The page or route where it fell, and the id the person was shown; never the address, which holds what they looked for. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logError } = await import("./lib/socle/log.ts");
  logError(`${request.method} ${context.routePath}`, error);
};
