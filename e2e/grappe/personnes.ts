import { createHash, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Sql } from "postgres";
import { CANDIDATURE_VIDE } from "../../lib/candidature/vide.ts";
import { actionId, appeler } from "../bench/http.ts";
import { cookie } from "../bench/jetons.ts";

export type Personne = {
  cookie: string;
  structure: string;
  id: string;
  version: number;
  confirmee: number;
  essais: number;
};

/** People with a structure, a session and a draft each, made through the site. */
export async function reunir(sql: Sql, site: string, combien: number): Promise<Personne[]> {
  const [edition] = await sql<{ annee: number }[]>`select annee from editions where etat = 'ouverte'`;
  const creer = actionId("app/espace/candidatures/actions.ts#creerAction");
  return Promise.all(
    Array.from({ length: combien }, async (_, n) => {
      const jeton = `grappe-${n}`;
      const hash = createHash("sha256").update(jeton).digest("hex");
      const [structure] = await sql<{ id: string }[]>`
        with s as (insert into structures (nom, nom_publie, sans_siret_motif, created_at) values (${`Structure ${jeton}`}, ${`Structure ${jeton}`}, 'Essai', now()) returning id),
          p as (insert into personnes (courriel, created_at) values (${`${jeton}@essai.test`}, now()) returning id),
          m as (insert into membres (structure_id, personne_id, etat, demande_at, accepte_at) select s.id, p.id, 'membre', now(), now() from s, p),
          j as (insert into sessions (jeton_hash, personne_id, expires_at) select ${hash}, id, now() + interval '1 day' from p)
        select id from s`;
      if (!structure) throw new Error("structure non créée");
      const donnees = { ...CANDIDATURE_VIDE, structureId: structure.id, intitule: "Sauvegarde 0" };
      const qui = cookie(jeton);
      const corps = await appeler(site, creer, [{ annee: edition?.annee, cle: randomUUID(), donnees }], qui);
      const id = /"id":"([0-9a-f-]{36})"/.exec(corps)?.[1];
      if (!id) throw new Error(`brouillon refusé : ${corps.slice(0, 300)}`);
      return { cookie: qui, structure: structure.id, id, version: 1, confirmee: 0, essais: 0 };
    }),
  );
}

/** Saves one after another until told to stop; keeps the last that was acknowledged. What fails is tried again. */
export async function sauver(site: string, p: Personne, sql: () => Sql, fini: () => boolean): Promise<void> {
  const action = actionId("app/espace/candidatures/actions.ts#enregistrerAction");
  for (let n = 1; !fini(); ) {
    const donnees = { ...CANDIDATURE_VIDE, structureId: p.structure, intitule: `Sauvegarde ${n}` };
    p.essais++;
    const corps = await Promise.race([
      appeler(site, action, [{ id: p.id, version: p.version, donnees }], p.cookie).catch(() => ""),
      wait(8_000, ""),
    ]);
    if (corps.includes('"ok":true')) {
      p.confirmee = n++;
      p.version++;
      continue;
    }
    await wait(300);
    // Whether it was kept or not is not known: the form would be read again.
    const [lu] = await sql()<{ version: number }[]>`select version from candidatures where id = ${p.id}`.catch(
      () => [],
    );
    if (lu) p.version = lu.version;
  }
}
