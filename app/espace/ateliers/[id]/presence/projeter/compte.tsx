"use client";
import { useEffect, useState } from "react";
import { accorder } from "@/lib/typographie/nombre";

type Etat = { arrivees: number; ouvert: boolean };
const TOUTES_LES_MS = 4000;

/** The live count: asked again every few seconds while the page is shown; a lost connection keeps the last number. */
export function Compte({ adresse, depart }: { adresse: string; depart: Etat }) {
  const [etat, setEtat] = useState(depart);
  useEffect(() => {
    const lire = async () => {
      if (document.hidden) return;
      const response = await fetch(adresse).catch(() => null);
      if (response?.ok && !response.redirected) setEtat(await response.json());
    };
    const rappel = setInterval(lire, TOUTES_LES_MS);
    return () => clearInterval(rappel);
  }, [adresse]);
  return (
    <p className="text-[1.6rem]">
      <strong className="text-[3rem] tabular-nums">{etat.arrivees}</strong>{" "}
      {accorder(etat.arrivees, "personne signalée", "personnes signalées")}
      {!etat.ouvert && <span className="block text-[1.2rem] text-danger">Fermé en ce moment.</span>}
    </p>
  );
}
