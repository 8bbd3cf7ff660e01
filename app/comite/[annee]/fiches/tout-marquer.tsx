"use client";
import { useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { dire } from "@/app/_ui/cadre-vivant";
import { usePret } from "@/app/_ui/use-pret";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { marquerFichesAction, marquerListeAction } from "./actions.ts";

/** Marks all that the list keeps as read, or as unread; what it did is said, and undone. */
export function ToutMarquer({
  editionId,
  requete,
  lues,
  vide,
}: {
  editionId: string;
  requete: string;
  lues: boolean;
  /** The list keeps nothing, perhaps since it was marked. */
  vide: boolean;
}) {
  const relirePage = useRelirePage();
  const pret = usePret();
  const [pending, start] = useTransition();
  const [fait, setFait] = useState<{ ids: string[]; lues: boolean } | null>(null);
  const [echec, setEchec] = useState("");
  const agir = (faire: () => Promise<string>) => () => {
    if (pending) return;
    start(async () => {
      setEchec(await faire());
      await relirePage();
    });
  };
  const marquer = agir(async () => {
    const state = await appeler(() => marquerListeAction({ editionId, requete, lues }));
    if (!state.ok) return state.message;
    setFait({ ids: state.value, lues });
    dire(phrase(state.value.length, lues));
    return "";
  });
  const annuler = agir(async () => {
    if (!fait) return "";
    const state = await appeler(() => marquerFichesAction({ ids: fait.ids, lues: !fait.lues }));
    if (!state.ok) return state.message;
    setFait(null);
    dire("Annulé.");
    return "";
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {fait && <p>{phrase(fait.ids.length, fait.lues)}</p>}
      {/* One button for the act and for its undoing: the focus stays on it. */}
      {(fait || !vide || pending) && (
        <Bouton
          variante="discret"
          className={fait ? "" : "-mx-2"}
          onClick={fait ? annuler : marquer}
          occupe={pending}
          inert={!pret}
        >
          {fait ? "Annuler" : lues ? "Tout marquer comme lu" : "Tout marquer comme non lu"}
        </Bouton>
      )}
      {echec && (
        <p role="alert" className="text-danger">
          {echec}
        </p>
      )}
    </div>
  );
}

const phrase = (n: number, lues: boolean) =>
  lues
    ? `${pluriel(n, "fiche marquée comme lue", "fiches marquées comme lues")}.`
    : `${pluriel(n, "fiche marquée comme non lue", "fiches marquées comme non lues")}.`;
