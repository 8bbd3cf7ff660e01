import type { Sql } from "postgres";
import { compterPerdues, type Personne, reunir, sauver } from "./personnes.ts";
import { attendre } from "./rapport.ts";

/** People who save without stopping, until they are told to; what each was told is kept. */
export type Ecrivains = {
  personnes: Personne[];
  confirmees(): number;
  /** Waits until each of them has been told once more that it is kept; how long the first and the last waited, in seconds. */
  reprendre(): Promise<{ premiere: number; derniere: number }>;
  arreter(): Promise<void>;
};

export async function ecrire(sql: Sql, site: string, combien: number, lot = 0): Promise<Ecrivains> {
  const personnes = await reunir(sql, site, combien, lot);
  let isFini = false;
  const travaux = personnes.map((p) => sauver(site, p, sql, () => isFini));
  const confirmees = () => personnes.reduce((n, p) => n + p.confirmee, 0);
  return {
    personnes,
    confirmees,
    async reprendre() {
      const [debut, avant] = [Date.now(), personnes.map((p) => p.confirmee)];
      const ecoule = () => (Date.now() - debut) / 1000;
      const nouvelles = () => personnes.filter((p, i) => p.confirmee > (avant[i] ?? 0)).length;
      await attendre("une sauvegarde", async () => nouvelles() > 0);
      const premiere = ecoule();
      await attendre("une sauvegarde de chacun", async () => nouvelles() === combien);
      return { premiere, derniere: ecoule() };
    },
    async arreter() {
      isFini = true;
      await Promise.all(travaux);
    },
  };
}

type Bilan = { dit: string; isTenu: boolean };

/** What became of what these people were told is kept: lost, doubled. */
export async function bilan(sql: Sql, { personnes, confirmees }: Ecrivains): Promise<Bilan> {
  const perdues = await compterPerdues(sql, personnes);
  const ids = personnes.map((p) => p.id);
  const versions = await sql<
    { id: string; version: number }[]
  >`select id, version from candidatures where id = any(${ids})`;
  const [trop] = await sql<{ n: number }[]>`
    select count(*)::int as n from candidature_structures
    where structure_id = any(${personnes.map((p) => p.structure)}) and candidature_id <> all(${ids})`;
  const depassees = versions.filter((v) => v.version - 1 > (personnes.find((p) => p.id === v.id)?.essais ?? 0));
  const doubles = (trop?.n ?? 0) + depassees.length;
  return {
    dit: `${perdues} of ${personnes.length} people lost one of ${confirmees()} acknowledged saves, ${doubles} doubled`,
    isTenu: perdues + doubles === 0,
  };
}
