"use client";
import { Bouton } from "@/app/_ui/bouton";
import { usePret } from "@/app/_ui/use-pret";

export function Imprimer() {
  const pret = usePret();
  return (
    <div>
      <Bouton onClick={() => window.print()} inert={!pret}>
        Imprimer
      </Bouton>
    </div>
  );
}
