"use client";
import { useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { annoncerAction } from "./actions.ts";

/** The one button that lets everything leave; it says how much, and asks once more. */
export function Annoncer({
  editionId,
  vus,
  empreinte,
  courriels,
}: {
  editionId: string;
  vus: { id: string; prepareeAt: string }[];
  empreinte: string;
  courriels: number;
}) {
  const relirePage = useRelirePage();
  const [pending, start] = useTransition();
  const [demande, setDemande] = useState(false);
  const [message, setMessage] = useState<{ erreur: boolean; texte: string } | null>(null);
  const compte = `${pluriel(vus.length, "décision")}, envoyer ${pluriel(courriels, "courriel")}`;
  const annoncer = () =>
    start(async () => {
      const state = await appeler(() => annoncerAction({ editionId, vus, empreinte }));
      setDemande(false);
      setMessage(
        state.ok
          ? {
              erreur: false,
              texte: `C’est annoncé : ${pluriel(state.value.decisions, "décision")}, ${pluriel(state.value.courriels, "courriel")}.`,
            }
          : { erreur: true, texte: state.message },
      );
      await relirePage();
    });
  return (
    <div className="flex flex-col items-start gap-2">
      {demande && vus.length > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <span className="font-semibold">Une annonce ne se reprend pas.</span>
          <Bouton onClick={annoncer} occupe={pending} autoFocus>
            {pending ? "Un instant…" : `Oui, annoncer ${compte}`}
          </Bouton>
          <Bouton variante="secondaire" onClick={() => setDemande(false)}>
            Pas encore
          </Bouton>
        </div>
      ) : (
        vus.length > 0 && <Bouton onClick={() => setDemande(true)}>Annoncer {compte}</Bouton>
      )}
      {vus.length === 0 && !message && <p className="text-sourdine">Aucune décision n’est prête à partir.</p>}
      {message && (
        <p role={message.erreur ? "alert" : "status"} className={message.erreur ? "text-danger" : "font-semibold"}>
          {message.texte}
        </p>
      )}
    </div>
  );
}
