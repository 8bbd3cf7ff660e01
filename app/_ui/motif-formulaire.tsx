"use client";
import type { ActionState } from "@/lib/socle/action";
import type { Variante } from "./bouton.tsx";
import { ChampTexte } from "./champs.tsx";
import { Envoyer, Formulaire } from "./formulaire.tsx";
import { jugeDe } from "./juge.ts";
import { type Acte, type MotsActe, useActe } from "./use-acte.tsx";
import { useEnvoi } from "./use-envoi.ts";
import { Volet } from "./volet.tsx";

type Saisie = { motif: string };

type Commun = {
  id: string;
  /** The words of the closed line. */
  ouvrir: string;
  label: string;
  aide?: string;
  bouton: string;
  variante?: Variante;
  /** Longest reason the action takes. */
  max?: number;
  /** Where to go once done; the same page otherwise. */
  ensuite?: string;
};
type Motif = { id: string; motif: string };

/** A decision that needs its reason in words and cannot be taken back: a closed line, then asked once more, then said. */
export function MotifActe({ action, mots, ...props }: Commun & { action: Acte<Motif>; mots: MotsActe }) {
  const { demander, dialogue } = useActe(action, mots, props.variante);
  return (
    <>
      <Ligne {...props} envoyer={demander} />
      {dialogue}
    </>
  );
}

function Ligne({
  envoyer,
  id,
  ouvrir,
  label,
  aide,
  bouton,
  variante = "principal",
  max = 2000,
  ensuite,
}: Commun & { envoyer: (input: Motif) => Promise<ActionState<unknown>> }) {
  const envoi = useEnvoi<Saisie, Saisie, unknown>({
    cle: `motif:${ouvrir}:${id}`,
    resolver: jugeDe(() => import("@/lib/socle/formulaire/schema").then((m) => m.motifSaisi(max))),
    saisie: { motif: "" },
    envoyer: ({ motif }) => envoyer({ id, motif }),
    vider: true,
    ensuite,
  });
  return (
    <Volet titre={ouvrir} encadre>
      <Formulaire envoi={envoi} className="flex flex-col gap-3 pt-2">
        <ChampTexte<Saisie> name="motif" label={label} aide={aide} lignes={4} max={max} />
        <Envoyer variante={variante}>{bouton}</Envoyer>
      </Formulaire>
    </Volet>
  );
}
