"use client";
import { useEffect, useRef, useState } from "react";
import { ReglageTouches } from "@/app/_ui/reglage-touches";
import { permettreTouches, touchesPermises } from "@/app/_ui/touches-permises";
import { usePret } from "@/app/_ui/use-pret";

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

/** Keys for who conducts, unless they write something; those of one letter, unless they are put off in this browser. */
export function useTouches(gestes: Gestes) {
  const [actives, setActives] = useState(true);
  useEffect(() => setActives(touchesPermises()), []);
  const latest = useRef(gestes);
  latest.current = gestes;
  useEffect(() => {
    const presser = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.repeat || isEcriture(e.target)) return;
      const isLettre = e.key.length === 1;
      const geste = TOUCHES[isLettre ? e.key.toLowerCase() : e.key];
      if (!geste || (isLettre && !actives)) return;
      e.preventDefault();
      latest.current[geste]();
    };
    document.addEventListener("keydown", presser);
    return () => document.removeEventListener("keydown", presser);
  }, [actives]);
  return {
    actives,
    regler: (oui: boolean) => {
      permettreTouches(oui);
      setActives(oui);
    },
  };
}

const isEcriture = (cible: EventTarget | null) =>
  cible instanceof HTMLElement &&
  (cible.isContentEditable || cible.closest("input, textarea, select, dialog") !== null);

/** What the keys are, and the way to do without those of one letter. */
export function Touches({ actives, regler }: { actives: boolean; regler: (oui: boolean) => void }) {
  const pret = usePret();
  return (
    <div className="aide-touches flex flex-col gap-2 text-petit text-sourdine" inert={!pret}>
      <p>
        ← → précédent, suivant
        {actives &&
          " · A adopté · D divergence · R à revoir · E réécrire · F prendre la formulation · T tous ceux que personne ne conteste · U annuler la décision"}
      </p>
      <ReglageTouches actives={actives} regler={regler} />
    </div>
  );
}
