import { NOMS_TYPE_ENONCE } from "../../recueil/fiche/wording.ts";
import { TYPES_ENONCE } from "../../recueil/rubriques/types-enonce.ts";
import { grouper } from "../../socle/grouper.ts";
import { comparerFr } from "../../socle/typographie/tri.ts";
import { cleTheme, ficheDe } from "./filtres.ts";
import type { Enonce, Table } from "./types.ts";

export const GROUPEMENTS = ["type", "theme", "ressemblance", "fiche", "nouveaute"] as const;
export type Groupement = (typeof GROUPEMENTS)[number];

export const NOM_GROUPEMENT: Record<Groupement, string> = {
  type: "par genre",
  theme: "par thème",
  ressemblance: "par ressemblance",
  fiche: "par fiche",
  nouveaute: "par nouveauté",
};

/** Since when something is new: the last visit of this browser, the last published version. ISO instants. */
export type Reperes = { visite: string | null; version: { numero: number; at: string } | null };

export type Ligne =
  /** `epars`: what has nothing in common but that. */
  | { nature: "titre"; cle: string; titre: string; n: number; replie: boolean; epars?: true }
  | { nature: "enonce"; id: string };

type Paquet = { cle: string; titre: string; rang: string | number; epars?: true };
type PointPres = { id: string; code: string; accroche: string; texte: string };

/** In which group an énoncé stands, and where that group comes among the others. */
function paquetDe(
  e: Enonce,
  groupement: Groupement,
  table: Table,
  reperes: Reperes,
  lots: ReadonlyMap<string, { rang: number; titre: string }>,
  pres: ReadonlyMap<string, PointPres>,
): Paquet {
  switch (groupement) {
    case "type":
      return { cle: e.type, titre: NOMS_TYPE_ENONCE[e.type], rang: TYPES_ENONCE.indexOf(e.type) };
    case "theme":
      // The themes of organisers are free words; those who named none come last.
      return e.theme
        ? { cle: cleTheme(e.theme), titre: e.theme, rang: cleTheme(e.theme) }
        : { cle: "", titre: "Sans thème", rang: "\uffff" };
    case "fiche": {
      const fiche = ficheDe(table, e);
      const noms = fiche.structures.map((s) => s.nom).join(", ");
      return { cle: e.ficheId, titre: noms ? `${fiche.code} · ${noms}` : fiche.code, rang: fiche.code };
    }
    case "nouveaute": {
      if (reperes.visite && e.depuis > reperes.visite)
        return { cle: "visite", titre: "Depuis votre dernière visite", rang: 0 };
      if (reperes.version && e.depuis > reperes.version.at)
        return { cle: "version", titre: `Depuis la version ${reperes.version.numero}`, rang: 1 };
      return { cle: "avant", titre: reperes.version ? "Avant" : "Déjà là à votre dernière visite", rang: 2 };
    }
    case "ressemblance": {
      const lot = lots.get(e.id);
      if (lot) return { cle: `lot${lot.rang}`, titre: `Se ressemblent : ${lot.titre}`, rang: lot.rang };
      const p = pres.get(e.id);
      if (p) return { cle: p.id, titre: `Près de ${p.code} : ${p.accroche || p.texte}`, rang: RANG_PRES };
      return { cle: "seul", titre: "Ne ressemblent à rien", rang: RANG_SEUL, epars: true };
    }
  }
}

/** After the sets of énoncés, in the order they are met. */
const RANG_PRES = 1e6;
const RANG_SEUL = 1e9;

const comparerRangs = (a: string | number, b: string | number) =>
  typeof a === "number" && typeof b === "number" ? a - b : comparerFr(String(a), String(b));

/** The list as it is shown: a title for each group with its count, then its énoncés unless it is folded. */
export function composer(
  enonces: readonly Enonce[],
  {
    groupement,
    table,
    reperes,
    lots,
    pres,
    replies,
    aVenir = {},
  }: {
    groupement: Groupement;
    table: Table;
    reperes: Reperes;
    /** Énoncés that say the same, as sets of ids. */
    lots: readonly (readonly string[])[];
    /** The point each of the others may join, by the id of the énoncé. */
    pres: ReadonlyMap<string, PointPres>;
    replies: readonly string[];
    /** How many of each group are still to come. */
    aVenir?: Partial<Record<string, number>>;
  },
): Ligne[] {
  const connus = new Map(enonces.map((e) => [e.id, e]));
  const lotDe = new Map(
    lots.flatMap((ids, rang) => {
      const restent = ids.flatMap((id) => connus.get(id) ?? []);
      // One alone resembles nothing that is still there.
      if (restent.length < 2) return [];
      return restent.map((e) => [e.id, { rang, titre: restent[0]?.accroche || restent[0]?.texte || "" }] as const);
    }),
  );
  const paquets = new Map<string, Paquet>();
  const parPaquet = grouper(enonces, (e) => {
    const paquet = paquetDe(e, groupement, table, reperes, lotDe, pres);
    if (!paquets.has(paquet.cle)) paquets.set(paquet.cle, paquet);
    return paquet.cle;
  });
  return [...paquets.values()]
    .sort((a, b) => comparerRangs(a.rang, b.rang))
    .flatMap(({ cle, titre, epars }) => {
      const siens = parPaquet.get(cle) ?? [];
      const replie = replies.includes(cle);
      const n = siens.length + (aVenir[cle] ?? 0);
      const titree: Ligne = { nature: "titre", cle, titre, n, replie, epars };
      return replie ? [titree] : [titree, ...siens.map((e): Ligne => ({ nature: "enonce", id: e.id }))];
    });
}
