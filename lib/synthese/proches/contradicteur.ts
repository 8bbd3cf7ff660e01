import { createHash } from "node:crypto";
import type { Categorie } from "../../appel/structure/categories.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import type { Comparaison } from "./comparer.ts";
import { SEUIL } from "./seuil.ts";

/** What is asked of a chapter before it is handed over: a person answers each, or says they have seen it. */
export const NATURES = ["sens_perdu", "departement", "categorie", "oppose", "reseau"] as const;
export type Nature = (typeof NATURES)[number];

export type PointContredit = { id: string; code: string; motsDepuis: number; type: TypeBloc; enonceIds: string[] };
export type EnonceContredit = {
  id: string;
  code: string;
  enonceVersionId: string;
  fiche: string;
  departements: string[];
  categories: Categorie[];
  /** Of the structures that organised; a network is its id or its name. */
  reseaux: string[];
};
/** An atelier of the transition that counts, with the kinds of its organisers. */
export type AtelierTenu = { departement: string | null; categories: Categorie[] };

export type Chapitre = {
  points: PointContredit[];
  /** What waits in this transition or is cited in its chapter. */
  enonces: EnonceContredit[];
  ateliers: AtelierTenu[];
  /** How near two texts are by their words alone: énoncés and points, by id. */
  parLesMots: (a: string, b: string) => number;
  /** How near two énoncés are for suggestions. */
  comparaison: Pick<Comparaison, "ressemblance">;
};

/**
 * `cle` names what is asked and stays; `empreinte` is what it rests on: once that changes, having seen it counts no more.
 * `sujet`: the code of a département, a kind of structure, a network.
 */
export type Contradiction = {
  cle: string;
  empreinte: string;
  nature: Nature;
  sujet: string | null;
  pointIds: string[];
  enonceIds: string[];
};

/** Nineteen in twenty pairs of texts that have nothing to do with each other are under it, in the demo. */
const LOIN = 0.2;
/** A frein and a levier above it speak of one thing: one pair in fifty, in the demo. */
const PRES = 0.3;
/** So many fiches of one network that say the same make a flood. */
const NUEE = 3;

export function contredire(chapitre: Chapitre): Contradiction[] {
  return [...sensPerdus(chapitre), ...nonEntendus(chapitre), ...opposes(chapitre), ...nuees(chapitre)];
}

function sensPerdus({ points, enonces, parLesMots }: Chapitre): Contradiction[] {
  return enonces.flatMap((e) => {
    const citants = points.filter((p) => p.enonceIds.includes(e.id));
    if (citants.length === 0 || citants.some((p) => parLesMots(e.id, p.id) >= LOIN)) return [];
    const pointIds = citants.map((p) => p.id);
    return [poser("sens_perdu", null, [e.id], pointIds, [e.enonceVersionId, ...citants.map(motsDe)])];
  });
}

/** Départements, then kinds of structure, of the transition's ateliers that no citation of the chapter comes from. */
function nonEntendus({ points, enonces, ateliers }: Chapitre): Contradiction[] {
  const cites = new Set(points.flatMap((p) => p.enonceIds));
  const entendus = enonces.filter((e) => cites.has(e.id));
  const absents = (nature: Nature, tenus: string[], dits: string[]) =>
    [...new Set(tenus)]
      .filter((t) => points.length > 0 && !dits.includes(t))
      .sort()
      .map((t) => poser(nature, t, [], [], [String(tenus.filter((autre) => autre === t).length)]));
  return [
    ...absents(
      "departement",
      ateliers.flatMap((a) => a.departement ?? []),
      entendus.flatMap((e) => e.departements),
    ),
    ...absents(
      "categorie",
      ateliers.flatMap((a) => a.categories),
      entendus.flatMap((e) => e.categories),
    ),
  ];
}

function opposes({ points, parLesMots }: Chapitre): Contradiction[] {
  const duBloc = (type: TypeBloc) => points.filter((p) => p.type === type);
  return duBloc("freins").flatMap((frein) =>
    duBloc("leviers")
      .filter((levier) => parLesMots(frein.id, levier.id) >= PRES)
      .map((levier) => poser("oppose", null, [], [frein.id, levier.id], [frein, levier].map(motsDe))),
  );
}

function nuees({ enonces, comparaison }: Chapitre): Contradiction[] {
  const reseaux = [...new Set(enonces.flatMap((e) => e.reseaux))].sort();
  return reseaux.flatMap((reseau) => {
    const siens = enonces.filter((e) => e.reseaux.includes(reseau));
    const pareils = siens.map((e) => [
      e,
      ...siens.filter((autre) => autre !== e && comparaison.ressemblance(e.id, autre.id) >= SEUIL),
    ]);
    const fiches = (groupe: EnonceContredit[]) => new Set(groupe.map((e) => e.fiche)).size;
    const [plusGrande] = pareils.sort((a, b) => fiches(b) - fiches(a));
    if (!plusGrande || fiches(plusGrande) < NUEE) return [];
    const versions = plusGrande.map((e) => e.enonceVersionId);
    return [
      poser(
        "reseau",
        reseau,
        plusGrande.map((e) => e.id),
        [],
        versions,
      ),
    ];
  });
}

const motsDe = (p: PointContredit) => `${p.id} ${p.motsDepuis}`;

function poser(
  nature: Nature,
  sujet: string | null,
  enonceIds: string[],
  pointIds: string[],
  appuis: string[],
): Contradiction {
  const objets = nature === "reseau" ? [] : [...enonceIds, ...(nature === "sens_perdu" ? [] : pointIds)];
  const empreinte = createHash("sha256")
    .update([...appuis].sort().join("\n"))
    .digest("hex")
    .slice(0, 32);
  return { cle: [nature, sujet ?? "", ...objets].join(":"), empreinte, nature, sujet, pointIds, enonceIds };
}
