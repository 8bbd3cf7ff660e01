import { isNativeError } from "node:util/types";

/** Names of the schema, of SMTP and of the system: nothing that anybody typed. */
const SURS = ["code", "constraint_name", "table_name", "column_name", "routine", "responseCode", "command", "syscall"];
const LIGNES_DE_PILE = 4;
const CAUSES_MAX = 4;

/**
 * What may be written of an error: its kind, its codes, the id Next gives it and where it came from. Never its message
 * nor its values: a failed query quotes what people typed, a mail server the address it refuses.
 */
export function describeError(error: unknown, profondeur = 0): string {
  if (!isNativeError(error)) return typeof error === "object" ? "objet" : typeof error;
  const champs = error as unknown as Record<string, unknown>;
  const mots = [...SURS, "digest"].flatMap((nom) => (isMot(champs[nom]) ? [`${nom}=${champs[nom]}`] : []));
  // The class of a failed query has lost its name in a built server.
  const kind = "query" in error && "params" in error ? "requête" : error.name;
  const dessous = [error.cause, ...(error instanceof AggregateError ? error.errors : [])].filter(isNativeError);
  const causes =
    profondeur < CAUSES_MAX ? dessous.map((cause) => `cause: ${describeError(cause, profondeur + 1)}`) : [];
  return [[kind, ...mots].join(" "), ...pile(error), ...causes].join(" | ");
}

type Ligne = { niveau: "info" | "avis" | "erreur"; ou: string; quoi: string } & Record<string, string | number>;

const globals = globalThis as typeof globalThis & { trameConsole?: true; trameJson?: boolean };

/** From now on each line of ours is one object of JSON, for what gathers logs. */
export function ecrireEnJson(): void {
  globals.trameJson = true;
}

/** `texte` is the line for a person to read, without its instant. */
function ecrire(ligne: Ligne, texte: string): void {
  const at = new Date().toISOString();
  const sortie = globals.trameJson ? JSON.stringify({ at, ...ligne }) : `${at} ${texte}`;
  if (ligne.niveau === "erreur") console.error(sortie);
  else if (ligne.niveau === "avis") console.warn(sortie);
  else console.info(sortie);
}

/** One line for an error that is nobody's refusal: `place` is where it was met, `id` what it was about. */
export function logError(place: string, error: unknown, id?: string): void {
  const quoi = describeError(error);
  ecrire(
    { niveau: "erreur", ou: place, quoi, ...(id ? { id } : {}) },
    `erreur [${place}${id ? ` ${id}` : ""}] ${quoi}`,
  );
}

/** A sentence of ours, for whoever runs the server. */
export function logPlainte(place: string, phrase: string): void {
  ecrire({ niveau: "avis", ou: place, quoi: phrase }, `[${place}] ${phrase}`);
}

/** A request that was answered: its route, never its address, nor who asked. */
export function logDemande(d: { methode: string; route: string; statut: number; ms: number }): void {
  ecrire(
    { niveau: "info", ou: d.route, quoi: d.methode, statut: d.statut, ms: d.ms },
    `${d.methode} ${d.route} ${d.statut} ${d.ms} ms`,
  );
}

/**
 * From now on an error given to the console is described, not printed, whoever gives it: Next writes those of pages and
 * routes whole, their queries and parameters with them.
 */
export function muffleConsole(): void {
  if (globals.trameConsole) return;
  globals.trameConsole = true;
  for (const method of ["error", "warn", "log", "info"] as const) {
    const write = console[method].bind(console);
    console[method] = (...args: unknown[]) =>
      write(...args.map((a) => (typeof a === "object" && a !== null ? describeError(a) : a)));
  }
}

/**
 * From now on what is written for nobody is dropped: once who read the log has ended, each line fails, the failure is
 * logged in its turn by whoever logs what nothing caught, and the process does nothing else.
 */
export function surviveReader(): void {
  for (const flux of [process.stdout, process.stderr]) {
    flux.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** An identifier or a number, on one line. */
const isMot = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && /^[\w.;:-]{1,80}$/.test(value));

/** Where it was thrown: the stack without the message it begins with, which may hold anything, lines like these too. */
function pile(error: Error): string[] {
  const entete = error.stack?.indexOf(error.message) ?? -1;
  if (!error.stack || entete < 0) return [];
  return error.stack
    .slice(entete + error.message.length)
    .split("\n")
    .filter((ligne) => /^\s+at /.test(ligne))
    .slice(0, LIGNES_DE_PILE)
    .map((ligne) => ligne.trim());
}
