"use client";
import { type ChampADemander, DemandeCorrections } from "@/app/_ui/demande-corrections";
import type { MotsActe } from "@/app/_ui/use-acte";
import { MOTIFS_FICHE } from "@/lib/recueil/fiche/motifs";
import { VERBE_FICHE } from "@/lib/recueil/fiche/wording";
import { demanderCorrectionAction, rouvrirAction } from "./actions.ts";

const MOTS: Record<"demander_correction" | "rouvrir", MotsActe> = {
  demander_correction: {
    question: "Demander cette correction ?",
    consequence: "La fiche revient à ses organisateurs, qui la corrigent et la remettent.",
    oui: "Envoyer la demande",
    fait: "La correction est demandée",
    suite: "À l’organisateur de répondre ; la fiche reviendra ici quand elle sera remise.",
  },
  rouvrir: {
    question: "Rouvrir cette fiche validée ?",
    consequence:
      "Elle revient à ses organisateurs. Les mots validés restent dans la synthèse jusqu’à la nouvelle validation.",
    oui: "Rouvrir la fiche",
    fait: "La fiche est rouverte",
    suite: "À l’organisateur de la corriger ; elle reviendra ici quand elle sera remise.",
  },
};

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
      schema={() => import("@/lib/recueil/fiche/demande").then((m) => m.demandeCorrection)}
      action={transition === "rouvrir" ? rouvrirAction : demanderCorrectionAction}
      ouvrir={VERBE_FICHE[transition]}
      mots={MOTS[transition]}
    />
  );
}
