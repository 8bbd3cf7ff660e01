import { replier } from "../../socle/typographie/replier.ts";
import { contient } from "./filtres.ts";
import type { Table } from "./types.ts";

type Cherche = { id: string; code: string; accroche: string; texte: string };

/**
 * The points that hold these words, in their text or in that of their sources, those of the chapter first; a code found
 * whole comes before all. Nothing typed: all of them. `premiers`: the ids of those that come first among equals.
 */
export function chercherPoints(table: Table, mots: string, premiers: readonly string[] = []): Cherche[] {
  const enonces = new Map(table.enonces.map((e) => [e.id, e]));
  const sources = (ids: readonly { enonceId: string }[]) =>
    ids.map(({ enonceId }) => {
      const e = enonces.get(enonceId);
      return e ? `${e.code} ${e.accroche} ${e.texte}` : "";
    });
  const ici = table.points.map((p) => ({ p, texte: [p.code, p.accroche, p.texte, ...sources(p.sources)].join(" ") }));
  const ailleurs = table.ailleurs.map((p) => ({ p, texte: [p.code, p.accroche, p.texte].join(" ") }));
  const rang = ({ p }: { p: Cherche }) => {
    const premier = premiers.indexOf(p.id);
    return premier < 0 ? premiers.length : premier;
  };
  const tous = [...ici, ...ailleurs].sort((a, b) => rang(a) - rang(b));
  return chercherParmi<Cherche>(tous, mots);
}

/** Those whose text holds these words, in their order; a code found whole comes before all. */
export function chercherParmi<P extends { code: string }>(
  parmi: readonly { p: P; texte: string }[],
  mots: string,
): P[] {
  const cherche = replier(mots);
  const trouves = parmi.filter(({ texte }) => contient(replier(texte), cherche)).map(({ p }) => p);
  const parCode = (p: P) => (replier(p.code) === cherche ? 0 : 1);
  return trouves.sort((a, b) => parCode(a) - parCode(b));
}
