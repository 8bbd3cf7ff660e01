import type { listDistinctes, listFusions, Pair } from "@/lib/appel/structure/fusion/queries";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";

export type PaireDite = ReturnType<typeof direPaire>;
export type DistinctesDites = ReturnType<typeof direDistinctes>;
export type ReuniesDites = ReturnType<typeof direReunies>;

/** « Le Fil (Lille) »: what tells a structure from another of its name. */
export const nommer = ({ nom, commune }: Pick<Pair["a"], "nom" | "commune">) => (commune ? `${nom} (${commune})` : nom);

/** Two structures that are likely one, in words, as the browser gets them. */
export const direPaire = ({ a, b, raison }: Pair) => ({
  a: a.id,
  b: b.id,
  motsA: nommer(a),
  motsB: nommer(b),
  noms: `${a.nom} et ${b.nom}`,
  numero: raison === "numero" || undefined,
});

type Rangee<L extends (...args: never[]) => Promise<{ lignes: unknown[] }>> = Awaited<ReturnType<L>>["lignes"][number];

const quand = ({ at, par }: { at: Date; par: string | null }) =>
  `le ${dateCourte(jourLocal(at))}${par ? ` par ${par}` : ""}`;

/** The same of two that somebody said to be two. */
export const direDistinctes = (d: Rangee<typeof listDistinctes>) => ({
  a: d.a,
  b: d.b,
  noms: `${d.nomA} et ${d.nomB}`,
  quand: quand(d),
});

/** The same of two that were made one. */
export const direReunies = (f: Rangee<typeof listFusions>) => ({
  id: f.id,
  gardeeId: f.gardeeId,
  gardee: f.gardee,
  fusionnee: f.fusionnee,
  quand: quand(f),
});
