import "server-only";
import { sql } from "@/db/client";
import { logError, logPlainte } from "../log.ts";
import { type Ecoute, ecouter } from "./ecoute.ts";
import { fermerLesFlux } from "./flux.ts";

const globals = globalThis as typeof globalThis & { trameEcoute?: Ecoute };

const SOURD =
  "Trame ne reçoit pas ce qu’elle se dit par la base : rien ne s’affiche en direct, les pages ouvertes se relisent toutes les vingt secondes. Si DATABASE_URL passe par PgBouncer en mode transaction, donnez l’adresse de PostgreSQL lui-même dans DATABASE_DIRECT_URL.";

/** Starts the one listening of this process; `url` reaches PostgreSQL itself. */
export function demarrerEcoute(url: string): void {
  if (globals.trameEcoute) return;
  globals.trameEcoute = ecouter({
    url,
    dire: (canal, message) => sql.notify(canal, message),
    noter(etat, error) {
      if (etat === "ok") return logPlainte("vif", "Trame reçoit ce qui change, en direct.");
      logPlainte("vif", SOURD);
      if (error) logError("vif", error);
    },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, fermerLesFlux);
}

/** The listening of this process, once it has begun. */
export const ecoute = (): Ecoute | undefined => globals.trameEcoute;
