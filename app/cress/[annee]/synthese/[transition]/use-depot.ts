"use client";
import { type DragEvent, useState } from "react";
import { useTable } from "./contexte.ts";
import { depose, porte } from "./glisser.ts";

type Cible = { nature: "point" | "groupe"; id: string; apres: string | null };

/** What a pointer drops on the outline: énoncés support the point or become one there, a point moves. */
export function useDepot() {
  const { gestes, points, refus } = useTable();
  const [survol, setSurvol] = useState<string | null>(null);
  const sur = (e: DragEvent) => {
    const cible = cibleDe(e);
    const quoi = porte(e);
    const prend = refus === null && cible !== null && quoi !== null;
    setSurvol(prend ? cible.id : null);
    if (prend) e.preventDefault();
  };
  const lacher = (e: DragEvent) => {
    const cible = cibleDe(e);
    const charge = depose(e);
    setSurvol(null);
    if (!cible || !charge || refus) return;
    e.preventDefault();
    if ("point" in charge) {
      if (cible.id !== charge.point)
        void gestes.deplacer([charge.point], { groupeId: groupeDe(cible), apres: cible.apres });
    } else if (cible.nature === "point") {
      void gestes.citer(cible.id, charge.enonces);
    } else void gestes.prendre(charge.enonces, { groupeId: cible.id, apres: cible.apres });
  };
  const groupeDe = (cible: Cible) => (cible.nature === "groupe" ? cible.id : (points.get(cible.id)?.groupeId ?? ""));

  return { survol, onDragOver: sur, onDragLeave: () => setSurvol(null), onDrop: lacher };
}

function cibleDe(e: DragEvent): Cible | null {
  const ligne = e.target instanceof Element ? e.target.closest<HTMLElement>("[data-depot]") : null;
  const { depot, id } = ligne?.dataset ?? {};
  if (!ligne || !id || (depot !== "point" && depot !== "groupe")) return null;
  if (depot === "groupe") return { nature: depot, id, apres: null };
  // On the upper half of a point a moved one goes before it, on the lower half after it.
  const { top, height } = ligne.getBoundingClientRect();
  const avant = e.clientY < top + height / 2;
  return { nature: depot, id, apres: avant ? (ligne.dataset.avant ?? null) : id };
}
