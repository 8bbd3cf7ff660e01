import type { ReactNode } from "react";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { Etiquette } from "./etiquette.tsx";
import { exposants } from "./exposants.tsx";

type Carte = {
  nom: string;
  motif: string;
  suggestion: string | null;
  repondueAt: Date | null;
  suggestionAcceptee: boolean | null;
};

/** One field asked about, as the CRESS follows it: what was asked, and whether it is answered. */
export function CorrectionLue({ carte, children }: { carte: Carte; children?: ReactNode }) {
  return (
    <li className="flex flex-col gap-2 border-filet border-b py-4">
      <h3 className="flex flex-wrap items-center gap-3">
        {carte.nom}
        <Etiquette ton={carte.repondueAt ? "succes" : "attente"}>
          {carte.repondueAt ? "Répondu" : "En attente"}
        </Etiquette>
      </h3>
      <p className="whitespace-pre-line">{typographier(carte.motif)}</p>
      {carte.suggestion && (
        <p className="whitespace-pre-line text-sourdine">Texte proposé : {typographier(carte.suggestion)}</p>
      )}
      {carte.repondueAt && (
        <p className="text-petit text-sourdine">
          {carte.suggestionAcceptee ? "Texte accepté" : "Autre réponse"}, {exposants(instantLong(carte.repondueAt))}
        </p>
      )}
      {children}
    </li>
  );
}
