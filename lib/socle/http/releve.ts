import type { IncomingMessage, ServerResponse } from "node:http";
import { logDemande } from "../log.ts";
import { compterDemande } from "./metriques.ts";

/** Which requests have their line in the log. */
export type Releve = { routeDe: (pathname: string) => string; ecrire: boolean };

/**
 * Counts a request as it ends, and writes its line: when, what was asked of which route, how it was answered and in how
 * long. Neither who asked nor the address as it was.
 */
export function releverDemande({ routeDe, ecrire }: Releve, request: IncomingMessage, response: ServerResponse): void {
  const debut = performance.now();
  const route = routeDe((request.url ?? "/").split("?", 1)[0] ?? "/");
  response.once("close", () => {
    const demande = {
      methode: request.method ?? "",
      route,
      // Who asked left before the answer was whole.
      statut: response.writableFinished ? response.statusCode : 499,
      ms: Math.round(performance.now() - debut),
    };
    compterDemande(demande);
    if (ecrire && route !== "/_next") logDemande(demande);
  });
}
