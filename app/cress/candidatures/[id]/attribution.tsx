"use client";
import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { attribuerAction } from "./instruction-actions.ts";

/** Who has the file, and handing it to somebody else. */
export function Attribution({
  id,
  instructeurId,
  instructeurs,
}: {
  id: string;
  instructeurId: string | null;
  instructeurs: { id: string; nom: string }[];
}) {
  const router = useRouter();
  const champ = useId();
  const [choix, setChoix] = useState(instructeurId ?? "");
  const [message, setMessage] = useState<{ erreur: boolean; texte: string } | null>(null);
  const [pending, start] = useTransition();
  const confier = () =>
    start(async () => {
      const state = await attribuerAction({ id, instructeurId: choix });
      setMessage(state.ok ? { erreur: false, texte: "C’est fait." } : { erreur: true, texte: state.message });
      router.refresh();
    });
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
        <Bouton variante="secondaire" onClick={confier} aria-disabled={pending}>
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
