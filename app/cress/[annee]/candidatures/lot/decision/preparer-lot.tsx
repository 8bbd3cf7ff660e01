"use client";
import Link from "next/link";
import { useState } from "react";
import type { z } from "zod";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { ChampsDecision } from "@/app/cress/candidatures/champs-decision";
import type { BilanLot } from "@/lib/conduite/lot/operations";
import type { preparationLot } from "@/lib/conduite/lot/schema";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { preparerLotAction } from "../actions.ts";
import { Bilan } from "../bilan.tsx";

type Valeurs = z.input<typeof preparationLot>;

/** One decision for several candidatures, kept in silence; then what was kept, and where to read or undo it. */
export function PreparerLot({
  editionId,
  annee,
  ids,
  intitules,
  liste,
}: {
  editionId: string;
  annee: number;
  /** Those it will be prepared for. */
  ids: string[];
  intitules: Record<string, string>;
  liste: string;
}) {
  const [bilan, setBilan] = useState<BilanLot | null>(null);
  const envoi = useEnvoi<Valeurs, Valeurs, BilanLot>({
    cle: `preparer-lot:${editionId}:${ids.join()}`,
    resolver: jugeDe(() => import("@/lib/conduite/lot/schema").then((m) => m.preparationLot)),
    // Nobody has decided yet: no choice is made before them.
    saisie: { editionId, ids, type: "", motif: "" } as unknown as Valeurs,
    envoyer: (valeurs) => preparerLotAction({ ...valeurs, ids }),
    fait: setBilan,
  });
  if (bilan)
    return (
      <Bilan bilan={bilan} faits={["décision préparée", "décisions préparées"]} intitules={intitules} liste={liste}>
        <p className="pt-2">
          <Link href={`/cress/${annee}/annonces`}>Relire les courriels, annoncer ou retirer</Link>
        </p>
      </Bilan>
    );
  if (ids.length === 0) return <Link href={liste}>Revenir à la liste</Link>;
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      <ChampsDecision
        aide="La même pour toutes. Rien ne part : l’annonce vient après."
        aideMotif="Chaque organisateur reçoit ce texte tel quel, à l’annonce."
      />
      <Envoyer
        aussi={
          <Link href={liste} className="inline-flex min-h-11 items-center">
            Ne rien changer
          </Link>
        }
      >
        Préparer {pluriel(ids.length, "décision")}
      </Envoyer>
    </Formulaire>
  );
}
