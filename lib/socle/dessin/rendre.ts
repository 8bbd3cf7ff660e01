import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Rendus } from "../../conduite/rendeur/rendus.ts";
import { transitionsConnues } from "../transitions/transitions.ts";
import { fuseau } from "../typographie/fuseau.ts";

const DELAI_MS = 60_000;
const REPOS_MS = 120_000;
const FILE_MAX = 60;
/** Of all that is kept; the last one drawn is, whatever it weighs. */
const OCTETS_MAX = 16 * 1024 * 1024;

type Octets = Uint8Array<ArrayBuffer>;
type Reponse = { id: number; octets?: Octets; erreur?: string };

type Etat = {
  enfant?: ChildProcess;
  suivant: number;
  enAttente: Map<number, (reponse: Reponse) => void>;
  enCours: Map<string, Promise<Octets>>;
  gardes: Map<string, Octets>;
  /** How many times all of them were let go of. */
  oublis: number;
  repos?: NodeJS.Timeout;
  tour: Promise<unknown>;
};
const globals = globalThis as typeof globalThis & { trameRendus?: Etat };

/**
 * The process that draws, kept between documents; what is asked now, and what was drawn last, by the hash of its data. One
 * for the server, whatever its bundles.
 */
globals.trameRendus ??= {
  suivant: 0,
  enAttente: new Map(),
  enCours: new Map(),
  gardes: new Map(),
  oublis: 0,
  tour: Promise.resolve(),
};
const etat = globals.trameRendus;

/** Too many documents are being drawn: answered as a 503 to try again. */
export class RenduOccupe extends Error {}

/**
 * Draws a document away from the server's thread, one at a time: the same one asked by several is drawn once, and the
 * last ones are kept. What takes more than a minute is ended. Throws RenduOccupe past sixty waiting.
 */
export async function rendre<N extends keyof Rendus>(nom: N, ...args: Parameters<Rendus[N]>): Promise<Octets> {
  const cle = createHash("sha256")
    .update(JSON.stringify([nom, args, transitionsConnues(), fuseau()]))
    .digest("hex");
  const garde = etat.gardes.get(cle);
  if (garde) return garde;
  const deja = etat.enCours.get(cle);
  if (deja) return deja;
  if (etat.enCours.size >= FILE_MAX) throw new RenduOccupe("trop de documents en attente");
  const { oublis } = etat;
  const rendu = apresLesAutres(() => demander(nom, args)).finally(() => etat.enCours.delete(cle));
  etat.enCours.set(cle, rendu);
  const octets = await rendu;
  if (oublis !== etat.oublis) return octets;
  etat.gardes.set(cle, octets);
  let poids = [...etat.gardes.values()].reduce((n, { byteLength }) => n + byteLength, 0);
  for (const [ancienne, { byteLength }] of etat.gardes) {
    if (poids <= OCTETS_MAX || ancienne === cle) break;
    etat.gardes.delete(ancienne);
    poids -= byteLength;
  }
  return octets;
}

/** Lets go of the documents kept, and of those being drawn once they are given: what was masked since is in none of them. */
export function oublierRendus(): void {
  etat.gardes.clear();
  etat.oublis++;
}

function apresLesAutres<T>(faire: () => Promise<T>): Promise<T> {
  const rendu = etat.tour.then(faire);
  etat.tour = rendu.catch(() => {});
  return rendu;
}

async function demander(nom: string, args: unknown[]): Promise<Octets> {
  const id = etat.suivant++;
  const enfant = ouvrir();
  const reponse = await new Promise<Reponse>((resolve) => {
    const delai = setTimeout(() => enfant.kill("SIGKILL"), DELAI_MS);
    etat.enAttente.set(id, (r) => {
      clearTimeout(delai);
      resolve(r);
    });
    enfant.send({ id, nom, args, transitions: transitionsConnues(), fuseau: fuseau() }, () => {});
  });
  if (!reponse.octets) throw new Error(`document non rendu : ${nom} (${reponse.erreur})`);
  return new Uint8Array(reponse.octets);
}

function ouvrir(): ChildProcess {
  clearTimeout(etat.repos);
  etat.repos = setTimeout(() => etat.enfant?.kill(), REPOS_MS).unref();
  if (etat.enfant) return etat.enfant;
  const enfant = fork(join(/* turbopackIgnore: true */ process.cwd(), "lib/conduite/rendeur/rendeur.ts"), {
    execArgv: ["--max-old-space-size=512", "--import", "tsx"],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  enfant.on("message", (reponse) => finir(reponse as Reponse));
  for (const fin of ["exit", "error"] as const)
    enfant.once(fin, () => {
      if (etat.enfant === enfant) etat.enfant = undefined;
      for (const id of etat.enAttente.keys()) finir({ id, erreur: fin });
    });
  // It does not hold the server back when it stops.
  enfant.unref();
  enfant.channel?.unref();
  etat.enfant = enfant;
  return enfant;
}

function finir(reponse: Reponse): void {
  etat.enAttente.get(reponse.id)?.(reponse);
  etat.enAttente.delete(reponse.id);
}
