import { pluriel } from "../../socle/typographie/nombre.ts";

/** One kind of thing that waits for somebody: how many, in words, and where it is done. */
export type Attente = { cle: string; n: number; quoi: string; href: string };

export const attente = (cle: string, n: number, [un, plusieurs]: readonly [string, string], href: string): Attente => ({
  cle,
  n,
  quoi: pluriel(n, un, plusieurs),
  href,
});

export const total = (attentes: readonly Attente[]): number => attentes.reduce((n, a) => n + a.n, 0);
