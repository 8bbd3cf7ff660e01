import { randomUUID } from "node:crypto";
import { setTimeout as attendre } from "node:timers/promises";
import postgres from "postgres";
import { CONNEXION_S } from "../../../db/delais.ts";
import { CANAL, ecrireEssai, lire } from "./message.ts";
import { creerRecents } from "./recents.ts";
import type { Nouvelle, Sujet } from "./sujets.ts";

export type EtatVif = "ok" | "absent";

export type Ecoute = {
  /** `absent` until something told has come back. */
  etat(): EtatVif;
  suivre(abonne: (nouvelle: Nouvelle) => void): () => void;
  /** What changed in the last half minute. */
  recents(sujets: readonly Sujet[]): Nouvelle[];
  arreter(): Promise<void>;
};

type Options = {
  /** Where to listen: a session of its own, which a pool in transaction mode does not give. */
  url: string;
  /** Tells the channel something, by the way operations take. */
  dire(canal: string, message: string): Promise<unknown>;
  /** Told each time it stops hearing, with why if that is known, and each time it hears again. */
  noter(etat: EtatVif, error?: unknown): void;
  delaiMs?: number;
  rythmeMs?: number;
};

/**
 * Listens to the channel for the whole process. A LISTEN can be swallowed without a word (a pool in transaction mode), or
 * die with its network: so the process tells itself something now and then, and starts again when it does not come back.
 */
export function ecouter({ url, dire, noter, delaiMs = 5000, rythmeMs = 20_000 }: Options): Ecoute {
  const abonnes = new Set<(nouvelle: Nouvelle) => void>();
  const recents = creerRecents();
  const essais = new Map<string, (revenu: true) => void>();
  const arret = new AbortController();
  let etat: EtatVif | undefined;
  let debuts = 0;

  const annoncer = (nouvelle: Nouvelle) => {
    recents.noter(nouvelle);
    for (const abonne of abonnes) abonne(nouvelle);
  };
  const recevoir = (message: string) => {
    const lu = lire(message);
    if (!lu) return;
    if ("essai" in lu) return essais.get(lu.essai)?.(true);
    annoncer(lu);
  };
  const devenir = (suivant: EtatVif, error?: unknown) => {
    if (etat !== suivant && !arret.signal.aborted) noter(suivant, error);
    etat = suivant;
  };
  const pause = (ms: number) => attendre(ms, undefined, { signal: arret.signal, ref: false }).catch(() => {});

  /** Whether what is told comes back; a question asked on a connection that is cut may never be answered either. */
  async function essayer(): Promise<boolean> {
    const id = randomUUID();
    try {
      const revenu = new Promise<true>((resolve) => essais.set(id, resolve));
      const dit = dire(CANAL, ecrireEssai(id)).then(() => revenu);
      return (await Promise.race([dit, pause(delaiMs)])) === true;
    } finally {
      essais.delete(id);
    }
  }

  async function veiller(): Promise<void> {
    while (!arret.signal.aborted) {
      const client = postgres(url, { max: 1, connect_timeout: CONNEXION_S, onnotice: () => {} });
      try {
        await client.listen(CANAL, recevoir, () => {
          // Between two listenings anything may have changed.
          if (++debuts > 1) annoncer("tout");
        });
        while (await essayer()) {
          devenir("ok");
          await pause(rythmeMs);
        }
        devenir("absent");
      } catch (error) {
        devenir("absent", error);
      } finally {
        await client.end({ timeout: 0 }).catch(() => {});
      }
      await pause(Math.min(rythmeMs, 5000));
    }
  }
  const fin = veiller();

  return {
    etat: () => etat ?? "absent",
    suivre(abonne) {
      abonnes.add(abonne);
      return () => void abonnes.delete(abonne);
    },
    recents: recents.de,
    async arreter() {
      arret.abort();
      await fin;
    },
  };
}
