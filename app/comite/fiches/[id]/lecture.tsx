"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { marquerFichesAction } from "../../[annee]/fiches/actions.ts";

/** Opening a fiche marks it as read; one may take that back. What cannot be marked stays as it is, and is told when asked. */
export function Lecture({ id, nonLue }: { id: string; nonLue: boolean }) {
  const router = useRouter();
  const [lue, setLue] = useState(!nonLue);
  const [echec, setEchec] = useState("");
  const [pending, start] = useTransition();
  const ouverte = useRef(false);
  useEffect(() => {
    if (!nonLue || ouverte.current) return;
    ouverte.current = true;
    void appeler(() => marquerFichesAction({ ids: [id], lues: true })).then((state) => {
      if (!state.ok) return;
      setLue(true);
      // The list one goes back to was read before.
      router.refresh();
    });
  }, [id, nonLue, router]);
  const changer = () => {
    if (pending) return;
    start(async () => {
      const state = await appeler(() => marquerFichesAction({ ids: [id], lues: !lue }));
      setEchec(state.ok ? "" : state.message);
      if (!state.ok) return;
      setLue(!lue);
      dire(lue ? "Marquée comme non lue." : "Marquée comme lue.");
      router.refresh();
    });
  };
  return (
    <div className="-mx-2">
      <Bouton variante="discret" onClick={changer} occupe={pending}>
        {lue ? "Marquer comme non lue" : "Marquer comme lue"}
      </Bouton>
      {echec && (
        <p role="alert" className="text-danger">
          {echec}
        </p>
      )}
    </div>
  );
}
