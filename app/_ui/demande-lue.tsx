import type { ReactNode } from "react";
import { MOTIF_INFIRMEE } from "@/lib/recueil/fiche/wording";
import { typographier } from "@/lib/socle/typographie/texte";

/** What was asked of the organisers, in the words of the CRESS. */
export function Encadre({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <div className="max-w-2xl border-accent border-l-2 pl-4">
      <p className="font-semibold">{titre}</p>
      {children}
    </div>
  );
}

/** What the organisers are to correct: asked by the CRESS, or by themselves when they said it was not their words. */
export function CorrectionDemandee({ texte }: { texte: string }) {
  return (
    <Encadre titre={texte === MOTIF_INFIRMEE ? "Vous corrigez la fiche." : "La CRESS vous demande :"}>
      <p className="whitespace-pre-line">{typographier(texte)}</p>
    </Encadre>
  );
}
