"use client";
import { type ReactNode, useRef } from "react";
import { type FieldPath, type FieldValues, get, useFormContext, useWatch } from "react-hook-form";
import { Volet } from "./volet.tsx";

/** Answers one may leave out, folded until somebody wants them; open, and staying so, once one is answered or wrong. */
export function VoletFacultatif<F extends FieldValues>({
  titre,
  noms,
  children,
}: {
  /** What is inside, in the words of its fields. */
  titre: string;
  noms: readonly FieldPath<F>[];
  children: ReactNode;
}) {
  const { formState } = useFormContext<F>();
  const valeurs = useWatch<F, readonly FieldPath<F>[]>({ name: noms });
  const ouvert = useRef(false);
  ouvert.current ||= valeurs.some(isRempli) || noms.some((nom) => get(formState.errors, nom) !== undefined);
  return (
    <Volet
      titre={
        <>
          {titre} <span className="font-normal">(facultatif)</span>
        </>
      }
      encadre
      open={ouvert.current || undefined}
    >
      <div className="flex flex-col gap-6 pt-2">{children}</div>
    </Volet>
  );
}

function isRempli(valeur: unknown): boolean {
  if (typeof valeur === "string") return valeur.trim() !== "";
  if (typeof valeur === "object" && valeur !== null) return Object.values(valeur).some(isRempli);
  return valeur === true;
}
