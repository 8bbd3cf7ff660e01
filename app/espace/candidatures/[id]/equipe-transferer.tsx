"use client";
import type { z } from "zod";
import { ChampSelect, type Option } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { transfert } from "@/lib/appel/equipe/schema";
import { transfererAction } from "./equipe-actions.ts";

type Transfert = z.output<typeof transfert>;

/** Hands one's part over to somebody of the team, and leaves. */
export function TransfererFormulaire({
  candidatureId,
  successeurs,
  structures,
}: {
  candidatureId: string;
  successeurs: Option[];
  /** Those one leaves with it. */
  structures: string[];
}) {
  const envoi = useEnvoi<Transfert, Transfert, { enAttente: boolean }>({
    cle: `transfert:${candidatureId}`,
    resolver: jugeDe(() => import("@/lib/appel/equipe/schema").then((m) => m.transfert)),
    saisie: { candidatureId, vers: "" },
    envoyer: transfererAction,
    ensuite: ({ enAttente }) => (enAttente ? `/espace/candidatures/${candidatureId}#equipe` : "/espace"),
  });
  return (
    <Volet titre="Transmettre et partir" encadre>
      {successeurs.length === 0 ? (
        <p className="pt-2">Invitez d’abord la personne qui prendra la suite ; quand elle aura accepté, revenez ici.</p>
      ) : (
        <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
          <p>
            Vous ne verrez plus cette candidature. La personne choisie pourra la modifier
            {structures.length > 0 &&
              `, et prend votre place dans ${structures.join(" et ")}, avec toutes ses candidatures`}
            . Si d’autres personnes en sont membres et que celle-ci ne l’est pas, elles acceptent d’abord : d’ici là,
            rien ne change.
          </p>
          <ChampSelect name="vers" label="Qui prend la suite" options={successeurs} vide="Choisissez" />
          <Envoyer variante="danger">Transmettre et partir</Envoyer>
        </Formulaire>
      )}
    </Volet>
  );
}
