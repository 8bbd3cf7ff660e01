import postgres from "postgres";
import { CONNEXION_S } from "../../../db/delais.ts";
import { type Depot, debutDe, ecrireAuSeau, exigerAuSeau, nommerObjet } from "./place.ts";

type Fichier = { id: string; sha256: string; octets: Buffer | null; objet: string | null };

/**
 * Takes the files that are elsewhere to where new ones go, one after the other, each for good: stopped anywhere, the next
 * time goes on from there, and people read and send meanwhile. `dire` hears how many are done; answers their number.
 */
export async function rangerFichiers(url: string, depot: Depot, dire: (faits: number) => void): Promise<number> {
  const sql = postgres(url, { max: 1, connect_timeout: CONNEXION_S, onnotice: () => {} });
  try {
    let faits = 0;
    for (let apres: string | undefined; ; ) {
      const [fichier] = await suivant(sql, depot, apres);
      if (!fichier) return faits;
      apres = fichier.id;
      if (await (depot.place ? versLeSeau(sql, depot, fichier) : versLaBase(sql, depot, fichier))) faits++;
      if (faits > 0 && faits % 100 === 0) dire(faits);
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const suivant = (sql: postgres.Sql, { place }: Depot, apres: string | undefined) => sql<Fichier[]>`
  select id, sha256, octets, objet from fichiers
  where ${place ? sql`(objet is null or not starts_with(objet, ${debutDe(place)}))` : sql`objet is not null`}
    and ${apres ? sql`id > ${apres}` : sql`true`}
  order by id limit 1`;

const octetsDe = async ({ compte }: Depot, { octets, objet, sha256 }: Fichier) =>
  octets ?? exigerAuSeau(compte, objet ?? "", sha256);

/** False when it was taken away, or moved, meanwhile. */
async function versLeSeau(sql: postgres.Sql, depot: Depot, fichier: Fichier): Promise<boolean> {
  const { compte, place } = depot;
  if (!place) return false;
  const octets = await octetsDe(depot, fichier);
  const objet = nommerObjet(place);
  await sql`insert into objets_a_effacer (objet, des) values (${objet}, now() + interval '1 day')`;
  await ecrireAuSeau(compte, objet, octets);
  return sql.begin(async (tx) => {
    const tenu = await tx`delete from objets_a_effacer where objet = ${objet}`;
    if (tenu.count === 0) throw new Error("objet effacé entre-temps");
    const mene = await tx`update fichiers set octets = null, objet = ${objet}
      where id = ${fichier.id} and objet is not distinct from ${fichier.objet}`;
    if (mene.count === 1) return true;
    await tx`insert into objets_a_effacer (objet, des) values (${objet}, now())`;
    return false;
  });
}

async function versLaBase(sql: postgres.Sql, depot: Depot, fichier: Fichier): Promise<boolean> {
  const octets = await octetsDe(depot, fichier);
  const mene = await sql`update fichiers set octets = ${octets}, objet = null
    where id = ${fichier.id} and objet is not distinct from ${fichier.objet}`;
  return mene.count === 1;
}

/** How many files are in the database and how many in buckets, with what they weigh, and how many are not where new ones go. */
export async function compterFichiers(sql: postgres.ISql, { place }: Pick<Depot, "place">) {
  const [comptes] = await sql<
    { base: number; base_octets: string; seau: number; seau_octets: string; ailleurs: number }[]
  >`
    select count(*) filter (where objet is null)::int as base,
      coalesce(sum(taille) filter (where objet is null), 0)::text as base_octets,
      count(objet)::int as seau, coalesce(sum(taille) filter (where objet is not null), 0)::text as seau_octets,
      count(*) filter (where ${place ? sql`objet is null or not starts_with(objet, ${debutDe(place)})` : sql`objet is not null`})::int as ailleurs
    from fichiers`;
  if (!comptes) throw new Error("aucun compte");
  const { base, seau, ailleurs } = comptes;
  return {
    base: { n: base, octets: Number(comptes.base_octets) },
    seau: { n: seau, octets: Number(comptes.seau_octets) },
    ailleurs,
  };
}
