"use client";
import { useState } from "react";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Volet } from "@/app/_ui/volet";
import { repeterAction } from "./actions.ts";
import { ChampCle } from "./champ-cle.tsx";

/** Gives a backup back to a database made for that, with the secret key typed here. */
export function Repeter({ id, quand }: { id: string; quand: string }) {
  const [cle, setCle] = useState("");
  return (
    <Volet
      titre={
        <>
          Répéter une restauration<span className="sr-only"> de {quand}</span>
        </>
      }
      ton="incise"
    >
      <div className="flex flex-col gap-2 pt-2">
        <ChampCle
          nom="Clé secrète"
          aide="Elle commence par AGE-SECRET-KEY-1. Elle sert à cet essai, dans une base faite pour lui et supprimée ensuite, et n’est gardée nulle part. Comptez une minute."
          valeur={cle}
          changer={setCle}
        />
        <ActionBouton action={repeterAction} input={{ id, cle }} variante="secondaire">
          Répéter la restauration
        </ActionBouton>
      </div>
    </Volet>
  );
}
