/** Where an énoncé comes from: its fiche, with the ateliers it covers and the structures that organised them. */
export type Provenance = {
  fiche: string;
  ateliers: { code: string; departement: string | null }[];
  structures: { id: string; nom: string }[];
};

export type Soutien = { ateliers: number; structures: number; departements: number };

/** How widely a point is held: distinct ateliers, structures and départements of its sources. */
export function soutien(provenances: readonly Omit<Provenance, "fiche">[]): Soutien {
  const ateliers = provenances.flatMap((p) => p.ateliers);
  return {
    ateliers: new Set(ateliers.map((a) => a.code)).size,
    structures: new Set(provenances.flatMap((p) => p.structures.map((s) => s.id))).size,
    departements: new Set(ateliers.flatMap((a) => a.departement ?? [])).size,
  };
}
