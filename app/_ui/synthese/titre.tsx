import type { ReactNode } from "react";

export type Niveau = 1 | 2 | 3 | 4 | 5 | 6;

export const sous = (niveau: Niveau): Niveau => Math.min(niveau + 1, 6) as Niveau;

/** A heading of this level: a part is a page, or a place in the whole. */
export function Titre({
  niveau,
  id,
  className,
  children,
}: {
  niveau: Niveau;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const Balise = `h${niveau}` as const;
  return (
    <Balise id={id} className={className}>
      {children}
    </Balise>
  );
}
