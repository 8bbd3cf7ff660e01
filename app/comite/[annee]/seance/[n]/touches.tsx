"use client";
import { useEffect, useRef, useState } from "react";
import { usePret } from "@/app/_ui/use-pret";

const CLE = "trame:seance:touches";

type Gestes = Record<
  "suivant" | "precedent" | "adopter" | "divergence" | "revoir" | "reecrire" | "formulation" | "ensemble" | "annuler",
  () => unknown
>;

/** A remote control of slides sends PageUp and PageDown. */
const TOUCHES: Record<string, keyof Gestes> = {
  ArrowRight: "suivant",
  PageDown: "suivant",
  s: "suivant",
  ArrowLeft: "precedent",
  PageUp: "precedent",
  p: "precedent",
  a: "adopter",
  d: "divergence",
  r: "revoir",
  e: "reecrire",
  f: "formulation",
  t: "ensemble",
  u: "annuler",
};

/** Keys for who conducts, unless they write something or have switched them off. */
export function useTouches(gestes: Gestes) {
  const [actives, setActives] = useState(true);
  useEffect(() => setActives(localStorage.getItem(CLE) !== "non"), []);
  const latest = useRef(gestes);
  latest.current = gestes;
  useEffect(() => {
    if (!actives) return;
    const presser = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.repeat || isEcriture(e.target)) return;
      const geste = TOUCHES[e.key.length === 1 ? e.key.toLowerCase() : e.key];
      if (!geste) return;
      e.preventDefault();
      latest.current[geste]();
    };
    document.addEventListener("keydown", presser);
    return () => document.removeEventListener("keydown", presser);
  }, [actives]);
  return {
    actives,
    setActives: (oui: boolean) => {
      localStorage.setItem(CLE, oui ? "oui" : "non");
      setActives(oui);
    },
  };
}

const isEcriture = (cible: EventTarget | null) =>
  cible instanceof HTMLElement &&
  (cible.isContentEditable || cible.closest("input, textarea, select, dialog") !== null);

/** What the keys are, and the way to do without. */
export function Touches({ actives, changer }: { actives: boolean; changer: (oui: boolean) => void }) {
  const pret = usePret();
  return (
    <div className="flex flex-wrap items-center gap-x-6 text-petit text-sourdine max-md:hidden" inert={!pret}>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={actives}
          onChange={(e) => changer(e.target.checked)}
          className="size-5 accent-accent"
        />
        Raccourcis clavier
      </label>
      {actives && (
        <span>
          ← → précédent, suivant · A adopté · D divergence · R à revoir · E réécrire · F prendre la formulation · T tous
          ceux que personne ne conteste · U annuler la décision
        </span>
      )}
    </div>
  );
}
