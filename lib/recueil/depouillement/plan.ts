import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Rubrique } from "../rubriques/rubriques.ts";
import type { Bloc } from "./bloc.ts";
import { type CleSeule, type Genre, INTERTITRES, lireSignet, type Place } from "./intertitres.ts";
import { type EnTetesDeTable, enTetesDe } from "./tables.ts";
import { annoncesDe, type Forme, formeDe, lireTitre, type Titre } from "./titres.ts";

export type Ou = "entete" | CleSeule | Genre | null;
/** What the headings above a block say of it. */
export type Situation = {
  transition: CodeTransition | null;
  ou: Ou;
  /** The block is a heading itself. */
  titre: Titre | null;
  /** Of a heading: the last block of its section. */
  fin: number | null;
};
type Transition = { code: CodeTransition; niveau: number } | null;
type Etat = {
  pile: Section[];
  transition: Transition;
  avantTable: { table: number | undefined; pile: Section[]; transition: Transition } | null;
};
type Section = { niveau: number; forme: Forme; ou: Ou; bloc: number };

/** Levels of headings no style makes: below those styles make, a transition above what is said of it. */
const NUE_TRANSITION = 10;
const NUE = 11;
/** In a table: the heading of the column, that of the row, then those written in the cell. */
const COLONNE = 20;
const RANGEE = 21;
const CELLULE = 22;

/**
 * Reads the headings of a document by their words and levels: a section ends where another of its level begins, an
 * unknown heading inside one belongs to it, and what a table or frame opens ends with it.
 */
export function lirePlan(blocs: readonly Bloc[], rubriques: readonly Rubrique[]): Situation[] {
  const annonces = annoncesDe(rubriques);
  const situations: Situation[] = [];
  const titres = blocs.map((b) => (b.apart ? null : lireTitre(b, annonces)));
  const tables = enTetesDe(blocs, titres);
  // What the model prints above its first bookmark is its head.
  const duModele = blocs.some((b) => b.signets.some((s) => lireSignet(s) !== null));
  const base: Ou = duModele ? "entete" : null;
  const e: Etat = { pile: [], transition: null, avantTable: null };

  const fermer = (niveau: number, dernier: number) => {
    while ((e.pile.at(-1)?.niveau ?? -1) >= niveau) {
      const fermee = e.pile.pop();
      const situation = fermee && situations[fermee.bloc - 1];
      if (situation) situation.fin = dernier;
    }
  };
  const ouvrir = (niveau: number, titre: Titre, dernier: number, bloc: number) => {
    fermer(niveau, dernier);
    const dessus = e.pile.at(-1)?.ou ?? base;
    if (e.transition && niveau < e.transition.niveau) e.transition = null;
    if (titre.transition) e.transition = { code: titre.transition, niveau };
    e.pile.push({ niveau, forme: titre.forme, ou: titre.ou ?? (dessus === "entete" ? null : dessus), bloc });
  };
  const sortir = (dernier: number) => {
    if (!e.avantTable) return;
    fermer(COLONNE, dernier);
    e.pile = [...e.avantTable.pile];
    e.transition = e.avantTable.transition;
  };
  const entrer = (bloc: Bloc, table: EnTetesDeTable) => {
    if (e.avantTable?.table !== bloc.cellule?.table)
      e.avantTable = { table: bloc.cellule?.table, pile: [...e.pile], transition: e.transition };
    if (!table.nouvelle(bloc)) return;
    sortir(bloc.numero - 1);
    const { colonne, rangee } = table.enTetes(bloc);
    // They are opened again in each cell they rule: their section is not one run of blocks.
    if (colonne) ouvrir(COLONNE, colonne, bloc.numero - 1, 0);
    if (rangee) ouvrir(RANGEE, rangee, bloc.numero - 1, 0);
  };

  for (const [i, bloc] of blocs.entries()) {
    if (e.avantTable && !bloc.apart && bloc.cellule?.table !== e.avantTable.table) {
      sortir(bloc.numero - 1);
      e.avantTable = null;
    }
    const table = bloc.cellule && tables.get(bloc.cellule.table);
    if (table && !bloc.apart) entrer(bloc, table);
    const titre = titreDe(bloc, titres[i] ?? null, e.pile.at(-1));
    const signet = bloc.signets.map(lireSignet).find((s) => s !== null);
    const niveau = (table ? CELLULE : 0) + (bloc.niveau ?? (titre?.transition ? NUE_TRANSITION : NUE));
    if (signet) ouvrir(niveau, titreDuSignet(signet.place, titre?.forme ?? "style"), i, bloc.numero);
    else if (titre && !titre.suite && !(bloc.courant && !titre.ou)) ouvrir(niveau, titre, i, bloc.numero);
    const dessus = e.pile.at(-1);
    if (signet && dessus && "entete" in signet.place) dessus.ou = "entete";
    const situation = { transition: e.transition?.code ?? null, ou: dessus ? dessus.ou : base, titre, fin: null };
    if (titre?.suite) {
      if (dessus && !memeType(dessus.ou, titre.ou)) dessus.ou = null;
      situation.ou = titre.ou;
      situation.transition = titre.transition ?? situation.transition;
    }
    situations.push(situation);
  }
  fermer(0, blocs.length);
  return situations;
}

/** « Frein : le bail » among leviers: what comes next could be either. */
const memeType = (a: Ou, b: Ou) => typeof a === "object" && typeof b === "object" && a?.type === b?.type;

/** A line that looks like the heading that opened the section it is in is one too, whatever it says. */
function titreDe(bloc: Bloc, lu: Titre | null, dessus: Section | undefined): Titre | null {
  if (lu || bloc.apart || bloc.courant || bloc.puce || !dessus || dessus.forme === "style" || dessus.forme === "nue")
    return lu;
  if (formeDe(bloc) !== dessus.forme || /[.!]$/.test(bloc.texte)) return null;
  return { connu: false, forme: dessus.forme, transition: null, ou: null, suite: null };
}

function titreDuSignet(place: Place, forme: Forme): Titre {
  const titre: Titre = { connu: true, forme, transition: null, ou: null, suite: null };
  if ("entete" in place) return titre;
  if ("seule" in place) return { ...titre, ou: place.seule };
  return { ...titre, transition: place.transition, ou: INTERTITRES[place.intertitre].genre };
}
