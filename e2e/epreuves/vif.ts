import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Sql } from "postgres";
import { CANAL, ecrire } from "../../lib/socle/vif/message.ts";
import type { Sujet } from "../../lib/socle/vif/sujets.ts";

const ANNONCES = 5;

const nouvelId = () => createHash("sha256").update(String(Math.random())).digest("hex").slice(0, 12);

/** Whether a stream, once open, has heard this change before so many seconds. */
async function ecouter(adresse: string, cookie: string, sujet: Sujet, id: string, secondes: number): Promise<boolean> {
  const reponse = await fetch(`${adresse}/api/vif?sujets=${sujet}`, {
    headers: { cookie, accept: "text/event-stream" },
    signal: AbortSignal.timeout(secondes * 1000),
  });
  if (reponse.status !== 200 || !reponse.body) return false;
  const lecteur = reponse.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let texte = ""; ; ) {
    const { value, done } = await lecteur.read();
    if (done) return false;
    texte += value;
    if (texte.includes(id)) return lecteur.cancel().then(() => true);
  }
}

/** How many of the processes hear a change that the base tells, each by a stream opened on it. */
export async function entendre(sql: Sql, adresses: string[], cookie: string, editionId: string): Promise<number> {
  const sujet = `edition:${editionId}` as const;
  const id = nouvelId();
  const ouvertes = adresses.map((adresse) => ecouter(adresse, cookie, sujet, id, 20));
  // Streams are opening: it is told again until they have it.
  for (let n = 0; n < ANNONCES; n++) {
    await wait(500);
    await sql`select pg_notify(${CANAL}, ${ecrire({ sujet, id })})`;
  }
  const entendues = await Promise.all(ouvertes.map((o) => o.catch(() => false)));
  return entendues.filter(Boolean).length;
}

/** Streams opened now; what is answered tells a change, and counts those that have heard it since. */
export function garderOuverts(sql: Sql, combien: number, adresse: string, cookie: string, editionId: string) {
  const sujet = `edition:${editionId}` as const;
  const id = nouvelId();
  const ouverts = Array.from({ length: combien }, () => ecouter(adresse, cookie, sujet, id, 600).catch(() => false));
  return async (): Promise<number> => {
    await sql`select pg_notify(${CANAL}, ${ecrire({ sujet, id })})`;
    const entendu = await Promise.race([Promise.all(ouverts), wait(10_000, [])]);
    return entendu.filter(Boolean).length;
  };
}
