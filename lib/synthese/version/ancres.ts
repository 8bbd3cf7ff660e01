import type { ArbreChapitre } from "./tree.ts";

/** The blocks of a chapter with where each is in the page: a kind that comes twice has two places. */
export const ancrerBlocs = ({ transition, blocs }: ArbreChapitre) =>
  blocs.map((bloc, i) => {
    const rang = blocs.slice(0, i + 1).filter((b) => b.type === bloc.type).length;
    return { ...bloc, ancre: `${transition}-${bloc.type}${rang > 1 ? `-${rang}` : ""}` };
  });
