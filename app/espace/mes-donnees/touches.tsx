"use client";
import { useEffect, useState } from "react";
import { ReglageTouches } from "@/app/_ui/reglage-touches";
import { permettreTouches, touchesPermises } from "@/app/_ui/touches-permises";

/** Where keys of one letter are put off, from any page of the CRESS. */
export function Touches() {
  const [actives, setActives] = useState(true);
  useEffect(() => setActives(touchesPermises()), []);
  return (
    <section aria-labelledby="touches" className="flex flex-col gap-3">
      <h2 id="touches">Touches</h2>
      <p>
        Dans les pages de la CRESS, « / » mène à la recherche ; à la table de tri et en séance, des lettres font les
        gestes.
      </p>
      <ReglageTouches
        actives={actives}
        regler={(oui) => {
          setActives(oui);
          permettreTouches(oui);
        }}
      />
    </section>
  );
}
