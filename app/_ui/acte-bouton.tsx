"use client";
import type { ReactNode } from "react";
import { ActionBouton } from "./action-bouton.tsx";
import type { Variante } from "./bouton.tsx";
import { type Acte, type MotsActe, useActe } from "./use-acte.tsx";

/** A button that asks once, says what left, and what comes next. */
export function ActeBouton<I>({
  action,
  input,
  mots,
  variante,
  ensuite,
  children,
}: {
  action: Acte<I>;
  input: I;
  mots: MotsActe;
  variante?: Variante;
  /** Where to go once done; the same page otherwise. */
  ensuite?: string;
  children: ReactNode;
}) {
  const { demander, dialogue } = useActe(action, mots, variante);
  return (
    <>
      <ActionBouton action={demander} input={input} variante={variante} ensuite={ensuite}>
        {children}
      </ActionBouton>
      {dialogue}
    </>
  );
}
