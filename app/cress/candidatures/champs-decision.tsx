"use client";
import { useFormContext } from "react-hook-form";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";

type Valeurs = { type: string; motif: string };

/** The choice, and its words: a motif the organiser will read, asked for a refusal only. */
export function ChampsDecision({ aide, aideMotif }: { aide: string; aideMotif?: string }) {
  const refusee = useFormContext<Valeurs>().watch("type") === "refuser";
  return (
    <>
      <ChampChoix<Valeurs>
        name="type"
        type="radio"
        label="Décision"
        aide={aide}
        options={[
          { value: "labelliser", label: "Label" },
          { value: "refuser", label: "Refus" },
        ]}
      />
      <ChampTexte<Valeurs>
        name="motif"
        label={refusee ? "Motif du refus" : "Un mot pour l’organisateur"}
        aide={aideMotif ?? "L’organisateur reçoit ce texte tel quel, à l’annonce."}
        facultatif={!refusee}
        lignes={4}
        max={2000}
      />
    </>
  );
}
