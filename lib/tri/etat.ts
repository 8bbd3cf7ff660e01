import { BLOC_DU_TYPE } from "../synthese/blocs.ts";
import { type Filtres, filtrer, SANS_FILTRE } from "./filtres.ts";
import { type Changements, fusionner } from "./fusion.ts";
import { composer, type Groupement, type Ligne, type Reperes } from "./lignes.ts";
import { finDe, type Place, placeDuPoint, placesDe, placeVoisine } from "./places.ts";
import { AUCUNE_RESSEMBLANCE, type Ressemblances } from "./suggestions.ts";
import type { Enonce, Table } from "./types.ts";

/** What the middle of the table is for now. */
export type Mode =
  | { nom: "lire" | "rattacher" | "ecarter" | "classer" | "chapitre" | "signaux" }
  /** A point being written, begun with the words of one énoncé; those chosen meanwhile support it too. */
  | { nom: "ecrire"; tete: string }
  | { nom: "point"; id: string; volet: "lire" | "reformuler" | "fusionner" | "scinder" | "deplacer" }
  | { nom: "bloc"; id: string }
  /** One to write, or a new one in that block. */
  | { nom: "groupe"; id: string }
  | { nom: "groupe"; id: null; blocId: string };

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
  | { type: "placer"; place: Place }
  /** Steps through the places of the chapter. */
  | { type: "glisser"; pas: number }
  /** What is near to what, told or told again. */
  | { type: "ressemblances"; ressemblances: Ressemblances }
  | { type: "parti"; ids: readonly string[] }
  | { type: "revenu"; ids: readonly string[] }
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

function recomposer(etat: Etat): Etat {
  const gardes = filtrer(etat.table, enoncesDe(etat, etat.pile), etat.filtres);
  return { ...etat, lignes: composer(gardes, { ...etat, lots: etat.ressemblances.lots }) };
}

export const idsVisibles = ({ lignes }: Pick<Etat, "lignes">) =>
  lignes.flatMap((l) => (l.nature === "enonce" ? [l.id] : []));

/** What a gesture is about: the selection, else the current énoncé. */
export const enMain = ({ choisis, courant }: Pick<Etat, "choisis" | "courant">): readonly string[] => {
  if (choisis.length > 0) return choisis;
  return courant === null ? [] : [courant];
};

/** After some lines went: stays where it is if it can, else on what came next, else on what came before. */
function suivre(avant: readonly string[], apres: readonly string[], courant: string | null): string | null {
  if (courant === null) return apres[0] ?? null;
  const restent = new Set(apres);
  if (restent.has(courant)) return courant;
  const rang = avant.indexOf(courant);
  return (
    avant.slice(rang + 1).find((id) => restent.has(id)) ??
    avant.slice(0, Math.max(rang, 0)).findLast((id) => restent.has(id)) ??
    apres[0] ??
    null
  );
}

/** Shows another list: the current énoncé and the selection follow what is still there. */
function relister(etat: Etat, changes: Partial<Etat>): Etat {
  const avant = idsVisibles(etat);
  const suite = recomposer({ ...etat, ...changes });
  const apres = idsVisibles(suite);
  const courant = suivre(avant, apres, suite.courant);
  return { ...suite, courant, choisis: suite.choisis.filter((id) => existe(suite, id)) };
}

const existe = (etat: Etat, id: string) => enoncesDe(etat, etat.pile).some((e) => e.id === id);

