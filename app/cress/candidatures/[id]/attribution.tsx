"use client";
import { useId, useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import type { Vue } from "@/lib/conduite/lot/rules";
import { attribuerAction } from "./instruction-actions.ts";

/** Who has the file, and handing it to somebody else. */
export function Attribution({
  editionId,
  vue,
  instructeurs,
}: {
  editionId: string;
  /** What the page shows: a colleague's newer choice is told, never undone. */
  vue: Vue;
  instructeurs: { id: string; nom: string }[];
}) {
  const relirePage = useRelirePage();
  const champ = useId();
  const [choix, setChoix] = useState(vue.instructeurId ?? "");
  const [montre, setMontre] = useState(vue.instructeurId);
  // Read again after an answer, the page may show somebody else: what is chosen follows, what was said stays.
  if (montre !== vue.instructeurId) {
    setMontre(vue.instructeurId);
    setChoix(vue.instructeurId ?? "");
  }
  const [message, setMessage] = useState<{ erreur: boolean; texte: string } | null>(null);
  const [pending, start] = useTransition();
  const confier = () => {
    if (pending) return;
    start(async () => {
      const state = await appeler(() => attribuerAction({ editionId, instructeurId: choix || null, ligne: vue }));
      setMessage(state.ok ? { erreur: false, texte: "C’est fait." } : { erreur: true, texte: state.message });
      await relirePage();
    });
  };
  return (
    <section aria-labelledby="attribution" className="flex flex-col gap-2">
      <h2 id="attribution">Dossier confié à</h2>
      <div className="flex flex-wrap items-end gap-3">
        <label htmlFor={champ} className="sr-only">
          Personne qui instruit
        </label>
        <select id={champ} className="saisie min-w-0 flex-1" value={choix} onChange={(e) => setChoix(e.target.value)}>
          <option value="">Personne pour l’instant</option>
          {instructeurs.map((i) => (
            <option key={i.id} value={i.id}>
              {i.nom}
            </option>
          ))}
        </select>
        <Bouton variante="secondaire" onClick={confier} occupe={pending}>
          Confier
        </Bouton>
      </div>
      {message && (
        <p role={message.erreur ? "alert" : "status"} className={message.erreur ? "text-danger" : "text-sourdine"}>
          {message.texte}
        </p>
      )}
    </section>
  );
}
