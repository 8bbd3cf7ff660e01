"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { type FiltreCandidatures, parametresDe } from "@/lib/appel/candidature/liste/filtre";
import { pluriel } from "@/lib/socle/typographie/nombre";

/**
 * The form around the rows: what is checked goes, with what to do of it, to the page that shows the effect before
 * anything changes. Without JavaScript it is a plain form; with it, the count is said and the whole page is one click.
 */
export function Selection({
  annee,
  instructeurs,
  filtre,
  children,
}: {
  annee: number;
  instructeurs: { id: string; nom: string }[];
  filtre: FiltreCandidatures;
  children: ReactNode;
}) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  /** Null until the page is alive: every action is there, as in a plain form. */
  const [choisies, setChoisies] = useState<number | null>(null);
  const cases = () => [...(form.current?.querySelectorAll<HTMLInputElement>("input[name=c]") ?? [])];
  const compter = () => setChoisies(cases().filter((c) => c.checked).length);
  // A browser that goes back restores the boxes; another page of the list has others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted again when the rows change
  useEffect(compter, [children]);
  const cocher = (checked: boolean) => {
    for (const c of cases()) c.checked = checked;
    compter();
  };
  return (
    <form ref={form} method="get" action={`/cress/${annee}/candidatures/lot`} onChange={compter}>
      <input type="hidden" name="liste" value={String(parametresDe(filtre))} />
      {children}
      <div className={`flex flex-wrap items-center gap-x-6 gap-y-1 py-3 print:hidden ${choisies ? "md:barre" : ""}`}>
        <p role="status" className="font-semibold">
          {!!choisies && pluriel(choisies, "candidature choisie", "candidatures choisies")}
        </p>
        <Bouton variante="discret" onClick={() => cocher(!choisies)}>
          {choisies ? "Ne rien choisir" : "Choisir toute la page"}
        </Bouton>
        <div
          className={`flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2 md:ml-auto ${choisies === 0 ? "hidden" : ""}`}
        >
          <label htmlFor={id} className="text-petit font-semibold">
            Confier à
          </label>
          <select id={id} name="instructeur" className="saisie w-auto max-w-full" defaultValue={instructeurs[0]?.id}>
            {instructeurs.map((i) => (
              <option key={i.id} value={i.id}>
                {i.nom}
              </option>
            ))}
          </select>
          <Bouton type="submit" variante="secondaire">
            Voir l’effet
          </Bouton>
          <Bouton type="submit" variante="secondaire" formAction={`/cress/${annee}/candidatures/lot/avis`}>
            Demander des avis
          </Bouton>
          <Bouton type="submit" variante="secondaire" formAction={`/cress/${annee}/candidatures/lot/decision`}>
            Préparer une décision
          </Bouton>
          <Bouton type="submit" variante="secondaire" formAction={`/cress/${annee}/candidatures/lot/ecrire`}>
            Écrire aux organisateurs
          </Bouton>
        </div>
      </div>
    </form>
  );
}
