"use client";
import { useRef, useState } from "react";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { preparation } from "@/lib/appel/decision/schema";
import type { TypeDecision } from "@/lib/appel/decision/states";
import { ChampsDecision } from "../champs-decision.tsx";
import { preparerAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof preparation>;

/** Where one goes to continue: the next candidature, or the list after the last one. */
export type Suite = { href: string; derniere: boolean };

/** Prepares a decision, or changes the one prepared: nothing leaves, and the organiser sees nothing. */
export function Preparer({
  id,
  preparee,
  suite,
}: {
  id: string;
  suite?: Suite;
  preparee?: { id: string; type: TypeDecision; motif: string | null };
}) {
  const [ouvert, setOuvert] = useState(false);
  /** Which of the two buttons sent the form. */
  const continuer = useRef(false);
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `preparer:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/decision/schema").then((m) => m.preparation)),
    // Nobody has decided yet: no choice is made before them.
    saisie: { id, type: preparee?.type ?? "", motif: preparee?.motif ?? "", lue: null } as Valeurs,
    envoyer: (valeurs) => preparerAction({ ...valeurs, lue: preparee?.id ?? null }),
    fait: () => {
      setOuvert(false);
      if (continuer.current) dire("La décision est gardée.");
    },
    ensuite: () => (continuer.current ? suite?.href : undefined),
  });
  const rester = () => {
    continuer.current = false;
  };
  return (
    <Volet
      open={ouvert}
      onToggle={(e) => setOuvert(e.currentTarget.open)}
      titre={preparee ? "Changer la décision préparée" : "Préparer la décision"}
      encadre
    >
      <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
        <ChampsDecision aide="L’organisateur n’en sait rien avant l’annonce." />
        {suite ? (
          <Envoyer
            onClick={() => {
              continuer.current = true;
            }}
            aussi={
              <Bouton type="submit" variante="secondaire" occupe={envoi.enCours} onClick={rester}>
                Garder pour l’annonce
              </Bouton>
            }
          >
            {suite.derniere ? "Garder et revenir à la liste" : "Garder et passer à la suivante"}
          </Envoyer>
        ) : (
          <Envoyer>Garder pour l’annonce</Envoyer>
        )}
      </Formulaire>
    </Volet>
  );
}
