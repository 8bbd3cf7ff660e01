"use client";
import { type ChangeEvent, useId, useRef, useState } from "react";
import type { FeuilleLue } from "@/lib/recueil/emargement/feuilles";
import type { ActionState } from "@/lib/socle/action";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { Bouton, classesBouton } from "./bouton.tsx";
import { envoyerFichier } from "./envoyer-fichier.ts";
import { useRelirePage } from "./use-relire-page.ts";

/** The pages of a signed sheet: those joined, shown upright, each with its way out, and the field to add more. */
export function Feuilles({
  atelier,
  feuilles,
  retirer,
  tourner,
}: {
  atelier: string;
  feuilles: readonly FeuilleLue[];
  /** Null: they are only read. */
  retirer: ((input: { id: string }) => Promise<ActionState<unknown>>) | null;
  tourner: ((input: { id: string; quarts: number }) => Promise<ActionState<unknown>>) | null;
}) {
  const relirePage = useRelirePage();
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [pourcent, setPourcent] = useState<number | null>(null);
  const [dit, setDit] = useState("");
  const [erreurs, setErreurs] = useState<string[]>([]);

  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const choisis = [...(event.target.files ?? [])];
    const ratees: string[] = [];
    for (const [i, fichier] of choisis.entries()) {
      setDit(`Envoi de la page ${i + 1} sur ${choisis.length}…`);
      setPourcent(0);
      const state = await envoyerFichier("/api/feuilles", { atelier, fichier }, setPourcent);
      if (!state.ok) ratees.push(`${fichier.name} : ${state.message}`);
    }
    setPourcent(null);
    setErreurs(ratees);
    setDit(ratees.length < choisis.length ? "C’est enregistré : vérifiez que l’on peut lire." : "");
    // The same file may be chosen again after an error.
    if (champ.current) champ.current.value = "";
    await relirePage();
  };
  const onRetirer = async (feuille: FeuilleLue) => {
    const state = await retirer?.({ id: feuille.id });
    setErreurs(state?.ok === false ? [state.message] : []);
    setDit(state?.ok ? "La page est retirée." : "");
    champ.current?.focus();
    await relirePage();
  };

  const onTourner = async (feuille: FeuilleLue, rang: number) => {
    const state = await tourner?.({ id: feuille.id, quarts: (feuille.quarts + 1) % 4 });
    setErreurs(state?.ok === false ? [state.message] : []);
    setDit(state?.ok ? `La page ${rang + 1} est tournée d’un quart de tour.` : "");
    await relirePage();
  };

  return (
    <div className="flex flex-col gap-3">
      {feuilles.length > 0 && (
        <ol className="grid gap-4 md:grid-cols-3">
          {feuilles.map((feuille, rang) => (
            <li key={feuille.id} className="flex flex-col gap-1">
              <Apercu feuille={feuille} rang={rang} />
              <div className="-mx-4 flex flex-wrap">
                {tourner && feuille.type !== "application/pdf" && (
                  <Bouton variante="discret" onClick={() => onTourner(feuille, rang)}>
                    Tourner<span className="sr-only"> la page {rang + 1} d’un quart de tour</span>
                  </Bouton>
                )}
                {retirer && (
                  <Bouton variante="discret" onClick={() => onRetirer(feuille)}>
                    Retirer<span className="sr-only"> la page {rang + 1}</span>
                  </Bouton>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {retirer && (
        <div>
          <input
            ref={champ}
            id={`${id}-fichier`}
            type="file"
            multiple
            accept="image/jpeg,image/png,application/pdf"
            onChange={onChange}
            aria-disabled={pourcent !== null}
            onClick={(e) => pourcent !== null && e.preventDefault()}
            aria-describedby={`${id}-etat`}
            aria-invalid={erreurs.length > 0}
            className="peer sr-only"
          />
          <label
            htmlFor={`${id}-fichier`}
            className={`${classesBouton("secondaire")} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-aria-disabled:cursor-not-allowed peer-aria-disabled:border-bord peer-aria-disabled:text-sourdine`}
          >
            Joindre des pages
          </label>
        </div>
      )}
      <div id={`${id}-etat`} className="flex flex-col gap-2">
        {pourcent !== null && (
          <progress aria-label="Avancement de l’envoi" value={pourcent} max={100} className="w-full accent-accent" />
        )}
        <p role="status" className="text-sourdine empty:hidden">
          {dit}
        </p>
        <ul role="alert" className="text-danger empty:hidden">
          {erreurs.map((e) => (
            <li key={e}>{e}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Apercu({ feuille, rang }: { feuille: FeuilleLue; rang: number }) {
  // Turned, it is another picture: the browser asks again.
  const adresse = `/api/feuilles/${feuille.id}${feuille.quarts > 0 ? `?quarts=${feuille.quarts}` : ""}`;
  if (feuille.type === "application/pdf")
    return (
      <a href={adresse} className="inline-flex min-h-11 items-center">
        Page {rang + 1} : PDF, {tailleEnMots(feuille.taille)}
      </a>
    );
  return (
    <a href={adresse} target="_blank" rel="noreferrer">
      <img
        src={adresse}
        alt={`Feuille signée, page ${rang + 1} (s’ouvre dans un nouvel onglet)`}
        loading="lazy"
        className="max-h-96 w-full border border-filet bg-blanc object-contain"
      />
    </a>
  );
}
