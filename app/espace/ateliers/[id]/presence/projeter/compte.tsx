"use client";
import { useCallback, useEffect, useState } from "react";
import { useVif } from "@/app/_ui/use-vif";
import { accorder } from "@/lib/socle/typographie/nombre";

type Etat = { arrivees: number; ouvert: boolean };
const TOUTES_LES_MS = 30_000;

/**
 * The live count: asked again as soon as somebody comes, and now and then since the hours open and close it; a lost
 * connection keeps the last number.
 */
export function Compte({ atelierId, adresse, depart }: { atelierId: string; adresse: string; depart: Etat }) {
  const [etat, setEtat] = useState(depart);
  const lire = useCallback(async () => {
    if (document.hidden) return;
    const response = await fetch(adresse).catch(() => null);
    if (response?.ok && !response.redirected) setEtat(await response.json());
  }, [adresse]);
  useVif([`emargement:${atelierId}`], lire);
  useEffect(() => {
    const rappel = setInterval(lire, TOUTES_LES_MS);
    return () => clearInterval(rappel);
  }, [lire]);
  return (
    <p className="text-[1.6rem]">
      <strong className="text-[3rem] tabular-nums">{etat.arrivees}</strong>{" "}
      {accorder(etat.arrivees, "personne signalée", "personnes signalées")}
      {!etat.ouvert && <span className="block text-[1.2rem] text-danger">Fermé en ce moment.</span>}
    </p>
  );
}
