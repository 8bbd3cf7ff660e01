import { OBJETS, type Objet, TYPES_EVENEMENT, type TypeEvenement } from "../../socle/journal/types.ts";
import { jourLu } from "../../socle/typographie/jour-lu.ts";
import { isUuid } from "../../socle/uuid.ts";
import { TYPES_GESTE, type TypeGeste } from "../../synthese/consolidation/gestes/types.ts";

/** What the consolidation journals by its gestures stands beside the objects of the journal. */
export const SYNTHESE = "synthese" as const;
export type Sujet = Objet | typeof SYNTHESE;
export const SUJETS: readonly Sujet[] = [...OBJETS, SYNTHESE];
export type Genre = TypeEvenement | `geste:${TypeGeste}`;
const GENRES: readonly Genre[] = [...TYPES_EVENEMENT, ...TYPES_GESTE.map((t) => `geste:${t}` as const)];

export type FiltreJournal = {
  /** On what kind of thing. */
  sujet?: Sujet;
  /** One thing alone, of that kind. */
  id?: string;
  genre?: Genre;
  /** Who did it; `application`: nobody. */
  qui?: string;
  /** From this day, and until the end of that one, in the instance's zone. */
  du?: string;
  au?: string;
};
export const APPLICATION = "application";
const CLES = ["sujet", "id", "genre", "qui", "du", "au"] as const satisfies readonly (keyof FiltreJournal)[];

type Parametres = Record<string, string | string[] | undefined>;

/** What an address asks of the journal; a value that means nothing is left out. */
export function lireFiltreJournal(params: Parametres): FiltreJournal {
  const un = (cle: string) => {
    const valeur = params[cle];
    return typeof valeur === "string" ? valeur : "";
  };
  const lu: FiltreJournal = {
    sujet: SUJETS.find((s) => s === un("sujet")),
    id: isUuid(un("id")) ? un("id") : undefined,
    genre: GENRES.find((g) => g === un("genre")),
    qui: un("qui") === APPLICATION || isUuid(un("qui")) ? un("qui") : undefined,
    du: jourLu(un("du")),
    au: jourLu(un("au")),
  };
  return Object.fromEntries(CLES.flatMap((cle) => (lu[cle] ? [[cle, lu[cle]]] : [])));
}

/** Where the next page begins: after this line, in time. */
export type Curseur = { at: Date; source: "e" | "g"; rang: number };

export function lireCurseur(texte: string | string[] | undefined): Curseur | null {
  const lu = typeof texte === "string" ? /^(\d{1,15})([eg])(\d{1,15})$/.exec(texte) : null;
  return lu ? { at: new Date(Number(lu[1])), source: lu[2] as "e" | "g", rang: Number(lu[3]) } : null;
}
const ecrireCurseur = ({ at, source, rang }: Curseur) => `${at.getTime()}${source}${rang}`;

/** `chemin` with the filter behind it, in one order: two equal filters make the same address. */
export function lienJournal(chemin: string, filtre: FiltreJournal = {}, avant?: Curseur): string {
  const params = new URLSearchParams();
  for (const cle of CLES) {
    const valeur = filtre[cle];
    if (valeur) params.set(cle, valeur);
  }
  if (avant) params.set("avant", ecrireCurseur(avant));
  return params.size > 0 ? `${chemin}?${params}` : chemin;
}
