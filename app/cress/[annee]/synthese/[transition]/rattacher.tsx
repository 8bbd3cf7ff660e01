"use client";
import { useMemo } from "react";
import { enMain } from "@/lib/synthese/tri/etat";
import { suggestionsDe } from "@/lib/synthese/tri/suggestions";
import { ChercherPoint } from "./chercher-point.tsx";
import { useTable } from "./contexte.ts";
import { EnMain } from "./en-main.tsx";

/** Adds what is in hand to a point found by its words. */
export function Rattacher() {
  const { etat, gestes } = useTable();
  const premiers = useMemo(() => suggestionsDe(etat).flatMap((s) => (s.nature === "point" ? [s.id] : [])), [etat]);
  return (
    <section aria-labelledby="rattacher" className="flex flex-col gap-4">
      <h2 id="rattacher">Ajouter à quel point ?</h2>
      <EnMain />
      <ChercherPoint premiers={premiers} choisir={(p) => void gestes.citer(p.id, enMain(etat))} />
    </section>
  );
}
