import type { ComponentProps, ReactNode } from "react";
import { isValidElement } from "react";
import { EnTete } from "./en-tete.tsx";

/**
 * The head of a page of a room, which is also the title of its tab: « Candidatures, Édition 2027 — Trame ». One place
 * names the page, so no two pages of a room are called the same. Room layouts give no title of their own.
 */
export function EnTeteSalle(props: ComponentProps<typeof EnTete>) {
  const precision = mots(props.surtitre).trim();
  return (
    <>
      <title>{`${props.titre}${precision && `, ${precision}`} — Trame`}</title>
      <EnTete {...props} />
    </>
  );
}

function mots(noeud: ReactNode): string {
  if (typeof noeud === "string" || typeof noeud === "number") return String(noeud);
  if (Array.isArray(noeud)) return noeud.map(mots).join("");
  return isValidElement<{ children?: ReactNode }>(noeud) ? mots(noeud.props.children) : "";
}
