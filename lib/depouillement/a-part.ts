import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { creerFile, type Demandeur } from "./file-equitable.ts";

/** For whom it is run, who is told how many come before, and until when it is wanted. */
export type Suivi = Demandeur & { abandon?: AbortSignal };
/** Those it runs. */
export type Programme =
  | "lib/depouillement/lecteur.ts"
  | "lib/copie/lecteur.ts"
  | "lib/reprise/lecteur.ts"
  | "lib/depouillement/dessinateur.mjs"
  | "lib/fichiers/redessiner.mjs"
  // The page of an archive is laid out as those of the site are.
  | "app/_ui/archive/ecrire.tsx";
export type Echec = { ok: false; nom: "Timeout" | "Exit" | "Memoire" | "Occupe" | (string & {}) };

const MEMOIRE_MAX = 900 * 1024 * 1024;
const RELEVE_MS = 200;

/** Two at once for everybody, forty waiting. */
const file = creerFile(2, 40);

/**
 * What one of these programs answers to `donnees`, in a process of its own that knows neither the database nor the
 * secrets: what hangs, swells or falls there is ended there, never the server. Each person's turn comes as in
 * `creerFile`; past its limit it is `Occupe`. A request given up while it waits is not run.
 */
export async function executerAPart<T extends { ok: true }>(
  programme: Programme,
  donnees: object,
  delaiMs: number,
  { abandon, ...demandeur }: Suivi = {},
): Promise<T | Echec> {
  const finir = await file.entrer(demandeur);
  if (!finir) return { ok: false, nom: "Occupe" };
  try {
    return abandon?.aborted ? { ok: false, nom: "Exit" } : await demander<T>(programme, donnees, delaiMs);
  } finally {
    finir();
  }
}

function demander<T extends { ok: true }>(programme: string, donnees: object, delaiMs: number): Promise<T | Echec> {
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
    const delai = setTimeout(() => finir({ ok: false, nom: "Timeout" }), delaiMs);
    const releve = setInterval(() => {
      if (memoireDe(enfant) > MEMOIRE_MAX) finir({ ok: false, nom: "Memoire" });
    }, RELEVE_MS);
    enfant.once("message", (reponse) => finir(reponse as T | Echec));
    enfant.once("error", (error) => finir({ ok: false, nom: error.name }));
    enfant.once("exit", () => finir({ ok: false, nom: "Exit" }));
    enfant.send(donnees, () => {});
  });
}

/** Bytes a process really holds, 0 where the system does not tell: a heap limit counts neither buffers nor pictures. */
function memoireDe({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}
