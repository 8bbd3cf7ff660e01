import { BLOC_DU_TYPE } from "../consolidation/blocs.ts";
import { type Filtres, filtrer, isFiltre, SANS_FILTRE } from "./filtres.ts";
import type { Changements } from "./fusion.ts";
import { composer, type Groupement, type Ligne, type Reperes } from "./lignes.ts";
import { groupeDuType, type Place } from "./places.ts";
import { AUCUNE_RESSEMBLANCE, pointsProches, type Ressemblances } from "./suggestions.ts";
import type { Enonce, Table } from "./types.ts";

/** What the middle of the table is for now. */
export type Mode =
  | { nom: "lire" | "rattacher" | "ecarter" | "classer" | "chapitre" | "signaux" }
  /** A point being written, begun with the words of one énoncé; those chosen meanwhile support it too. */
  | { nom: "ecrire"; tete: string }
  | { nom: "point"; id: string; volet: "lire" | "reformuler" | "scinder" | "deplacer" }
  /** `avec`: the others to be merged with it. */
  | { nom: "point"; id: string; volet: "fusionner"; avec: readonly string[] }
  | { nom: "bloc"; id: string }
  /** One to write, or a new one in that block. */
  | { nom: "groupe"; id: string }
  | { nom: "groupe"; id: null; blocId: string };

/** Whether one writes words there. */
export const isEcriture = (mode: Mode): boolean =>
  mode.nom === "point" ? mode.volet !== "lire" : ["ecrire", "bloc", "groupe", "chapitre"].includes(mode.nom);

/** Which énoncés the list holds: those that wait, or those set aside. */
export type Pile = "a_traiter" | "ecartes";

/** The sorting table as one person sees it. Pure: what is sent to the server is elsewhere. */
export type Etat = {
  table: Table;
  reperes: Reperes;
  ressemblances: Ressemblances;
  pile: Pile;
  filtres: Filtres;
  groupement: Groupement;
  replies: readonly string[];
  /** What is shown, in its order; follows from all above. */
  lignes: readonly Ligne[];
  courant: string | null;
  choisis: readonly string[];
  /** Where a range of the selection began. */
  ancre: string | null;
  /** Énoncés of a gesture that has left and is not answered yet: out of the list already. */
  partis: readonly string[];
  mode: Mode;
  /** Where what is written or moved will land. */
  place: Place | null;
};

export type Depart = Pick<Etat, "table" | "reperes"> & {
  groupement?: Groupement;
  /** An énoncé or a point to begin with, by its code. */
  code?: string;
};

export type Acte =
  | { type: "aller"; id: string }
  | { type: "avancer"; pas: number; etendre?: boolean }
  | { type: "bout"; fin: boolean }
  | { type: "choisir"; id: string }
  | { type: "choisirPlage"; id: string }
  /** All of them, or none when they all are already; `ajouter`: never none. */
  | { type: "choisirTous"; ids: readonly string[]; ajouter?: boolean }
  | { type: "lacher" }
  | { type: "grouper"; groupement: Groupement }
  | { type: "replier"; cle: string }
  | { type: "filtrer"; filtres: Partial<Filtres> }
  | { type: "montrer"; pile: Pile }
  | { type: "mode"; mode: Mode }
  /** A point pressed in the outline: read, or merged with the one whose merge is being made. */
  | { type: "ouvrirPoint"; id: string }
  | { type: "placer"; place: Place }
  /** Steps through the places of the chapter. */
  | { type: "glisser"; pas: number }
  /** What is near to what, told or told again. */
  | { type: "ressemblances"; ressemblances: Ressemblances }
  | { type: "parti"; ids: readonly string[] }
  | { type: "revenu"; ids: readonly string[] }
  /** The whole table, after its beginning. */
  | { type: "entiere"; table: Table; version: Reperes["version"] }
  /** `ids`: those of the gesture it answers. */
  | { type: "lu"; changements: Changements; ids?: readonly string[] };

export function commencer({ table, reperes, groupement = "type", code }: Depart): Etat {
  const vide: Etat = {
    table,
    reperes,
    ressemblances: AUCUNE_RESSEMBLANCE,
    pile: "a_traiter",
    filtres: SANS_FILTRE,
    groupement,
    replies: [],
    lignes: [],
    courant: null,
    choisis: [],
    ancre: null,
    partis: [],
    mode: { nom: "lire" },
    place: null,
  };
  const etat = recomposer(vide);
  const point = table.points.find((p) => p.code === code);
  const enonce = etat.table.enonces.find((e) => e.code === code);
  const courant = idsVisibles(etat).find((id) => id === enonce?.id) ?? idsVisibles(etat)[0] ?? null;
  return { ...etat, courant, ...(point && { mode: { nom: "point", id: point.id, volet: "lire" } as const }) };
}

const DISPOSITION = { a_traiter: "a_traiter", ecartes: "ecarte" } as const satisfies Record<
  Pile,
  Enonce["disposition"]
>;

/** The énoncés of one pile, those of a gesture on its way put aside. The table also holds what its points cite. */
export const enoncesDe = ({ table, partis }: Pick<Etat, "table" | "partis">, pile: Pile): Enonce[] =>
  table.enonces.filter(
    (e) => e.disposition === DISPOSITION[pile] && e.transition === table.transition && !partis.includes(e.id),
  );

/** The list again, after anything it follows from. */
export function recomposer(etat: Etat): Etat {
  const gardes = filtrer(etat.table, enoncesDe(etat, etat.pile), etat.filtres);
  const pres = etat.groupement === "ressemblance" ? pointsProches(etat) : new Map();
  const parType = etat.groupement === "type" && etat.pile === "a_traiter" && !isFiltre(etat.filtres);
  const aVenir = (parType && etat.table.reste?.aTraiter) || {};
  return { ...etat, lignes: composer(gardes, { ...etat, lots: etat.ressemblances.lots, pres, aVenir }) };
}

export const idsVisibles = ({ lignes }: Pick<Etat, "lignes">) =>
  lignes.flatMap((l) => (l.nature === "enonce" ? [l.id] : []));

/** What a gesture is about: the selection, else the current énoncé. */
export const enMain = ({ choisis, courant }: Pick<Etat, "choisis" | "courant">): readonly string[] => {
  if (choisis.length > 0) return choisis;
  return courant === null ? [] : [courant];
};

/** The group a point of this kind is offered first. */
export const groupeOffert = (table: Pick<Table, "blocs">, e: Pick<Enonce, "type">): string | undefined =>
  groupeDuType(table, BLOC_DU_TYPE[e.type]);
