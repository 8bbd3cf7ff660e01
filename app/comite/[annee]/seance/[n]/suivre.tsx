"use client";
import { useEffect, useState } from "react";
import { Vif } from "@/app/_ui/vif";

const SONDE_MS = 5000;

/** Follows the séance and the words of its points; says when the server is no longer heard, and leaves the screen as it is. */
export function Suivre({ s }: { s: { id: string; editionId: string } }) {
  const [perdu, setPerdu] = useState(false);
  useEffect(() => {
    let fini = false;
    const sonder = async () => {
      const reponse = await fetch("/api/sante", { cache: "no-store" }).catch(() => null);
      if (!fini) setPerdu(!reponse?.ok);
    };
    const rappel = setInterval(sonder, SONDE_MS);
    const perdre = () => setPerdu(true);
    window.addEventListener("offline", perdre);
    window.addEventListener("online", sonder);
    return () => {
      fini = true;
      clearInterval(rappel);
      window.removeEventListener("offline", perdre);
      window.removeEventListener("online", sonder);
    };
  }, []);
  return (
    <>
      <Vif sujets={[`seance:${s.id}`, `edition:${s.editionId}`]} />
      <div role="status">
        {perdu && (
          <p className="rounded border border-danger bg-blanc px-4 py-3 font-semibold text-danger">
            Connexion perdue : ce qui est affiché date d’avant. La page reprendra d’elle-même.
          </p>
        )}
      </div>
    </>
  );
}
