import type { Accueillie, EditionRecue } from "../accueillir.ts";

export const COMPTEES = [
  "candidatures",
  "ateliers",
  "fiches",
  "enonces",
  "points",
  "structures",
  "personnes",
  "fichiers",
] as const;
export type Comptee = (typeof COMPTEES)[number];

/** Named at most: the rest is counted. */
const NOMMEES = 200;

/** What a file brings, and what of it is there already. */
export type Apercu = EditionRecue & {
  /** When the file was made. */
  creeAt: string;
  lues: Record<Comptee, number>;
  /** Of these, how many are there and are left as they are. */
  deja: Partial<Record<Comptee, number>>;
  nommees: { sorte: "personnes" | "structures"; nom: string }[];
};

export function resumer({ entete, manifeste, edition, rapprochees }: Accueillie): Apercu {
  const lues = Object.fromEntries(COMPTEES.map((c) => [c, manifeste.tables[c]?.lignes ?? 0])) as Apercu["lues"];
  const deja: Apercu["deja"] = {};
  for (const { sorte } of rapprochees) if (sorte !== "destinataires") deja[sorte] = (deja[sorte] ?? 0) + 1;
  const nommees = rapprochees.flatMap(({ sorte, nom }) =>
    sorte === "personnes" || sorte === "structures" ? [{ sorte, nom }] : [],
  );
  return { ...edition, creeAt: entete.creeAt, lues, deja, nommees: nommees.slice(0, NOMMEES) };
}
