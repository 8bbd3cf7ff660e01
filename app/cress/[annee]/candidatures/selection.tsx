"use client";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { type FiltreCandidatures, parametresDe } from "@/lib/candidature/filtre";
import { pluriel } from "@/lib/typographie/nombre";

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
  const [choisies, setChoisies] = useState(0);
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
      <input type="hidden" name="retour" value={String(parametresDe(filtre))} />
      {children}
      <div className="sticky bottom-0 z-10 flex flex-wrap items-end gap-x-4 gap-y-2 border-encre border-t bg-papier py-3">
        <p role="status" className="min-h-11 content-center font-semibold">
          {choisies > 0 ? pluriel(choisies, "candidature choisie", "candidatures choisies") : "Rien n’est choisi"}
        </p>
        <Bouton variante="discret" onClick={() => cocher(choisies === 0)}>
          {choisies === 0 ? "Choisir toute la page" : "Ne rien choisir"}
        </Bouton>
        <div className="ml-auto flex flex-wrap items-end gap-x-4 gap-y-2">
          <div>
            <label htmlFor={id} className="text-petit font-semibold">
              Confier à
            </label>
            <select id={id} name="instructeur" className="saisie" defaultValue={instructeurs[0]?.id}>
              {instructeurs.map((i) => (
                <option key={i.id} value={i.id}>
                  {i.nom}
                </option>
              ))}
            </select>
          </div>
          <Bouton type="submit" variante="secondaire">
            Voir ce que cela change
          </Bouton>
          <Bouton type="submit" variante="secondaire" formAction={`/cress/${annee}/candidatures/lot/avis`}>
            Demander des avis
          </Bouton>
        </div>
      </div>
    </form>
  );
}
