import "server-only";
import { asc } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { structures } from "@/db/schema/structure";
import { encoreElle } from "../../appel/structure/acces.ts";
import { replier } from "../../socle/typographie/replier.ts";

/** A name of the list: the structure it is, none yet, or several that bear it. */
export type Reconnue =
  | { nom: string; etat: "connue"; id: string; nomPublie: string }
  | { nom: string; etat: "nouvelle" }
  | { nom: string; etat: "plusieurs" };

/** What structures are called, the surest first. */
const APPELLATIONS = [
  (s: Ligne) => [s.nomPublie, s.nom],
  (s: Ligne) => s.anciensNoms.split("\n"),
  (s: Ligne) => [s.sigle ?? ""],
];
type Ligne = { id: string; nom: string; nomPublie: string; sigle: string | null; anciensNoms: string };

/** Each of these names, by its folded words, matched with the structures of the instance; a merged one is the one that stays. */
export async function reconnaitreStructures(tx: Lecteur, noms: readonly string[]): Promise<Map<string, Reconnue>> {
  const toutes: Ligne[] = await tx
    .select({
      id: structures.id,
      nom: structures.nom,
      nomPublie: structures.nomPublie,
      sigle: structures.sigle,
      anciensNoms: structures.anciensNoms,
    })
    .from(structures)
    .where(encoreElle)
    .orderBy(asc(structures.createdAt), asc(structures.id));
  const index = APPELLATIONS.map((appeler) => {
    const parNom = new Map<string, Ligne[]>();
    for (const s of toutes)
      for (const cle of new Set(appeler(s).map(replier).filter(Boolean)))
        parNom.set(cle, [...(parNom.get(cle) ?? []), s]);
    return parNom;
  });
  return new Map(
    // Of two ways to write one name, the first one typed.
    noms.toReversed().map((nom): [string, Reconnue] => {
      const cle = replier(nom);
      const [seule, autre] = index.map((i) => i.get(cle)).find((c) => c !== undefined) ?? [];
      if (!seule) return [cle, { nom, etat: "nouvelle" }];
      if (autre) return [cle, { nom, etat: "plusieurs" }];
      return [cle, { nom, etat: "connue", id: seule.id, nomPublie: seule.nomPublie }];
    }),
  );
}
