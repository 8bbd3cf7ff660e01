import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Sql } from "postgres";
import { CANAL, ecrire } from "../../lib/vif/message.ts";

const ANNONCES = 5;

/** How many of the processes hear a change that the base tells, each by a stream opened on it. */
export async function entendre(sql: Sql, adresses: string[], cookie: string, editionId: string): Promise<number> {
  const sujet = `edition:${editionId}` as const;
  const id = createHash("sha256").update(String(Date.now())).digest("hex").slice(0, 12);
  const ouvertes = adresses.map(async (adresse) => {
    const reponse = await fetch(`${adresse}/api/vif?sujets=${sujet}`, {
      headers: { cookie, accept: "text/event-stream" },
      signal: AbortSignal.timeout(20_000),
    });
    if (reponse.status !== 200 || !reponse.body) return false;
    const lecteur = reponse.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let texte = ""; ; ) {
      const { value, done } = await lecteur.read();
      if (done) return false;
      texte += value;
      if (texte.includes(id)) return lecteur.cancel().then(() => true);
    }
  });
  // Streams are opening: it is told again until they have it.
  for (let n = 0; n < ANNONCES; n++) {
    await wait(500);
    await sql`select pg_notify(${CANAL}, ${ecrire({ sujet, id })})`;
  }
  const entendues = await Promise.all(ouvertes.map((o) => o.catch(() => false)));
  return entendues.filter(Boolean).length;
}
