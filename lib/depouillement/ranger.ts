import { grouper } from "../grouper.ts";
import type { RoleBloc } from "./placer.ts";
import type { CarteGardee } from "./schema.ts";

type Situee = Pick<CarteGardee, "passage">;
/** A card of one place: its place in the form, among the cards of the document, and where its words stand. */
export type CarteIci = Situee & { cle: string; index: number; numero: number };

/** The block of a card, or its page in a scan. */
export const lieuDe = ({ passage }: Situee) => ("bloc" in passage ? passage.bloc : passage.page);

/** Where a card goes among the others: in the order of the document. */
export function placeDans(cartes: readonly Situee[], nouvelle: Situee): number {
  const rang = (c: Situee) => [lieuDe(c), "bloc" in c.passage ? c.passage.debut : 0] as const;
  const [lieu, debut] = rang(nouvelle);
  const apres = cartes.findIndex((c) => {
    const [l, d] = rang(c);
    return l > lieu || (l === lieu && d > debut);
  });
  return apres < 0 ? cartes.length : apres;
}

/** The cards of each place, numbered through the document. */
export const parLieu = (cartes: readonly (Situee & { cle: string })[]): Map<number, CarteIci[]> =>
  grouper(
    cartes.map((c, index) => ({ cle: c.cle, index, numero: index + 1, passage: c.passage })),
    lieuDe,
  );

/** The places that only repeat the model: its help, its head, and the headings nothing was written under. */
export function muettes(roles: readonly RoleBloc[]): ReadonlySet<number> {
  const silencieuses = new Set<number>();
  let sousTitre = false;
  for (let i = roles.length - 1; i >= 0; i--) {
    const role = roles[i];
    if (role === "aide" || role === "entete" || (role === "titre" && !sousTitre)) silencieuses.add(i + 1);
    if (role === "titre") sousTitre = false;
    else if (role !== "aide" && role !== "entete") sousTitre = true;
  }
  return silencieuses;
}
