"use client";
import { type ReactNode, useRef } from "react";
import { type FieldPath, type FieldValues, get, useFormContext, useWatch } from "react-hook-form";

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
    <details open={ouvert.current || undefined} className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">
        {titre} <span className="font-normal">(facultatif)</span>
      </summary>
      <div className="flex flex-col gap-6 pt-2">{children}</div>
    </details>
  );
}

function isRempli(valeur: unknown): boolean {
  if (typeof valeur === "string") return valeur.trim() !== "";
  if (typeof valeur === "object" && valeur !== null) return Object.values(valeur).some(isRempli);
  return valeur === true;
}
