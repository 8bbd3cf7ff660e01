import { grouper } from "../../socle/grouper.ts";
import type { Bloc } from "./bloc.ts";
import { type ARecopier, pagesARecopier } from "./pages.ts";
import type { RoleBloc } from "./placer.ts";
import type { CarteGardee } from "./schema.ts";

type Situee = Pick<CarteGardee, "passage">;
/** A card of one place: its place in the form, among the cards of the document, and where its words stand. */
export type CarteIci = Situee & { cle: string; index: number; numero: number };

/** Where énoncés are taken: words that were read, or a page to be copied by hand. */
export type Lieu = { cle: string } & (
  | { bloc: Bloc; page?: never; quoi?: never }
  | { page: number; quoi: ARecopier; bloc?: never }
);

/** The places of a document in reading order: a page to be copied comes before the words read on it. */
export function lieuxDe(blocs: readonly Bloc[], pages: number | null): Lieu[] {
  const recopier = pagesARecopier(blocs, pages);
  const parPage = grouper(blocs, (b) => b.page ?? 0);
  const lieux = (parPage.get(0) ?? []).map(lieuDuBloc);
  const derniere = Math.max(pages ?? 0, ...parPage.keys());
  for (let page = 1; page <= derniere; page++) {
    const quoi = recopier.get(page);
    if (quoi) lieux.push({ cle: clePage(page), page, quoi });
    lieux.push(...(parPage.get(page) ?? []).map(lieuDuBloc));
  }
  return lieux;
}

const lieuDuBloc = (bloc: Bloc): Lieu => ({ cle: cleBloc(bloc.numero), bloc });
export const cleBloc = (numero: number) => `${numero}`;
const clePage = (page: number) => `p${page}`;

/** The place of a card. */
const cleDe = ({ passage }: Situee) => ("bloc" in passage ? cleBloc(passage.bloc) : clePage(passage.page));

/** The place an énoncé of the fiche was read in. */
export const cleDeLAncre = (a: { bloc: number | null; page: number | null }) =>
  a.bloc === null ? clePage(a.page ?? 0) : cleBloc(a.bloc);

/** Where a card goes among the others: in the order of the document. */
export function placeDans(cartes: readonly Situee[], nouvelle: Situee, lieux: readonly Lieu[]): number {
  const rangs = new Map(lieux.map((l, i) => [l.cle, i]));
  const rang = (c: Situee) => [rangs.get(cleDe(c)) ?? 0, "bloc" in c.passage ? c.passage.debut : 0] as const;
  const [lieu, debut] = rang(nouvelle);
  const apres = cartes.findIndex((c) => {
    const [l, d] = rang(c);
    return l > lieu || (l === lieu && d > debut);
  });
  return apres < 0 ? cartes.length : apres;
}

/** The cards of each place, numbered through the document. */
export const parLieu = (cartes: readonly (Situee & { cle: string })[]): Map<string, CarteIci[]> =>
  grouper(
    cartes.map((c, index) => ({ cle: c.cle, index, numero: index + 1, passage: c.passage })),
    cleDe,
  );

/** The blocks that only repeat the model: its help, its head, and the headings nothing was written under. */
export function muettes(roles: readonly RoleBloc[]): ReadonlySet<string> {
  const silencieuses = new Set<string>();
  let sousTitre = false;
  for (let i = roles.length - 1; i >= 0; i--) {
    const role = roles[i];
    if (role === "aide" || role === "entete" || (role === "titre" && !sousTitre)) silencieuses.add(cleBloc(i + 1));
    if (role === "titre") sousTitre = false;
    else if (role !== "aide" && role !== "entete") sousTitre = true;
  }
  return silencieuses;
}
