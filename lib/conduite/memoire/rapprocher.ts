import { recue } from "./attente.ts";
import { PARTAGEES } from "./edition-seule.ts";
import { CONFONDUES, empecher } from "./phrases.ts";
import type { Lien } from "./recevoir.ts";

type Sorte = (typeof PARTAGEES)[number];
export type Rapprochee = { sorte: Sorte; nom: string; de: string; vers: string };

/**
 * The row that is there already for a row of a file. A person: by the address, else by the id (one who was deleted is not
 * brought back). A structure: by the id, else by a SIRET that one structure alone bears on each side.
 */
const DEJA: Record<Sorte, { nom: string; vers: string }> = {
  personnes: {
    nom: "r.courriel",
    vers: `coalesce((select x.id from personnes x where x.courriel = lower(r.courriel)), (select x.id from personnes x where x.id = r.id))`,
  },
  structures: {
    nom: "r.nom",
    vers: `coalesce((select x.id from structures x where x.id = r.id), (
      select min(x.id::text)::uuid from structures x where x.siret = r.siret and x.fusionnee_dans_id is null having count(*) = 1
        and (select count(*) from ${recue("structures")} a where a.siret = r.siret and a.fusionnee_dans_id is null) = 1))`,
  },
  destinataires: {
    nom: "r.nom",
    vers: `coalesce((select x.id from destinataires x where (x.type, x.nom) = (r.type, r.nom)), (select x.id from destinataires x where x.id = r.id))`,
  },
  fichiers: { nom: "r.type", vers: "(select x.id from fichiers x where x.sha256 = r.sha256)" },
};

/** Says which of the rows received are there already. */
export async function rapprocher(tx: Lien): Promise<Rapprochee[]> {
  await tx`create temp table rapprochees (sorte text not null, nom text not null, de uuid primary key, vers uuid not null) on commit drop`;
  for (const sorte of PARTAGEES)
    await tx.unsafe(`insert into rapprochees select '${sorte}', nom, de, vers from (
      select ${DEJA[sorte].nom} as nom, r.id as de, ${DEJA[sorte].vers} as vers from ${recue(sorte)} r) l where vers is not null`);
  // One that became another since: the file's is that other one.
  const suivre = () => tx`
    update rapprochees c set vers = s.fusionnee_dans_id from structures s
    where c.sorte = 'structures' and s.id = c.vers and s.fusionnee_dans_id is not null`;
  while ((await suivre()).count > 0);
  const deux = await tx`select 1 from rapprochees where sorte <> 'structures' group by vers having count(*) > 1`;
  if (deux.length > 0) throw empecher(CONFONDUES);
  return tx<Rapprochee[]>`select sorte, nom, de, vers from rapprochees order by sorte, nom, de`;
}

/** The structures that have come are compared with those that were there: while they came, no trigger said so. */
export const aComparer = (tx: Lien) =>
  tx.unsafe(`insert into structures_a_comparer (structure_id)
    select id from ${recue("structures")} where id not in (select de from rapprochees)`);
