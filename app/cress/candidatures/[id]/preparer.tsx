"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import type { z } from "zod";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { preparation } from "@/lib/decision/schema";
import type { TypeDecision } from "@/lib/decision/states";
import { preparerAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof preparation>;

/** Prepares a decision, or changes the one prepared: nothing leaves, and the organiser sees nothing. */
export function Preparer({
  id,
  preparee,
}: {
  id: string;
  preparee?: { id: string; type: TypeDecision; motif: string | null };
}) {
  const [ouvert, setOuvert] = useState(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `preparer:${id}`,
    resolver: zodResolver(preparation),
    // Nobody has decided yet: no choice is made before them.
    saisie: { id, type: preparee?.type ?? "", motif: preparee?.motif ?? "", vue: null } as Valeurs,
    envoyer: (valeurs) => preparerAction({ ...valeurs, vue: preparee?.id ?? null }),
    fait: () => setOuvert(false),
  });
  const refusee = envoi.form.watch("type") === "refuser";
  return (
    <details
      open={ouvert}
      onToggle={(e) => setOuvert(e.currentTarget.open)}
      className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4"
    >
      <summary className="min-h-11 content-center font-semibold text-accent">
        {preparee ? "Changer la décision préparée" : "Préparer la décision"}
      </summary>
      <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
        <ChampChoix<Valeurs>
          name="type"
          type="radio"
          label="Décision"
          aide="L’organisateur n’en sait rien avant l’annonce."
          options={[
            { value: "labelliser", label: "Label" },
            { value: "refuser", label: "Refus" },
          ]}
        />
        <ChampTexte<Valeurs>
          name="motif"
          label={refusee ? "Motif du refus" : "Un mot pour l’organisateur"}
          aide="L’organisateur reçoit ce texte tel quel, à l’annonce."
          facultatif={!refusee}
          lignes={4}
          max={2000}
        />
        <Envoyer>Garder pour l’annonce</Envoyer>
      </Formulaire>
    </details>
  );
}
