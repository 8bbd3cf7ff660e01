import { createHash, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Sql } from "postgres";
import { CANDIDATURE_VIDE } from "../../lib/appel/candidature/questions/vide.ts";
import { actionId, appeler } from "../bench/http.ts";
import { cookie } from "../bench/jetons.ts";

const CREER = "app/espace/candidatures/actions.ts#creerAction";
const ENREGISTRER = "app/espace/candidatures/actions.ts#enregistrerAction";
const PATIENCE_MS = 20_000;

export type Personne = {
  cookie: string;
  structure: string;
  id: string;
  version: number;
  /** The number in the title of the last save that was acknowledged, and how many were sent. */
  confirmee: number;
  essais: number;
};

/** Opens a session for an account that exists, or is made; its cookie. */
export async function ouvrirSession(sql: Sql, courriel: string): Promise<string> {
  const jeton = `epreuve-${courriel}`;
  const hash = createHash("sha256").update(jeton).digest("hex");
  await sql`insert into personnes (courriel, created_at) values (${courriel}, now()) on conflict (courriel) do nothing`;
  await sql`insert into sessions (jeton_hash, personne_id, expires_at)
    select ${hash}, id, now() + interval '1 day' from personnes where courriel = ${courriel}`;
  return cookie(jeton);
}

/** People with a structure, a session and a draft each, the draft made through the site. `lot` tells them from those before. */
export async function reunir(sql: Sql, site: string, combien: number, lot: number): Promise<Personne[]> {
  const [edition] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  const creer = actionId(CREER);
  const venir = async (_: unknown, n: number): Promise<Personne> => {
    const [courriel, nom] = [`personne-${lot}-${n}@essai.test`, `Structure ${lot}-${n}`];
    const qui = await ouvrirSession(sql, courriel);
    const [structure] = await sql<{ id: string }[]>`
      with s as (insert into structures (nom, nom_publie, sans_siret_motif, created_at) values (${nom}, ${nom}, 'Essai', now()) returning id),
        m as (insert into membres (structure_id, personne_id, etat, demande_at, accepte_at)
          select s.id, p.id, 'membre', now(), now() from s, personnes p where p.courriel = ${courriel})
      select id from s`;
    if (!structure) throw new Error("structure non créée");
    const donnees = { ...CANDIDATURE_VIDE, structureId: structure.id, intitule: "Sauvegarde 0" };
    const corps = await appeler(site, creer, [{ annee: edition?.annee, cle: randomUUID(), donnees }], qui);
    const id = /"id":"([0-9a-f-]{36})"/.exec(corps)?.[1];
    if (!id) throw new Error(`brouillon refusé : ${corps.slice(0, 300)}`);
    return { cookie: qui, structure: structure.id, id, version: 1, confirmee: 0, essais: 0 };
  };
  return Promise.all(Array.from({ length: combien }, venir));
}

/** Saves one after the other until told to stop, and keeps the last that was acknowledged. What is not is tried again. */
export async function sauver(site: string, p: Personne, sql: Sql, isFini: () => boolean): Promise<void> {
  const action = actionId(ENREGISTRER);
  for (let n = 1; !isFini(); ) {
    const donnees = { ...CANDIDATURE_VIDE, structureId: p.structure, intitule: `Sauvegarde ${n}` };
    p.essais++;
    const corps = await Promise.race([
      appeler(site, action, [{ id: p.id, version: p.version, donnees }], p.cookie).catch(() => ""),
      wait(PATIENCE_MS, ""),
    ]);
    if (corps.includes('"ok":true')) {
      p.confirmee = n++;
      p.version++;
      continue;
    }
    await wait(300);
    // Whether it was kept is not known: the form would be read again.
    const [lu] = await sql<{ version: number }[]>`select version from candidatures where id = ${p.id}`.catch(() => []);
    if (lu) p.version = lu.version;
  }
}

/** How many persons miss a save that was acknowledged to them, by what a base holds. */
export async function compterPerdues(sql: Sql, personnes: { id: string; confirmee: number }[]): Promise<number> {
  const lues = await sql<{ id: string; n: number }[]>`
    select id, substring(intitule from '\\d+')::int as n from candidatures where id = any(${personnes.map((p) => p.id)})`;
  const ecrites = new Map(lues.map((l) => [l.id, l.n]));
  return personnes.filter((p) => (ecrites.get(p.id) ?? -1) < p.confirmee).length;
}