export function reduire(etat: Etat, acte: Acte): Etat {
  switch (acte.type) {
    case "aller":
      return { ...etat, courant: acte.id, ancre: acte.id, mode: { nom: "lire" } };
    case "avancer":
      return avancer(etat, acte.pas, acte.etendre ?? false);
    case "bout": {
      const courant = idsVisibles(etat).at(acte.fin ? -1 : 0) ?? etat.courant;
      return { ...etat, courant, ancre: courant, mode: { nom: "lire" } };
    }
    case "choisir":
      return choisir(etat, basculer(etat.choisis, acte.id), acte.id);
    case "choisirPlage":
      return { ...choisir(etat, plage(etat, etat.ancre ?? etat.courant, acte.id), acte.id), ancre: etat.ancre };
    case "choisirTous": {
      const tous = !acte.ajouter && acte.ids.every((id) => etat.choisis.includes(id));
      const autres = etat.choisis.filter((id) => !acte.ids.includes(id));
      const choisis = tous ? autres : [...acte.ids.filter((id) => existe(etat, id)), ...autres];
      return choisir(etat, choisis, acte.ajouter ? etat.courant : (choisis[0] ?? etat.courant));
    }
    case "lacher":
      return { ...etat, choisis: [], ancre: etat.courant, mode: { nom: "lire" } };
    case "grouper":
      return relister(etat, { groupement: acte.groupement, replies: [] });
    case "replier":
      return relister(etat, { replies: basculer(etat.replies, acte.cle) });
    case "filtrer":
      return relister(etat, { filtres: { ...etat.filtres, ...acte.filtres } });
    case "montrer":
      return relister(etat, { pile: acte.pile, choisis: [], replies: [], mode: { nom: "lire" } });
    case "mode":
      return ouvrir(etat, acte.mode);
    case "placer":
      return { ...etat, place: acte.place };
    case "glisser": {
      const bouge = etat.mode.nom === "point" ? [etat.mode.id] : [];
      return etat.place ? { ...etat, place: placeVoisine(placesDe(etat.table, bouge), etat.place, acte.pas) } : etat;
    }
    case "ressemblances":
      if (etat.groupement !== "ressemblance") return { ...etat, ressemblances: acte.ressemblances };
      return relister(etat, { ressemblances: acte.ressemblances });
    case "parti":
      if (acte.ids.length === 0) return etat;
      return relister(etat, {
        partis: [...etat.partis, ...acte.ids],
        choisis: etat.choisis.filter((id) => !acte.ids.includes(id)),
        mode: { nom: "lire" },
      });
    case "revenu":
      if (acte.ids.length === 0) return etat;
      return {
        ...relister(etat, { partis: etat.partis.filter((id) => !acte.ids.includes(id)) }),
        courant: acte.ids[0] ?? etat.courant,
      };
    case "lu":
      return lire(etat, acte);
  }
}

function avancer(etat: Etat, pas: number, etendre: boolean): Etat {
  const ids = idsVisibles(etat);
  const rang = etat.courant === null ? -1 : ids.indexOf(etat.courant);
  const courant = ids[Math.min(ids.length - 1, Math.max(0, rang + pas))] ?? etat.courant;
  if (courant === null) return etat;
  const ancre = etendre ? (etat.ancre ?? etat.courant) : courant;
  const choisis = etendre ? plage(etat, ancre, courant) : etat.choisis;
  return { ...etat, courant, ancre, choisis, mode: { nom: "lire" } };
}

function ouvrir(etat: Etat, mode: Mode): Etat {
  const { table } = etat;
  if (mode.nom === "point") return { ...etat, mode, place: placeDuPoint(table, mode.id) ?? null };
  if (mode.nom !== "ecrire") return { ...etat, mode, place: null };
  const tete = table.enonces.find((e) => e.id === mode.tete);
  const groupe = tete && groupeOffert(table, tete);
  return { ...etat, mode, choisis: enMain(etat), place: groupe ? finDe(table, groupe) : null };
}

/** The group a point of this kind is offered first: the untitled one of its block. */
export function groupeOffert({ blocs }: Pick<Table, "blocs">, e: Pick<Enonce, "type">): string | undefined {
  const bloc = blocs.find((b) => b.type === BLOC_DU_TYPE[e.type]) ?? blocs[0];
  return (bloc?.groupes.find((g) => g.titre === null) ?? bloc?.groupes[0])?.id;
}

/** A point being written goes on while its support is chosen; it keeps the énoncé it began with. */
function choisir(etat: Etat, choisis: readonly string[], courant: string | null): Etat {
  const { mode } = etat;
  if (mode.nom !== "ecrire") return { ...etat, choisis, courant, ancre: courant, mode: { nom: "lire" } };
  return choisis.includes(mode.tete) ? { ...etat, choisis, courant, ancre: courant } : etat;
}

const basculer = (liste: readonly string[], un: string) =>
  liste.includes(un) ? liste.filter((x) => x !== un) : [...liste, un];

function plage(etat: Etat, de: string | null, a: string): readonly string[] {
  const ids = idsVisibles(etat);
  const [x, y] = [de === null ? ids.indexOf(a) : ids.indexOf(de), ids.indexOf(a)];
  const dedans = ids.slice(Math.min(x, y), Math.max(x, y) + 1);
  return [...etat.choisis.filter((id) => !dedans.includes(id)), ...dedans];
}

/** What the server answers or tells: the gesture it answers is in it, a point that is gone is left. */
function lire(etat: Etat, { changements, ids = [] }: Extract<Acte, { type: "lu" }>): Etat {
  const { mode } = etat;
  const table = fusionner(etat.table, changements);
  const perdu = mode.nom === "point" && !table.points.some((p) => p.id === mode.id);
  const partis = etat.partis.filter((id) => !ids.includes(id));
  return relister(etat, { table, partis, ...(perdu && { mode: { nom: "lire" } }) });
}
