"use client";
import type { ComponentProps } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { Remede } from "@/app/_ui/remede";
import { ChampCle } from "../champ-cle.tsx";

export type Refus = { code: string; message: string };

/** The key of a file that comes from elsewhere. */
export const CleDuFichier = (props: Omit<ComponentProps<typeof ChampCle>, "nom" | "aide">) => (
  <ChampCle
    nom="Clé secrète du fichier"
    aide="Celle de l’instance d’où vient le fichier, faite par qui la tient ; elle commence par AGE-SECRET-KEY-1. Elle sert une fois, à ouvrir ce fichier, et n’est gardée nulle part."
    {...props}
  />
);

/** Has the file read; what was refused, but for what a field says. */
export const LireLeFichier = ({ refus, occupe, lire }: { refus?: Refus; occupe: boolean; lire: () => void }) => (
  <>
    {refus && (
      <p role="alert" className="text-danger">
        {refus.message} <Remede code={refus.code} />
      </p>
    )}
    <Bouton onClick={lire} occupe={occupe} className="self-start">
      {occupe ? "Un instant…" : "Lire le fichier"}
    </Bouton>
  </>
);
