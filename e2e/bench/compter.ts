import { connect, createServer, type Socket } from "node:net";
import type { Base } from "./base.ts";
import { lancer } from "./serveur.ts";

/** What one request asks of the base: statements, and the tables of which more than `GRAND` rows were read one after the other. */
export type Demandes = { requetes: number; parcours: string[] };

const GRAND = 1_000;
const COMPTEUR = "trame_compteur";

/**
 * A server of its own on a base, whose sessions have each plan sent back (auto_explain), and what passes between both
 * counted. Slower than the others: nothing is timed there.
 */
export async function ouvrirCompteur(base: Base) {
  const { hostname, port, pathname } = new URL(base.databaseUrl);
  const database = pathname.slice(1);
  await base.sql.unsafe(`
    do $$ begin create role ${COMPTEUR} superuser login password '${COMPTEUR}'; exception when duplicate_object then null; end $$;
    alter role ${COMPTEUR} in database ${database} set session_preload_libraries = 'auto_explain';
    alter role ${COMPTEUR} in database ${database} set auto_explain.log_min_duration = 0;
    alter role ${COMPTEUR} in database ${database} set auto_explain.log_analyze = on;
    alter role ${COMPTEUR} in database ${database} set auto_explain.log_timing = off;
    alter role ${COMPTEUR} in database ${database} set auto_explain.log_format = 'json';
    alter role ${COMPTEUR} in database ${database} set auto_explain.log_level = 'notice'`);
  let lues: Demandes = { requetes: 0, parcours: [] };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const vers = connect({ host: hostname, port: Number(port) });
    for (const [a, b] of [
      [client, vers],
      [vers, client],
    ] as const) {
      sockets.add(a);
      a.pipe(b);
      a.once("error", () => b.destroy());
      a.once("close", () => sockets.delete(a));
    }
    lireMessages(vers, (type, corps) => {
      if (type === "C") lues.requetes++;
      if (type === "N") lues.parcours.push(...grandsParcours(corps));
    });
  });
  await new Promise<void>((ecoute) => server.listen(0, "127.0.0.1", ecoute));
  const adresse = server.address();
  const porte = typeof adresse === "object" ? adresse?.port : undefined;
  const serveur = await lancer(`postgres://${COMPTEUR}:${COMPTEUR}@127.0.0.1:${porte}/${database}`);
  return {
    base: { ...base, url: serveur.url },
    /** Of the second time it is asked: what a process reads once is read. */
    async compter(requete: () => Promise<unknown>): Promise<Demandes> {
      await requete();
      lues = { requetes: 0, parcours: [] };
      await requete();
      return { ...lues, parcours: [...new Set(lues.parcours)] };
    },
    async fermer() {
      await serveur.stop();
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Messages of the protocol of PostgreSQL: a letter, a length that counts itself, a body. */
function lireMessages(socket: Socket, message: (type: string, corps: Buffer) => void): void {
  let reste = Buffer.alloc(0);
  socket.on("data", (morceau: Buffer) => {
    reste = Buffer.concat([reste, morceau]);
    while (reste.length >= 5 && reste.length > reste.readInt32BE(1)) {
      const fin = reste.readInt32BE(1) + 1;
      message(String.fromCharCode(reste[0] ?? 0), reste.subarray(5, fin));
      reste = reste.subarray(fin);
    }
  });
}

type Noeud = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  Plans?: Noeud[];
};

function grandsParcours(notice: Buffer): string[] {
  const texte = notice.toString("utf8");
  const debut = texte.indexOf("{\n");
  if (debut < 0) return [];
  const plan = JSON.parse(texte.slice(debut, texte.indexOf("\0", debut))) as { Plan: Noeud };
  return parcours(plan.Plan);
}

function parcours(n: Noeud): string[] {
  const lus = ((n["Actual Rows"] ?? 0) + (n["Rows Removed by Filter"] ?? 0)) * (n["Actual Loops"] ?? 1);
  const ici = n["Node Type"] === "Seq Scan" && lus > GRAND ? [`${n["Relation Name"]} (${Math.round(lus)})`] : [];
  return [...ici, ...(n.Plans ?? []).flatMap(parcours)];
}
