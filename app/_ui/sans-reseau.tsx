"use client";
import { useEffect, useState } from "react";
import { dire } from "./cadre-vivant.tsx";
import { TENUE } from "./lecture-tenue.ts";

const PHRASE = "Le réseau ne répond pas. Cette page reste ouverte, la suite s’affichera dès qu’il reviendra.";

/** Says that the page asked for waits for the network: nothing else on the screen would. */
export function SansReseau() {
  const [tenue, setTenue] = useState(false);
  useEffect(() => {
    const ecouter = (e: Event) => {
      const { detail } = e as CustomEvent<boolean>;
      setTenue(detail);
      dire(detail ? PHRASE : "");
    };
    window.addEventListener(TENUE, ecouter);
    return () => window.removeEventListener(TENUE, ecouter);
  }, []);
  if (!tenue) return null;
  return (
    <p className="fixed inset-x-0 bottom-0 z-10 border-danger border-t-2 bg-blanc px-4 py-3 text-center font-semibold print:hidden">
      {PHRASE}
    </p>
  );
}
