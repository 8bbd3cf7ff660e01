"use client";
import { type ChampADemander, DemandeCorrections } from "@/app/_ui/demande-corrections";
import { demandeCorrection } from "@/lib/fiche/demande";
import { MOTIFS_FICHE } from "@/lib/fiche/motifs";
import { VERBE_FICHE } from "@/lib/fiche/wording";
import { demanderCorrectionAction, rouvrirAction } from "./actions.ts";

/** Sends the fiche back, or opens a validated one again, with a general word, fields, or both. */
export function DemandeFiche({
  id,
  transition,
  champs,
}: {
  id: string;
  transition: "demander_correction" | "rouvrir";
  champs: ChampADemander[];
}) {
  return (
    <DemandeCorrections
      id={id}
      champs={champs}
      motifs={MOTIFS_FICHE}
      schema={demandeCorrection}
      action={transition === "rouvrir" ? rouvrirAction : demanderCorrectionAction}
      ouvrir={VERBE_FICHE[transition]}
    />
  );
}
