"use client";
import { useParams, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { touchesPermises } from "@/app/_ui/touches-permises";
import { isSaisie } from "@/lib/synthese/tri/touches";

/** The search of the CRESS, in the edition one is in, else the newest: a plain form, and « / » goes to it. */
export function Chercher({ editions }: { editions: number[] }) {
  const { annee } = useParams<{ annee?: string }>();
  const q = useSearchParams().get("q") ?? "";
  const champ = useRef<HTMLInputElement>(null);
  const edition = editions.find((e) => String(e) === annee) ?? editions[0];
  useEffect(() => {
    const presser = (e: KeyboardEvent) => {
      if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || !touchesPermises()) return;
      const cible = e.target instanceof HTMLElement ? e.target : null;
      if (isSaisie(cible) || document.querySelector("dialog[open]")) return;
      // A page that fills the screen hides it, and has a search of its own.
      if (!champ.current?.checkVisibility()) return;
      e.preventDefault();
      champ.current.focus();
      champ.current.select();
    };
    document.addEventListener("keydown", presser);
    return () => document.removeEventListener("keydown", presser);
  }, []);
  return (
    <search className="w-full md:ml-auto md:w-auto">
      <form action={`/cress/${edition}/recherche`} className="flex gap-2 py-1 whitespace-nowrap">
        <label htmlFor="chercher-partout" className="sr-only">
          Chercher dans l’édition {edition}
        </label>
        <input
          key={q}
          ref={champ}
          id="chercher-partout"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={200}
          placeholder="Mots, nom ou code"
          aria-keyshortcuts="/"
          enterKeyHint="search"
          className="saisie min-w-0 grow md:w-56 md:grow-0"
        />
        <Bouton type="submit" variante="secondaire">
          Chercher
        </Bouton>
      </form>
    </search>
  );
}
