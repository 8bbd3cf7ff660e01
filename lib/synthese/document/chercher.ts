import { replier } from "../../socle/typographie/replier.ts";
import {
  type BlocDit,
  type DocumentCompose,
  type NoeudEnonce,
  type NoeudPartie,
  type NoeudPoint,
  type Precision,
  parcourir,
} from "./noeuds.ts";

/** `sources`: the énoncés of the point that hold the words, when the point itself does not. */
export type Trouve = { point: NoeudPoint; partie: NoeudPartie; sources: NoeudEnonce[] };

/** The points that hold every word typed, themselves or in an énoncé they come from; accents, case and « St » do not count. */
export function chercherPoints({ parties }: DocumentCompose, q: string): Trouve[] {
  const voulus = replier(q).split(" ").filter(Boolean);
  if (voulus.length === 0) return [];
  const tient = (textes: readonly string[]) => {
    const replie = replier(textes.join(" "));
    return voulus.every((mot) => replie.includes(mot));
  };
  const noeuds = parties.flatMap((partie) => [...parcourir(partie.enfants)].map((noeud) => ({ partie, noeud })));
  const enonces = new Map(noeuds.flatMap(({ noeud }) => (noeud.type === "enonce" ? [[noeud.code, noeud]] : [])));
  return noeuds.flatMap(({ partie, noeud }) => {
    if (noeud.type !== "point") return [];
    if (tient([noeud.code, ...mots(noeud)])) return [{ point: noeud, partie, sources: [] }];
    const sources = noeud.sources.flatMap((s) => enonces.get(s.code) ?? []);
    const tenues = sources.filter((e) => tient([e.code, e.structures, ...mots(e)]));
    return tenues.length > 0 ? [{ point: noeud, partie, sources: tenues }] : [];
  });
}

const mots = ({ blocs, precisions }: { blocs: readonly BlocDit[]; precisions: readonly Precision[] }): string[] => [
  ...blocs.map((b) => (b.type === "liste" ? b.items.flat() : b.portions).map((p) => p.texte).join("")),
  ...precisions.map((p) => p.texte),
];
