"use client";
import { useEffect } from "react";
import { deconnecter } from "@/app/connexion/actions";
import { oublierCopies } from "./copie-locale.ts";
import { FormulaireServeur } from "./formulaire-serveur.tsx";

/** The way out. Words kept in this browser go with the person who typed them, and are never another’s. */
export function SeDeconnecter({ personne }: { personne: string }) {
  useEffect(() => oublierCopies("des autres"), []);
  return (
    <FormulaireServeur action={deconnecter} onSubmit={() => oublierCopies("toutes")} data-personne={personne}>
      <button type="submit" className="min-h-11 text-accent underline underline-offset-4">
        Se déconnecter
      </button>
    </FormulaireServeur>
  );
}
