import { createHmac } from "node:crypto";
import { renderSyntheseJson } from "../document/json.ts";
import type { ArbreEnonce, SyntheseArbre } from "../version/tree.ts";
import { calculerRacine, direReserve, hacherFeuille, refaireFeuilles } from "./verifier.mjs";

/** `reserve`: an énoncé that is not published, told by its hash alone. */
export type Feuille = { nature: "point" | "enonce" | "reserve"; code: string | null; hash: string };

/** What a version commits to, word by word: the root of a tree of hashes (RFC 6962), and its leaves. */
export type Manifeste = { racine: string; feuilles: Feuille[] };

/** The file preuve.json: the manifest, the files beside it, and what was masked since. */
export type Preuve = Manifeste & {
  format: 1;
  annee: number;
  version: number;
  publieeAt: string;
  fichiers: { nom: string; sha256: string; taille: number; detruitAt?: string }[];
  retraits: { at: string; codes: string[] }[];
};

export type Reserve = Pick<
  ArbreEnonce,
  "code" | "type" | "accroche" | "texte" | "exemple" | "destinataire" | "horizon"
> & { motif: string };
/** What an organiser keeps of an énoncé that was set aside: with it, its hash can be computed again. */
export type Recu = Reserve & { sel: string };

/** The salt of one énoncé: nobody guesses the others from it. */
export const faireRecu = (reserve: Reserve, sel: string): Recu => ({
  ...reserve,
  sel: createHmac("sha256", sel).update(reserve.code).digest("hex"),
});

/** The hashes of a version: its points and énoncés as the file v{n}.json holds them, what it sets aside under a salt. */
export function composerManifeste(arbre: SyntheseArbre, reserves: readonly Reserve[], sel: string): Manifeste {
  const publiees = [...refaireFeuilles(renderSyntheseJson(arbre))].map(([cle, hash]): Feuille => {
    const [nature, code = ""] = cle.split(" ");
    return { nature: nature === "point" ? "point" : "enonce", code, hash };
  });
  // In the order of their hashes, which says nothing of them.
  const tues = reserves
    .map((r): Feuille => ({ nature: "reserve", code: null, hash: hacherFeuille(direReserve(faireRecu(r, sel))) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const feuilles = [...publiees, ...tues];
  return { racine: calculerRacine(feuilles.map((f) => f.hash)), feuilles };
}
