import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { creerFile, type Demandeur } from "./file-equitable.ts";

/** For whom it is run, who is told how many come before, and until when it is wanted. */
export type Suivi = Demandeur & { abandon?: AbortSignal };
/** Those it runs. */
export type Programme =
  | "lib/recueil/depouillement/lecteur.ts"
  | "lib/synthese/copie/lecteur.ts"
  | "lib/conduite/reprise/lecteur.ts"
  | "lib/socle/apart/dessinateur.mjs"
  | "lib/socle/fichiers/redessiner.mjs"
  // The page of an archive is laid out as those of the site are.
  | "app/_ui/archive/ecrire.tsx";
export type Echec = { ok: false; nom: "Timeout" | "Exit" | "Memoire" | "Occupe" | (string & {}) };

const MEMOIRE_MAX = 900 * 1024 * 1024;
const RELEVE_MS = 200;
/** A clock tick of Linux, in which it counts what a process has used of the processor. */
const TIC_MS = 10;
/** How much longer than its work alone a program may take, on a machine with other things to do. */
const PATIENCE = 6;

/** Two at once for everybody, forty waiting. */
const file = creerFile(2, 40);

/**
 * What one of these programs answers to `donnees`, in a process of its own that knows neither the database nor the
 * secrets: what hangs, swells or falls there is ended there, never the server. `travailMs` of the processor is all it
 * may use, then it is `Timeout`; one that the machine keeps waiting is `Occupe`, and may be asked again. Each person's turn
 * comes as in `creerFile`, past whose limit it is `Occupe` too. A request given up while it waits is not run.
 */
export async function executerAPart<T extends { ok: true }>(
  programme: Programme,
  donnees: object,
  travailMs: number,
  { abandon, ...demandeur }: Suivi = {},
  attenteMs = PATIENCE * travailMs,
): Promise<T | Echec> {
  const finir = await file.entrer(demandeur);
  if (!finir) return { ok: false, nom: "Occupe" };
  try {
    return abandon?.aborted ? { ok: false, nom: "Exit" } : await demander<T>(programme, donnees, travailMs, attenteMs);
  } finally {
    finir();
  }
}

function demander<T extends { ok: true }>(
  programme: string,
  donnees: object,
  travailMs: number,
  attenteMs: number,
): Promise<T | Echec> {
  return new Promise((resolve) => {
    const enfant = fork(join(/* turbopackIgnore: true */ process.cwd(), programme), {
      execArgv: ["--max-old-space-size=512", ...(/\.tsx?$/.test(programme) ? ["--import", "tsx"] : [])],
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const finir = (reponse: T | Echec) => {
      clearTimeout(delai);
      clearInterval(releve);
      enfant.kill("SIGKILL");
      resolve(reponse);
    };
    const delai = setTimeout(() => finir({ ok: false, nom: "Occupe" }), attenteMs);
    const releve = setInterval(() => {
      if (travailDe(enfant) > travailMs) finir({ ok: false, nom: "Timeout" });
      if (memoireDe(enfant) > MEMOIRE_MAX) finir({ ok: false, nom: "Memoire" });
    }, RELEVE_MS);
    enfant.once("message", (reponse) => finir(reponse as T | Echec));
    enfant.once("error", (error) => finir({ ok: false, nom: error.name }));
    enfant.once("exit", () => finir({ ok: false, nom: "Exit" }));
    enfant.send(donnees, () => {});
  });
}

/** Milliseconds of processor a process has used, all its threads together; 0 where the system does not tell. */
function travailDe({ pid }: ChildProcess): number {
  try {
    // The name, in brackets, may hold spaces.
    const champs = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ");
    return (Number(champs?.[11]) + Number(champs?.[12])) * TIC_MS;
  } catch {
    return 0;
  }
}

/** Bytes a process really holds, 0 where the system does not tell: a heap limit counts neither buffers nor pictures. */
function memoireDe({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}
