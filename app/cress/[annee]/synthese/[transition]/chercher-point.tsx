"use client";
import { useCallback } from "react";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { phraseSoutien } from "@/lib/synthese/consolidation/wording";
import { chercherPoints } from "@/lib/synthese/tri/chercher";
import { soutienDe } from "@/lib/synthese/tri/soutien";
import { ChoisirPoint } from "../_ui/choisir-point.tsx";
import { useTable } from "./contexte.ts";

type Trouve = { id: string; code: string };

/** A point of the edition, those of this chapter first, each with what it rests on. `premiers`: likely ones, before all. */
export function ChercherPoint({
  sauf,
  premiers,
  choisir,
}: {
  sauf?: readonly string[];
  premiers?: readonly string[];
  choisir: (p: Trouve) => void;
}) {
  const { etat, enonces, points } = useTable();
  const chercher = useCallback(
    (mots: string) => chercherPoints(etat.table, mots, premiers).filter((p) => !sauf?.includes(p.id)),
    [etat.table, sauf, premiers],
  );
  return (
    <ChoisirPoint
      chercher={chercher}
      choisir={choisir}
      preciser={({ id }) => {
        const ici = points.get(id);
        if (!ici) {
          const ailleurs = etat.table.ailleurs.find((x) => x.id === id);
          return ailleurs && nomTransition(ailleurs.transition);
        }
        const ids = ici.sources.map((s) => s.enonceId);
        return `${phraseSoutien(soutienDe(etat.table, ids, enonces))} : ${ids.map((e) => enonces.get(e)?.code).join(", ")}`;
      }}
    />
  );
}
