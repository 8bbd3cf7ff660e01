import { type Acte, type Etat, enMain, enoncesDe, groupeOffert, idsVisibles, type Mode, recomposer } from "./etat.ts";
import { fusionner } from "./fusion.ts";
import { finDe, placeDuPoint, placesDe, placeVoisine } from "./places.ts";
import type { Table } from "./types.ts";

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

/** The table after what was done or told. */
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
    case "ouvrirPoint": {
      const { mode } = etat;
      if (mode.nom !== "point" || mode.volet !== "fusionner")
        return ouvrir(etat, { nom: "point", id: acte.id, volet: "lire" });
      if (acte.id === mode.id || mode.avec.includes(acte.id)) return etat;
      return ouvrir(etat, { ...mode, avec: [...mode.avec, acte.id] });
    }
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
    case "entiere":
      return tenir(etat, acte.table, { reperes: { ...etat.reperes, version: acte.version } });
    case "lu":
      return tenir(etat, fusionner(etat.table, acte.changements), {
        partis: etat.partis.filter((id) => !acte.ids?.includes(id)),
      });
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
  if (mode.nom === "point") {
    // Moved to another chapter, or taken out meanwhile.
    if (!table.points.some((p) => p.id === mode.id)) return { ...etat, mode: { nom: "lire" }, place: null };
    return { ...etat, mode, place: placeDuPoint(table, mode.id) ?? null };
  }
  if (mode.nom !== "ecrire") return { ...etat, mode, place: null };
  const tete = table.enonces.find((e) => e.id === mode.tete);
  const groupe = tete && groupeOffert(table, tete);
  return { ...etat, mode, choisis: enMain(etat), place: groupe ? finDe(table, groupe) : null };
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

/** The table as the server tells it: a point that is gone is left. */
function tenir(etat: Etat, table: Table, changes: Partial<Etat>): Etat {
  const { mode } = etat;
  const perdu = mode.nom === "point" && !table.points.some((p) => p.id === mode.id);
  return relister(etat, { table, ...changes, ...(perdu && { mode: { nom: "lire" } }) });
}
