"use client";
import { type RefObject, useId } from "react";

/** A secret key, typed here and kept by nobody: not by this browser either, so this is none of the fields that keep words. */
export function ChampCle({
  nom,
  aide,
  valeur,
  changer,
  erreur,
  champ,
}: {
  nom: string;
  aide: string;
  valeur: string;
  changer: (valeur: string) => void;
  erreur?: string;
  champ?: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-semibold">
        {nom}
      </label>
      <p id={`${id}-aide`} className="text-petit text-sourdine">
        {aide}
      </p>
      {erreur && (
        <p id={`${id}-erreur`} role="alert" className="text-danger">
          {erreur}
        </p>
      )}
      <input
        ref={champ}
        id={id}
        aria-describedby={erreur ? `${id}-erreur ${id}-aide` : `${id}-aide`}
        aria-invalid={erreur ? true : undefined}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={valeur}
        onChange={(e) => changer(e.target.value)}
        className="saisie max-w-xl"
      />
    </div>
  );
}
